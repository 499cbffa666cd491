#include "server/service/access.h"
#include "server/service/branding.h"
#include "server/service/preview_tickets.h"
#include "server/store/brandings.h"
#include "tests/support/builders.h"
#include "tests/support/png.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestBranding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_would_spoil_a_page_is_refused_with_its_name_data() {
        QTest::addColumn<std::function<void(Branding &)>>("change");
        QTest::addColumn<QString>("complaint"); // empty: fine
        using Change = std::function<void(Branding &)>;
        const auto row = [](const char *name, Change change, const char *complaint) {
            QTest::newRow(name) << std::move(change) << QString::fromLatin1(complaint);
        };
        row(
            "nothing chosen", [](Branding &) {}, "");
        row(
            "a dark accent on white", [](Branding &b) { b.accent = QStringLiteral("#b3123b"); }, "");
        row(
            "a pale one on white", [](Branding &b) { b.accent = QStringLiteral("#ffcc00"); },
            "accent: #ffcc00 has 1.5:1");
        row(
            "a pale one on dark pages", [](Branding &b) { b.accentDark = QStringLiteral("#ffcc00"); }, "");
        row(
            "a dark one there", [](Branding &b) { b.accentDark = QStringLiteral("#b3123b"); },
            "accentDark: #b3123b has");
        row(
            "a name of a colour", [](Branding &b) { b.accent = QStringLiteral("red"); }, "accent: must be written");
        row(
            "style in a colour", [](Branding &b) { b.accent = QStringLiteral("#b3123b;}"); },
            "accent: must be written");
        row(
            "an address", [](Branding &b) { b.support = QStringLiteral("help@example.org"); }, "");
        row(
            "no address", [](Branding &b) { b.support = QStringLiteral("call us"); }, "support:");
        row(
            "a long name", [](Branding &b) { b.name = QString(201, u'x'); }, "name:");
        row(
            "an unknown place", [](Branding &b) { b.texts[QStringLiteral("title")][QString()] = u'x'; }, "texts:");
        row(
            "a long text", [](Branding &b) { b.texts[QStringLiteral("footer")][QString()] = QString(2001, u'x'); },
            "texts:");
        row(
            "a logo", [](Branding &b) { b.logo = tests::aPng(); }, "");
    }
    void what_would_spoil_a_page_is_refused_with_its_name() {
        QFETCH(std::function<void(Branding &)>, change);
        QFETCH(QString, complaint);
        Branding branding;
        change(branding);
        const Done checked = service::checkBranding(branding);
        QCOMPARE(checked.has_value(), complaint.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().fault, Fault::Invalid);
            QVERIFY2(checked.error().detail.startsWith(complaint), qPrintable(checked.error().detail));
        }
    }

    void a_logo_is_a_small_picture_and_nothing_else_data() {
        QTest::addColumn<QByteArray>("png");
        QTest::addColumn<bool>("fine");
        const QByteArray png = tests::aPng();
        QByteArray damaged = png;
        damaged[damaged.size() - 20] = char(damaged[damaged.size() - 20] ^ 1);
        QTest::newRow("a picture") << png << true;
        QTest::newRow("512 wide") << tests::aPng(512) << true;
        QTest::newRow("513 wide") << tests::aPng(513) << false;
        QTest::newRow("something after it") << png + "<script>" << false;
        QTest::newRow("words in it") << tests::aPng(8, tests::pngChunk("tEXt", "Comment")) << false;
        QTest::newRow("a profile in it") << tests::aPng(8, tests::pngChunk("iCCP", "x")) << false;
        QTest::newRow("cut off") << png.chopped(5) << false;
        QTest::newRow("damaged") << damaged << false;
        QTest::newRow("only its name") << png.left(8) << false;
        QTest::newRow("no PNG") << QByteArray("<svg onload='x'/>") << false;
        QTest::newRow("too many bytes") << tests::aPng(8, tests::pngChunk("IDAT", QByteArray(300'000, 'x'))) << false;
    }
    void a_logo_is_a_small_picture_and_nothing_else() {
        QFETCH(QByteArray, png);
        QFETCH(bool, fine);
        const Done checked = service::checkLogo(png);
        QVERIFY2(checked.has_value() == fine, qPrintable(checked ? QString() : checked.error().detail));
    }

    void what_is_kept_comes_back_and_an_edit_from_an_older_state_is_a_conflict() {
        tests::TestDatabase database;
        const auto session = database.session();
        const SiteId site = tests::aSite(*session).make();
        const auto owner = service::Access::owner({QStringLiteral("test"), Source::Console, {}});
        QCOMPARE(value(store::findBranding(*session, {{}, site})).revision.value, 0);
        Branding own;
        own.name = QStringLiteral("The Wiki");
        own.accent = QStringLiteral("#b3123b");
        own.logo = tests::aPng();
        own.texts[QStringLiteral("greeting")][QStringLiteral("fr")] = QStringLiteral("Bonjour\nà tous");
        value(service::changeSiteBranding(*session, owner.manageSites(), site, Revision{0}, own));
        const auto kept = value(store::findBranding(*session, {{}, site}));
        QVERIFY(kept.branding == own);
        QCOMPARE(kept.revision.value, 1);
        own.name = QStringLiteral("Another");
        const Done again = service::changeSiteBranding(*session, owner.manageSites(), site, Revision{0}, own);
        QCOMPARE(again.error().fault, Fault::Conflict);
        value(service::changeSiteBranding(*session, owner.manageSites(), site, Revision{1}, own));
        const Done late = service::changeSiteBranding(*session, owner.manageSites(), site, Revision{1}, own);
        QCOMPARE(late.error().fault, Fault::Conflict);
        value(service::changeHouseBranding(*session, owner.manageSettings(), Revision{0}, {}));
        const auto layers = value(store::listBrandingLayers(*session, site));
        QCOMPARE(layers.size(), 2);
        QVERIFY(layers.first().place.site && layers.first().hasLogo);
        QCOMPARE(value(store::findLogo(*session, site)), own.logo);
        QCOMPARE(store::findLogo(*session, {}).error().fault, Fault::NotFound);
    }

    void a_site_owner_dresses_their_own_site_only() {
        tests::TestDatabase database;
        const auto session = database.session();
        const SiteId own = tests::aSite(*session).make(), other = tests::aSite(*session).make();
        const service::Access access({QStringLiteral("test"), Source::Console, {}}, {{Role::SiteOwner, own}});
        const auto permit = value(access.permit<Duty::ManageSite>());
        value(service::changeSiteBranding(*session, permit, own, Revision{0}, {}));
        QCOMPARE(service::changeSiteBranding(*session, permit, other, Revision{0}, {}).error().fault, Fault::Denied);
    }

    void a_ticket_is_good_once_for_each_piece_and_not_for_long() {
        auto now = std::chrono::steady_clock::now();
        service::PreviewTickets tickets([&now] { return now; });
        using Piece = service::PreviewTickets::Piece;
        PreviewOrder order;
        order.language = QStringLiteral("fr");
        const QByteArray ticket = tickets.issue(order);
        QCOMPARE(ticket.size(), 43);
        QCOMPARE(value(tickets.use(ticket, Piece::Page)).language, QStringLiteral("fr"));
        QCOMPARE(tickets.use(ticket, Piece::Page).error().fault, Fault::Expired);
        QVERIFY(tickets.use(ticket, Piece::Sheet).has_value());
        QVERIFY(!tickets.use("guessed", Piece::Page));
        QVERIFY(!tickets.use({}, Piece::Page));
        const QByteArray late = tickets.issue(order);
        now += std::chrono::seconds(31);
        QCOMPARE(tickets.use(late, Piece::Page).error().fault, Fault::Expired);
        const QByteArray first = tickets.issue(order);
        for (int i = 0; i < 100; ++i)
            tickets.issue(order);
        QVERIFY(!tickets.use(first, Piece::Page)); // a hundred are kept, the newest
    }
};

Q_DECLARE_METATYPE(std::function<void(gatelodge::Branding &)>)
QTEST_GUILESS_MAIN(TestBranding)
#include "tst_branding.moc"
