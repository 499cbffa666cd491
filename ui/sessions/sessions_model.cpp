#include "ui/sessions/sessions_model.h"
#include "ui/common/login_words.h"
#include "ui/common/time_words.h"
#include "ui/sessions/session_words.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

QVariant SessionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person: return tr("Person");
    case Device: return tr("Device");
    case Login: return tr("Signed in with");
    case Since: return tr("Since");
    default: return tr("Last seen");
    }
}

void SessionsModel::setFilter(const SessionFilter &filter) {
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void SessionsModel::sort(int column, Qt::SortOrder order) {
    if (column != Since && column != LastSeen)
        return;
    const SessionSorting sorting{column == Since ? SessionSorting::By::Since : SessionSorting::By::LastSeen,
                                 order == Qt::DescendingOrder};
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    reorder();
}

QFuture<Result<SessionsModel::Rows>> SessionsModel::fetchPage(const SessionLine *after, int rows) {
    return m_sessions.page(after ? std::optional(after->place) : std::nullopt, rows, m_sorting, m_filter);
}

std::optional<QFuture<Result<SessionsModel::Rows>>> SessionsModel::fetchAgain(const Rows &some) {
    QList<SessionId> ids;
    for (const SessionLine &line : some)
        ids << line.place.session;
    return m_sessions.lines(ids);
}

bool SessionsModel::before(const SessionLine &a, const SessionLine &b) const {
    const SessionLine &first = m_sorting.descending ? b : a, &second = m_sorting.descending ? a : b;
    if (m_sorting.by == SessionSorting::By::LastSeen && first.lastSeen != second.lastSeen)
        return first.lastSeen < second.lastSeen;
    return first.place.session.value < second.place.session.value;
}

bool SessionsModel::same(const SessionLine &a, const SessionLine &b) const {
    return a.lastSeen == b.lastSeen && a.level == b.level && a.userName == b.userName && a.username == b.username &&
           a.authorityName == b.authorityName;
}

QVariant SessionsModel::cell(const SessionLine &line, int column, int role) const {
    if (role == Qt::AccessibleTextRole)
        return spokenWords(line);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Person: return line.userName;
    case Device: return browserWords(line);
    case Login: return authorityWords(line.authorityName, line.local);
    case Since: return timeWords(line.since);
    default: return timeWords(line.lastSeen);
    }
}

void SessionDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const SessionLine *line = m_model.rowAt(index.row());
    if (!line)
        return;
    const QRect r = cell.area;
    switch (cell.column) {
    case SessionsModel::Person: {
        const int disc = qMin(r.height() - Space::two + 1, qMax(32, lineHeight() * 2));
        row.avatar(QRect(r.left(), r.top() + (r.height() - disc) / 2, disc, disc), line->userName);
        drawTwoLines(row, r.adjusted(disc + Space::oneAndHalf, 0, 0, 0), line->userName, Type::Strong, tokens().text,
                     keptLeftToRight(line->username));
        return;
    }
    case SessionsModel::Device:
        drawTwoLines(row, r, browserWords(*line), Type::Body, tokens().text, keptLeftToRight(line->address));
        return;
    case SessionsModel::Login:
        drawTwoLines(row, r, authorityWords(line->authorityName, line->local), Type::Body, tokens().text,
                     SessionsModel::tr("%1 · %2", "kind of login, level")
                         .arg(loginKindWords(line->loginKind), provedLevel(line->level)));
        return;
    case SessionsModel::Since: row.text(r, timeWords(line->since), Type::Body, tokens().muted); return;
    default:
        if (isHere(*line))
            drawChips(row, r, {presenceChip(*line)}, cell.outline);
        else
            row.text(r, timeWords(line->lastSeen), Type::Body, tokens().muted);
    }
}

} // namespace gatelodge::ui
