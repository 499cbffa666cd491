// What is under way at a field of a person is read again and again: a question which of two versions shall stand, and a
// draft. Whoever is at work there meanwhile is not disturbed.
#include "tests/support/builders.h"
#include "tests/support/rival.h"
#include "tests/ui/house.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/field.h"
#include "ui/users/person_pane.h"
#include "ui/users/profile_section.h"
#include "ui/users/users_page.h"
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class ProfileUnderWayTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void a_question_keeps_its_verbs_and_what_is_typed_above_it();
    void an_editor_over_a_draft_stays_open();

private:
    static constexpr int kSoon = 30'000; // ms
    struct Place;
};

struct ProfileUnderWayTest::Place {
    House house;
    UsersPage *page = nullptr;
    Place() {
        const UserId ada = aUser(house.session())
                               .named(QStringLiteral("Ada"), QStringLiteral("Byron"))
                               .called(QStringLiteral("ada"))
                               .make();
        QVERIFY(house.listen());
        house.window(QStringLiteral("users"),
                     [this](UndoBar &undo) { return page = new UsersPage(house.console(), undo); });
        QVERIFY(QTest::qWaitForWindowActive(&house.shell()));
        page->openPerson(ada);
        QTRY_VERIFY_WITH_TIMEOUT(page->person().isLoaded() && page->person().isEnabled(), kSoon);
    }
    FieldEdit &first() const { return *page->person().profile().field(ProfileField::FirstName); }
    void type(const char *words) {
        first().open();
        QVERIFY(first().isOpen());
        first().edit()->setText(QString::fromLatin1(words));
    }
    void save() { QTest::keyClick(first().edit(), Qt::Key_Return); }
    QString stored() {
        return ask(house.session(), QStringLiteral("SELECT first_name FROM gatelodge.users WHERE username = 'ada'"));
    }
    // Another value of the same person is written, and has been read.
    void letBeRead(const char *notes) {
        const QString words = QString::fromLatin1(notes);
        house.sql(QStringLiteral("UPDATE gatelodge.users SET notes = '%1' WHERE username = 'ada'").arg(words));
        QTRY_COMPARE_WITH_TIMEOUT(page->person().user().notes, words, kSoon);
    }
    Button *keepMine() const {
        for (auto *button : page->findChildren<Button *>())
            if (button->text() == QLatin1String("Keep mine"))
                return button;
        return nullptr;
    }
    bool saysDraft() const {
        const auto labels = first().findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().startsWith(QLatin1String("Draft")); });
    }
};

void ProfileUnderWayTest::a_question_keeps_its_verbs_and_what_is_typed_above_it() {
    Place place;
    place.type("Ours");
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = 'Theirs' WHERE username = 'ada'"));
    place.save();
    QTRY_VERIFY_WITH_TIMEOUT(place.keepMine(), kSoon);
    const QPointer<Button> mine = place.keepMine();
    mine->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(mine && mine->hasFocus(), kSoon);
    place.letBeRead("once");
    QVERIFY(mine && mine->hasFocus());
    place.type("Ours again");
    place.letBeRead("twice");
    QVERIFY(mine);
    QVERIFY(place.first().isOpen());
    QCOMPARE(place.first().edit()->text(), QStringLiteral("Ours again"));
    place.save(); // over theirs, which was seen
    QTRY_COMPARE_WITH_TIMEOUT(place.stored(), QStringLiteral("Ours again"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!mine, kSoon);
    QTRY_COMPARE_WITH_TIMEOUT(place.first().value(), QStringLiteral("Ours again"), kSoon);
    // Another question has verbs of its own.
    place.type("Ours at last");
    place.house.sql(QStringLiteral("UPDATE gatelodge.users SET first_name = 'Theirs too' WHERE username = 'ada'"));
    place.save();
    QTRY_VERIFY_WITH_TIMEOUT(place.keepMine(), kSoon);
    place.keepMine()->click();
    QTRY_COMPARE_WITH_TIMEOUT(place.stored(), QStringLiteral("Ours at last"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(!place.keepMine(), kSoon);
}

void ProfileUnderWayTest::an_editor_over_a_draft_stays_open() {
    Place place;
    QSignalSpy lost(&place.house.console().hub, &admin::ChangeHub::lost);
    place.house.setOpen(false);
    place.house.cutConnections();
    QTRY_VERIFY_WITH_TIMEOUT(!lost.isEmpty(), kSoon);
    place.type("Draft");
    place.save();
    QTRY_VERIFY_WITH_TIMEOUT(place.saysDraft(), kSoon);
    place.type("Draft and more");
    auto *edits = place.page->findChild<ProfileEdits *>();
    QVERIFY(edits);
    QSignalSpy tried(edits, &ProfileEdits::changed);
    QTRY_VERIFY_WITH_TIMEOUT(!tried.isEmpty(), kSoon); // sent again, in vain
    QVERIFY(place.first().isOpen());
    QCOMPARE(place.first().edit()->text(), QStringLiteral("Draft and more"));
    place.house.setOpen(true);
    QTRY_COMPARE_WITH_TIMEOUT(place.stored(), QStringLiteral("Draft"), kSoon);
    QTRY_VERIFY_WITH_TIMEOUT(
        edits->draftCount() == 0 && place.page->person().user().firstName == QLatin1String("Draft"), kSoon);
    QVERIFY(place.first().isOpen());
    QCOMPARE(place.first().edit()->text(), QStringLiteral("Draft and more"));
    place.save();
    QTRY_COMPARE_WITH_TIMEOUT(place.stored(), QStringLiteral("Draft and more"), kSoon);
}

GATELODGE_WINDOW_TEST(ProfileUnderWayTest)
#include "tst_profile_under_way.moc"
