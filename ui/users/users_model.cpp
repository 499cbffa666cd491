#include "ui/users/users_model.h"
#include "ui/common/time_words.h"
#include <QEvent>
#include <QItemSelection>
#include <QLocale>

namespace gatelodge::ui {
namespace {

constexpr int calm = 250;    // ms: changes in visible rows repaint at most four times a second
constexpr int atOnce = 4096; // rows asked for at once when ids are gathered

QString dateWords(const QDateTime &time) {
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat) : QString();
}

} // namespace

UsersModel::UsersModel(admin::People &people, QObject *parent) : WindowedModel(parent), m_people(people) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        const QSet<QString> touched = std::exchange(m_touched, {});
        if (std::exchange(m_all, false))
            reload();
        else
            invalidate(QStringList(touched.begin(), touched.end()));
    });
}

void UsersModel::setFilter(const UserFilter &filter) {
    if (filter == m_filter && isCounted())
        return;
    m_filter = filter;
    restart();
}

UserSorting::By UsersModel::sortingOf(int column) {
    switch (Column(column)) {
    case PrimaryEmail: return UserSorting::By::Email;
    case State: return UserSorting::By::State;
    case LastSeen: return UserSorting::By::LastSeen;
    case Username: return UserSorting::By::Username;
    case Created: return UserSorting::By::Created;
    default: return UserSorting::By::Name;
    }
}

UsersModel::Column UsersModel::columnOf(UserSorting::By by) {
    switch (by) {
    case UserSorting::By::Name: return Name;
    case UserSorting::By::Username: return Username;
    case UserSorting::By::Email: return PrimaryEmail;
    case UserSorting::By::LastSeen: return LastSeen;
    case UserSorting::By::Created: return Created;
    case UserSorting::By::State: return State;
    }
    Q_UNREACHABLE();
}

void UsersModel::sort(int column, Qt::SortOrder order) {
    const UserSorting sorting{sortingOf(column), order == Qt::DescendingOrder};
    if (sorting == m_filter.sorting)
        return;
    m_filter.sorting = sorting;
    Q_EMIT sorted(sorting);
    if (isCounted() || isReloading())
        restart();
}

bool UsersModel::touchesOrder(const Change &change) const {
    const auto touches = [&change](const char *column) { return change.after.contains(QLatin1String(column)); };
    switch (m_filter.sorting.by) {
    case UserSorting::By::Username: return touches("username");
    case UserSorting::By::State: return touches("status") || touches("last_name") || touches("first_name");
    case UserSorting::By::Name: return touches("last_name") || touches("first_name");
    case UserSorting::By::Created: return touches("created_at");
    case UserSorting::By::Email:
    case UserSorting::By::LastSeen: return false;
    }
    Q_UNREACHABLE();
}

// Whether a change can alter which people stand here, or in which order.
bool UsersModel::moves(const Change &change) const {
    if (change.entity == QLatin1String("users"))
        return change.action != QLatin1String("update") || touchesOrder(change) ||
               change.before.contains(QLatin1String("deleted_at")) ||
               change.after.contains(QLatin1String("deleted_at")) || !m_filter.isPlain();
    if (change.entity == QLatin1String("emails"))
        return !m_filter.isPlain() || m_filter.sorting.by == UserSorting::By::Email;
    return !m_filter.isPlain() &&
           (change.entity == QLatin1String("group_members") || change.entity == QLatin1String("logins"));
}

void UsersModel::follow(const QList<Change> &changes) {
    for (const Change &change : changes) {
        if (isNull(change.subject))
            continue;
        m_touched.insert(toString(change.subject));
        m_all = m_all || moves(change);
    }
    if ((m_all || !m_touched.isEmpty()) && !m_soon.isActive())
        m_soon.start();
}

void UsersModel::readAgain() {
    m_all = true;
    if (!m_soon.isActive())
        m_soon.start();
}

QFuture<Result<int>> UsersModel::fetchCount() {
    const auto count = std::make_shared<QPromise<Result<int>>>();
    count->start();
    deliver(this, m_people.open(m_filter), [this, count, number = ++m_openings](const Result<admin::PeopleList> &list) {
        if (list && number == m_openings) // an earlier question may be answered later
            m_list = *list;
        count->addResult(list.map([](const admin::PeopleList &opened) { return int(admin::lengthOf(opened)); }));
        count->finish();
    });
    return count->future();
}

QFuture<Result<UsersModel::Rows>> UsersModel::fetchPage(int firstRow, int rows) {
    return m_people.page(m_list, firstRow, rows).then([](const Result<QList<UserLine>> &lines) -> Result<Rows> {
        if (!lines)
            return failure(lines.error());
        return Rows(lines->begin(), lines->end());
    });
}

// By the index; where nobody's last name begins so, or the list has no order of letters, among what is in memory.
QFuture<Result<int>> UsersModel::fetchRowStarting(const QString &text) {
    const auto row = std::make_shared<QPromise<Result<int>>>();
    row->start();
    deliver(this, m_people.rowStarting(m_list, text), [this, row, text](const Result<int> &found) {
        row->addResult(found && *found < 0 ? Result<int>(rowInMemory(text)) : found);
        row->finish();
    });
    return row->future();
}

int UsersModel::rowInMemory(const QString &text) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (keyAt(row).isNull()) {
            row += pageRows - row % pageRows - 1;
            continue;
        }
        const UserLine *line = rowAt(row);
        for (const QString &name : {line->displayName(), line->lastName, line->username})
            if (name.startsWith(text, Qt::CaseInsensitive))
                return row;
    }
    return -1;
}

void UsersModel::uidsOf(const QItemSelection &rows, std::function<void(Result<QList<UserId>>)> then) {
    struct Gathering {
        QList<QPair<int, int>> spans; // first row, rows
        QList<UserId> uids;
        std::function<void()> next;
    };
    auto all = std::make_shared<Gathering>();
    for (const QItemSelectionRange &range : rows)
        for (int row = range.top(); range.left() == 0 && row <= range.bottom(); row += atOnce)
            all->spans << qMakePair(row, qMin(atOnce, range.bottom() - row + 1));
    all->next = [this, all, list = m_list, then = std::move(then)] {
        if (all->spans.isEmpty()) {
            then(all->uids);
            all->next = {};
            return;
        }
        const auto [first, count] = all->spans.takeFirst();
        deliver(this, m_people.page(list, first, count), [all, then](const Result<QList<UserLine>> &lines) {
            if (!lines) {
                then(failure(lines.error()));
                all->next = {};
                return;
            }
            for (const UserLine &line : *lines)
                all->uids << line.uid;
            auto next = all->next;
            next();
        });
    };
    auto begin = all->next;
    begin();
}

QList<Chip> UsersModel::statesOf(const UserLine &line) {
    QList<Chip> chips;
    if (line.deleted)
        return {{tr("Deleted"), Tone::Slate, Glyph::Cross, Chip::Weight::Washed}};
    switch (line.status) {
    case UserStatus::Active: chips << Chip{tr("Active"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet}; break;
    case UserStatus::Pending: chips << Chip{tr("Waiting"), Tone::Ink, Glyph::Clock, Chip::Weight::Washed}; break;
    case UserStatus::Suspended: chips << Chip{tr("Suspended"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed}; break;
    }
    if (!line.verified && line.status != UserStatus::Suspended)
        chips << Chip{tr("Not confirmed"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
    return chips;
}

QString UsersModel::spoken(const UserLine &line) {
    QStringList states;
    for (const Chip &chip : statesOf(line))
        states << chip.text;
    return tr("%1, %2, %3, %4, last seen %5", "name, username, address, state of a person")
        .arg(line.displayName(), line.username, line.email.isEmpty() ? tr("no address") : line.email,
             states.join(tr(", ", "between two states")), timeWords(line.lastSeen));
}

std::optional<PersonCells> UsersModel::personAt(int row) const {
    const UserLine *line = rowAt(row);
    if (!line)
        return std::nullopt;
    const QString sortsBy = line->firstName.isEmpty() ? QString() : line->lastName;
    const bool away = line->deleted || line->status == UserStatus::Suspended;
    return PersonCells{line->displayName(),        line->username,  line->email,
                       timeWords(line->lastSeen),  statesOf(*line), away ? Presence::Quiet : Presence::Normal,
                       dateWords(line->createdAt), sortsBy};
}

QVariant UsersModel::cell(const UserLine &line, int column, int role) const {
    if (role == Qt::AccessibleTextRole)
        return column == Name ? spoken(line) : cell(line, column, Qt::DisplayRole);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return line.displayName();
    case PrimaryEmail: return line.email;
    case State: return statesOf(line).constLast().text;
    case LastSeen: return timeWords(line.lastSeen);
    case Username: return line.username;
    case Created: return dateWords(line.createdAt);
    default: return {};
    }
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(section == LastSeen || section == Created ? Qt::AlignTrailing | Qt::AlignVCenter
                                                             : Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Name");
    case PrimaryEmail: return tr("Main email");
    case State: return tr("State");
    case LastSeen: return tr("Last seen");
    case Username: return tr("Username");
    case Created: return tr("Joined");
    default: return {};
    }
}

bool UsersModel::event(QEvent *event) {
    if (event->type() == QEvent::LanguageChange) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
        if (rowCount())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
    return WindowedModel::event(event);
}

} // namespace gatelodge::ui
