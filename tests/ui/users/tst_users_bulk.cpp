// Many people in the window: what is done with all of a view, also with those whom nobody has scrolled to; files and
// paper.
#include "server/store/belongings.h"
#include "tests/support/rival.h"
#include "tests/ui/house.h"
#include "ui/common/add_line.h"
#include "ui/common/list_outlets.h"
#include "ui/common/list_print.h"
#include "ui/list/list_table.h"
#include "ui/pieces/selection_bar.h"
#include "ui/shell/status_line.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPdfWriter>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class UsersBulkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void all_of_a_view_are_changed_at_once_and_taken_back_at_once();
    void the_rest_of_a_view_is_one_press_away();
    void the_last_owner_among_many_is_named_and_the_others_are_offered();
    void others_are_those_of_the_deed_whoever_is_selected_meanwhile();
    void what_many_have_in_common_stands_before_them();
    void accounts_of_many_end_on_any_day();
    void letters_lead_to_somebody_whom_nobody_has_scrolled_to();
    void what_cannot_be_taken_back_is_told_and_not_offered();
    void a_file_has_everybody_in_the_order_of_the_list();
    void a_file_of_some_has_them_and_their_columns();
    void a_file_that_cannot_be_written_says_why();
    void paper_has_all_rows_on_numbered_pages();

private:
    struct Place;
};

struct UsersBulkTest::Place {
    House house;
    UsersPage *page = nullptr;
    QTemporaryDir folder;
    explicit Place(int people) {
        house.sql(
            QStringLiteral("INSERT INTO gatelodge.users (username, first_name, last_name) SELECT 'u' || n, '=First', "
                           "'Last' || lpad(n::text, 5, '0') FROM generate_series(1, %1) n")
                .arg(people));
        QVERIFY(house.listen());
        house.window(QStringLiteral("users"),
                     [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); });
        QTRY_COMPARE(page->model().rowCount(), people);
        QTRY_VERIFY(page->model().index(0, 0).data(LoadedRole).toBool());
        page->table().setFocus();
    }
    int count(const char *where) {
        return ask(house.session(),
                   QStringLiteral("SELECT count(*) FROM gatelodge.users WHERE ") + QString::fromUtf8(where))
            .toInt();
    }
    void choose(const QString &name) {
        Q_EMIT page->table().customContextMenuRequested({20, 20});
        const auto menus = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!menus.isEmpty());
        QAction *found = nullptr;
        for (QAction *action : menus.last()->actions())
            if (action->text() == name)
                found = action;
        QVERIFY(found && found->isEnabled());
        found->trigger();
        menus.last()->close();
    }
    void makeOwner(int person) {
        house.sql(QStringLiteral(
                      "INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, credential, state) SELECT "
                      "uid, 1, 'password', username, 'x', 'validated' FROM gatelodge.users WHERE username = 'u%1';"
                      "INSERT INTO gatelodge.role_grants (user_uid, role) SELECT uid, 'owner' FROM gatelodge.users "
                      "WHERE username = 'u%1'")
                      .arg(person));
    }
    void selectRows(const QList<int> &rows) {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(page->model().index(row, 0), page->model().index(row, UsersModel::ColumnCount - 1));
        page->table().selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    QPushButton *offered(int others) {
        for (auto *button : page->findChildren<QPushButton *>())
            if (!button->isHidden() && button->text() == QStringLiteral("Do it for the other %1").arg(others))
                return button;
        return nullptr;
    }
    QByteArray written(const ListCopy &copy) {
        const QString path = folder.filePath(QStringLiteral("people.csv"));
        QSignalSpy told(&page->outlets(), &ListOutlets::told);
        page->outlets().write(copy, path);
        told.wait();
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not written");
    }
};

void UsersBulkTest::all_of_a_view_are_changed_at_once_and_taken_back_at_once() {
    Place place(1500);
    QTest::keyClick(&place.page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(place.page->table().selectedCount(), 1500);
    shoot(place.house.shell(), QStringLiteral("users-all-selected"));
    QTest::keyClick(&place.page->table(), Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(place.count("status = 'suspended'"), 1500);
    QTRY_VERIFY(place.house.shell().undoBar().isOffering());
    shoot(place.house.shell(), QStringLiteral("users-bulk-done"));
    place.house.shell().undoBar().undo();
    QTRY_COMPARE_WITH_TIMEOUT(place.count("status = 'active'"), 1500, 30'000);
}

void UsersBulkTest::the_rest_of_a_view_is_one_press_away() {
    Place place(700);
    place.page->table().selectionModel()->select(
        QItemSelection(place.page->model().index(0, 0), place.page->model().index(2, UsersModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
    QCOMPARE(place.page->table().selectedCount(), 3);
    for (Button *button : place.page->findChild<SelectionBar *>()->findChildren<Button *>())
        if (button->text() == QLatin1String("Select all 700"))
            button->click();
    QCOMPARE(place.page->table().selectedCount(), 700);
    place.choose(QStringLiteral("Ask for a new password"));
    QTRY_COMPARE(place.count("true"), 700);
}

void UsersBulkTest::the_last_owner_among_many_is_named_and_the_others_are_offered() {
    Place place(40);
    place.makeOwner(7);
    QTest::keyClick(&place.page->table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(place.page->table().selectedCount(), 40);
    place.choose(QStringLiteral("Suspend"));
    QTRY_VERIFY_WITH_TIMEOUT(place.offered(39), 30'000);
    QStringList said;
    for (const auto *label : place.page->findChildren<QLabel *>())
        said << label->text();
    QVERIFY2(said.contains(QStringLiteral("=First Last00007 is the last owner, and somebody must hold the keys.")),
             qPrintable(said.join(u'|')));
    QCOMPARE(place.count("status = 'suspended'"), 0); // all or nothing
    shoot(place.house.shell(), QStringLiteral("users-last-owner"));
    place.offered(39)->click();
    QTRY_COMPARE_WITH_TIMEOUT(place.count("status = 'suspended'"), 39, 30'000);
    QCOMPARE(place.count("status = 'active' AND username = 'u7'"), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!place.offered(39), 30'000);
}

void UsersBulkTest::others_are_those_of_the_deed_whoever_is_selected_meanwhile() {
    Place place(6);
    place.makeOwner(1);
    place.selectRows({0, 1});
    place.choose(QStringLiteral("Suspend"));
    place.selectRows({0, 3, 4}); // while those two are under way
    QTRY_VERIFY_WITH_TIMEOUT(place.offered(1) || place.offered(2), 30'000);
    QVERIFY(place.offered(1));
    place.selectRows({0, 3});
    QVERIFY(!place.offered(1)); // who reads it now would think of others
    place.selectRows({0, 1});
    place.choose(QStringLiteral("Suspend"));
    QTRY_VERIFY_WITH_TIMEOUT(place.offered(1), 30'000);
    place.offered(1)->click();
    QTRY_COMPARE_WITH_TIMEOUT(place.count("status = 'suspended' AND username = 'u2'"), 1, 30'000);
    QCOMPARE(place.count("status = 'suspended'"), 1);
}

void UsersBulkTest::what_many_have_in_common_stands_before_them() {
    Place place(40);
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET status = 'suspended' WHERE username IN ('u1', 'u2')"));
    QTest::keyClick(&place.page->table(), Qt::Key_A, Qt::ControlModifier);
    auto *pane = place.page->findChild<SeveralPane *>();
    QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), 30'000);
    const auto at = [pane](const QString &words) {
        for (const auto *label : pane->findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(words))
                return label->mapTo(pane, QPoint()).y();
        return -1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(at(QStringLiteral("Active: 38 · ")) >= 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(at(QStringLiteral("In common")) >= 0 &&
                                 at(QStringLiteral("In common")) < at(QStringLiteral("A new year")) &&
                                 at(QStringLiteral("A new year")) < at(QStringLiteral("=First")),
                             30'000);
    shoot(place.house.shell(), QStringLiteral("users-in-common"));
}

void UsersBulkTest::accounts_of_many_end_on_any_day() {
    Place place(3);
    AddLine *line = nullptr;
    for (AddLine *one : place.page->findChildren<AddLine *>())
        if (one->edit()->accessibleName() == QLatin1String("Accounts end on"))
            line = one;
    QVERIFY(line && !line->isOpen());
    place.page->table().selectAll();
    line->open();
    shoot(place.house.shell(), QStringLiteral("users-end-date"));
    line->edit()->setText(QStringLiteral("soon"));
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QVERIFY(line->isOpen() && line->isEnabled()); // and says how a day is written
    line->edit()->setText(QStringLiteral("2031-06-30"));
    QTest::keyClick(line->edit(), Qt::Key_Return);
    QVERIFY(!line->isOpen());
    const QByteArray ends =
        "valid_until = '" + QDate(2031, 7, 1).startOfDay().toUTC().toString(Qt::ISODate).toLatin1() + '\'';
    QTRY_COMPARE(place.count(ends.constData()), 3); // with that day
    QTRY_VERIFY(place.house.shell().undoBar().isOffering());
    place.house.shell().undoBar().undo();
    QTRY_COMPARE(place.count("valid_until IS NULL"), 3);
}

void UsersBulkTest::letters_lead_to_somebody_whom_nobody_has_scrolled_to() {
    Place place(3000);
    QVERIFY(place.page->model().keyAt(2699).isNull());
    place.page->table().keyboardSearch(QStringLiteral("last027"));
    QTRY_COMPARE(place.page->table().currentIndex().row(), 2699);
    QTRY_VERIFY(!place.page->model().keyAt(2699).isNull());
    place.page->table().sortByColumn(UsersModel::Username, Qt::DescendingOrder);
    QTRY_COMPARE(place.page->model().rowCount(), 3000);
    QTRY_VERIFY(place.page->model().index(0, 0).data(LoadedRole).toBool());
    place.page->table().keyboardSearch(QStringLiteral("u15")); // downwards: u15 stands behind u150 and u1500
    QTRY_COMPARE(place.page->table().currentIndex().data().toString(), QStringLiteral("=First Last00015"));
}

void UsersBulkTest::what_cannot_be_taken_back_is_told_and_not_offered() {
    Place place(3);
    place.house.sql(
        QStringLiteral("INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) SELECT uid, 1, "
                       "'password', username, 'validated' FROM gatelodge.users; INSERT INTO gatelodge.sessions "
                       "(token_hash, user_uid, login_id, level, expires_at) SELECT sha256(identity::bytea), user_uid, "
                       "login_id, 'normal', gatelodge.now() + interval '1 h' FROM gatelodge.logins"));
    place.page->table().selectAll();
    QCOMPARE(place.page->table().selectedCount(), 3);
    place.choose(QStringLiteral("Sign out everywhere"));
    QTRY_COMPARE(ask(place.house.session(), QStringLiteral("SELECT count(*) FROM gatelodge.sessions")),
                 QStringLiteral("0"));
    const auto says = [&] {
        for (const QLabel *label : place.page->findChildren<QLabel *>())
            if (label->text() == QLatin1String("3 people were signed out everywhere."))
                return true;
        return false;
    };
    QTRY_VERIFY(says());
    QVERIFY(!place.house.shell().undoBar().isOffering());
}

void UsersBulkTest::a_file_has_everybody_in_the_order_of_the_list() {
    Place place(2500);
    place.page->table().sortByColumn(UsersModel::Name, Qt::DescendingOrder);
    QTRY_COMPARE(place.page->model().rowCount(), 2500);
    QTRY_COMPARE(place.page->model().keyAt(0).isNull(), false);
    const QByteArray file = place.written(place.page->model().copy({UsersModel::Name, UsersModel::Username}, {}));
    const auto lines = file.split('\n');
    QCOMPARE(lines.size(), 2502);
    QCOMPARE(lines[0], QByteArray("\xEF\xBB\xBF"
                                  "First name,Last name,Username\r"));
    QCOMPARE(lines[1], QByteArray("'=First,Last02500,u2500\r")); // no spreadsheet takes it for a formula
    QCOMPARE(lines[2500], QByteArray("'=First,Last00001,u1\r"));
}

void UsersBulkTest::a_file_of_some_has_them_and_their_columns() {
    Place place(5);
    const auto uid = [&](int row) { return userIdFrom(place.page->model().keyAt(row)); };
    const QByteArray file = place.written(
        place.page->model().copy({UsersModel::Username, UsersModel::State}, {}, QList<UserId>{uid(3), uid(1)}));
    QCOMPARE(file.mid(3), QByteArray("Username,State\r\nu4,\"Active, Not confirmed\"\r\nu2,\"Active, Not confirmed\"\r\n"));
}

void UsersBulkTest::a_file_that_cannot_be_written_says_why() {
    Place place(1);
    QSignalSpy told(&place.page->outlets(), &ListOutlets::told);
    place.page->outlets().write(place.page->model().copy({UsersModel::Username}, {}),
                                QStringLiteral("/nowhere/people.csv"));
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().startsWith(QLatin1String("/nowhere/people.csv could not be written: ")));
}

void UsersBulkTest::paper_has_all_rows_on_numbered_pages() {
    ListPrint print;
    print.title = QStringLiteral("Users");
    print.house = QStringLiteral("Riverside Club");
    print.sentence = QStringLiteral("Show all people in any group who last came more than a year ago");
    print.columns = QStringList{QStringLiteral("Name"), QStringLiteral("Primary email"), QStringLiteral("State")};
    for (int row = 0; row < 200; ++row)
        print.rows << QStringList{QStringLiteral("Person %1").arg(row), QStringLiteral("person%1@example.org").arg(row),
                                  QStringLiteral("Active")};
    QTemporaryDir folder;
    QPdfWriter paper(folder.filePath(QStringLiteral("list.pdf")));
    paper.setPageSize(QPageSize(QPageSize::A4));
    const int pages = paintList(paper, print);
    QVERIFY2(pages >= 3 && pages <= 6, qPrintable(QString::number(pages)));
    print.rows.clear();
    QPdfWriter empty(folder.filePath(QStringLiteral("empty.pdf")));
    QCOMPARE(paintList(empty, print), 1);
    if (takesPictures()) {
        QFile::remove(qEnvironmentVariable("GATELODGE_SHOTS") + QStringLiteral("/list.pdf"));
        QFile::copy(folder.filePath(QStringLiteral("list.pdf")),
                    qEnvironmentVariable("GATELODGE_SHOTS") + QStringLiteral("/list.pdf"));
    }
}

GATELODGE_WINDOW_TEST(UsersBulkTest)
#include "tst_users_bulk.moc"
