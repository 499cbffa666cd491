// The files in translations/: complete for what people outside the window read, and true to the place holders.
#include <QDir>
#include <QRegularExpression>
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
    void pages_and_dates_are_translated_completely_data() {
        QTest::addColumn<QString>("file");
        for (const auto &file : files())
            QTest::newRow(qPrintable(file)) << file;
    }
    void pages_and_dates_are_translated_completely() {
        QFETCH(QString, file);
        int web = 0;
        for (const auto &said : read(QStringLiteral(GATELODGE_SOURCE_DIR "/translations/") + file)) {
            if (said.context != QLatin1StringView("web") && said.context != QLatin1StringView("text"))
                continue;
            web += said.context == QLatin1StringView("web");
            QVERIFY2(!said.unfinished && !said.forms.isEmpty(), qPrintable(said.source));
        }
        QVERIFY(web > 0);
    }

    void translations_keep_the_place_holders_data() { pages_and_dates_are_translated_completely_data(); }
    void translations_keep_the_place_holders() {
        QFETCH(QString, file);
        for (const auto &said : read(QStringLiteral(GATELODGE_SOURCE_DIR "/translations/") + file)) {
            if (said.unfinished)
                continue;
            for (const auto &form : said.forms)
                QVERIFY2(placeHolders(form) == placeHolders(said.source), qPrintable(said.source + QStringLiteral(" → ") + form));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
