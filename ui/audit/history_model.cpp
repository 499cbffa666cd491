#include "ui/audit/history_model.h"
#include "ui/common/change_sentence.h"
#include "ui/common/change_words.h"
#include "ui/common/time_words.h"
#include "ui/theme/words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

RecordNames namesOf(const HistoryLine &line) {
    RecordNames names;
    const QString key = line.first.change.key.section(u'/', 0, 0);
    for (QHash<QString, QString> *of : {&names.sites, &names.groups, &names.orgs, &names.authorities})
        of->insert(key, line.recordName);
    return names;
}

QString counted(int count) {
    return count >= kMostCounted ? HistoryModel::tr("%1 or more").arg(QLocale().toString(kMostCounted - 1))
                                 : QLocale().toString(count);
}

QString timeOf(const QDateTime &at) {
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    return local.date() == QDate::currentDate() ? clockWords(at)
                                                : HistoryModel::tr("%1, %2", "a day, a time")
                                                      .arg(locale.toString(local.date(), QLocale::ShortFormat),
                                                           locale.toString(local.time(), QLocale::ShortFormat));
}

} // namespace

QString lineWords(const HistoryLine &line) {
    const ChangeSentence said = changeSentence(line.first.change, namesOf(line));
    if (line.people > 1)
        return HistoryModel::tr("%1 %2; the same of %3 more people", "a record, what became of it, a number")
            .arg(said.record, said.what, counted(line.people - 1));
    return HistoryModel::tr("%1 %2", "history: a record, what became of it").arg(said.record, said.what);
}

QString lineNote(const HistoryLine &line) {
    const Change &change = line.first.change;
    const QString who = actorWords(change.actor, change.actorName);
    const bool saysWay =
        change.actor.startsWith(QLatin1String("console:")) || change.actor.startsWith(QLatin1String("sql:"));
    return saysWay ? who : HistoryModel::tr("%1, %2", "who, by which way").arg(who, sourceWords(change.source));
}

void HistoryModel::setFilter(const HistoryFilter &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void HistoryModel::sort(int, Qt::SortOrder order) {
    const auto wanted = order == Qt::DescendingOrder ? HistoryOrder::NewestFirst : HistoryOrder::OldestFirst;
    if (std::exchange(m_order, wanted) != wanted)
        reorder();
}

QFuture<Result<HistoryModel::Rows>> HistoryModel::fetchPage(const HistoryLine *after, int rows) {
    return m_history.page(m_filter, after ? after->first.change.seq : 0, rows, m_order);
}

std::optional<QFuture<Result<HistoryModel::Rows>>> HistoryModel::fetchAgain(const Rows &some) {
    QList<qint64> seqs;
    for (const HistoryLine &line : some)
        seqs << line.first.change.seq;
    return m_history.lines(seqs);
}

bool HistoryModel::before(const HistoryLine &a, const HistoryLine &b) const {
    return m_order == HistoryOrder::NewestFirst ? a.first.change.seq > b.first.change.seq
                                                : a.first.change.seq < b.first.change.seq;
}

// An entry never changes; whether it is taken back, and what it is about is called, does.
bool HistoryModel::same(const HistoryLine &a, const HistoryLine &b) const {
    return a.first.undone == b.first.undone && a.recordName == b.recordName && a.entries == b.entries &&
           a.first.change.subjectName == b.first.change.subjectName &&
           a.first.change.actorName == b.first.change.actorName;
}

QVariant HistoryModel::cell(const HistoryLine &line, int, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString said =
        tr("%1, %2, %3", "what, who, when").arg(lineWords(line), lineNote(line), timeWords(line.first.change.at));
    return line.first.undone ? tr("%1, taken back").arg(said) : said;
}

std::optional<TwoLineCells> HistoryModel::linesAt(int row) const {
    const HistoryLine *line = rowAt(row);
    if (!line)
        return std::nullopt;
    TwoLineCells cells;
    cells.iconName = iconOf(line->first.change);
    cells.title = lineWords(*line);
    cells.note = lineNote(*line);
    cells.atEnd = timeOf(line->first.change.at);
    if (line->first.undone) {
        cells.chips = {{tr("Taken back"), Tone::Slate, Glyph::Ring}};
        cells.presence = Presence::Quiet;
    } else if (line->first.isUndo()) {
        cells.chips = {{tr("An undo"), Tone::Slate, Glyph::Ring, Chip::Weight::Quiet}};
    }
    return cells;
}

} // namespace gatelodge::ui
