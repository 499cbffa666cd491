// The list of people in words, for files and paper.
#include "ui/users/users_model.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

struct UsersCopy {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::UsersCopy)
};

QString stateWords(const UserLine &line) {
    QStringList states;
    for (const Chip &chip : UsersModel::statesOf(line))
        states << chip.text;
    return states.join(UsersCopy::tr(", ", "between two states"));
}

// Dates as every program reads them: a file is for programs first.
QStringList cellsOf(const UserLine &line, const QList<int> &columns) {
    QStringList cells;
    for (const int column : columns) {
        switch (UsersModel::Column(column)) {
        case UsersModel::Name: cells << line.firstName << line.lastName; break;
        case UsersModel::PrimaryEmail: cells << line.email; break;
        case UsersModel::State: cells << stateWords(line); break;
        case UsersModel::LastSeen: cells << line.lastSeen.toLocalTime().toString(Qt::ISODate); break;
        case UsersModel::Username: cells << line.username; break;
        case UsersModel::Created: cells << line.createdAt.toLocalTime().toString(Qt::ISODate); break;
        case UsersModel::ColumnCount: break;
        }
    }
    return cells;
}

} // namespace

ListCopy UsersModel::copy(const QList<int> &columns, const QString &sentence,
                          const std::optional<QList<UserId>> &people) const {
    ListCopy copy{UsersCopy::tr("Users"), sentence, {}, people ? int(people->size()) : rowCount(), {}};
    for (const int column : columns) {
        if (column == Name)
            copy.columns << UsersCopy::tr("First name") << UsersCopy::tr("Last name");
        else
            copy.columns << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    copy.read = [&all = m_people, list = m_list, people, columns](int first, int count,
                                                                  const ListCopy::Answer &answer) {
        auto lines = people ? all.lines(people->mid(first, count)) : all.page(list, first, count);
        deliver(qApp, std::move(lines), [columns, answer](const Result<QList<UserLine>> &read) {
            if (!read)
                return answer(failure(read.error()));
            ListCopy::Rows rows;
            for (const UserLine &line : *read)
                rows << cellsOf(line, columns);
            answer(std::move(rows));
        });
    };
    return copy;
}

} // namespace gatelodge::ui
