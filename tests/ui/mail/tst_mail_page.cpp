// The subject Mail over a live database: how far each mail got, what it says, once more, never, and the way out.
#include "server/mail/message.h"
#include "server/mail/smtp.h"
#include "server/service/vault.h"
#include "server/store/doors.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/live_watch.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/mail/mail_filter_bar.h"
#include "ui/mail/mail_model.h"
#include "ui/mail/mail_page.h"
#include "ui/mail/mail_pane.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/strips.h"
#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSettings>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

struct Shown {
    LiveConsole console;
    UndoBar undo;
    std::unique_ptr<MailPage> page;

    Shown() {
        MailSetup setup{true, false};
        setup.server = QStringLiteral("smtp://mail.riverside.example:587");
        setup.from = QStringLiteral("gate@riverside.example");
        setup.host = QStringLiteral("login.riverside.example");
        console->mail.setUp(setup, [](const mail::Message &message) {
            const bool known = message.to.address.startsWith(QLatin1String("marta"));
            return mail::SmtpAnswer{known ? mail::SmtpAnswer::Accepted : mail::SmtpAnswer::TemporaryFailure,
                                    known ? 250 : 0,
                                    known ? QStringLiteral("250 2.0.0 queued") : QStringLiteral("Connection refused")};
        });
    }
    MailId write(const QString &to, const QString &kind = QStringLiteral("sign-up")) {
        const QJsonObject body{
            {QStringLiteral("from"), QStringLiteral("gate@riverside.example")},
            {QStringLiteral("text"), QStringLiteral("Come in: https://login.riverside.example/?token="
                                                    "secretsecretsecret")},
            {QStringLiteral("html"), QStringLiteral("<p>Come in</p>")}};
        const QByteArray sealed = console.means().vault->sealingKey().seal(
            service::kMailBody, QJsonDocument(body).toJson(QJsonDocument::Compact));
        return tests::value(
            store::insertMail(console.session(), {{}, to, kind, QStringLiteral("Your account"), sealed}));
    }
    void fail(const MailId &id, const QString &why, bool forGood) {
        tests::value(store::markMailFailed(console.session(), id, why,
                                           forGood ? std::chrono::hours(90'000) : std::chrono::hours(1)));
    }
    MailPage &open() {
        page = std::make_unique<MailPage>(*console, undo);
        page->resize(1280, 800);
        page->QWidget::show();
        return *page;
    }
};

} // namespace

class MailPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); } // an order that is remembered
    void mails_stand_here_newest_first_with_how_far_they_got();
    void the_sentence_and_the_field_narrow_the_list();
    void a_mail_is_read_without_its_secret_and_sent_once_more();
    void a_mail_that_was_given_up_is_dropped();
    void many_are_sent_again_or_dropped_at_once();
    void the_list_stands_in_any_order_and_remembers_it();
    void a_view_of_it_is_kept_and_opened();
    void the_way_out_is_told_and_tried();
    void twenty_thousand_mails_are_read_by_pages();
    void the_page_in_pictures();
};

void MailPageTest::mails_stand_here_newest_first_with_how_far_they_got() {
    Shown shown;
    const MailId sent = shown.write(QStringLiteral("alice@riverside.example"));
    tests::value(store::markMailSent(shown.console.session(), sent));
    shown.fail(shown.write(QStringLiteral("bruno@riverside.example")), QStringLiteral("450 busy"), false);
    shown.fail(shown.write(QStringLiteral("daniel@riverside.example")), QStringLiteral("550 no such box"), true);
    shown.write(QStringLiteral("eve@riverside.example"), QStringLiteral("invitation"));
    MailPage &page = shown.open();
    QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_COMPARE(page.model().rowCount(), 4);
    const auto says = [&page](int row, int column) {
        return page.model().index(row, column).data(Qt::DisplayRole).toString();
    };
    QCOMPARE(says(0, MailModel::Recipient), QStringLiteral("eve@riverside.example"));
    QCOMPARE(says(0, MailModel::Kind), QStringLiteral("Invitation"));
    QCOMPARE(says(0, MailModel::State), QStringLiteral("Waits"));
    QCOMPARE(says(1, MailModel::State), QStringLiteral("Given up"));
    QCOMPARE(says(2, MailModel::State), QStringLiteral("Tried again"));
    QCOMPARE(says(3, MailModel::State), QStringLiteral("Sent"));
    QVERIFY(page.model().index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("given up")));
    shown.write(QStringLiteral("fay@riverside.example"));
    QTRY_COMPARE(page.model().rowCount(), 5); // by itself
}

void MailPageTest::the_sentence_and_the_field_narrow_the_list() {
    Shown shown;
    shown.write(QStringLiteral("alice@riverside.example"));
    shown.fail(shown.write(QStringLiteral("bruno@harbour.example")), QStringLiteral("450 busy"), false);
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), 2);
    page.filterBar().showOnly(MailProgress::Failing);
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.filterBar().reset();
    QTRY_COMPARE(page.model().rowCount(), 2);
    QTest::keyClicks(page.filterBar().search(), QStringLiteral("ALICE"));
    QTRY_COMPARE(page.model().rowCount(), 1);
    QTest::keyClicks(page.filterBar().search(), QStringLiteral("xyz"));
    QTRY_COMPARE(page.model().rowCount(), 0);
}

void MailPageTest::a_mail_is_read_without_its_secret_and_sent_once_more() {
    Shown shown;
    const MailId id = shown.write(QStringLiteral("alice@riverside.example"));
    shown.fail(id, QStringLiteral("450 busy"), false);
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.table().setCurrentIndex(page.model().index(0, 0));
    QTRY_VERIFY(page.pane().words()->isVisible());
    QCOMPARE(page.pane().words()->toPlainText(), QStringLiteral("Come in: https://login.riverside.example/?token=…"));
    QVERIFY(page.pane().againButton()->isVisible());
    page.pane().againButton()->click();
    QTRY_COMPARE(page.pane().line().progress, MailProgress::Waiting);
    QVERIFY(!page.pane().againButton()->isVisible());
    tests::value(store::markMailSent(shown.console.session(), id));
    QTRY_COMPARE(page.pane().line().progress, MailProgress::Sent);
    QTRY_VERIFY(!page.pane().words()->isVisible()); // its words are gone
    QVERIFY(!page.pane().dropButton()->isVisible());
}

void MailPageTest::a_mail_that_was_given_up_is_dropped() {
    Shown shown;
    shown.fail(shown.write(QStringLiteral("alice@riverside.example")), QStringLiteral("550 no such box"), true);
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), 1);
    page.table().setCurrentIndex(page.model().index(0, 0));
    QTRY_VERIFY(page.pane().dropButton()->isVisible());
    page.pane().dropButton()->click();
    QTRY_COMPARE(page.model().rowCount(), 0);
}

void MailPageTest::many_are_sent_again_or_dropped_at_once() {
    Shown shown;
    const MailId sent = shown.write(QStringLiteral("alice@riverside.example"));
    tests::value(store::markMailSent(shown.console.session(), sent));
    for (const char *to : {"bruno@riverside.example", "daniel@riverside.example"})
        shown.fail(shown.write(QString::fromLatin1(to)), QStringLiteral("550 no such box"), true);
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), 3);
    const auto states = [&page] {
        QStringList states;
        for (int row = 0; row < page.model().rowCount(); ++row)
            states << page.model().index(row, MailModel::State).data().toString();
        return states;
    };
    page.table().selectAll();
    page.sendSelectedAgain();
    QTRY_COMPARE(states(), QStringList({QStringLiteral("Waits"), QStringLiteral("Waits"), QStringLiteral("Sent")}));
    page.table().selectAll();
    page.dropSelected();
    QTRY_COMPARE(states(), QStringList(QStringLiteral("Sent"))); // what was sent stays
}

void MailPageTest::the_list_stands_in_any_order_and_remembers_it() {
    constexpr int soon = 20'000;
    Shown shown;
    tests::value(store::markMailSent(shown.console.session(), shown.write(QStringLiteral("carol@riverside.example"))));
    shown.fail(shown.write(QStringLiteral("alice@riverside.example")), QStringLiteral("450 busy"), false);
    shown.write(QStringLiteral("bruno@riverside.example"));
    MailPage &page = shown.open();
    QAbstractItemModelTester tester(&page.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto order = [](const MailPage &of) {
        QString first;
        for (int row = 0; row < of.model().rowCount(); ++row)
            first += of.model().index(row, 0).data().toString().at(0);
        return first;
    };
    const auto press = [&page](MailModel::Column column) {
        QHeaderView *header = page.table().header();
        const QPoint place(header->sectionViewportPosition(column) + 5, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    };
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("bac"), soon);
    press(MailModel::When);
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("cab"), soon);
    press(MailModel::State);
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("cba"), soon);
    press(MailModel::Kind); // is chosen in the sentence: it stays as it is
    QCOMPARE(page.table().header()->sortIndicatorSection(), int(MailModel::State));
    press(MailModel::Recipient);
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("abc"), soon);
    press(MailModel::Recipient);
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("cba"), soon);
    shown.write(QStringLiteral("bert@riverside.example"));
    QTRY_COMPARE_WITH_TIMEOUT(order(page), QStringLiteral("cbba"), soon); // it enters at its place
    MailPage again(*shown.console, shown.undo);
    again.show();
    QTRY_COMPARE_WITH_TIMEOUT(order(again), QStringLiteral("cbba"), soon);
}

void MailPageTest::a_view_of_it_is_kept_and_opened() {
    constexpr int soon = 20'000;
    Shown shown;
    shown.fail(shown.write(QStringLiteral("bruno@riverside.example")), QStringLiteral("450 busy"), false);
    shown.fail(shown.write(QStringLiteral("daniel@riverside.example")), QStringLiteral("550 no such box"), true);
    shown.write(QStringLiteral("eve@riverside.example"));
    MailPage &page = shown.open();
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 3, soon);
    auto *views = page.findChild<ViewTabs *>();
    QVERIFY(views);
    views->strip().pressPart(1); // given up
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 1, soon);
    QCOMPARE(page.filterBar().filter().progress, std::optional(MailProgress::GivenUp));
    QCOMPARE(views->strip().current(), 1);
    const QJsonObject question{{QStringLiteral("state"), QStringLiteral("failing")},
                               {QStringLiteral("text"), QStringLiteral("bruno")}};
    answerOf(shown.console->views.save(QStringLiteral("mail"), QStringLiteral("Bruno waits"), question));
    MailPage again(*shown.console, shown.undo);
    again.show();
    auto *tabs = &again.findChild<ViewTabs *>()->strip();
    QTRY_COMPARE_WITH_TIMEOUT(tabs->partCount(), 4, soon);
    again.openView(question);
    QCOMPARE(tabs->current(), 3);
    QCOMPARE(again.filterBar().question(), question);
    QTRY_COMPARE_WITH_TIMEOUT(again.model().rowCount(), 1, soon);
    tabs->pressPart(0);
    QVERIFY(again.filterBar().search()->text().isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(again.model().rowCount(), 3, soon);
}

void MailPageTest::the_way_out_is_told_and_tried() {
    Shown shown;
    MailPage &page = shown.open();
    QVERIFY(page.wayOut().text().contains(QStringLiteral("mail.riverside.example:587")));
    QVERIFY(!page.sendButton().isEnabled());
    QTest::keyClicks(&page.testField(), QStringLiteral("marta@riverside.example"));
    page.sendButton().click();
    QTRY_VERIFY(page.answer().text().contains(QStringLiteral("250 2.0.0 queued")));
    page.testField().setText(QStringLiteral("nobody@riverside.example"));
    page.sendButton().click();
    QTRY_VERIFY(page.answer().text().contains(QStringLiteral("could not be reached")));
    QVERIFY(page.answer().text().contains(QStringLiteral("Connection refused")));
    shown.console->mail.setUp({}, {});
    MailPage elsewhere(*shown.console, shown.undo);
    QVERIFY(elsewhere.wayOut().text().contains(QStringLiteral("not from this window")));
    QVERIFY(!elsewhere.sendButton().isVisibleTo(&elsewhere));
}

void MailPageTest::twenty_thousand_mails_are_read_by_pages() {
    Shown shown;
    shown.console.sql(QStringLiteral(
        "INSERT INTO gatelodge.mails (recipient, template, subject, sealed, sent_at) SELECT 'p' || g || '@x.example', "
        "'sign-up', 's', '', now() FROM generate_series(1, 20000) g"));
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), int(KeysetModel::pageRows));
    QVERIFY(page.model().hasMore());
    QScrollBar *bar = page.table().verticalScrollBar();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0, 60'000); // laid out
    bar->setValue(bar->maximum()); // at its top the list begins anew each second, and is a page long again
    QTRY_COMPARE_WITH_TIMEOUT(page.model().rowCount(), 2 * int(KeysetModel::pageRows), 60'000);
    QCOMPARE(page.model().index(0, 0).data(Qt::DisplayRole).toString(), QStringLiteral("p20000@x.example"));
}

void MailPageTest::the_page_in_pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS is not set");
    Shown shown;
    int number = 0;
    for (const char *name : {"alice", "bruno", "daniel.osei", "marta", "eve", "fay", "gil"}) {
        const MailId id = shown.write(QString::fromLatin1(name) + QStringLiteral("@riverside.example"),
                                      admin::Mail::kinds().at(number * 2));
        if (number == 2)
            shown.fail(id, QStringLiteral("550 5.1.1 no such mailbox"), true);
        else if (number == 4)
            shown.fail(id, QStringLiteral("451 4.7.1 greylisted, try again"), false);
        else if (number < 5)
            tests::value(store::markMailSent(shown.console.session(), id));
        ++number;
    }
    MailPage &page = shown.open();
    QTRY_COMPARE(page.model().rowCount(), 7);
    page.table().setCurrentIndex(page.model().index(2, 0));
    QTRY_VERIFY(page.pane().words()->isVisible());
    shootSchemes(page, QStringLiteral("mail-page"));
}

GATELODGE_WINDOW_TEST(MailPageTest)
#include "tst_mail_page.moc"
