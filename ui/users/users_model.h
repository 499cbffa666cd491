// Users: the console's subject People. The list with its filter, one person with all that belongs to her, edits that
// carry the revision they saw, drafts while the database is away, and what can be done with many at once. It knows
// admin::People and the change hub; it knows no SQL, no other subject, and not the window it stands in.
//
// This header: the list. Rows come by pages from admin::People; the feed says which of them to read again. A listing is
// a snapshot of positions: what moves, enters or leaves asks for a new one, everything else for the row alone.
#pragma once
#include "server/admin/people.h"
#include "server/domain/change.h"
#include "ui/common/list_copy.h"
#include "ui/list/row_delegate.h"
#include "ui/list/windowed_model.h"
#include <QTimer>

namespace gatelodge::ui {

class UsersModel : public WindowedModel<UserLine>, public PersonSource {
    Q_OBJECT
public:
    enum Column { Name, PrimaryEmail, State, LastSeen, Username, Created, ColumnCount };
    explicit UsersModel(admin::People &people, QObject *parent = nullptr);

    const UserFilter &filter() const { return m_filter; }
    void setFilter(const UserFilter &filter); // asks anew; the same filter does nothing
    void sort(int column, Qt::SortOrder order) override;
    static UserSorting::By sortingOf(int column);
    static Column columnOf(UserSorting::By by);
    void follow(const QList<Change> &changes);
    void readAgain(); // everything may have changed; at most four times a second

    // The ids of these rows, also of those that are not loaded; fewer where people have gone. Then, on this thread.
    void uidsOf(const QItemSelection &rows, std::function<void(Result<QList<UserId>>)> then);

    // These columns of everybody who stands here, or of these people alone.
    ListCopy copy(const QList<int> &columns, const QString &sentence,
                  const std::optional<QList<UserId>> &people = {}) const;

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    std::optional<PersonCells> personAt(int row) const override;

    static QList<Chip> statesOf(const UserLine &line);
    static QString spoken(const UserLine &line); // all cells in words

Q_SIGNALS:
    void sorted(const gatelodge::UserSorting &sorting);

protected:
    QFuture<Result<int>> fetchCount() override;
    QFuture<Result<Rows>> fetchPage(int firstRow, int rows) override;
    QFuture<Result<int>> fetchRowStarting(const QString &text) override;
    QString keyOf(const UserLine &row) const override { return toString(row.uid); }
    QVariant cell(const UserLine &row, int column, int role) const override;
    bool event(QEvent *event) override;

private:
    int rowInMemory(const QString &text) const; // who is called so; -1: nobody
    bool moves(const Change &change) const;
    bool touchesOrder(const Change &change) const;
    admin::People &m_people;
    UserFilter m_filter;
    admin::PeopleList m_list;
    int m_openings = 0;
    QTimer m_soon;
    bool m_all = false;
    QSet<QString> m_touched;
};

} // namespace gatelodge::ui
