// What is written stands as the window reads, in whatever script its first name is; and what clears a search field can
// be seen in every scheme.
#include "tests/ui/window_test.h"
#include "ui/pieces/text.h"
#include "ui/theme/contrast.h"
#include <QLineEdit>

using namespace gatelodge::ui;

class TextsAndSearches : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_sentence_runs_as_the_window_does_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("windowFromRight");
        QTest::addColumn<bool>("textFromRight");
        const QString arabic = QString::fromUtf8("أوقف Ada"), name = QString::fromUtf8("علياء");
        QTest::newRow("arabic, a latin name first") << QStringLiteral("Gatelodge ") + arabic << true << true;
        QTest::newRow("latin, an arabic name first") << name + QStringLiteral(" was suspended") << false << false;
        QTest::newRow("an address in an arabic window") << QStringLiteral("ada@club.example") << true << false;
        QTest::newRow("an arabic name in a latin window") << name << false << true;
        QTest::newRow("nothing") << QString() << true << false;
    }
    void a_sentence_runs_as_the_window_does() {
        QFETCH(QString, text);
        QFETCH(bool, windowFromRight);
        QFETCH(bool, textFromRight);
        QWidget window;
        window.setLayoutDirection(windowFromRight ? Qt::RightToLeft : Qt::LeftToRight);
        Text line(text, Type::Body, Tone::Text, &window);
        QCOMPARE(line.text().isRightToLeft(), textFromRight);
        line.setWords([text] { return text; });
        QCOMPARE(line.text().isRightToLeft(), textFromRight);
        window.setLayoutDirection(windowFromRight ? Qt::LeftToRight : Qt::RightToLeft); // and back
        window.setLayoutDirection(windowFromRight ? Qt::RightToLeft : Qt::LeftToRight);
        QCOMPARE(line.text().isRightToLeft(), textFromRight);
    }

    void what_clears_a_search_can_be_seen_in_every_scheme() {
        for (const auto scheme : {Theme::Choice::Dark, Theme::Choice::HighContrast, Theme::Choice::Light}) {
            Theme::choose(scheme);
            QLineEdit field;
            field.setClearButtonEnabled(true);
            field.resize(300, field.sizeHint().height());
            field.show();
            QVERIFY(QTest::qWaitForWindowExposed(&field));
            field.setText(QStringLiteral("ada"));
            const auto best = [&field] { // in the corner where it stands; it comes in slowly
                const QImage seen = field.grab(QRect(270, 4, 26, field.height() - 8)).toImage();
                double most = 0;
                for (int y = 0; y < seen.height(); ++y)
                    for (int x = 0; x < seen.width(); ++x)
                        most = qMax(most, contrast(seen.pixelColor(x, y), tokens().surface));
                return most;
            };
            QTRY_VERIFY_WITH_TIMEOUT(best() >= 3, 20'000);
        }
    }
};

GATELODGE_WINDOW_TEST(TextsAndSearches)
#include "tst_texts_and_searches.moc"
