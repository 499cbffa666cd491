#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/planes.h"
#include <algorithm>
#include <QApplication>
#include <QMenu>

namespace gatelodge::ui {
namespace {

constexpr int kLongestWord = 40; // letters: what is longer would not fit beside an icon and a verb

// Sentences wrap, addresses and keys are cut in the middle, also where words lead to them. Japanese sentences have no
// spaces.
bool isProse(const QString &line) {
    if (std::any_of(line.begin(), line.end(), [](QChar letter) { return letter >= QChar(0x2E80); }))
        return true;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && std::all_of(words.begin(), words.end(),
                                           [](const QString &word) { return word.size() <= kLongestWord; });
}

void addLine(QVBoxLayout &column, const QString &line, Type type, Tone tone) {
    if (isProse(line))
        column.addWidget(new Paragraph(line, tone, type));
    else
        column.addWidget(new Elided(line, type, tone, Qt::ElideMiddle));
}

bool same(const QList<Chip> &a, const QList<Chip> &b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Chip &x, const Chip &y) {
        return x.text == y.text && x.tone == y.tone && x.glyph == y.glyph && x.weight == y.weight;
    });
}

QWidget *lineOf(const Record &record) {
    constexpr qreal titleWidth = 8; // em: notes begin below each other
    auto *words = new QWidget;
    auto *row = rowIn(words, Space::one);
    auto *title = new Text(record.title);
    title->setMinimumWidth(em(titleWidth));
    row->addWidget(title, 0, Qt::AlignTop);
    row->addWidget(new Paragraph(QString(record.note).replace(QChar::LineFeed, u' '), Tone::Muted), 1, Qt::AlignTop);
    for (const Chip &chip : record.chips)
        row->addWidget(new ChipLabel(chip.text, chip.tone, chip.glyph, chip.weight), 0, Qt::AlignTop);
    return words;
}

QWidget *wordsOf(const Record &record) {
    if (record.isBrief)
        return lineOf(record);
    auto *words = new QWidget;
    auto *column = columnIn(words, 1);
    addLine(*column, record.title, Type::Body, Tone::Text);
    // A line without a space (an address, a fingerprint) cannot wrap and would widen the pane.
    for (const QString &line : record.note.split(QChar::LineFeed, Qt::SkipEmptyParts))
        addLine(*column, line, Type::Caption, Tone::Muted);
    if (record.chips.isEmpty())
        return words;
    auto *chips = new QWidget;
    auto *flow = new FlowLayout(Space::half, Space::half);
    for (const Chip &chip : record.chips)
        flow->addWidget(new ChipLabel(chip.text, chip.tone, chip.glyph, chip.weight));
    chips->setLayout(flow);
    column->addSpacing(2);
    column->addWidget(chips);
    return words;
}

} // namespace

bool Record::saysTheSameAs(const Record &other) const {
    const auto sameVerb = [](const RecordAction &a, const RecordAction &b) {
        return a.verb == b.verb && a.locked == b.locked;
    };
    return key == other.key && iconName == other.iconName && avatarName == other.avatarName && title == other.title &&
           note == other.note && isBrief == other.isBrief && same(chips, other.chips) &&
           std::equal(actions.begin(), actions.end(), other.actions.begin(), other.actions.end(), sameVerb);
}

RecordRows::RecordRows(QWidget *parent) : QWidget(parent), m_column(columnIn(this, Space::half)) {}

void RecordRows::lock(Words why) {
    m_isStale = m_isStale || m_why.isEmpty() != why.isEmpty();
    m_why = std::move(why);
}

QString RecordRows::whyDead(const RecordAction &action) const {
    return action.alwaysAlive || m_why.isEmpty() ? action.locked : m_why();
}

void RecordRows::set(std::vector<Record> records, const QString &ifEmpty) {
    const bool calm = !std::exchange(m_isStale, false) && ifEmpty == m_ifEmpty && m_column->count() > 0 &&
                      std::equal(records.begin(), records.end(), m_records.begin(), m_records.end(),
                                 [](const Record &a, const Record &b) { return a.saysTheSameAs(b); });
    m_records = std::move(records); // also when calm: an action acts on what is stored now
    if (!calm)
        rebuild(ifEmpty);
}

void RecordRows::rebuild(const QString &ifEmpty) {
    m_ifEmpty = ifEmpty;
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && isAncestorOf(focus) ? focus->objectName() : QString();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what brought us here
        delete item;
    }
    for (int number = 0; number < count(); ++number)
        m_column->addWidget(rowFor(number));
    if (m_records.empty())
        m_column->addWidget(new Paragraph(ifEmpty));
    for (QWidget *child : findChildren<QWidget *>(focused))
        if (!focused.isEmpty() && child->isVisibleTo(this))
            child->setFocus();
}

QWidget *RecordRows::rowFor(int number) {
    const Record &record = m_records[size_t(number)];
    auto *widget = new QWidget;
    widget->setAccessibleName(record.title);
    auto *row = rowIn(widget);
    row->setContentsMargins(0, Space::half, 0, Space::half);
    if (!record.avatarName.isEmpty())
        row->addWidget(new Avatar(record.avatarName, 2), 0, Qt::AlignTop);
    else
        row->addWidget(new IconMark(record.iconName), 0, Qt::AlignTop);
    row->addSpacing(Space::half);
    row->addWidget(wordsOf(record), 1);
    if (record.actions.empty())
        return widget;
    const auto act = [this, number](size_t action) {
        const Record &now = m_records[size_t(number)];
        if (action < now.actions.size())
            now.actions[action].run();
    };
    auto *first = new Button(record.actions.front().verb, {}, ButtonKind::Quiet);
    first->setObjectName(record.key + QStringLiteral("/first"));
    connect(first, &Button::clicked, this, [act] { act(0); });
    const QString dead = whyDead(record.actions.front());
    first->setEnabled(dead.isEmpty());
    first->setToolTip(dead);
    first->setAccessibleDescription(dead);
    row->addWidget(first);
    if (record.actions.size() == 1)
        return widget;
    auto *more = new IconButton(QStringLiteral("overflow-menu"),
                                [title = record.title] { return tr("More for %1").arg(title); });
    more->setObjectName(record.key + QStringLiteral("/more"));
    auto *menu = new QMenu(more);
    for (size_t i = 1; i < record.actions.size(); ++i)
        connect(menu->addAction(record.actions[i].verb), &QAction::triggered, this, [act, i] { act(i); });
    for (size_t i = 1; i < record.actions.size(); ++i) {
        QAction *action = menu->actions().at(qsizetype(i) - 1);
        const QString why = whyDead(record.actions[i]);
        action->setEnabled(why.isEmpty());
        action->setToolTip(why.isEmpty() ? action->text() : why);
    }
    menu->setToolTipsVisible(true);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    return widget;
}

} // namespace gatelodge::ui
