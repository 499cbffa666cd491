#include "server/protocol/web/template_engine.h"
#include <QDirIterator>
#include <QTest>

using namespace gatelodge::web;

class TemplatesTest : public QObject {
    Q_OBJECT

    static QString sourceOf(const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void every_template_is_compiled_in() {
        const QStringList expected{"closed_gate", "consent", "device", "form",
                                   "mail_sent",   "message", "room",   "sign_in"};
        QCOMPARE(TemplateEngine::instance().pages(), expected);
    }

    void no_template_holds_words_raw_slots_styles_or_scripts() {
        QVERIFY(!TemplateEngine::instance().pages().isEmpty());
        QDirIterator files(QStringLiteral(":/web"), {QStringLiteral("*.mustache")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int count = 0;
        while (files.hasNext()) {
            auto text = sourceOf(files.next());
            ++count;
            QVERIFY2(!text.contains(QLatin1StringView("{{{")) && !text.contains(QLatin1StringView("{{&")),
                     qPrintable(files.filePath()));
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("<script|<style|\\sstyle=|\\son\\w+="))),
                     qPrintable(files.filePath()));
            text.remove(QRegularExpression(QStringLiteral("\\{\\{[^}]*\\}\\}")))
                .remove(QRegularExpression(QStringLiteral("<[^>]*>")));
            QVERIFY2(!text.contains(QRegularExpression(QStringLiteral("\\p{L}"))), qPrintable(files.filePath() + text));
        }
        QVERIFY(count > 15);
    }

    void a_slot_that_nobody_set_is_noticed() {
        QTest::ignoreMessage(QtWarningMsg, "template slot after was not set");
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*after.*never.*")));
        Slots page;
        for (const char *name : {"lang", "dir", "title", "css", "sheet", "initials", "heading", "under", "notice",
                                 "own", "footer", "where", "language_label", "languages"})
            page[QLatin1StringView(name)] = false;
        TemplateEngine::instance().render(QStringLiteral("message"),
                                          {{"page", page}, {"paragraphs", QVariantList()}, {"row", false}});
    }

    void an_unknown_page_gives_nothing() {
        QTest::ignoreMessage(QtWarningMsg, "there is no page nonsense");
        QVERIFY(TemplateEngine::instance().render(QStringLiteral("nonsense"), {}).isEmpty());
    }

    void what_turns_text_around_becomes_visible() {
        QCOMPARE(printable(QStringLiteral("a\u202Eb\u001bc\td\ne")), QStringLiteral("a\uFFFDb\uFFFDc\td\ne"));
        QCOMPARE(printable(QStringLiteral("שלום é 👋")), QStringLiteral("שלום é 👋"));
    }
};

QTEST_GUILESS_MAIN(TemplatesTest)
#include "tst_templates.moc"
