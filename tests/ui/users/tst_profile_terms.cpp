// The end of an account: a date, or a term from its beginning.
#include "tests/ui/window_test.h"
#include "ui/users/profile_edits.h"

using namespace gatelodge;
using namespace gatelodge::ui;

class ProfileTermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_end_is_a_date_or_a_term_data() {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("taken");
        QTest::addColumn<QDate>("end");
        const QDate today = QDate::currentDate(), leap(2028, 1, 31);
        QTest::newRow("a date") << QDate() << "2026-12-31" << true << QDate(2026, 12, 31);
        QTest::newRow("none") << QDate() << "" << true << QDate();
        QTest::newRow("a year from today") << QDate() << "+1y" << true << today.addYears(1);
        QTest::newRow("a year from the beginning") << leap << "+1y" << true << QDate(2029, 1, 31);
        QTest::newRow("a month that is shorter") << leap << " + 1 M " << true << QDate(2028, 2, 29);
        QTest::newRow("weeks") << leap << "+2w" << true << QDate(2028, 2, 14);
        QTest::newRow("days") << leap << "+30d" << true << QDate(2028, 3, 1);
        QTest::newRow("no unit") << leap << "+30" << false << QDate();
        QTest::newRow("a wish") << leap << "soon" << false << QDate();
        QTest::newRow("backwards") << leap << "-1y" << false << QDate();
    }
    void an_end_is_a_date_or_a_term() {
        QFETCH(QDate, from);
        QFETCH(QString, typed);
        QFETCH(bool, taken);
        QFETCH(QDate, end);
        UserProfile profile;
        if (from.isValid())
            profile.validFrom = from.startOfDay().toUTC();
        QCOMPARE(put(profile, ProfileField::ValidUntil, typed), taken);
        if (taken)
            QCOMPARE(profile.validUntil.toLocalTime().date(), end);
    }
};

GATELODGE_WINDOW_TEST(ProfileTermsTest)
#include "tst_profile_terms.moc"
