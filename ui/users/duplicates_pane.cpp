#include "ui/users/duplicates_pane.h"
#include "server/admin/outward.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/short_list.h"
#include "ui/list/list_table.h"
#include "ui/list/paged_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/users/merge_section.h"
#include "ui/users/person_pane.h"
#include "ui/users/together_deeds.h"
#include <QPainter>
#include <QVBoxLayout>

namespace gatelodge::ui {
namespace {

// The same pair, whichever comes first.
QString keyOf(const Duplicate &pair) { return toString(pair.older) + u'/' + toString(pair.newer); }

UserLine lineOf(const UserId &uid, const QString &username, const QString &caption) {
    UserLine line;
    line.uid = uid;
    line.username = username;
    line.firstName = caption;
    return line;
}

} // namespace

DuplicatesPane::DuplicatesPane(TogetherDeeds &deeds, const admin::Roles &roles, QWidget *parent)
    : QWidget(parent), m_deeds(deeds), m_pairs(new ShortList(this)),
      m_table(new ListTable(QStringLiteral("duplicates"), tr("Likely duplicates"))),
      m_merge(new MergeSection(deeds, roles)), m_title(new Text([] { return tr("Likely duplicates"); }, Type::Heading)),
      m_said(new Paragraph({}, Tone::Muted)) {
    auto *column = columnIn(this, Space::two);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    m_table->setModel(m_pairs);
    m_table->setItemDelegate(new TwoLineDelegate(*m_pairs, m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHeaderHidden(true);
    m_table->setColumns({{12, 0}});
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return PersonPane::tr("Close details"); });
    connect(close, &IconButton::clicked, this, &DuplicatesPane::closeRequested);
    auto *head = rowOf({m_title});
    head->addWidget(close);
    column->addLayout(head);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    column->addWidget(m_merge);
    m_merge->hide();
    setFocusProxy(m_table);
    connect(m_table, &ListTable::selectionCountChanged, this, &DuplicatesPane::showPair);
    connect(&deeds, &TogetherDeeds::done, this, [this] {
        if (isVisible())
            read();
    });
}

void DuplicatesPane::read() {
    deliver(this, m_deeds.outward().duplicates(), [this](const Result<QList<Duplicate>> &found) { take(found); });
}

void DuplicatesPane::take(const Result<QList<Duplicate>> &found) {
    if (!found)
        return m_said->setWords([error = found.error()] { return faultWords(error); });
    m_found = *found;
    m_said->setWords([count = int(m_found.size())] {
        return count ? tr("%n pairs of accounts may be one person each. Choose one to see what merging does.", nullptr,
                          count)
                     : tr("No two accounts look like one person’s.");
    });
    m_table->setVisible(!m_found.isEmpty());
    lay();
    showPair();
}

void DuplicatesPane::lay() {
    m_table->setAccessibleName(tr("Likely duplicates"));
    QList<ShortList::Row> rows;
    for (const Duplicate &pair : std::as_const(m_found)) {
        TwoLineCells cells;
        cells.avatarName = cells.title = pair.caption;
        cells.note = keptLeftToRight(pair.olderName) + QStringLiteral(" · ") + keptLeftToRight(pair.newerName);
        cells.atEnd = pair.why == QLatin1String("address") ? tr("Same address")
                      : pair.why == QLatin1String("login") ? tr("Same account elsewhere")
                                                           : tr("Same name");
        rows << ShortList::Row{keyOf(pair), cells,
                               QStringList{cells.title, cells.note, cells.atEnd}.join(QStringLiteral(", "))};
    }
    m_pairs->setRows(rows);
}

void DuplicatesPane::showPair() {
    const QString key = m_table->selectedKeys().value(0);
    const auto chosen =
        std::find_if(m_found.cbegin(), m_found.cend(), [&key](const Duplicate &pair) { return keyOf(pair) == key; });
    m_merge->show(chosen == m_found.cend()
                      ? QList<UserLine>()
                      : QList<UserLine>{lineOf(chosen->older, chosen->olderName, chosen->caption),
                                        lineOf(chosen->newer, chosen->newerName, chosen->caption)});
}

void DuplicatesPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

void DuplicatesPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
