// Text of twice the size, in the longest language and in the one from right to left: every page with its first record
// open, the steps of an import, what is done with two people at once, and what asks before a step: nothing is cut off.
#include "tests/ui/language/whole_window.h"
#include "ui/imports/columns_step.h"
#include "ui/imports/imports_page.h"
#include "ui/imports/plan_step.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/strips.h"
#include "ui/users/leaving.h"
#include "ui/users/merge_section.h"
#include "ui/users/rollover_section.h"
#include "ui/users/several_pane.h"
#include "ui/users/users_page.h"
#include <QDialog>

using namespace gatelodge;
using namespace gatelodge::ui;

class LargeTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_page_has_room_for_it_data() { languages(); }
    void every_page_has_room_for_it();
    void an_import_has_room_for_it_at_every_step_data() { languages(); }
    void an_import_has_room_for_it_at_every_step();
    void several_people_and_a_question_have_room_for_it_data() { languages(); }
    void several_people_and_a_question_have_room_for_it();
    void cleanup();

private:
    static void languages();
    void speakLoudly(const QString &code);
    void look(QWidget &widget, const QString &name);
    template <typename SubjectPage> SubjectPage *open(tests::WholeWindow &whole, const QString &subject) {
        return whole.open(subject) ? qobject_cast<SubjectPage *>(whole.window().shell()->currentPage()) : nullptr;
    }

    QFont m_font = QApplication::font();
    QTranslator m_translator;
    QString m_code;
    QStringList m_found; // what has no room
};

namespace {
const QSize kSmallScreen(1280, 900);
} // namespace

#define GATELODGE_ALL_HAVE_ROOM QVERIFY2(m_found.isEmpty(), qPrintable(u'\n' + m_found.join(u'\n')))

void LargeTextTest::languages() {
    QTest::addColumn<QString>("code");
    QTest::newRow("English") << QStringLiteral("en");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

void LargeTextTest::speakLoudly(const QString &code) {
    m_code = code;
    m_found.clear();
    QVERIFY(m_translator.load(QStringLiteral(":/translations/gatelodge_") + code));
    QCoreApplication::installTranslator(&m_translator);
    QLocale::setDefault(QLocale(code));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
    QFont twice = m_font;
    twice.setPointSizeF(2 * m_font.pointSizeF());
    QApplication::setFont(twice);
}

void LargeTextTest::look(QWidget &widget, const QString &name) {
    shoot(widget, m_code + QStringLiteral("-large-") + name);
    for (const QString &clipped : tests::clippedIn(widget)) {
        const QString line = name + QStringLiteral(": ") + clipped;
        if (!m_found.contains(line))
            m_found << line;
    }
}

void LargeTextTest::every_page_has_room_for_it() {
    QFETCH(QString, code);
    speakLoudly(code);
    tests::WholeWindow whole;
    whole.window().resize(kSmallScreen);
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    const auto lookAt = [&](const QString &name) {
        look(whole.window(), name);
        if (whole.window().size() != kSmallScreen)
            m_found << QStringLiteral("%1 makes the window %2 × %3")
                           .arg(name)
                           .arg(whole.window().width())
                           .arg(whole.window().height());
    };
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        lookAt(subject);
        QVERIFY(whole.openFirstRecord());
        lookAt(subject + QStringLiteral("-opened"));
    }
    for (const QString &subject : whole.subjects()) {
        QVERIFY(whole.open(subject));
        if (!whole.hasNew())
            continue;
        QVERIFY(whole.isCalm());
        lookAt(subject + QStringLiteral("-new"));
    }
    GATELODGE_ALL_HAVE_ROOM;
}

void LargeTextTest::an_import_has_room_for_it_at_every_step() {
    QFETCH(QString, code);
    speakLoudly(code);
    QTemporaryFile file(QDir::tempPath() + QStringLiteral("/XXXXXX.csv"));
    QVERIFY(file.open());
    file.write("username,first name,email,groups,colour\nada,Ada,ada@example.org,,\nalice,Alicia,,Quire,\n");
    file.close();
    tests::WholeWindow whole;
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    auto *page = open<ImportsPage>(whole, QStringLiteral("imports"));
    QVERIFY(page);
    page->choose(file.fileName());
    QTRY_COMPARE(page->steps().current(), int(ImportsPage::Columns));
    QTRY_VERIFY(page->columns().next().isEnabled());
    QVERIFY(whole.isCalm());
    look(whole.window(), QStringLiteral("import-columns"));
    page->columns().next().click();
    QTRY_VERIFY(page->steps().current() == ImportsPage::Plan && !page->isBusy());
    QTRY_VERIFY(page->plan().view().model().isCounted());
    QVERIFY(whole.openFirstRecord());
    look(whole.window(), QStringLiteral("import-plan"));
    page->plan().applyButton().click();
    QTRY_VERIFY(page->plan().isShowingResult());
    QVERIFY(whole.isCalm());
    look(whole.window(), QStringLiteral("import-done"));
    GATELODGE_ALL_HAVE_ROOM;
}

void LargeTextTest::several_people_and_a_question_have_room_for_it() {
    QFETCH(QString, code);
    speakLoudly(code);
    tests::WholeWindow whole;
    whole.window().resize(2560, 1440); // a narrower one shows either the list or the details
    QVERIFY(QTest::qWaitForWindowExposed(&whole.window()));
    auto *page = open<UsersPage>(whole, QStringLiteral("users"));
    QVERIFY(page && whole.openFirstRecord());
    ListTable &table = page->table();
    User first;
    first.uid = userIdFrom(table.selectedKeys().constFirst());
    first.username = QStringLiteral("bruno");
    table.selectionModel()->select(table.model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *merge = page->findChild<SeveralPane *>()->findChild<MergeSection *>(); // duplicates have one, too
    auto *rollover = page->findChild<RolloverSection *>();
    QTRY_VERIFY(merge->isVisible() && rollover->isVisible());
    QVERIFY(whole.isCalm());
    look(whole.window(), QStringLiteral("two-people"));
    for (auto *area : page->findChildren<QScrollArea *>())
        area->ensureWidgetVisible(rollover);
    look(whole.window(), QStringLiteral("two-people-below"));
    page->findChild<Leaving *>()->askForErasure(first);
    QTRY_VERIFY(page->findChild<QDialog *>() && page->findChild<QDialog *>()->isVisible());
    auto *question = page->findChild<QDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(question));
    look(*question, QStringLiteral("erasure"));
    QVERIFY(question->width() <= whole.window().width() && question->height() <= whole.window().height());
    question->reject();
    GATELODGE_ALL_HAVE_ROOM;
}

void LargeTextTest::cleanup() {
    QCoreApplication::removeTranslator(&m_translator);
    QLocale::setDefault(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

GATELODGE_WINDOW_TEST(LargeTextTest)
#include "tst_large_text.moc"
