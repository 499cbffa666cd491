// The files in translations/: complete for everything the code says, and true to the place holders.
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

struct Said {
    QString context, source;
    QStringList forms;
    bool unfinished = false;
};

class TranslationsTest : public QObject {
    Q_OBJECT

    static QList<Said> read(const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Said> all;
        Said said;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto name = xml.name();
            if (name == QLatin1StringView("name"))
                said = {xml.readElementText(), {}, {}};
            else if (name == QLatin1StringView("source"))
                said = {said.context, xml.readElementText(), {}};
            else if (name == QLatin1StringView("translation")) {
                said.unfinished = xml.attributes().hasAttribute(QStringLiteral("type"));
                while (xml.readNext() != QXmlStreamReader::EndElement ||
                       xml.name() != QLatin1StringView("translation")) {
                    if (xml.isCharacters() && (!xml.isWhitespace() || said.forms.isEmpty()))
                        said.forms.append(xml.text().toString());
                }
                if (said.forms.size() > 1)
                    said.forms.removeAll(
                        QString(said.forms.first().trimmed().isEmpty() ? said.forms.first() : QString()));
                all.append(said);
            }
        }
        return all;
    }

    static QStringList placeHolders(const QString &text) {
        static const QRegularExpression mark(QStringLiteral("%(?:n|\\d)"));
        QStringList found;
        for (const auto &match : mark.globalMatch(text))
            found.append(match.captured());
        found.sort();
        return found;
    }

    static QStringList files() {
        return QDir(QStringLiteral(GATELODGE_SOURCE_DIR "/translations")).entryList({QStringLiteral("*.ts")});
    }

private Q_SLOTS:
    void every_text_of_the_code_is_translated_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options"); // as in translations/CMakeLists.txt
        for (const auto &file : files())
            QTest::newRow(qPrintable(file))
                << file
                << (file.endsWith(QLatin1StringView("_en.ts")) ? QStringList{QStringLiteral("-pluralonly")}
                                                               : QStringList());
    }
    // The texts are gathered anew, so that one that is not in the file yet counts as well as one left open in it.
    void every_text_of_the_code_is_translated() {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const QTemporaryDir scratch;
        const QString gathered = scratch.filePath(file), root = QStringLiteral(GATELODGE_SOURCE_DIR);
        QVERIFY(QFile::copy(root + QStringLiteral("/translations/") + file, gathered));
        QProcess gather;
        gather.start(QStringLiteral(GATELODGE_LUPDATE),
                     options + QStringList{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),
                                           QStringLiteral("-I"), root, root + QStringLiteral("/server"),
                                           root + QStringLiteral("/ui"), root + QStringLiteral("/app"),
                                           QStringLiteral("-ts"), gathered});
        QVERIFY(gather.waitForFinished() && gather.exitCode() == 0);
        QSet<QString> contexts;
        for (const auto &said : read(gathered)) {
            contexts << said.context;
            QVERIFY2(!said.unfinished && !said.forms.isEmpty(),
                     qPrintable(said.context + QStringLiteral(": ") + said.source));
        }
        for (const auto &context :
             {QStringLiteral("web"), QStringLiteral("text"), QStringLiteral("gatelodge::ui::MainWindow")})
            QVERIFY2(contexts.contains(context), qPrintable(context));
    }

    void translations_keep_the_place_holders_data() {
        QTest::addColumn<QString>("file");
        for (const auto &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }
    void translations_keep_the_place_holders() {
        QFETCH(QString, file);
        for (const auto &said : read(QStringLiteral(GATELODGE_SOURCE_DIR "/translations/") + file)) {
            if (said.unfinished)
                continue;
            // A form that serves one number only may say it in words, as Arabic does of one and two; the last cannot.
            const auto number = QStringLiteral("%n");
            for (const auto &form : said.forms) {
                auto wanted = placeHolders(said.source), found = placeHolders(form);
                if (said.forms.size() > 1 && &form != &said.forms.last() && !found.contains(number))
                    wanted.removeAll(number);
                QVERIFY2(found == wanted, qPrintable(said.source + QStringLiteral(" → ") + form));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
