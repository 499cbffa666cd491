// Every page in the language of tests: nothing untranslated, nothing put together of pieces.
#include "tests/server/protocol/web/markup.h"
#include "tests/server/protocol/web/sample_pages.h"
#include "tests/support/pseudo/pseudo.h"
#include <QTest>

using namespace gatelodge;
using namespace gatelodge::web;
using namespace gatelodge::web::sample;

class PseudoPagesTest : public QObject {
    Q_OBJECT

    static tests::Values valuesOf(const Cast &cast) {
        tests::Values values;
        for (const auto &value : {cast.site, cast.organisation, cast.asker, cast.otherSite, cast.first, cast.last,
                                  cast.username, cast.address, cast.second, cast.help, cast.message, cast.link,
                                  cast.token, cast.group, cast.device, cast.key})
            values.add(value);
        values.add(QString(43, u'W')); // a token
        // The samples' own: hosts, keys, certificates, names of ways to sign in, initials, times.
        for (const char *own : {"gl Lake Harbour directory people sites queue ops read write account riverside example "
                                "November Berlin UTC ssh ed25519 SHA256 pQ rsa RSM RS MW NR BCDF GHJK"})
            values.add(QString::fromUtf8(own));
        for (const auto &code : text::Texts::languages())
            values.add(text::Texts::nameOf(code));
        return values;
    }

private Q_SLOTS:
    void initTestCase() {
        tests::speakPseudo();
        QVERIFY(text::Texts::languages().contains(tests::pseudoCode));
    }

    void every_text_of_a_page_is_translated_and_whole_data() {
        QTest::addColumn<QString>("page");
        tests::speakPseudo();
        for (const auto &sample : allPages({}))
            QTest::addRow("%s", qPrintable(sample.name)) << sample.name;
    }
    void every_text_of_a_page_is_translated_and_whole() {
        QFETCH(QString, page);
        const Cast cast;
        const auto texts = text::Texts::forLanguage(tests::pseudoCode);
        const auto look = lookOf(cast);
        const auto values = valuesOf(cast);
        QByteArray html;
        for (const auto &sample : allPages(cast)) {
            if (sample.name == page)
                html = sample.page({*texts, look, QStringLiteral("csrf")});
        }
        const Markup markup(html);
        QStringList found;
        const auto judge = [&](const QString &where, const QString &text, bool whole) {
            const auto unknown = values.unknownIn(text);
            if (!unknown.isEmpty())
                found << where + QStringLiteral(" says “") + text.simplified() + QStringLiteral("”, not translated: ") +
                             unknown.join(u' ');
            if (whole && tests::isPutTogether(text))
                found << where + QStringLiteral(" is put together: ") + text.simplified();
        };
        // A paragraph may hold two sentences, and a list several things: those are judged by their words alone.
        const QStringList whole{QStringLiteral("title"), QStringLiteral("h1"), QStringLiteral("label"),
                                QStringLiteral("summary"), QStringLiteral("option")};
        const QStringList of{QStringLiteral("h2"), QStringLiteral("p"),  QStringLiteral("dt"),     QStringLiteral("dd"),
                             QStringLiteral("a"),  QStringLiteral("li"), QStringLiteral("button"), QStringLiteral("b")};
        for (const auto &element : markup.elements) {
            for (const char *name : {"aria-label", "placeholder", "title", "alt"})
                judge(QLatin1StringView(name), element.attributes.value(QLatin1StringView(name)), true);
            if (whole.contains(element.name) || of.contains(element.name))
                judge(element.name, element.text, whole.contains(element.name));
        }
        found.removeDuplicates();
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(PseudoPagesTest)
#include "tst_pseudo_pages.moc"
