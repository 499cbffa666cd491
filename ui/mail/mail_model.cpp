#include "ui/mail/mail_model.h"
#include "ui/common/time_words.h"
#include "ui/preview/preview_words.h"
#include "ui/theme/words.h"

namespace gatelodge::ui {

QVariant MailModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Recipient: return tr("To");
    case Kind: return tr("Mail");
    case State: return tr("State");
    case Attempts: return tr("Tries");
    default: return tr("When");
    }
}

void MailModel::setFilter(const MailFilter &filter) {
    m_filter = filter;
    restart();
}

void MailModel::sort(int column, Qt::SortOrder order) {
    using By = MailSorting::By;
    const QHash<int, By> orders{
        {Recipient, By::Recipient}, {State, By::State}, {Attempts, By::Attempts}, {When, By::When}};
    if (!orders.contains(column))
        return;
    const MailSorting sorting{orders.value(column), order == Qt::DescendingOrder};
    if (sorting == m_sorting)
        return;
    m_sorting = sorting;
    reorder();
}

// As the database compares: byte by byte.
bool MailModel::before(const MailLine &a, const MailLine &b) const {
    const MailLine &first = m_sorting.descending ? b : a, &second = m_sorting.descending ? a : b;
    if (const int way = first.key.toUtf8().compare(second.key.toUtf8()))
        return way < 0;
    return first.id.value < second.id.value;
}

QFuture<Result<MailModel::Rows>> MailModel::fetchPage(const MailLine *after, int rows) {
    return m_mail.page(m_filter, after ? std::optional(MailPlace{after->key, after->id}) : std::nullopt, rows,
                       m_sorting);
}

std::optional<QFuture<Result<MailModel::Rows>>> MailModel::fetchAgain(const Rows &some) {
    QList<MailId> ids;
    for (const MailLine &line : some)
        ids << line.id;
    return m_mail.lines(ids, m_sorting);
}

QVariant MailModel::cell(const MailLine &line, int column, int role) const {
    if (role == Qt::AccessibleTextRole)
        //: A row read aloud: address, kind of mail, how far it got
        return tr("%1, %2, %3").arg(line.recipient, mailKindName(line.templateId), progressWords(line));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Recipient: return line.recipient;
    case Kind: return mailKindName(line.templateId);
    case State: return progressChip(line.progress).text;
    case Attempts: return line.attempts;
    default: return timeWords(line.made);
    }
}

void MailDelegate::paintCell(const RowPainter &row, const Cell &cell, const QModelIndex &index) const {
    const MailLine *line = m_model.rowAt(index.row());
    if (!line)
        return;
    const QRect r = cell.area;
    switch (cell.column) {
    case MailModel::Recipient:
        drawTwoLines(row, r, keptLeftToRight(line->recipient), Type::Strong, tokens().text,
                     keptLeftToRight(line->lastError));
        return;
    case MailModel::Kind: row.text(r, mailKindName(line->templateId), Type::Body, tokens().text); return;
    case MailModel::State: drawChips(row, r, {progressChip(line->progress)}, cell.outline); return;
    case MailModel::Attempts: row.text(r, QLocale().toString(line->attempts), Type::Body, tokens().muted); return;
    default: row.text(r, timeWords(line->made), Type::Body, tokens().muted);
    }
}

Chip progressChip(MailProgress progress) {
    switch (progress) {
    case MailProgress::Waiting: return {MailModel::tr("Waits"), Tone::Ink, Glyph::Ring, Chip::Weight::Washed};
    case MailProgress::Failing:
        return {MailModel::tr("Tried again"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
    case MailProgress::GivenUp: return {MailModel::tr("Given up"), Tone::Brick, Glyph::Cross, Chip::Weight::Washed};
    case MailProgress::Sent: return {MailModel::tr("Sent"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    }
    return {};
}

QString progressWords(const MailLine &line) {
    switch (line.progress) {
    case MailProgress::Waiting: return MailModel::tr("It waits for its turn.");
    case MailProgress::Failing:
        return MailModel::tr("It was tried %n times, and is tried again at %1.", nullptr, line.attempts)
            .arg(exactTime(line.retry));
    case MailProgress::GivenUp: return MailModel::tr("It was tried %n times and given up.", nullptr, line.attempts);
    case MailProgress::Sent: return MailModel::tr("The mail server took it at %1.").arg(exactTime(line.sent));
    }
    return {};
}

} // namespace gatelodge::ui
