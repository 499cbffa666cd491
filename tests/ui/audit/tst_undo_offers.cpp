// The undo bar and Ctrl+Z over the trail: after any edit, with a page's words or without, and after a restart.
#include "server/domain/deliver.h"
#include "server/store/users.h"
#include "tests/ui/house.h"
#include "ui/audit/record_history.h"
#include "ui/audit/undo_offers.h"
#include "ui/common/column_words.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"

using namespace gatelodge;
using namespace gatelodge::ui;
using tests::value;

namespace {

class QuietPage : public Page {
public:
    using Page::Page;
};

struct Scene {
    tests::House house;
    UserId ada;
    Shell *shell = nullptr;
    UndoOffers *offers = nullptr;
    Scene() {
        ada = tests::aUser(house.session()).named(QStringLiteral("Ada"), QStringLiteral("Lovelace")).make();
        if (!house.listen())
            qFatal("nothing is heard");
        shell = &house.window(QStringLiteral("users"), [](UndoBar &) { return new QuietPage; });
        if (!QTest::qWaitForWindowActive(shell))
            qFatal("the window has no keys");
        begin();
    }
    // As when the program starts: nothing is remembered.
    void begin() {
        delete offers;
        shell->undoBar().dismiss();
        offers = new UndoOffers(house.console(), shell->undoBar(), shell);
        QObject::connect(shell, &Shell::undoRequested, offers, &UndoOffers::undoLast);
    }
    User person() { return value(store::findUser(house.session(), ada)); }
    QString said() const {
        const auto *message = shell->undoBar().isVisible() ? shell->undoBar().findChild<InlineMessage *>() : nullptr;
        return message ? message->accessibleName() : QString();
    }
    void rename(const QString &firstName) {
        const User user = person();
        UserProfile profile{user.username, firstName,      user.lastName,  user.language,
                            user.notes,    user.validFrom, user.validUntil};
        auto done = house.console().people.changeProfile(ada, user.revision, profile);
        done.waitForFinished();
        value(done.result());
    }
    void press(const QString &verb) {
        for (Button *button : shell->undoBar().findChildren<Button *>())
            if (button->text() == verb)
                return button->click();
        qFatal("no button %s, but: %s", qPrintable(verb), qPrintable(said()));
    }
    void ctrlZ() { QTest::keyClick(shell, Qt::Key_Z, Qt::ControlModifier); }
};

} // namespace

class UndoOffersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_edit_of_which_nobody_speaks_is_offered_in_its_own_words();
    void a_page_keeps_its_words_and_the_trail_takes_it_back();
    void what_leaves_nothing_in_the_trail_is_taken_back_by_the_page();
    void what_can_never_be_taken_back_is_not_offered();
    void ctrl_z_goes_further_back_and_over_a_restart();
    void what_was_taken_back_is_done_again();
    void who_has_changed_it_since_is_named_and_the_rest_can_go();
    void a_records_history_says_before_and_after_and_takes_one_back();
    void every_audited_column_has_words();
};

void UndoOffersTest::an_edit_of_which_nobody_speaks_is_offered_in_its_own_words() {
    Scene scene;
    scene.rename(QStringLiteral("Augusta"));
    QTRY_COMPARE(scene.said(), QStringLiteral("Augusta Lovelace has a new name."));
    QVERIFY(scene.shell->undoBar().isOffering());
    scene.ctrlZ();
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Ada"));
    QTRY_VERIFY(scene.said().startsWith(QLatin1String("Taken back: ")));
    QVERIFY(!scene.shell->undoBar().isOffering());
}

void UndoOffersTest::a_page_keeps_its_words_and_the_trail_takes_it_back() {
    Scene scene;
    bool own = false;
    auto done = scene.house.console().people.setStatus({scene.ada}, UserStatus::Suspended, QStringLiteral("Paused"));
    deliver(scene.shell, done, [&](const Result<int> &) {
        scene.shell->undoBar().say(QStringLiteral("She may not enter."), {}, [&own] { own = true; });
    });
    QTRY_COMPARE(scene.said(), QStringLiteral("She may not enter."));
    QTRY_VERIFY(!scene.offers->isPondering()); // or its own words would come yet
    QCOMPARE(scene.said(), QStringLiteral("She may not enter."));
    scene.ctrlZ();
    QTRY_COMPARE(scene.person().status, UserStatus::Active);
    QCOMPARE(scene.person().statusMessage, QString());
    QVERIFY(!own);
}

void UndoOffersTest::what_leaves_nothing_in_the_trail_is_taken_back_by_the_page() {
    Scene scene;
    bool own = false;
    auto done = scene.house.console().people.endAllSessions(scene.ada); // sessions are not audited
    deliver(scene.shell, done, [&](const Result<int> &) {
        scene.shell->undoBar().say(QStringLiteral("All ended."), {}, [&own] { own = true; });
    });
    QTRY_COMPARE(scene.said(), QStringLiteral("All ended."));
    scene.ctrlZ();
    QTRY_VERIFY(own);
}

void UndoOffersTest::what_can_never_be_taken_back_is_not_offered() {
    Scene scene;
    QSignalSpy ended(&scene.house.console().history.deeds(), &admin::Deeds::ended);
    auto done = scene.house.console().people.setPassword(scene.ada, "a fine new passphrase");
    done.waitForFinished();
    value(done.result());
    auto again = scene.house.console().people.setPassword(scene.ada, "another fine passphrase");
    again.waitForFinished();
    value(again.result());
    QTRY_COMPARE(ended.size(), 2);
    QTRY_VERIFY(!scene.offers->isPondering());
    QVERIFY(!scene.shell->undoBar().isOffering());
}

void UndoOffersTest::ctrl_z_goes_further_back_and_over_a_restart() {
    Scene scene;
    scene.rename(QStringLiteral("Augusta"));
    scene.rename(QStringLiteral("Augusta Ada"));
    scene.begin();
    scene.ctrlZ();
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Augusta"));
    QTRY_VERIFY(scene.said().startsWith(QLatin1String("Taken back: ")));
    scene.begin();
    scene.ctrlZ();
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Ada"));
    QTRY_VERIFY(scene.said().startsWith(QLatin1String("Taken back: ")));
    scene.ctrlZ();
    QTRY_COMPARE(scene.said(), QStringLiteral("There is nothing of yours to take back."));
}

void UndoOffersTest::what_was_taken_back_is_done_again() {
    Scene scene;
    scene.rename(QStringLiteral("Augusta"));
    QTRY_VERIFY(scene.shell->undoBar().isOffering());
    scene.press(QStringLiteral("Undo"));
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Ada"));
    QTRY_VERIFY(scene.said().startsWith(QLatin1String("Taken back: ")));
    scene.press(QStringLiteral("Do it again"));
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Augusta"));
}

void UndoOffersTest::who_has_changed_it_since_is_named_and_the_rest_can_go() {
    Scene scene;
    const UserId grace =
        tests::aUser(scene.house.session()).named(QStringLiteral("Grace"), QStringLiteral("Hopper")).make();
    auto done = scene.house.console().people.setStatus({scene.ada, grace}, UserStatus::Suspended, {});
    done.waitForFinished();
    QTRY_VERIFY(scene.shell->undoBar().isOffering());
    scene.house.sql(QStringLiteral("SELECT set_config('gatelodge.actor', 'console:daniel', false)"));
    scene.house.sql(QStringLiteral("UPDATE users SET status_message = 'See me', status = 'pending' WHERE uid = '%1'")
                        .arg(toString(scene.ada)));
    scene.ctrlZ();
    QTRY_COMPARE(scene.said(),
                 QStringLiteral("Nothing was taken back: daniel in the console has changed Ada Lovelace since."));
    QCOMPARE(value(store::findUser(scene.house.session(), grace)).status, UserStatus::Suspended);
    scene.press(QStringLiteral("Take back the rest"));
    QTRY_COMPARE(value(store::findUser(scene.house.session(), grace)).status, UserStatus::Active);
    QCOMPARE(scene.person().status, UserStatus::Pending);
}

void UndoOffersTest::a_records_history_says_before_and_after_and_takes_one_back() {
    Scene scene;
    scene.rename(QStringLiteral("Augusta"));
    RecordHistory history(scene.house.console(), Duty::ManagePeople);
    history.resize(420, 700);
    history.show();
    auto details = scene.house.console().people.details(scene.ada);
    details.waitForFinished();
    history.set(value(details.result()).history, {});
    QVERIFY(history.count() > 1);
    QStringList texts;
    for (Paragraph *text : history.findChildren<Paragraph *>())
        texts << text->text();
    QVERIFY2(texts.contains(QStringLiteral("First name")), qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(QStringLiteral("Ada")) && texts.contains(QStringLiteral("Augusta")));
    QVERIFY(!texts.join(u'|').contains(u'_'));
    const qint64 seq = value(details.result()).history.first().seq;
    auto *undo = history.findChild<Button *>(QStringLiteral("undo/%1").arg(seq));
    QVERIFY(undo);
    undo->click();
    QTRY_COMPARE(scene.person().firstName, QStringLiteral("Ada"));
    shoot(history, QStringLiteral("record-history"));
}

void UndoOffersTest::every_audited_column_has_words() {
    tests::TestDatabase database;
    const auto session = database.session();
    QSqlQuery query(QSqlDatabase::database(QSqlDatabase::connectionNames().constFirst()));
    QVERIFY(query.exec(
        QStringLiteral("SELECT c.relname, a.attname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
                       "JOIN pg_attribute a ON a.attrelid = c.oid WHERE t.tgname = 'audit_u' AND a.attnum > 0 "
                       "AND NOT a.attisdropped ORDER BY 1, 2")));
    QStringList without;
    int seen = 0;
    for (; query.next(); ++seen) {
        const QString table = query.value(0).toString(), column = query.value(1).toString();
        if (!isKnownColumn(table, column))
            without << table + u'.' + column;
        if (columnWords(table, column).contains(u'_'))
            without << table + u'.' + column + QStringLiteral(" (raw)");
    }
    QVERIFY(seen > 100);
    QVERIFY2(without.isEmpty(), qPrintable(without.join(u' ')));
}

GATELODGE_WINDOW_TEST(UndoOffersTest)
#include "tst_undo_offers.moc"
