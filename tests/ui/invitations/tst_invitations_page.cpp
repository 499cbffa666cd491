// The Invitations subject: a pasted list, the plan, what waits, and sheets whose codes a camera can read.
#include "server/store/invitations.h"
#include "server/store/places.h"
#include "tests/ui/club.h"
#include "ui/invitations/invitation_pane.h"
#include "ui/invitations/invitations_page.h"
#include "ui/invitations/new_invitations.h"
#include "ui/invitations/sheets_pane.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QStandardPaths>

using namespace gatelodge;
using namespace gatelodge::tests;
using namespace gatelodge::ui;

class InvitationsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_list_is_planned_line_by_line_before_anything_is_done();
    void what_was_not_invited_stays_in_the_list();
    void terms_go_along_with_everybody();
    void an_invitation_is_sent_again_and_revoked_with_undo();
    void many_are_sent_again_and_revoked_with_one_undo();
    void a_mistaken_list_is_undone();
    void what_others_do_appears_by_itself();
    void sheets_come_out_as_pdf_with_codes_that_can_be_read();
    void sheets_stay_while_the_list_is_read_again();
    void a_place_that_cannot_be_written_is_said();
    void the_language_is_switched_live();
    void pictures();

private:
    static InvitationsPage *open(House &house) {
        InvitationsPage *page = nullptr;
        if (!house.listen())
            qFatal("the hub hears nothing");
        house.window(QStringLiteral("users"),
                     [&](UndoBar &undo) { return page = new InvitationsPage(house.console(), undo); });
        return page;
    }
    static QStringList column(const QAbstractItemModel &model, int role) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.index(row, 0).data(role).toString();
        return texts;
    }
    static bool says(const QWidget &widget, const QString &text) {
        const auto labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    static void type(InvitationsPage *page, const QString &text) {
        page->newOnes().list().setPlainText(text);
        const int lines = int(text.split(u'\n', Qt::SkipEmptyParts).size());
        QTRY_COMPARE(page->newOnes().plan().rowCount(), lines);
    }
};

void InvitationsPageTest::a_list_is_planned_line_by_line_before_anything_is_done() {
    House house;
    aUser(house.session())
        .named(QStringLiteral("Daniel"), QStringLiteral("Osei"))
        .withEmail(QStringLiteral("daniel@riverside.example"))
        .make();
    InvitationsPage *page = open(house);
    QAbstractItemModelTester tester(&page->rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    page->add();
    NewInvitations &fresh = page->newOnes();
    QVERIFY(!fresh.invite().isEnabled());
    type(page, QStringLiteral("Ada Lovelace <ada@riverside.example>\ndaniel@riverside.example\nnobody"));
    QCOMPARE(column(fresh.plan(), Qt::AccessibleTextRole),
             QStringList({"Ada Lovelace, Will be invited, Line 1: \u2066ada@riverside.example\u2069",
                          "daniel@riverside.example, Has an account, Line 2: Daniel Osei",
                          "nobody, Not read, Line 3: no address in it"}));
    QVERIFY(house.letters().recipients().isEmpty());
    QTRY_VERIFY(fresh.invite().isEnabled());
    QTest::mouseClick(&fresh.invite(), Qt::LeftButton);
    QTRY_COMPARE(column(page->rows(), Qt::DisplayRole), QStringList(QStringLiteral("Ada Lovelace")));
    QCOMPARE(house.letters().recipients(), QStringList(QStringLiteral("ada@riverside.example")));
}

void InvitationsPageTest::what_was_not_invited_stays_in_the_list() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    type(page, QStringLiteral("nobody\nada@riverside.example\n\"open\n"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->newOnes().list().toPlainText(), QStringLiteral("nobody\n\"open"));
    QCOMPARE(page->shown(), &page->newOnes());
    QTRY_COMPARE(page->newOnes().plan().rowCount(), 2);
    QVERIFY(!page->newOnes().invite().isEnabled());
}

void InvitationsPageTest::terms_go_along_with_everybody() {
    House house;
    const GroupId members = value(store::insertGroup(house.session(), {QStringLiteral("Members & friends"), {}}));
    value(store::insertGroup(house.session(), {QStringLiteral("Board"), {}}));
    InvitationsPage *page = open(house);
    page->add();
    NewInvitations &fresh = page->newOnes();
    QTRY_COMPARE(fresh.groups().size(), 2);
    fresh.groups()[1]->setChecked(true);
    fresh.days().setText(QStringLiteral("61"));
    type(page, QStringLiteral("ada@riverside.example\nbob@riverside.example"));
    QTRY_COMPARE(fresh.plan().rowCount(), 2);
    QVERIFY(!fresh.invite().isEnabled());
    fresh.days().setText(QStringLiteral("30"));
    fresh.signature().setText(QStringLiteral("Ingrid Halvorsen"));
    type(page, QStringLiteral("ada@riverside.example\nbob@riverside.example"));
    QTRY_VERIFY(fresh.invite().isEnabled());
    fresh.submit();
    QTRY_COMPARE(page->rows().rowCount(), 2);
    for (const Invitation &made : value(store::listInvitations(house.session(), 10))) {
        QCOMPARE(made.groups, QList<GroupId>{members});
        QCOMPARE(made.signedBy, QStringLiteral("Ingrid Halvorsen"));
        QCOMPARE(made.issuedAt.daysTo(made.expiresAt), 30);
    }
}

void InvitationsPageTest::an_invitation_is_sent_again_and_revoked_with_undo() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    type(page, QStringLiteral("ada@riverside.example"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->rows().rowCount(), 1);
    page->open(page->rows().keyAt(0));
    QCOMPARE(page->shown(), &page->pane());
    QTest::mouseClick(&page->pane().again(), Qt::LeftButton);
    QTRY_COMPARE(house.letters().recipients().size(), 2);
    QTRY_VERIFY(says(page->pane(), QStringLiteral("A new link is on its way")));
    page->pane().revoke();
    QTRY_COMPARE(int(page->pane().invitation().state), int(InvitationState::Revoked));
    QVERIFY(!page->pane().again().isVisible());
    house.shell().undoBar().undo();
    QTRY_COMPARE(int(page->pane().invitation().state), int(InvitationState::Open));
}

void InvitationsPageTest::many_are_sent_again_and_revoked_with_one_undo() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    type(page, QStringLiteral("ada@riverside.example\nbob@riverside.example\ncy@riverside.example\n"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->rows().rowCount(), 3);
    house.shell().undoBar().dismiss();
    QCOMPARE(house.letters().recipients().size(), 3);
    page->table().selectAll();
    QTRY_COMPARE(page->table().selectedCount(), 3);
    page->sendSelectedAgain();
    QTRY_COMPARE(house.letters().recipients().size(), 6);
    page->table().selectAll();
    page->revokeSelected();
    const auto open = [&] {
        return column(page->rows(), Qt::AccessibleTextRole).filter(QStringLiteral("Revoked")).size();
    };
    QTRY_COMPARE(open(), 3);
    QTRY_VERIFY(house.shell().undoBar().isOffering());
    house.shell().undoBar().undo();
    QTRY_COMPARE(open(), 0);
}

void InvitationsPageTest::a_mistaken_list_is_undone() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    type(page, QStringLiteral("ada@riverside.example\nbob@riverside.example"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_VERIFY(house.shell().undoBar().isOffering());
    house.shell().undoBar().undo();
    const auto revoked = [&] {
        const auto all = value(store::listInvitations(house.session(), 10));
        return all.size() == 2 && std::all_of(all.begin(), all.end(), [](const Invitation &one) {
                   return one.state == InvitationState::Revoked;
               });
    };
    QTRY_VERIFY(revoked());
}

void InvitationsPageTest::what_others_do_appears_by_itself() {
    House house;
    InvitationsPage *page = open(house);
    house.sql(QStringLiteral("INSERT INTO invitations (token_hash, way, address, expires_at) VALUES "
                             "(sha256('x'), 'mail', 'ada@riverside.example', now() + interval '3 days')"));
    QTRY_COMPARE(page->rows().rowCount(), 1);
    QVERIFY(page->rows().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Open")));
    house.sql(QStringLiteral("UPDATE invitations SET issued_at = now() - interval '2 days', expires_at = now() - "
                             "interval '1 day'"));
    QTRY_VERIFY(page->rows().index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Expired")));
}

void InvitationsPageTest::sheets_come_out_as_pdf_with_codes_that_can_be_read() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    page->newOnes().chooseWay(InvitationWay::Print);
    QStringList names;
    for (int i = 1; i <= 9; ++i)
        names << QStringLiteral("Person Number%1").arg(i);
    type(page, names.join(u'\n'));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->shown(), &page->sheets());
    const auto &sheets = page->sheets().sheets();
    QCOMPARE(sheets.sheets.size(), 9);
    QCOMPARE(pagesOf(sheets), 2);
    QVERIFY(house.letters().recipients().isEmpty());
    const QTemporaryDir folder;
    const QString pdf = folder.filePath(QStringLiteral("sheets.pdf"));
    page->sheets().saveTo(pdf);
    QVERIFY(says(page->sheets(), QStringLiteral("The sheets are written.")));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-" && file.size() > 10'000);
    if (QStandardPaths::findExecutable(QStringLiteral("zbarimg")).isEmpty() ||
        QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty())
        QSKIP("no zbarimg or pdftoppm here: only the file's shape was looked at");
    QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("150"),
                                                            QStringLiteral("-gray"), pdf, folder.filePath("page")}),
             0);
    const QStringList pages = QDir(folder.path()).entryList({QStringLiteral("page*.pgm")});
    QCOMPARE(pages.size(), 2);
    QProcess reader;
    QStringList arguments{QStringLiteral("--quiet"), QStringLiteral("--raw"), QStringLiteral("--nodbus")};
    for (const QString &one : pages)
        arguments << folder.filePath(one);
    reader.start(QStringLiteral("zbarimg"), arguments);
    QVERIFY(reader.waitForFinished(60'000));
    QStringList read = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts), printed;
    for (const InvitationSheet &sheet : sheets.sheets)
        printed << sheet.link;
    read.sort();
    printed.sort();
    QCOMPARE(read, printed);
}

void InvitationsPageTest::sheets_stay_while_the_list_is_read_again() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    page->newOnes().chooseWay(InvitationWay::Print);
    type(page, QStringLiteral("Ada Lovelace"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->shown(), &page->sheets());
    const QString link = page->sheets().sheets().sheets.first().link;
    house.sql(QStringLiteral("INSERT INTO invitations (token_hash, way, address, expires_at) VALUES "
                             "(sha256('x'), 'mail', 'bob@riverside.example', now() + interval '3 days')"));
    QTRY_COMPARE(page->rows().rowCount(), 2);
    QCOMPARE(page->shown(), &page->sheets());
    QCOMPARE(page->sheets().sheets().sheets.first().link, link);
}

void InvitationsPageTest::a_place_that_cannot_be_written_is_said() {
    House house;
    InvitationsPage *page = open(house);
    page->sheets().show({QStringLiteral("Riverside Club"), {{{}, QStringLiteral("https://id.example.org/x")}}});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    page->sheets().saveTo(QStringLiteral("/nonexistent/sheets.pdf"));
    const auto labels = page->sheets().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == QLatin1String("The sheets could not be written there. Choose another place.");
    }));
}

void InvitationsPageTest::the_language_is_switched_live() {
    House house;
    InvitationsPage *page = open(house);
    page->add();
    type(page, QStringLiteral("ada@riverside.example\nnobody"));
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(page->newOnes().list().accessibleName().startsWith(u'['));
    QTRY_VERIFY(page->newOnes().plan().index(1, 0).data(Qt::AccessibleTextRole).toString().startsWith(u'['));
    QVERIFY(page->newOnes().invite().text().startsWith(u'['));
    QCoreApplication::removeTranslator(&brackets);
}

void InvitationsPageTest::pictures() {
    if (!takesPictures())
        QSKIP("GATELODGE_SHOTS names no folder");
    House house;
    fillClub(house);
    house.sql(QStringLiteral(
        "INSERT INTO invitations (token_hash, way, address, first_name, last_name, note, signed_by, created_at, "
        "sent_at, "
        "issued_at, expires_at, revoked_at) VALUES "
        "(sha256('1'), 'mail', 'mara@lake.example', 'Mara', 'Lindqvist', 'We would be glad to have you aboard.', "
        "'Ingrid "
        "Halvorsen', now() - interval '2 days', now() - interval '2 days', now() - interval '2 days', now() + interval "
        "'12 days', NULL),"
        "(sha256('2'), 'mail', 'old@lake.example', 'Otto', 'Alt', '', '', now() - interval '40 days', now(), now() - "
        "interval '40 days', now() - interval '26 days', NULL),"
        "(sha256('3'), 'mail', 'no@lake.example', '', '', '', '', now() - interval '4 days', now(), now(), now() + "
        "interval '10 days', now());"
        "INSERT INTO invitations (token_hash, way, address, first_name, last_name, created_at, expires_at, "
        "accepted_at, "
        "accepted_by) SELECT sha256('4'), 'mail', 'amir@lake.example', 'Amir', 'Haddad', now() - interval '3 days', "
        "now() "
        "+ interval '3 days', now() - interval '1 day', uid FROM users WHERE username = 'amir.haddad'"));
    InvitationsPage *page = open(house);
    QTRY_COMPARE(page->rows().rowCount(), 4);
    page->open(page->rows().keyAt(0));
    shootSchemes(house.shell(), QStringLiteral("invitations"));
    page->add();
    type(page, QStringLiteral("Ada Lovelace <ada@example.org>\nفاطمة الزهراء <fatima@example.org>\n"
                              "amir.haddad@riverside.example\nmara@lake.example\nnobody\nNew;Person;new@example.org"));
    page->newOnes().signature().setText(QStringLiteral("Ingrid Halvorsen, secretary"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    shootSchemes(house.shell(), QStringLiteral("invitations-new"));
    page->newOnes().chooseWay(InvitationWay::Print);
    type(page, QStringLiteral("Ada Lovelace\nفاطمة الزهراء\nCharlotte Featherstonehaugh-Okonkwo\nTomás Herrera"));
    QTRY_VERIFY(page->newOnes().invite().isEnabled());
    page->newOnes().submit();
    QTRY_COMPARE(page->shown(), &page->sheets());
    shootSchemes(house.shell(), QStringLiteral("invitations-sheets"));
    page->sheets().saveTo(qEnvironmentVariable("GATELODGE_SHOTS") + QStringLiteral("/sheets.pdf"));
}

GATELODGE_WINDOW_TEST(InvitationsPageTest)
#include "tst_invitations_page.moc"
