// Orders and views of the list of people: by header, remembered, saved, read aloud.
#include "server/store/belongings.h"
#include "tests/ui/house.h"
#include "ui/common/add_line.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/pieces/strips.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class UsersViewsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void a_header_orders_the_list_and_the_order_is_remembered();
    void every_column_has_an_order_of_its_own();
    void a_chosen_column_stays_chosen();
    void a_view_asks_its_question_and_the_sentence_says_it();
    void the_view_that_was_chosen_last_is_shown_however_quickly_others_went_by();
    void a_sentence_that_is_no_view_marks_none();
    void what_goes_on_from_the_sentence_narrows_too();
    void a_view_of_ones_own_is_saved_renamed_and_removed();

private:
    struct Place;
};

struct UsersViewsTest::Place {
    House house;
    UsersPage *page = nullptr;
    Place() {
        for (const auto &[name, status, days] :
             {std::tuple("ada", "active", 900), std::tuple("bruno", "suspended", 100),
              std::tuple("chiara", "pending", 10)}) {
            const QString handle = QString::fromUtf8(name);
            aUser(house.session()).named(handle, QStringLiteral("Person")).called(handle).make();
            house.sql(QStringLiteral(
                          "UPDATE gatelodge.users SET status = '%2', created_at = gatelodge.now() - interval '%3 d' "
                          "WHERE username = '%1'")
                          .arg(handle, QString::fromUtf8(status))
                          .arg(days));
        }
        house.sql(QStringLiteral(
            "INSERT INTO gatelodge.sign_in_log (at, result, user_uid) SELECT gatelodge.now() - interval '400 d', "
            "'came_in', uid FROM gatelodge.users WHERE username = 'ada'"));
        QVERIFY(house.listen());
        open();
    }
    void open() {
        house.window(QStringLiteral("users"),
                     [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); });
        QTRY_VERIFY(page->model().isCounted());
    }
    QString names() const {
        QStringList names;
        for (int row = 0; row < page->model().rowCount(); ++row)
            names << page->model().index(row, 0).data().toString().section(u' ', 0, 0);
        return names.join(u' ');
    }
    QHeaderView *header() const { return page->table().header(); }
    void press(int column) {
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, {},
                          QPoint(header()->sectionViewportPosition(column) + 12, header()->height() / 2));
    }
};

void UsersViewsTest::a_header_orders_the_list_and_the_order_is_remembered() {
    Place place;
    QTRY_COMPARE(place.names(), QStringLiteral("ada bruno chiara"));
    place.press(0);
    QTRY_COMPARE(place.names(), QStringLiteral("chiara bruno ada"));
    place.press(UsersModel::State);
    QTRY_COMPARE(place.names(), QStringLiteral("ada chiara bruno"));
    place.press(UsersModel::State);
    QTRY_COMPARE(place.names(), QStringLiteral("bruno chiara ada"));
    shoot(place.house.shell(), QStringLiteral("users-sorted"));
    place.open(); // another day
    QTRY_COMPARE(place.names(), QStringLiteral("bruno chiara ada"));
    QCOMPARE(place.header()->sortIndicatorSection(), int(UsersModel::State));
}

void UsersViewsTest::every_column_has_an_order_of_its_own() {
    Place place;
    for (int column = 0; column < UsersModel::ColumnCount; ++column)
        QCOMPARE(int(UsersModel::columnOf(UsersModel::sortingOf(column))), column);
    place.page->table().sortByColumn(UsersModel::LastSeen, Qt::DescendingOrder);
    QTRY_COMPARE(place.names().section(u' ', 0, 0), QStringLiteral("ada"));
    place.page->table().sortByColumn(UsersModel::Created, Qt::DescendingOrder);
    QTRY_COMPARE(place.names(), QStringLiteral("chiara bruno ada"));
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET created_at = gatelodge.now() WHERE username = 'ada'"));
    QTRY_COMPARE(place.names(), QStringLiteral("ada chiara bruno")); // who moves in the order moves in the list
}

void UsersViewsTest::a_chosen_column_stays_chosen() {
    Place place;
    QVERIFY(place.page->table().isColumnHidden(UsersModel::Created));
    place.page->table().chooseColumn(UsersModel::Created, true);
    QVERIFY(!place.page->table().isColumnHidden(UsersModel::Created));
    place.open();
    QVERIFY(!place.page->table().isColumnHidden(UsersModel::Created));
}

void UsersViewsTest::a_view_asks_its_question_and_the_sentence_says_it() {
    Place place;
    UsersFilter &filter = place.page->filterBar();
    const auto names = QStringList{QStringLiteral("ada bruno chiara"),
                                   QStringLiteral("bruno chiara"),
                                   QStringLiteral("ada bruno"),
                                   QStringLiteral("ada"),
                                   QStringLiteral("chiara"),
                                   QStringLiteral("bruno"),
                                   QString()};
    for (int view = 0; view < names.size(); ++view) {
        filter.views()->pressPart(view);
        QTRY_COMPARE(place.names(), names[view]);
        QCOMPARE(filter.views()->current(), view);
    }
    filter.views()->pressPart(3);
    QTRY_COMPARE(filter.spoken(),
                 QStringLiteral("Show all people in any group who last came more than a year ago, who joined "
                                "more than a year ago with any address by way of any authority and have been at any "
                                "site of any organisation"));
    QTRY_COMPARE(place.names(), QStringLiteral("ada"));
    shoot(place.house.shell(), QStringLiteral("users-view"));
}

void UsersViewsTest::the_view_that_was_chosen_last_is_shown_however_quickly_others_went_by() {
    Place place;
    for (int round = 0; round < 40; ++round) {
        for (const int view : {6, 0, 1, 6, 3})
            place.page->filterBar().views()->pressPart(view);
        QTRY_COMPARE(place.names(), QStringLiteral("ada"));
        QCoreApplication::processEvents(); // answers to the others may still be on their way
    }
    QTRY_COMPARE(place.names(), QStringLiteral("ada"));
}

void UsersViewsTest::a_sentence_that_is_no_view_marks_none() {
    Place place;
    UserFilter active;
    active.state = UserFilter::State::Active;
    place.page->filterBar().choose(active);
    QCOMPARE(place.page->filterBar().views()->current(), -1);
    QTRY_COMPARE(place.names(), QStringLiteral("ada"));
    place.page->filterBar().reset();
    QCOMPARE(place.page->filterBar().views()->current(), 0);
}

void UsersViewsTest::what_goes_on_from_the_sentence_narrows_too() {
    Place place;
    UserFilter filter;
    filter.created = {UserFilter::Span::Kind::Within, 30};
    filter.address = UserFilter::Address::None;
    place.page->filterBar().choose(filter);
    QTRY_COMPARE(place.names(), QStringLiteral("chiara"));
    place.house.sql(QStringLiteral("INSERT INTO gatelodge.emails (user_uid, address) SELECT uid, 'c@club.example' FROM "
                                   "gatelodge.users WHERE username = 'chiara'"));
    QTRY_COMPARE(place.names(), QString());
}

void UsersViewsTest::a_view_of_ones_own_is_saved_renamed_and_removed() {
    Place place;
    UsersFilter &filter = place.page->filterBar();
    UserFilter question;
    question.state = UserFilter::State::Active;
    question.seen = {UserFilter::Span::Kind::Before, 30};
    filter.choose(question);
    place.page->table().sortByColumn(UsersModel::Created, Qt::DescendingOrder);
    place.page->views().askToSave(toJson(filter.filter()));
    AddLine &line = place.page->views().nameLine();
    QTRY_VERIFY(line.isVisible());
    const auto enter = [&line](const char *name) {
        line.edit()->setText(QString::fromUtf8(name));
        QTest::keyClick(line.edit(), Qt::Key_Return);
    };
    enter("Gone quiet");
    QTRY_VERIFY(!line.isOpen());
    const int own = int(builtInViews().size());
    QTRY_COMPARE(filter.views()->partCount(), own + 1);
    QTRY_COMPARE(filter.views()->partName(own), QStringLiteral("Gone quiet, 1"));
    QCOMPARE(filter.views()->current(), own);
    shoot(place.house.shell(), QStringLiteral("users-own-view"));

    place.page->table().sortByColumn(UsersModel::Name, Qt::AscendingOrder);
    place.open(); // on another day; the view brings its order along
    QTRY_COMPARE(place.page->filterBar().views()->partCount(), own + 1);
    place.page->filterBar().views()->pressPart(own);
    QTRY_COMPARE(place.names(), QStringLiteral("ada"));
    QVERIFY(place.page->model().filter().sorting == (UserSorting{UserSorting::By::Created, true}));

    const SavedView saved = tests::value(place.house.console().views.list(QStringLiteral("users")).result()).first();
    place.page->views().askToRename(saved);
    AddLine &again = place.page->views().nameLine();
    again.edit()->setText(QStringLiteral("Sleeping"));
    QTest::keyClick(again.edit(), Qt::Key_Return);
    QTRY_COMPARE(place.page->filterBar().views()->partName(own), QStringLiteral("Sleeping, 1")); // and is counted
    place.page->views().forget(saved);
    QTRY_COMPARE(place.page->filterBar().views()->partCount(), own);
    place.house.shell().undoBar().undo();
    QTRY_COMPARE(place.page->filterBar().views()->partCount(), own + 1);
}

GATELODGE_WINDOW_TEST(UsersViewsTest)
#include "tst_users_views.moc"
