// Every page, in every language, with friendly and with hostile values (PROMISES F13, F15; LOOK-WEB).
#include "tests/server/protocol/web/markup.h"
#include "tests/server/protocol/web/sample_pages.h"
#include <QDir>
#include <QTest>
#include <thread>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class PagesTest : public QObject {
    Q_OBJECT

    static QByteArray make(const QString &page, const QString &language, const Cast &cast) {
        const auto texts = text::Texts::forLanguage(language);
        const auto look = lookOf(cast);
        for (const auto &sample : allPages(cast)) {
            if (sample.name == page)
                return sample.page({*texts, look, QStringLiteral("csrf-of-the-session")});
        }
        return {};
    }

    static void addEveryPage() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("language");
        for (const auto &sample : allPages({})) {
            for (const auto &code : text::Texts::languages())
                QTest::addRow("%s %s", qPrintable(sample.name), qPrintable(code)) << sample.name << code;
        }
    }

    static bool isControl(const Element &element) {
        return element.name == QLatin1StringView("select") || element.name == QLatin1StringView("textarea") ||
               (element.name == QLatin1StringView("input") &&
                element.attributes.value(QStringLiteral("type")) != QLatin1StringView("hidden"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void every_page_is_whole_and_well_formed_data() { addEveryPage(); }
    void every_page_is_whole_and_well_formed() {
        QFETCH(QString, page);
        QFETCH(QString, language);
        const auto html = make(page, language, {});
        const Markup markup(html);
        QCOMPARE(markup.error, QString());
        QVERIFY(html.startsWith("<!DOCTYPE html>\n"));
        QVERIFY2(!html.contains("{{") && !html.contains("}}"), "a slot is left");
        QVERIFY2(!QString::fromUtf8(html).contains(QRegularExpression(QStringLiteral("%\\d|%n"))),
                 "a place holder is left");
        const auto texts = text::Texts::forLanguage(language);
        QCOMPARE(markup.elements.first().attributes.value(QStringLiteral("lang")), texts->tag());
        QCOMPARE(markup.elements.first().attributes.value(QStringLiteral("dir")),
                 texts->rightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        QCOMPARE(markup.named(QStringLiteral("h1")).size(), 1);
        for (const char *name : {"h1", "h2", "title", "button", "label", "a", "summary", "option", "li"}) {
            for (const auto &element : markup.named(QLatin1StringView(name)))
                QVERIFY2(!element.text.trimmed().isEmpty(), name);
        }
        for (const auto &empty : {"", "/ ", " "})
            QVERIFY(!markup.values(QStringLiteral("href")).contains(QLatin1StringView(empty)));
    }

    void every_control_has_a_label_and_every_reference_a_target_data() { addEveryPage(); }
    void every_control_has_a_label_and_every_reference_a_target() {
        QFETCH(QString, page);
        QFETCH(QString, language);
        const Markup markup(make(page, language, {}));
        const auto ids = markup.values(QStringLiteral("id"));
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
        const auto labelled = markup.values(QStringLiteral("for"));
        for (const auto &element : markup.elements) {
            if (isControl(element))
                QVERIFY2(labelled.contains(element.attributes.value(QStringLiteral("id"))), qPrintable(element.name));
        }
        auto references = labelled + markup.values(QStringLiteral("aria-labelledby"));
        for (const auto &described : markup.values(QStringLiteral("aria-describedby")))
            references += described.split(u' ');
        for (const auto &href : markup.values(QStringLiteral("href"))) {
            if (href.startsWith(u'#'))
                references.append(href.mid(1));
        }
        for (const auto &id : std::as_const(references))
            QVERIFY2(ids.contains(id), qPrintable(id));
        QVERIFY(markup.values(QStringLiteral("autofocus")).size() <= 1);
    }

    void every_form_is_posted_to_us_with_its_token_data() { addEveryPage(); }
    void every_form_is_posted_to_us_with_its_token() {
        QFETCH(QString, page);
        QFETCH(QString, language);
        const Markup markup(make(page, language, {}));
        const auto forms = markup.named(QStringLiteral("form"));
        int tokens = 0;
        for (const auto &input : markup.named(QStringLiteral("input"))) {
            if (input.attributes.value(QStringLiteral("name")) == QLatin1StringView("csrf")) {
                ++tokens;
                QVERIFY(!input.form.isEmpty());
                QCOMPARE(input.attributes.value(QStringLiteral("value")), QStringLiteral("csrf-of-the-session"));
            }
        }
        QCOMPARE(tokens, forms.size());
        for (const auto &form : forms) {
            QCOMPARE(form.attributes.value(QStringLiteral("method")), QStringLiteral("post"));
            const QString action = form.attributes.value(QStringLiteral("action"));
            static const QRegularExpression ours(QStringLiteral("^/(account/|device(/answer)?$)"));
            QVERIFY2(ours.match(action).hasMatch(), qPrintable(action));
            QVERIFY(!action.contains(u'#'));
        }
    }

    void no_page_has_inline_style_or_script_data() { addEveryPage(); }
    void no_page_has_inline_style_or_script() {
        QFETCH(QString, page);
        QFETCH(QString, language);
        const Markup markup(make(page, language, {}));
        for (const char *name : {"script", "style", "iframe", "object", "base", "img"})
            QVERIFY2(markup.named(QLatin1StringView(name)).isEmpty(), name);
        for (const auto &element : markup.elements) {
            for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it)
                QVERIFY2(it.key() != QLatin1StringView("style") && !it.key().startsWith(QLatin1StringView("on")),
                         qPrintable(it.key()));
        }
    }

    // A hostile value may change texts, never the tree of elements nor the names of attributes.
    void hostile_values_stay_values_data() {
        QTest::addColumn<QString>("evil");
        QTest::newRow("element") << "<script>alert(1)</script>";
        QTest::newRow("out of an attribute") << "x\"><img src=x onerror='alert(1)'>";
        QTest::newRow("quotes and ampersands") << "\"'&lt;&amp;`<!-- ]]>";
        QTest::newRow("slots and place holders") << "{{page.csrf}} {{{x}}} {{#y}} %1 %2 %n %L1";
        QTest::newRow("direction override") << QStringLiteral("a\u202Egpj.exe\u2066\u2069");
        QTest::newRow("control characters")
            << QStringLiteral("a\u0000b\u0001\u001b[31m\u0085\rc").replace(u'?', QChar(0));
        QTest::newRow("scheme") << "javascript:alert(1)";
        QTest::newRow("other host") << "//evil.example/x";
        QTest::newRow("half a character") << QString(QChar(0xD800));
    }
    void hostile_values_stay_values() {
        QFETCH(QString, evil);
        for (const auto &sample : allPages({})) {
            const auto plain =
                Markup(make(sample.name, QStringLiteral("fr"), Cast::allSaying(QStringLiteral("plain"))));
            const auto html = make(sample.name, QStringLiteral("fr"), Cast::allSaying(evil));
            const Markup markup(html);
            QVERIFY2(markup.error.isEmpty(), qPrintable(sample.name + markup.error));
            QCOMPARE(markup.names(), plain.names());
            for (qsizetype i = 0; i < plain.elements.size(); ++i)
                QCOMPARE(markup.elements.at(i).attributes.keys(), plain.elements.at(i).attributes.keys());
            const QRegularExpression turning(
                QStringLiteral("[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{80}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"));
            QVERIFY(!QString::fromUtf8(html).contains(turning));
            for (const auto &href : markup.values(QStringLiteral("href")))
                QVERIFY2(href.startsWith(QLatin1StringView("/account/")) || href.startsWith(u'#') ||
                             href.startsWith(u'?') || href.startsWith(QLatin1StringView("mailto:")) ||
                             href.startsWith(QLatin1StringView("https:")),
                         qPrintable(href));
        }
    }

    void what_people_are_called_is_shown_as_they_write_it() {
        const auto html = QString::fromUtf8(make(QStringLiteral("account"), QStringLiteral("en"),
                                                 Cast::allSaying(QStringLiteral("Zoë O’Neill & <Søn>"))));
        QVERIFY(html.contains(QStringLiteral("Zoë O’Neill &amp; &lt;Søn&gt;")));
    }

    void a_complaint_comes_first_and_is_in_the_title() {
        const Markup markup(make(QStringLiteral("sign-in-problem"), QStringLiteral("en"), {}));
        QCOMPARE(markup.named(QStringLiteral("title")).first().text,
                 QStringLiteral("Problem: Sign in to Members’ Wiki – Riverside Sailing Club"));
        const auto names = markup.names();
        QVERIFY(names.indexOf(QStringLiteral("section")) < names.indexOf(QStringLiteral("form")));
        QVERIFY(!markup.values(QStringLiteral("type")).isEmpty());
        for (const auto &input : markup.named(QStringLiteral("input"))) {
            if (input.attributes.value(QStringLiteral("type")) == QLatin1StringView("password"))
                QVERIFY(!input.attributes.contains(QStringLiteral("value")));
        }
    }

    void complaints_stand_in_the_order_of_the_form() {
        const Markup markup(make(QStringLiteral("set-password-problem"), QStringLiteral("en"), {}));
        QStringList targets;
        for (const auto &href : markup.values(QStringLiteral("href"))) {
            if (href.startsWith(u'#'))
                targets.append(href);
        }
        QCOMPARE(targets, QStringList({QStringLiteral("#username"), QStringLiteral("#new")}));
    }

    void a_complaint_about_a_field_that_is_not_shown_is_not_lost() {
        const auto texts = text::Texts::forLanguage(QStringLiteral("en"));
        const auto notice = problemNotice({}, {{QString(), Complaint::Conflict}}, Say(*texts));
        QVERIFY(notice->text.startsWith(QStringLiteral("This was changed somewhere else")));
    }

    void consent_recommends_neither_answer() {
        const Markup markup(make(QStringLiteral("consent"), QStringLiteral("en"), {}));
        const auto buttons = markup.named(QStringLiteral("button"));
        QCOMPARE(buttons.size(), 2);
        QCOMPARE(buttons.at(0).attributes.value(QStringLiteral("value")), QStringLiteral("no"));
        QVERIFY(!buttons.at(0).attributes.contains(QStringLiteral("class")));
        QVERIFY(!buttons.at(1).attributes.contains(QStringLiteral("class")));
    }

    void the_main_address_cannot_be_removed() {
        const Markup markup(make(QStringLiteral("emails-0"), QStringLiteral("en"), {}));
        QStringList removable;
        for (const auto &input : markup.named(QStringLiteral("input"))) {
            if (input.form == QLatin1StringView("/account/emails/remove/") &&
                input.attributes.value(QStringLiteral("name")) == QLatin1StringView("id"))
                removable.append(input.attributes.value(QStringLiteral("value")));
        }
        QCOMPARE(removable, QStringList({QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}));
    }

    void many_threads_make_the_same_pages() {
        const auto expected = make(QStringLiteral("sign-in"), QStringLiteral("fr"), {});
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                for (int n = 0; n < 20; ++n)
                    right += make(QStringLiteral("sign-in"), QStringLiteral("fr"), {}) == expected;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(right.load(), 80);
    }

    // GATELODGE_SHOTS=<folder> keeps the pages for a look with a browser.
    void pages_can_be_kept_for_a_look() {
        const auto folder = qEnvironmentVariable("GATELODGE_SHOTS");
        if (folder.isEmpty())
            QSKIP("GATELODGE_SHOTS is not set");
        QVERIFY(QDir().mkpath(folder));
        const auto write = [&folder](const QString &name, const QByteArray &content) {
            QFile file(folder + u'/' + name);
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        };
        QVERIFY(write(QStringLiteral("site.css"), styleText()));
        for (const auto &sample : allPages({})) {
            for (const auto &code : text::Texts::languages()) {
                auto html = make(sample.name, code, {});
                html.replace(styleAddress().toUtf8(), "site.css");
                QVERIFY(write(sample.name + u'-' + code + QStringLiteral(".html"), html));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PagesTest)
#include "tst_pages.moc"
