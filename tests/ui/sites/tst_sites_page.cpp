#include "server/admin/languages.h"
#include "tests/support/rival.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window_test.h"
#include "ui/common/add_line.h"
#include "ui/common/list_search.h"
#include "ui/common/record_rows.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/main_window.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/field.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/selection_bar.h"
#include "ui/pieces/strips.h"
#include "ui/preview/previews_page.h"
#include "ui/shell/shell.h"
#include "ui/sites/entry_check.h"
#include "ui/sites/gate_section.h"
#include "ui/sites/protocol_section.h"
#include "ui/sites/site_pane.h"
#include "ui/sites/sites_filter.h"
#include "ui/sites/sites_page.h"
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

namespace gatelodge::login {
const Driver *localDriver();
}
using namespace gatelodge;
using namespace gatelodge::ui;

class SitesPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QSettings().clear(); }
    void the_list_says_each_sites_state();
    void a_site_is_sought_by_name_address_or_organisation();
    void a_sentence_narrows_the_list_and_a_view_of_it_is_kept();
    void the_list_is_ordered_by_any_column_and_remembers_it();
    void many_sites_are_changed_at_once_with_one_undo();
    void an_empty_house_offers_the_first_site();
    void a_new_site_founds_its_organisation();
    void an_edit_is_saved_with_the_revision_seen();
    void an_edit_of_somebody_else_arrives_by_itself();
    void a_lost_race_is_said_at_the_field();
    void gates_open_their_settings_below();
    void groups_taken_out_in_one_breath_are_all_gone();
    void a_message_is_kept_for_each_language();
    void a_key_is_shown_once_and_rotates_in_two_steps();
    void pushes_need_an_address();
    void every_gate_answers_for_a_person();
    void what_they_see_here_is_one_press_away();
    void a_removed_site_comes_back_by_undo();
    void the_snippet_names_this_site_and_not_its_key();
    void words_follow_the_language();
    void the_page_in_pictures();
};

namespace {

template <typename T> T *named(QWidget &page, const QString &accessibleName) {
    for (T *widget : page.findChildren<T *>())
        if (widget->accessibleName() == accessibleName)
            return widget;
    return nullptr;
}

QPushButton *button(QWidget &page, const QString &text) {
    for (auto *one : page.findChildren<QPushButton *>())
        if (one->text() == text && !one->isHidden())
            return one;
    return nullptr;
}

// The field whose label is this text.
FieldEdit *field(QWidget &page, const QString &label) {
    for (FieldEdit *one : page.findChildren<FieldEdit *>())
        for (const QLabel *text : one->findChildren<QLabel *>())
            if (text->text() == label)
                return one;
    return nullptr;
}

void type(FieldEdit *edit, const QString &text) {
    edit->open();
    edit->edit()->setText(text);
    QTest::keyClick(edit->edit(), Qt::Key_Return);
}

struct Shown {
    LiveConsole console{{login::localDriver()}};
    Riverside club;
    std::unique_ptr<SitesPage> page;
    Shown() {
        club = riverside(console);
        console.listen();
        page = std::make_unique<SitesPage>(*console);
        page->resize(1064, 770);
        page->show();
    }
    void open(const SiteId &id) {
        page->openSite(id);
        QTRY_VERIFY(button(*page, QStringLiteral("Open site")) && page->pane()->isVisible());
    }
};

} // namespace

void SitesPageTest::the_list_says_each_sites_state() {
    Shown s;
    s.console.sql(
        QStringLiteral(
            "UPDATE gatelodge.deliveries SET failures = 5, trouble = 'status', last_status = 502 WHERE site_id = %1")
            .arg(s.club.races.value));
    answerOf(s.console->queue.pause(s.club.photos, true));
    SitesPage page(*s.console);
    page.show();
    const auto *model = page.list()->model();
    const auto spoken = [&](int row) {
        return model->index(row, 0).data(Qt::AccessibleTextRole).toString().section(QStringLiteral(", "), 2);
    };
    QTRY_COMPARE(model->rowCount(), 4);
    QTRY_COMPARE(spoken(0), QStringLiteral("Fine"));
    QTRY_COMPARE(spoken(1), QStringLiteral("Paused"));
    QTRY_COMPARE(spoken(2), QStringLiteral("Failing"));
    QTRY_COMPARE(spoken(3), QStringLiteral("No key"));
}

namespace {

QStringList namesIn(const SitesPage &page) {
    QStringList names;
    for (int row = 0; row < page.list()->model()->rowCount(); ++row)
        names << page.list()->model()->index(row, 0).data().toString();
    return names;
}

} // namespace

void SitesPageTest::a_site_is_sought_by_name_address_or_organisation() {
    Shown s;
    const OrgId other = tests::anOrg(s.console.session(), QStringLiteral("Harbour trust"), false);
    s.console.sql(QStringLiteral("UPDATE gatelodge.sites SET org_id = %1 WHERE site_id = %2")
                      .arg(other.value)
                      .arg(s.club.forms.value));
    QTRY_COMPARE(namesIn(*s.page).size(), 4);
    s.open(s.club.wiki);
    QCOMPARE(s.page->filter(), s.page->search());
    s.page->search()->setFocus();
    for (const auto &[typed, found] : {std::pair("archive", "Photo archive"), std::pair("MARINA", "Regatta forms"),
                                       std::pair("harbour trust", "Regatta forms")}) {
        s.page->search()->setText(QString::fromLatin1(typed));
        QTRY_COMPARE(namesIn(*s.page), QStringList(QString::fromLatin1(found)));
    }
    QVERIFY(s.page->isOpen(s.club.wiki)); // what is looked at stays
    s.page->openSite(s.club.races);
    QTRY_COMPARE(s.page->search()->text(), QString()); // what is to be opened is to be seen
    s.page->search()->setText(QStringLiteral("wiki"));
    QVERIFY(s.page->stepOut());
    QTRY_COMPARE(namesIn(*s.page).size(), 4);
}

void SitesPageTest::a_sentence_narrows_the_list_and_a_view_of_it_is_kept() {
    Shown s;
    const OrgId other = tests::anOrg(s.console.session(), QStringLiteral("Harbour trust"), false);
    answerOf(s.console->queue.pause(s.club.photos, true));
    s.console.sql(QStringLiteral("UPDATE gatelodge.sites SET org_id = %1, crypto_version = 4 WHERE site_id = %2;"
                                 "INSERT INTO gatelodge.site_groups VALUES (%3, %4)")
                      .arg(other.value)
                      .arg(s.club.forms.value)
                      .arg(s.club.races.value)
                      .arg(s.club.members.value));
    s.open(s.club.wiki);
    SitesFilter *above = s.page->sentence();
    const auto shown = [&](const char *words) { return namesIn(*s.page).join(u';') == QString::fromUtf8(words); };
    // Whether the choice was there to be chosen: the sentence is made anew after each answer.
    const auto pick = [&](FilterSentence *(SitesFilter::*sentence)() const, int number, const QString &choice) {
        QCoreApplication::processEvents();
        (above->*sentence)()->findChildren<SentenceToken *>().at(number)->press();
        auto *menu = above->findChild<QMenu *>();
        const QList<QAction *> actions = menu->actions();
        const auto found =
            std::find_if(actions.begin(), actions.end(), [&](QAction *one) { return one->text() == choice; });
        if (found != actions.end())
            (*found)->trigger();
        delete menu;
        return found != actions.end();
    };
    QTRY_VERIFY(above->views()->partName(1).contains(u'2'));
    above->views()->setFocus();
    above->views()->pressPart(1);
    QTRY_VERIFY(shown("Photo archive;Regatta forms"));
    QVERIFY(s.page->isOpen(s.club.wiki)); // what is looked at stays
    shoot(*s.page, QStringLiteral("sites-trouble"));
    QTRY_COMPARE(above->spoken(), QStringLiteral("Sites in trouble of any organisation"));
    QTRY_VERIFY(pick(&SitesFilter::sentence, 1, QStringLiteral("Harbour trust")));
    QTRY_VERIFY(shown("Regatta forms"));
    QVERIFY(!above->further());
    above->more()->click();
    QVERIFY(above->further());
    QTRY_VERIFY(pick(&SitesFilter::further, 0, QStringLiteral("Community v3")));
    QTRY_VERIFY(shown(""));
    QTRY_VERIFY(button(*s.page, QStringLiteral("Show everything")));
    button(*s.page, QStringLiteral("Show everything"))->click();
    QTRY_COMPARE(namesIn(*s.page).size(), 4);
    QTRY_VERIFY(pick(&SitesFilter::further, 1, QStringLiteral("everybody")));
    QTRY_COMPARE(namesIn(*s.page).size(), 3);
    QTRY_VERIFY(pick(&SitesFilter::further, 1, QStringLiteral("Members")));
    QTRY_VERIFY(shown("Race calendar"));
    QCOMPARE(above->views()->current(), -1);
    s.page->views()->askToSave(toJson(above->filter()));
    s.page->views()->nameLine().edit()->setText(QStringLiteral("Of the members"));
    QTest::keyClick(s.page->views()->nameLine().edit(), Qt::Key_Return);
    QTRY_COMPARE(above->views()->current(), 2);
    s.page->openSite(s.club.photos); // what is to be opened is to be seen
    QTRY_COMPARE(above->views()->current(), 0);
    SitesPage again(*s.console);
    again.show();
    QTRY_COMPARE(again.sentence()->views()->partCount(), 3);
    again.sentence()->views()->pressPart(2);
    QTRY_COMPARE(namesIn(again), QStringList(QStringLiteral("Race calendar")));
}

void SitesPageTest::the_list_is_ordered_by_any_column_and_remembers_it() {
    Shown s;
    QTRY_COMPARE(namesIn(*s.page).size(), 4);
    const QStringList byName = namesIn(*s.page);
    QTest::mouseClick(s.page->list()->header()->viewport(), Qt::LeftButton, {}, {20, 8});
    QTRY_COMPARE(namesIn(*s.page), QStringList(byName.rbegin(), byName.rend()));
    s.page->list()->sortByColumn(1, Qt::AscendingOrder); // by address, which is not shown
    const QStringList byAddress{QStringLiteral("Regatta forms"), QStringLiteral("Photo archive"),
                                QStringLiteral("Race calendar"), QStringLiteral("Members’ wiki")};
    QTRY_COMPARE(namesIn(*s.page), byAddress);
    SitesPage again(*s.console);
    again.show();
    QTRY_COMPARE(namesIn(again), byAddress);
}

void SitesPageTest::many_sites_are_changed_at_once_with_one_undo() {
    Shown s;
    const OrgId other = tests::anOrg(s.console.session(), QStringLiteral("Harbour trust"), false);
    QTRY_COMPARE(namesIn(*s.page).size(), 4);
    QList<std::function<void()>> undo;
    connect(s.page.get(), &SitesPage::undoOffered, this,
            [&](const Words &, const std::function<void()> &back) { undo << back; });
    const auto count = [&](const QString &where) {
        return tests::ask(s.console.session(),
                          QStringLiteral("SELECT count(*) FROM gatelodge.sites WHERE deleted_at IS NULL AND ") + where)
            .toInt();
    };
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.sites SET push_changes = false WHERE site_id = %1").arg(s.club.wiki.value));
    const QString moved = QStringLiteral("org_id = %1").arg(other.value), pushes = QStringLiteral("push_changes");
    const auto doWithAll = [&](const SiteDeed &deed, const QString &where, int before, int after) {
        undo.clear();
        s.page->list()->selectAll();
        QCOMPARE(s.page->list()->selectedCount(), 4);
        QVERIFY(s.page->findChild<SelectionBar *>()->isVisible());
        s.page->doWithSelected(deed, QStringLiteral("Harbour trust"));
        QTRY_COMPARE(count(where), after);
        QTRY_COMPARE(undo.size(), 1);
        undo.first()();
        QTRY_COMPARE(count(where), before);
        QTRY_COMPARE(namesIn(*s.page).size(), 4);
    };
    doWithAll({SiteDeed::Kind::Move, other}, moved, 0, 4);
    doWithAll({SiteDeed::Kind::PushesOff}, pushes, 3, 0); // one was off already, and stays so
    doWithAll({SiteDeed::Kind::Remove}, QStringLiteral("true"), 4, 0);
    s.page->list()->selectAll();
    shoot(*s.page, QStringLiteral("sites-many"));
}

void SitesPageTest::an_empty_house_offers_the_first_site() {
    LiveConsole console;
    console.listen();
    SitesPage page(*console);
    page.resize(1064, 770);
    page.show();
    QTRY_VERIFY(button(page, QStringLiteral("Connect a site")) &&
                button(page, QStringLiteral("Connect a site"))->isVisible());
    shoot(page, QStringLiteral("sites-empty"));
}

void SitesPageTest::a_new_site_founds_its_organisation() {
    LiveConsole console;
    console.listen();
    SitesPage page(*console);
    page.resize(1064, 770);
    page.show();
    page.openNew();
    named<QLineEdit>(page, QStringLiteral("Name"))->setText(QStringLiteral("Wiki"));
    auto *address = named<QLineEdit>(page, QStringLiteral("Address where people come back"));
    address->setText(QStringLiteral("nonsense"));
    named<QLineEdit>(page, QStringLiteral("Name of the new organisation"))->setText(QStringLiteral("Rowing Club"));
    button(page, QStringLiteral("Connect it"))->click();
    QTRY_VERIFY(button(page, QStringLiteral("Connect it"))->isEnabled());
    shoot(page, QStringLiteral("sites-new"));
    address->setText(QStringLiteral("https://wiki.example.org/auth/"));
    button(page, QStringLiteral("Connect it"))->click();
    QTRY_VERIFY(page.pane()->isVisible());
    const QList<Site> sites = answerOf(console->places.sites());
    QCOMPARE(sites.size(), 1);
    QCOMPARE(sites.first().orgName, QStringLiteral("Rowing Club"));
    QCOMPARE(answerOf(console->places.orgs()).size(), 1); // the refused try founded it, the second one used it
}

void SitesPageTest::an_edit_is_saved_with_the_revision_seen() {
    Shown s;
    s.open(s.club.wiki);
    FieldEdit *name = field(*s.page, QStringLiteral("Name"));
    type(name, QStringLiteral("Club wiki"));
    type(field(*s.page, QStringLiteral("Colour")), QStringLiteral("#2758ab")); // at once: it waits for the first
    QTRY_COMPARE(name->value(), QStringLiteral("Club wiki"));
    QTRY_COMPARE(answerOf(s.console->places.site(s.club.wiki)).site.profile.accent, QStringLiteral("#2758ab"));
    QTRY_COMPARE(s.page->list()->model()->index(0, 0).data().toString(), QStringLiteral("Club wiki"));
}

void SitesPageTest::an_edit_of_somebody_else_arrives_by_itself() {
    Shown s;
    s.open(s.club.wiki);
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.sites SET name = 'Ship''s log' WHERE site_id = %1").arg(s.club.wiki.value));
    QTRY_COMPARE(field(*s.page, QStringLiteral("Name"))->value(), QStringLiteral("Ship's log"));
}

void SitesPageTest::a_lost_race_is_said_at_the_field() {
    LiveConsole console;
    const Riverside club = riverside(console);
    SitesPage page(*console); // hears nothing: the race is lost for sure
    page.resize(1064, 770);
    page.show();
    page.openSite(club.wiki);
    QTRY_VERIFY(page.pane()->isVisible());
    FieldEdit *name = field(page, QStringLiteral("Name"));
    console.sql(QStringLiteral("UPDATE gatelodge.sites SET name = 'Theirs' WHERE site_id = %1").arg(club.wiki.value));
    type(name, QStringLiteral("Ours"));
    QTRY_COMPARE(name->value(), QStringLiteral("Theirs")); // the refusal has come, and with it what stands there now
    QTRY_VERIFY(name->isOpen() && !name->isPending());
    QCOMPARE(name->edit()->text(), QStringLiteral("Ours"));
    QCOMPARE(answerOf(console->places.site(club.wiki)).site.profile.name, QStringLiteral("Theirs"));
}

void SitesPageTest::gates_open_their_settings_below() {
    Shown s;
    s.open(s.club.wiki);
    GatePipeline *pipeline = s.page->pane()->gates()->pipeline();
    auto *spoken = QAccessible::queryAccessibleInterface(pipeline);
    QCOMPARE(spoken->childCount(), 5);
    pipeline->setFocus();
    QCOMPARE(pipeline->current(), 1); // groups
    QTest::keyClick(pipeline, Qt::Key_Right);
    QTest::keyClick(pipeline, Qt::Key_Right);
    QVERIFY(field(*s.page, QStringLiteral("Hours"))->isVisible());
    type(field(*s.page, QStringLiteral("Hours")), QStringLiteral("24"));
    QTRY_COMPARE(answerOf(s.console->places.site(s.club.wiki)).site.profile.cooloffHours, 24);
    QTRY_COMPARE(spoken->child(3)->text(QAccessible::Name),
                 QStringLiteral("Cool-off: Account older than 24 hours, 0 stopped"));
    QTest::mouseClick(pipeline, Qt::LeftButton, {}, pipeline->partRect(1).center());
    QVERIFY(button(*s.page, QStringLiteral("Members")) == nullptr);
    SiteProfile profile = answerOf(s.console->places.site(s.club.wiki)).site.profile;
    profile.groups = {s.club.members};
    answerOf(s.console->places.changeSite(s.club.wiki, answerOf(s.console->places.site(s.club.wiki)).site.revision,
                                          profile));
    QTRY_VERIFY(button(*s.page, QStringLiteral("Members")));
    button(*s.page, QStringLiteral("Members"))->click();
    QTRY_VERIFY(answerOf(s.console->places.site(s.club.wiki)).site.profile.groups.isEmpty());
}

void SitesPageTest::groups_taken_out_in_one_breath_are_all_gone() {
    Shown s;
    Site site = answerOf(s.console->places.site(s.club.wiki)).site;
    site.profile.groups = {s.club.members, s.club.race};
    answerOf(s.console->places.changeSite(s.club.wiki, site.revision, site.profile));
    s.open(s.club.wiki);
    const auto crosses = [&s] {
        QList<QPushButton *> all;
        for (auto *one : s.page->findChildren<QPushButton *>())
            if (one->accessibleName().startsWith(QLatin1String("Take out ")) && !one->isHidden())
                all << one;
        return all;
    };
    QTRY_COMPARE_WITH_TIMEOUT(crosses().size(), 2, 30'000);
    for (auto *cross : crosses())
        cross->click(); // the second before the first has been read back
    QTRY_VERIFY_WITH_TIMEOUT(answerOf(s.console->places.site(s.club.wiki)).site.profile.groups.isEmpty(), 30'000);
}

void SitesPageTest::a_message_is_kept_for_each_language() {
    Shown s;
    s.open(s.club.wiki);
    type(field(*s.page, QStringLiteral("Français")), QStringLiteral("Réservé aux membres."));
    QTRY_COMPARE(answerOf(s.console->places.site(s.club.wiki)).messages.size(), 1);
    const SiteMessage kept = answerOf(s.console->places.site(s.club.wiki)).messages.first();
    QCOMPARE(kept.gate + kept.language + kept.text, QStringLiteral("groupsfrRéservé aux membres."));
    s.page->pane()->gates()->openGate(GateKind::Consent);
    QCOMPARE(field(*s.page, QStringLiteral("Français"))->value(), QString());
}

void SitesPageTest::a_key_is_shown_once_and_rotates_in_two_steps() {
    Shown s;
    s.open(s.club.forms);
    button(*s.page, QStringLiteral("Make key"))->click();
    QTRY_VERIFY(s.page->findChild<QDialog *>());
    auto *dialog = s.page->findChild<QDialog *>();
    const QString secret = dialog->findChild<CodeBox *>()->code();
    QCOMPARE(QByteArray::fromBase64(secret.toLatin1()).size(), 64);
    shoot(*dialog, QStringLiteral("sites-key"));
    dialog->accept();
    QTRY_VERIFY(button(*s.page, QStringLiteral("Rotate…")));
    QTRY_VERIFY(!s.page->findChild<QDialog *>());
    for (const auto *box : s.page->findChildren<CodeBox *>())
        QVERIFY(!box->code().contains(secret));
    QTRY_VERIFY(button(*s.page, QStringLiteral("Rotate…"))->isEnabled());
    button(*s.page, QStringLiteral("Rotate…"))->click();
    QTRY_VERIFY(s.page->findChild<QDialog *>());
    s.page->findChild<QDialog *>()->accept();
    QTRY_VERIFY(button(*s.page, QStringLiteral("The site has switched"))->isVisible());
    QVERIFY(!answerOf(s.console->places.site(s.club.forms)).site.oldKeyFingerprint.isEmpty());
    button(*s.page, QStringLiteral("The site has switched"))->click();
    QTRY_VERIFY(answerOf(s.console->places.site(s.club.forms)).site.oldKeyFingerprint.isEmpty());
}

void SitesPageTest::pushes_need_an_address() {
    Shown s;
    s.open(s.club.wiki);
    FieldEdit *address = field(*s.page, QStringLiteral("Address"));
    type(address, QString());
    QTRY_VERIFY(address->isOpen() && !address->isPending()); // pushes are on: the house refuses
    QVERIFY(answerOf(s.console->places.site(s.club.wiki)).site.profile.pushChanges);
}

void SitesPageTest::every_gate_answers_for_a_person() {
    Shown s;
    SiteProfile profile = answerOf(s.console->places.site(s.club.wiki)).site.profile;
    profile.groups = {s.club.members};
    answerOf(s.console->places.changeSite(s.club.wiki, answerOf(s.console->places.site(s.club.wiki)).site.revision,
                                          profile));
    s.console.sql(QStringLiteral("INSERT INTO gatelodge.logins (user_uid, authority_id, kind, identity, state) SELECT "
                                 "uid, 1, 'password', username, 'validated' FROM gatelodge.users"));
    s.open(s.club.wiki);
    EntryCheck *check = s.page->pane()->entryCheck();
    auto *typed = check->findChild<QLineEdit *>();
    QTest::keyClicks(typed, QStringLiteral("lindq"));
    QTRY_VERIFY(button(*check, QStringLiteral("Check")));
    button(*check, QStringLiteral("Check"))->click();
    const auto says = [check](const QString &text) {
        for (const QLabel *label : check->findChildren<QLabel *>())
            if (label->text() == text && label->isVisibleTo(check))
                return true;
        return false;
    };
    QTRY_VERIFY(says(QStringLiteral("Marta Lindqvist is stopped at “Groups”")));
    QVERIFY(says(QStringLiteral("In none of these groups: Members.")));
    tests::value(store::addMembers(s.console.session(), s.club.members, {s.club.marta}));
    check->check(tests::value(s.console->people.lines({s.club.marta}).result()).first());
    QTRY_VERIFY(says(QStringLiteral("Marta Lindqvist is stopped at “Consent”")));
}

void SitesPageTest::what_they_see_here_is_one_press_away() {
    LiveConsole console{{login::localDriver()}};
    const Riverside club = riverside(console);
    console.listen();
    MainWindow window({}, QStringLiteral("en"), [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(*console);
    window.show();
    for (const SiteId &site : {club.photos, club.wiki}) { // before the page is there, and when it is
        window.shell()->openSubject(QStringLiteral("sites"));
        auto *sites = qobject_cast<SitesPage *>(window.shell()->currentPage());
        QVERIFY(sites);
        sites->openSite(site);
        QTRY_VERIFY(sites->isOpen(site) && button(*sites, QStringLiteral("What they see here")));
        QTRY_VERIFY(button(*sites, QStringLiteral("What they see here"))->isVisible());
        button(*sites, QStringLiteral("What they see here"))->click();
        auto *previews = qobject_cast<PreviewsPage *>(window.shell()->currentPage());
        QVERIFY(previews);
        QTRY_COMPARE(previews->sites().currentData().toInt(), site.value);
    }
    window.closeConsole();
}

void SitesPageTest::a_removed_site_comes_back_by_undo() {
    Shown s;
    s.open(s.club.races);
    std::function<void()> undo;
    connect(s.page.get(), &SitesPage::undoOffered, this,
            [&](const Words &, const std::function<void()> &back) { undo = back; });
    button(*s.page, QStringLiteral("Remove this site"))->click();
    QTRY_COMPARE(s.page->list()->model()->rowCount(), 3);
    QVERIFY(undo);
    undo();
    QTRY_COMPARE(s.page->list()->model()->rowCount(), 4);
}

void SitesPageTest::the_snippet_names_this_site_and_not_its_key() {
    Shown s;
    s.open(s.club.wiki);
    auto *strip = named<Segmented>(*s.page, QStringLiteral("Language of the example"));
    const auto code = [&] {
        for (const auto *box : s.page->findChildren<CodeBox *>())
            if (box->code().size() > 200)
                return box->code();
        return QString();
    };
    const QString address = QStringLiteral("https://login.riverside.example/account/auth/%1/").arg(s.club.wiki.value);
    for (int language = 0; language < 3; ++language) {
        strip->pressPart(language);
        QVERIFY2(code().contains(address), qPrintable(code()));
        QVERIFY(!code().contains(QLatin1String("login.example.org")));
    }
}

void SitesPageTest::words_follow_the_language() {
    Shown s;
    s.open(s.club.wiki);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(button(*s.page, QStringLiteral("[Open site]")));
    QStringList plain, ownNames; // languages stand in the list by their own names
    for (const admin::SpokenLanguage &language : admin::spokenLanguages())
        ownNames << language.name;
    for (const QLabel *label : s.page->findChildren<Text *>())
        if (label->isVisible() && label->text().contains(QLatin1Char(' ')) &&
            !label->text().contains(QLatin1Char('[')) && !ownNames.contains(label->text()) &&
            !qobject_cast<FilterSentence *>(label->parentWidget()))
            plain << label->text();
    QCoreApplication::removeTranslator(&brackets);
    QCOMPARE(plain.filter(QRegularExpression(QStringLiteral("^(?!Members|Riverside)"))), QStringList());
}

void SitesPageTest::the_page_in_pictures() {
    Shown s;
    SiteProfile profile = answerOf(s.console->places.site(s.club.wiki)).site.profile;
    profile.groups = {s.club.members, s.club.race};
    profile.cooloffHours = 24;
    answerOf(s.console->places.changeSite(s.club.wiki, answerOf(s.console->places.site(s.club.wiki)).site.revision,
                                          profile));
    answerOf(s.console->places.putMessage(s.club.wiki,
                                          {QStringLiteral("groups"), QString(),
                                           QStringLiteral("The wiki is for members. Ask the club office to join.")}));
    const auto log = [&](int count, const char *result, const char *gate) {
        s.console.sql(QStringLiteral("INSERT INTO gatelodge.sign_in_log (result, gate, site_id, user_uid) SELECT '%1', "
                                     "nullif('%2', ''), %3, '%4' "
                                     "FROM generate_series(1, %5)")
                          .arg(QLatin1StringView(result), QLatin1StringView(gate))
                          .arg(s.club.wiki.value)
                          .arg(toString(s.club.alice))
                          .arg(count));
    };
    s.console.sql(QStringLiteral("WITH m AS (INSERT INTO gatelodge.users (username) SELECT 'member' || g FROM "
                                 "generate_series(1, 391) g RETURNING uid) "
                                 "INSERT INTO gatelodge.visits (user_uid, site_id, revision) SELECT uid, %1, 1 FROM m")
                      .arg(s.club.wiki.value));
    log(6, "stopped", "groups");
    log(1, "stopped", "profile");
    log(3, "stopped", "cooloff");
    log(2, "stopped", "consent");
    answerOf(s.console->queue.pause(s.club.photos, true));
    s.console.sql(
        QStringLiteral("UPDATE gatelodge.deliveries SET failures = 5 WHERE site_id = %1").arg(s.club.races.value));
    SitesPage page(*s.console);
    page.resize(1064, 770);
    page.show();
    page.openSite(s.club.wiki);
    QTRY_VERIFY(page.pane()->isVisible());
    QTRY_COMPARE(
        page.list()->model()->index(2, 0).data(Qt::AccessibleTextRole).toString().section(QStringLiteral(", "), 2),
        QStringLiteral("Failing"));
    shootSchemes(page, QStringLiteral("site"));
    page.pane()->scroll()->verticalScrollBar()->setValue(560);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("site-middle-light"));
    page.pane()->entryCheck()->check(answerOf(s.console->people.lines({s.club.marta})).first());
    QTRY_VERIFY(page.pane()->entryCheck()->findChild<RecordRows *>(QStringLiteral("gates"))->count() == 11);
    page.pane()->scroll()->verticalScrollBar()->setValue(1400);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("site-lower-light"));
    page.pane()->scroll()->verticalScrollBar()->setValue(100000);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("site-end-light"));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    page.pane()->scroll()->verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("site-mirrored"));
    QApplication::setLayoutDirection(Qt::LeftToRight);
    page.resize(600, 770);
    QCoreApplication::processEvents();
    shoot(page, QStringLiteral("site-narrow"));
}

GATELODGE_WINDOW_TEST(SitesPageTest)
#include "tst_sites_page.moc"
