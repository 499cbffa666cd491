// Every subject of the house that is a list has what lists have here: letters or a sentence that narrow it, views that
// are kept, an order that is remembered, a file that no table takes for formulas, paper, a way out of an empty list,
// and all of it by keys. A subject that is new is asked for all of this, unless it is named below as no list.
#include "tests/ui/window/every_list.h"
#include "ui/common/add_line.h"
#include "ui/common/view_keeper.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/queue/lane_header.h"
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>

using namespace gatelodge;
using namespace gatelodge::ui;

class EveryListTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        readTranslations();
        QSettings().clear();
        m_house = std::make_unique<House>(true);
    }
    void cleanupTestCase() { m_house.reset(); }

    void it_is_narrowed_by_a_sentence_and_widened_again_data() { lists(); }
    void it_is_narrowed_by_a_sentence_and_widened_again();
    void views_of_it_are_kept_data() { lists(); }
    void views_of_it_are_kept();
    void its_order_is_remembered_data() { lists(); }
    void its_order_is_remembered();
    void it_goes_into_a_file_and_onto_paper_data() { lists(); }
    void it_goes_into_a_file_and_onto_paper();
    void keys_lead_through_it_data() { lists(); }
    void keys_lead_through_it();
    void an_empty_one_says_what_to_do_next();
    void the_lists_in_pictures();

private:
    void lists() {
        QTest::addColumn<QString>("subject");
        for (const QString &subject : m_house->subjects())
            if (!kNoLists.contains(subject))
                QTest::addRow("%s", qPrintable(subject)) << subject;
    }
    std::unique_ptr<House> m_house;
};

void EveryListTest::it_is_narrowed_by_a_sentence_and_widened_again() {
    QFETCH(QString, subject);
    Page &page = m_house->page(subject);
    QVERIFY(fills(page));
    QTRY_VERIFY_WITH_TIMEOUT(!visibleIn<FilterSentence>(page).isEmpty(), soon);
    QVERIFY(!visibleIn<SentenceToken>(page).isEmpty());
    tableOf(page)->setFocus();
    QTest::keyClick(tableOf(page), Qt::Key_Slash);
    QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QLineEdit *>(QApplication::focusWidget()) ||
                                 qobject_cast<SentenceToken *>(QApplication::focusWidget()),
                             soon);
    // Nobody and nothing is like that, and one button leads back.
    page.openView({{QStringLiteral("text"), QStringLiteral("nothing is called so")},
                   {QStringLiteral("channel"), QStringLiteral("gatelodge_mail")},
                   {QStringLiteral("sender"), QStringLiteral("here")}});
    QTRY_VERIFY_WITH_TIMEOUT(emptyState(page), soon);
    const auto buttons = visibleIn<QAbstractButton>(*emptyState(page));
    QVERIFY(!buttons.isEmpty());
    buttons.first()->click();
    QVERIFY(fills(page));
}

void EveryListTest::views_of_it_are_kept() {
    QFETCH(QString, subject);
    Page &page = m_house->page(subject);
    QVERIFY(fills(page));
    page.openView(
        {{QStringLiteral("text"), QStringLiteral("sum")}, {QStringLiteral("outcome"), QStringLiteral("arrived")}});
    {
        const Menu opened(page);
        QVERIFY(opened.menu);
        QAction *save = actionIn(*opened.menu, "Save this view…");
        QVERIFY(save);
        save->trigger();
    }
    auto *keeper = page.findChild<ViewKeeper *>();
    QVERIFY(keeper && keeper->nameLine().isOpen());
    keeper->nameLine().edit()->setText(QStringLiteral("Kept by a test"));
    QTest::keyClick(keeper->nameLine().edit(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!keeper->nameLine().isOpen(), soon);
    const auto isThere = [&] {
        const Menu opened(page);
        return opened.menu && actionIn(*opened.menu, "Remove this view");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isThere(), soon); // it is the view that is open now
    page.openView({});
    if (auto *letters = qobject_cast<QLineEdit *>(page.filter()))
        letters->clear(); // a view without letters leaves what is typed
    QVERIFY(fills(page));
}

void EveryListTest::its_order_is_remembered() {
    QFETCH(QString, subject);
    QVERIFY(fills(m_house->page(subject)));
    if (auto *lanes = m_house->page().findChild<LaneHeader *>()) { // the stream itself has one order: as it happens
        const auto spoken = [&] {
            QStringList words;
            for (auto *title : m_house->page().findChild<LaneHeader *>()->findChildren<Button *>())
                words << title->accessibleDescription();
            return words;
        };
        const QStringList before = spoken();
        lanes->findChildren<Button *>().constLast()->click();
        const QStringList chosen = spoken();
        QVERIFY(chosen != before);
        m_house->reopen();
        QVERIFY(fills(m_house->page(subject)));
        QCOMPARE(spoken(), chosen);
        return;
    }
    QStringList chosen;
    {
        const Menu opened(m_house->page());
        QVERIFY(opened.menu);
        QVERIFY2(!chosenIn(*opened.menu).isEmpty(), "no order can be chosen");
        for (QAction *action : actionsOf(*opened.menu))
            if (action->actionGroup() && !action->isChecked()) {
                chosen << action->text();
                action->trigger();
                break;
            }
        QVERIFY2(!chosen.isEmpty(), "there is one order only");
    }
    QVERIFY(fills(m_house->page()));
    m_house->reopen();
    QVERIFY(fills(m_house->page(subject)));
    const Menu opened(m_house->page());
    QVERIFY(opened.menu);
    QVERIFY2(chosenIn(*opened.menu).contains(chosen.first()), qPrintable(chosenIn(*opened.menu).join(u',')));
}

void EveryListTest::it_goes_into_a_file_and_onto_paper() {
    QFETCH(QString, subject);
    Page &page = m_house->page(subject);
    QVERIFY(fills(page));
    {
        const Menu opened(page);
        QVERIFY(opened.menu);
        QAction *write = actionIn(*opened.menu, "Export as CSV…");
        QVERIFY(write);
        write->trigger();
    }
    auto *dialog = page.findChild<QFileDialog *>();
    QVERIFY(dialog);
    QTemporaryDir folder;
    const QString path = folder.filePath(subject + QStringLiteral(".csv"));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QFile file(path);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists() && file.size() > 0, soon);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.count(u'\n') >= 4, qPrintable(text)); // the titles, and three rows
    static const QRegularExpression formula(QStringLiteral("(^|[,;\\n])\"?[=+@]"));
    QVERIFY2(!text.contains(formula), qPrintable(text));
    {
        const Menu opened(page);
        QAction *print = opened.menu ? actionIn(*opened.menu, "Print…") : nullptr;
        QVERIFY(print);
        print->trigger();
    }
    const auto preview = [&page] {
        for (auto *one : page.findChildren<QDialog *>())
            if (one->inherits("QPrintPreviewDialog"))
                return one;
        return static_cast<QDialog *>(nullptr);
    };
    QTRY_VERIFY_WITH_TIMEOUT(preview(), soon);
    preview()->close();
}

void EveryListTest::keys_lead_through_it() {
    QFETCH(QString, subject);
    Page &page = m_house->page(subject);
    QVERIFY(fills(page));
    page.zones().value(0)->setFocus(Qt::TabFocusReason);
    ListTable *table = tableOf(page);
    QTRY_COMPARE_WITH_TIMEOUT(QApplication::focusWidget(), table, soon);
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(table->currentIndex().row(), 1, soon);
    QTest::keyClick(table, Qt::Key_Home);
    QTRY_COMPARE_WITH_TIMEOUT(table->currentIndex().row(), 0, soon);
    QTest::keyClick(table, Qt::Key_Return);
    const auto details = [&] { return page.zones().value(1); };
    QTRY_VERIFY_WITH_TIMEOUT(details() && details()->isVisible(), soon);
    details()->setFocus(Qt::TabFocusReason); // F6
    QTRY_VERIFY_WITH_TIMEOUT(isWithin(QApplication::focusWidget(), details()), soon);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!details() || !details()->isVisible() || table->hasFocus(), soon);
}

// In a house where nobody has done anything yet.
void EveryListTest::an_empty_one_says_what_to_do_next() {
    House house(false);
    for (const QString &subject : house.subjects()) {
        if (kNoLists.contains(subject) || kNeverEmpty.contains(subject))
            continue;
        Page &page = house.page(subject);
        const auto isSaid = [&] { return emptyState(page) || (tableOf(page) && tableOf(page)->model()->rowCount()); };
        QVERIFY2(QTest::qWaitFor(isSaid, soon), qPrintable(subject));
        if (!emptyState(page))
            continue; // history begins with the house
        qsizetype longest = 0;
        for (const QLabel *label : visibleIn<QLabel>(*emptyState(page)))
            longest = qMax(longest, label->text().size());
        QVERIFY2(longest > 40, qPrintable(subject)); // a sentence
        QVERIFY2(!visibleIn<QAbstractButton>(*emptyState(page)).isEmpty(), qPrintable(subject)); // and what to do
    }
}

// With two rows selected where that can be; in English and in Arabic, light and dark, and with text of twice the size.
void EveryListTest::the_lists_in_pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    const QFont usual = QApplication::font();
    const auto walk = [&](const QString &name) {
        for (const QString &subject : m_house->subjects()) {
            if (kNoLists.contains(subject))
                continue;
            Page &page = m_house->page(subject);
            while (!tableOf(page) && page.stepOut()) {
            }
            QVERIFY(fills(page));
            ListTable *table = tableOf(page);
            table->setCurrentIndex(table->model()->index(0, 0));
            if (table->selectionMode() == QAbstractItemView::ExtendedSelection)
                table->selectionModel()->select(table->model()->index(1, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
            QTest::qWait(400); // its tabs and its details are read, too
            shoot(*page.window(), subject + u'-' + name);
            table->clearSelection();
        }
    };
    QSettings().clear();
    m_house->reopen();
    walk(QStringLiteral("light"));
    Theme::choose(Theme::Choice::Dark);
    walk(QStringLiteral("dark"));
    Theme::choose(Theme::Choice::Light);
    QFont large = usual;
    large.setPointSizeF(2 * usual.pointSizeF());
    QApplication::setFont(large);
    walk(QStringLiteral("large"));
    QApplication::setFont(usual);
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/translations/gatelodge_ar")));
    QApplication::installTranslator(&translator);
    QApplication::setLayoutDirection(Qt::RightToLeft);
    walk(QStringLiteral("arabic"));
    QApplication::removeTranslator(&translator);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

GATELODGE_WINDOW_TEST(EveryListTest)
#include "tst_every_list.moc"
