// Previews: every page, as the server makes it, for a ticket; and that nothing at all is recorded.
#include "server/service/access.h"
#include "server/service/branding.h"
#include "server/store/openid_clients.h"
#include "tests/server/protocol/web/web_house.h"
#include "tests/support/png.h"

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class PreviewTest : public QObject {
    Q_OBJECT

    struct Shown {
        Shown() {
            house.deps->previews = tickets;
            site = tests::aSite(*house.session).requiringConsent().make();
        }
        http::Response get(const QByteArray &address, const char *from = "127.0.0.1") {
            http::Request request;
            request.method = "GET";
            request.path = address;
            request.peer = request.client = QHostAddress(QString::fromLatin1(from));
            request.id = "abcdefghijkl";
            return house.dispatch(request);
        }
        http::Response show(PreviewOrder order) { return get(addressOf(tickets->issue(std::move(order)))); }
        static QByteArray addressOf(const QByteArray &ticket) { return "/account/preview/" + ticket + '/'; }
        // How many rows every table of the house has, and what was used of its sequences.
        QString counts() {
            return house.ask(QStringLiteral(
                       "SELECT string_agg(relname || ' ' || (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c "
                       "FROM gatelodge.' || quote_ident(relname), false, true, '')))[1]::text, ', ' ORDER BY relname) "
                       "FROM pg_class WHERE relnamespace = 'gatelodge'::regnamespace AND relkind = 'r'")) +
                   house.ask(QStringLiteral("SELECT string_agg(sequencename || coalesce(last_value, 0), ',' ORDER BY "
                                            "sequencename) FROM pg_sequences WHERE schemaname = 'gatelodge'"));
        }
        House house;
        std::shared_ptr<service::PreviewTickets> tickets = std::make_shared<service::PreviewTickets>();
        SiteId site;
    };

private Q_SLOTS:
    void every_page_is_shown_in_every_language_and_light_and_nothing_is_recorded() {
        Shown shown;
        shown.house.person();
        const QString before = shown.house.everything(), counts = shown.counts();
        for (int page = 0; page < kPreviewPages; ++page) {
            for (const QString &language : text::Texts::languages()) {
                PreviewOrder order{PreviewPage(page), shown.site, language, page % 2 == 0};
                const auto answer = shown.show(order);
                QVERIFY2(answer.status == 200, QByteArray::number(page));
                QVERIFY(headerOf(answer, "Content-Security-Policy").startsWith("default-src 'none'; style-src 'self'"));
                QVERIFY(headerOf(answer, "Set-Cookie").isEmpty());
                QCOMPARE(Markup(answer.body).error, QString());
                QVERIFY(answer.body.contains("/look.css"));
            }
        }
        QCOMPARE(shown.house.everything(), before);
        QCOMPARE(shown.counts(), counts);
    }

    // Whoever makes a new page for people makes its preview, too.
    void no_page_is_left_out() {
        const QDir web(QStringLiteral(GATELODGE_SOURCE_DIR "/server/protocol/web"));
        const auto read = [&web](const QString &folder, const QString &names) {
            QString all;
            for (const QString &name : QDir(web.filePath(folder)).entryList({names})) {
                QFile file(web.filePath(folder + u'/' + name));
                if (file.open(QIODevice::ReadOnly))
                    all += QString::fromUtf8(file.readAll());
            }
            return all;
        };
        const QString pages = read(QStringLiteral("pages"), QStringLiteral("*.h"));
        const QString previews = read(QStringLiteral("endpoints"), QStringLiteral("preview_*.cpp"));
        static const QRegularExpression page(QStringLiteral(R"(QByteArray (\w+Page)\()"));
        QStringList known, missing;
        for (auto all = page.globalMatch(pages); all.hasNext();)
            known << all.next().captured(1);
        QVERIFY(known.size() > 30);
        for (const QString &name : std::as_const(known)) {
            if (!previews.contains(name + u'('))
                missing << name;
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void what_a_site_of_openid_connect_would_get_stands_on_its_pages() {
        Shown shown;
        OpenIdProfile profile;
        profile.clientId = QStringLiteral("wiki");
        profile.redirectAddresses = {QStringLiteral("https://wiki.example.org/back")};
        profile.scopes = {QStringLiteral("openid"), QStringLiteral("email")};
        tests::value(store::insertOpenIdClient(*shown.house.session, shown.site, profile));
        const auto device = shown.show({PreviewPage::DeviceQuestion, shown.site});
        QVERIFY(device.body.contains("BCDF-GHJK") && device.body.contains("ada@example.org"));
        QVERIFY(!device.body.contains("ada.lovelace@example.com")); // the main address is what the scope is about
        QVERIFY(shown.show({PreviewPage::GateConsent, shown.site}).body.contains("Ada Lovelace"));
    }

    void a_ticket_is_good_once_and_on_this_machine_only() {
        Shown shown;
        const QByteArray address = Shown::addressOf(shown.tickets->issue({}));
        QCOMPARE(shown.get(address, "192.0.2.7").status, 404);
        QCOMPARE(shown.get(address).status, 200);
        QCOMPARE(shown.get(address).status, 404);
        QCOMPARE(shown.get(Shown::addressOf("guess")).status, 404);
        shown.house.deps->previews.reset(); // a program without a console
        QCOMPARE(shown.show({}).status, 404);
    }

    void a_draft_is_shown_and_not_kept() {
        Shown shown;
        PreviewOrder order{PreviewPage::SignIn, shown.site};
        Branding draft;
        draft.accent = QStringLiteral("#b3123b");
        draft.logo = tests::aPng();
        draft.name = QStringLiteral("Drafted Wiki");
        draft.texts[QStringLiteral("greeting")][QString()] = QStringLiteral("Words in the making");
        order.draft = PreviewDraft{{{}, shown.site}, draft};
        const QByteArray ticket = shown.tickets->issue(order);
        const auto page = shown.get(Shown::addressOf(ticket));
        QVERIFY(page.body.contains("Sign in to Drafted Wiki") && page.body.contains("Words in the making"));
        const auto css = shown.get(Shown::addressOf(ticket) + "look.css");
        QVERIFY(css.body.contains("--accent: #b3123b"));
        QVERIFY(css.body.contains(Shown::addressOf(ticket) + "logo.png"));
        QCOMPARE(shown.get(Shown::addressOf(ticket) + "logo.png").body, draft.logo);
        QCOMPARE(shown.get(Shown::addressOf(ticket) + "look.css").status, 404); // once
        order.draft.reset();
        QVERIFY(!shown.show(order).body.contains("Drafted Wiki"));
        QCOMPARE(shown.house.ask(QStringLiteral("SELECT count(*) FROM gatelodge.brandings")), QStringLiteral("0"));
    }

    void a_draft_of_the_house_or_the_organisation_reaches_its_sites() {
        Shown shown;
        const auto org = OrgId(shown.house.ask(QStringLiteral("SELECT org_id FROM gatelodge.sites")).toInt());
        Branding draft;
        draft.texts[QStringLiteral("footer")][QString()] = QStringLiteral("Words in the making");
        PreviewOrder order{PreviewPage::SignIn, shown.site};
        for (const BrandingPlace &place : {BrandingPlace{}, BrandingPlace{org, {}}}) {
            order.draft = PreviewDraft{place, draft};
            QVERIFY(shown.show(order).body.contains("Words in the making"));
        }
        order.draft = PreviewDraft{{OrgId(org.value + 1), {}}, draft}; // another one
        QVERIFY(!shown.show(order).body.contains("Words in the making"));
    }

    void a_gate_says_what_the_site_says_there() {
        Shown shown;
        shown.house.sql(QStringLiteral("INSERT INTO gatelodge.site_messages (site_id, gate, message) VALUES "
                                       "(%1, 'groups', 'Ask the harbour office')")
                            .arg(shown.site.value));
        QVERIFY(shown.show({PreviewPage::GateGroup, shown.site}).body.contains("Ask the harbour office"));
        QCOMPARE(shown.show({PreviewPage::GateGroup}).status, 404); // no gate without a site
        QCOMPARE(shown.show({PreviewPage::SignIn, SiteId(9999)}).status, 404);
    }

    void a_mail_is_shown_as_it_is_and_loads_nothing() {
        Shown shown;
        PreviewOrder order;
        order.html = "<!DOCTYPE html><style>@media (prefers-color-scheme: dark) { p {} }</style><p>Hello</p>";
        order.dark = true;
        const auto answer = shown.show(order);
        QVERIFY(answer.body.contains("@media all { p {} }"));
        // Its own style, and the logo that stands within it.
        QVERIFY(headerOf(answer, "Content-Security-Policy")
                    .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:; "));
    }
};

QTEST_GUILESS_MAIN(PreviewTest)
#include "tst_preview.moc"
