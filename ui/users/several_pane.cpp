#include "ui/users/several_pane.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/shell/tab_order.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_model.h"
#include <QPainter>
#include <QPointer>
#include <QTimer>

namespace gatelodge::ui {

SeveralPane::SeveralPane(QWidget *parent)
    : QWidget(parent), m_title(new Text({}, Type::Heading)), m_rows(new RecordRows) {
    auto *content = new QWidget;
    m_column = columnIn(content, Space::two);
    m_column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return PersonPane::tr("Close details"); });
    connect(close, &IconButton::clicked, this, &SeveralPane::closeRequested);
    auto *head = rowOf({m_title});
    head->addWidget(close);
    m_column->addLayout(head);
    m_column->addWidget(m_rows);
    m_column->addStretch();
    m_page = new ScrollPage(content);
    columnIn(this, 0)->addWidget(m_page);
}

void SeveralPane::show(const QList<UserLine> &people, int count) {
    m_people = people;
    m_count = count;
    lay();
}

void SeveralPane::addSection(QWidget *section) { m_column->insertWidget(m_column->count() - 1, section); }

// Once it has been laid out; what is not shown is not to be seen.
void SeveralPane::bringInSight(QWidget *section) {
    QTimer::singleShot(0, this, [this, section = QPointer(section)] {
        if (!section)
            return;
        m_page->ensureWidgetVisible(section);
        if (QWidget *first = tabStops(*section).value(0))
            first->setFocus(Qt::ShortcutFocusReason);
    });
}

void SeveralPane::lay() {
    m_title->setWords([count = m_count] { return tr("%n people", nullptr, count); });
    std::vector<Record> records;
    for (const UserLine &person : std::as_const(m_people))
        records.push_back({toString(person.uid),
                           {},
                           person.displayName(),
                           person.displayName(),
                           keptLeftToRight(person.email),
                           UsersModel::statesOf(person),
                           {}});
    if (const int more = m_count - int(m_people.size()); more > 0)
        records.push_back(
            {QStringLiteral("more"), QStringLiteral("group"), {}, tr("and %n more", nullptr, more), {}, {}, {}});
    m_rows->set(std::move(records), {});
}

void SeveralPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void SeveralPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
