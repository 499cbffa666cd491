#include "ui/users/several_pane.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/shell/tab_order.h"
#include "ui/users/person_pane.h"
#include "ui/users/users_model.h"
#include <algorithm>
#include <QLocale>
#include <QPainter>
#include <QPointer>
#include <QTimer>

namespace gatelodge::ui {

SeveralPane::SeveralPane(QWidget *parent)
    : QWidget(parent), m_title(new Text({}, Type::Heading)),
      m_inCommon(new SectionHeader([] { return tr("In common"); })), m_common(new KeyValueList),
      m_rows(new RecordRows) {
    auto *content = new QWidget;
    m_column = columnIn(content, Space::two);
    m_column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return PersonPane::tr("Close details"); });
    connect(close, &IconButton::clicked, this, &SeveralPane::closeRequested);
    auto *head = rowOf({m_title});
    head->addWidget(close);
    m_column->addLayout(head);
    m_column->addWidget(m_inCommon);
    m_column->addWidget(m_common);
    m_column->addWidget(m_rows); // last, for the list has them, too
    m_column->addStretch();
    m_page = new ScrollPage(content);
    columnIn(this, 0)->addWidget(m_page);
}

namespace {

// "Active: 58 · Suspended: 2 · Not confirmed: 3"
QString statesTogether(const QList<UserLine> &people) {
    QStringList order;
    QHash<QString, int> counts;
    for (const UserLine &person : people)
        for (const Chip &chip : UsersModel::statesOf(person)) {
            if (!counts[chip.text]++)
                order << chip.text;
        }
    std::stable_sort(order.begin(), order.end(),
                     [&counts](const QString &a, const QString &b) { return counts[a] > counts[b]; });
    QStringList parts;
    for (const QString &state : std::as_const(order))
        parts << SeveralPane::tr("%1: %2", "a state of people, how many").arg(state, QLocale().toString(counts[state]));
    return parts.join(QStringLiteral(" · "));
}

QString spanOf(const QList<UserLine> &people, QDateTime UserLine::*when) {
    QDateTime first, last;
    for (const UserLine &person : people)
        if (const QDateTime at = person.*when; at.isValid()) {
            first = first.isValid() ? qMin(first, at) : at;
            last = last.isValid() ? qMax(last, at) : at;
        }
    if (!first.isValid())
        return SeveralPane::tr("never");
    const auto day = [](const QDateTime &at) {
        return QLocale().toString(at.toLocalTime().date(), QLocale::ShortFormat);
    };
    const QString from = day(first), to = day(last);
    return from == to ? from : SeveralPane::tr("%1 to %2", "two days").arg(from, to);
}

} // namespace

void SeveralPane::show(const QList<UserLine> &all, const QList<UserLine> &people, int count) {
    m_all = all;
    m_people = people;
    m_count = count;
    lay();
}

void SeveralPane::addSection(QWidget *section) { m_column->insertWidget(m_column->count() - 2, section); }

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
    m_common->clear();
    m_inCommon->setVisible(!m_all.isEmpty());
    m_common->setVisible(!m_all.isEmpty());
    if (!m_all.isEmpty()) {
        m_common->add([] { return UsersModel::tr("State"); }, [all = m_all] { return statesTogether(all); });
        m_common->add([] { return UsersModel::tr("Last seen"); },
                      [all = m_all] { return spanOf(all, &UserLine::lastSeen); });
        m_common->add([] { return UsersModel::tr("Joined"); },
                      [all = m_all] { return spanOf(all, &UserLine::createdAt); });
    }
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
