#include "server/domain/branding.h"
#include "server/domain/colour.h"
#include <QRandomGenerator>
#include <QtTest>

using namespace gatelodge;

class TestColour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void contrast_is_as_the_guidelines_count_it_data() {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << "#000000"
                                        << "#ffffff" << 21.0;
        QTest::newRow("either way round") << "#FFFFFF"
                                          << "#000000" << 21.0;
        QTest::newRow("itself") << "#23695b"
                                << "#23695b" << 1.0;
        QTest::newRow("the grey at the border") << "#767676"
                                                << "#ffffff" << 4.54;
        QTest::newRow("red") << "#ff0000"
                             << "#ffffff" << 4.0;
    }
    void contrast_is_as_the_guidelines_count_it() {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(double, ratio);
        QVERIFY(qAbs(contrastBetween(one, other) - ratio) < 0.01);
    }

    void what_is_too_pale_gets_its_nearest_legible_neighbour() {
        QCOMPARE(legibleOn(QStringLiteral("#23695B"), kLightPaper), QStringLiteral("#23695b")); // legible as it is
        QRandomGenerator dice(7);
        for (int i = 0; i < 500; ++i) {
            const QString colour = QStringLiteral("#%1").arg(dice.bounded(0x1000000), 6, 16, QLatin1Char('0'));
            for (const QString &paper : {kLightPaper, kDarkPaper})
                QVERIFY2(contrastBetween(legibleOn(colour, paper), paper) >= kLeastContrast, qPrintable(colour));
        }
    }

    void every_accent_makes_a_legible_page() {
        QRandomGenerator dice(11);
        for (int i = 0; i < 3000; ++i) {
            const QString accent = QStringLiteral("#%1").arg(dice.bounded(0x1000000), 6, 16, QLatin1Char('0'));
            for (const bool dark : {false, true}) {
                const Tones t = tonesOf(accent, dark);
                const auto legible = [&](const QByteArray &ink, const QByteArray &paper) {
                    return contrastBetween(QString::fromLatin1(ink), QString::fromLatin1(paper)) >= kLeastContrast;
                };
                QVERIFY2(legible(t.onFill, t.fill), qPrintable(accent));
                for (const QByteArray &paper : {t.paper, t.wall}) {
                    for (const QByteArray &ink : {t.ink, t.soft, t.link, t.bad, t.good})
                        QVERIFY2(legible(ink, paper), qPrintable(accent + QString::fromLatin1(ink + paper)));
                    QVERIFY(contrastBetween(QString::fromLatin1(t.edge), QString::fromLatin1(paper)) >= 3);
                }
            }
        }
    }

    void a_face_is_put_together_from_the_narrowest_out() {
        BrandingLayer site{{{}, SiteId(7)}, {}}, org{{OrgId(3), {}}, {}}, house{{}, {}};
        site.branding.texts[QStringLiteral("footer")][QString()] = QStringLiteral("the site's");
        site.branding.texts[QStringLiteral("greeting")][QStringLiteral("fr")] = QStringLiteral("bienvenue");
        org.branding.accent = QStringLiteral("#b3123b");
        org.branding.name = QStringLiteral("Northshore");
        org.hasLogo = true;
        house.branding.accent = QStringLiteral("#23695b");
        house.branding.accentDark = QStringLiteral("#88ccbb");
        house.branding.support = QStringLiteral("help@example.org");
        house.branding.texts[QStringLiteral("greeting")][QString()] = QStringLiteral("welcome");
        site.revision = org.revision = house.revision = Revision{2};
        const Face french = faceOf({site, org, house}, QStringLiteral("fr"));
        QCOMPARE(french.texts.value(QStringLiteral("greeting")), QStringLiteral("bienvenue"));
        QCOMPARE(french.texts.value(QStringLiteral("footer")), QStringLiteral("the site's"));
        QCOMPARE(french.org, QStringLiteral("Northshore"));
        QCOMPARE(french.accent, QStringLiteral("#b3123b"));
        QCOMPARE(french.accentDark, QString()); // the house's would not match the organisation's
        QCOMPARE(french.support, QStringLiteral("help@example.org"));
        QVERIFY(french.hasLogo);
        QCOMPARE(french.revision, 6);
        QCOMPARE(faceOf({site, org, house}, QStringLiteral("de")).texts.value(QStringLiteral("greeting")),
                 QStringLiteral("welcome"));
    }
};

QTEST_GUILESS_MAIN(TestColour)
#include "tst_colour.moc"
