// Somebody types into a field, and somebody else goes on writing the same value.
#include "tests/ui/window_test.h"
#include "ui/pieces/field.h"
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace gatelodge::ui;

class FieldQuarrelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_value_of_somebody_else_is_told_before_it_is_overwritten();
};

void FieldQuarrelTest::each_value_of_somebody_else_is_told_before_it_is_overwritten() {
    auto field = std::make_unique<FieldEdit>([] { return QStringLiteral("First name"); });
    field->setValue(QStringLiteral("Alice"));
    field->show();
    QSignalSpy asked(field.get(), &FieldEdit::saveRequested);
    const auto says = [&](const char *words) {
        const auto lines = field->findChildren<QLabel *>();
        return std::any_of(lines.begin(), lines.end(), [&](const QLabel *line) {
            return line->isVisible() && line->text().contains(QString::fromUtf8(words));
        });
    };
    field->open();
    field->edit()->setText(QStringLiteral("Ours"));
    for (const char *theirs : {"Alicia", "Alina", "Alice"}) { // in the end it is as it was, and they have said so
        field->setValue(QString::fromUtf8(theirs));
        QTest::keyClick(field->edit(), Qt::Key_Return);
        QVERIFY2(asked.isEmpty() && says(theirs), theirs);
    }
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    field->setError(QStringLiteral("No."));
    QVERIFY(field->isOpen());
    field->setValue(QStringLiteral("Aline")); // after that answer, and it spoke of another value
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QVERIFY(asked.size() == 1 && says("Aline"));
    QTest::keyClick(field->edit(), Qt::Key_Return);
    QCOMPARE(asked.size(), 2);
}

GATELODGE_WINDOW_TEST(FieldQuarrelTest)
#include "tst_field_quarrel.moc"
