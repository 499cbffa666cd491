#include "ui/entry/entry_page.h"
#include "server/domain/deliver.h"
#include "ui/common/person_finder.h"
#include "ui/entry/entry_gates.h"
#include "ui/entry/walk_section.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace gatelodge::ui {
namespace {

constexpr qreal widestText = 46; // em: longer lines are hard to read

} // namespace

EntryPage::EntryPage(admin::Console &console, QWidget *parent)
    : Page(parent), m_console(console), m_finder(new PersonFinder(console.people, [] { return tr("Choose"); })),
      m_sites(new QComboBox), m_gates(new EntryGates(console)), m_walk(new WalkSection(console)),
      m_answer(new QWidget) {
    auto *column = columnIn(this, 0);
    column->addWidget(new PageHeader([] { return tr("Why can’t this person enter this site?"); },
                                     [] { return tr("Every step of the way answers, without signing in as them."); },
                                     {}, Space::three));
    auto *content = new QWidget, *lineLong = new QWidget;
    auto *all = columnIn(content, 0);
    auto *rows = columnIn(lineLong, Space::three);
    rows->setContentsMargins(Space::three, Space::one, Space::three, Space::three);
    rows->addWidget(makeChoice());
    m_empty = new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("A person and a site"); },
        [] {
            return tr("Choose both, and see what the person would meet on the way: a login that counts there, "
                      "then each gate of the site in its order. Nobody is signed in, and nothing is counted.");
        });
    auto *lines = columnIn(m_answer, Space::three);
    lines->addWidget(m_gates);
    lines->addWidget(m_walk);
    lines->addStretch();
    rows->addWidget(m_answer, 1);
    m_answer->hide();
    lineLong->setMaximumWidth(em(widestText) + 2 * Space::three);
    all->addWidget(lineLong);
    all->addWidget(m_empty, 1); // in the middle of the page
    column->addWidget(new ScrollPage(content), 1);
    connect(m_finder, &PersonFinder::chosen, this, &EntryPage::setPerson);
    connect(m_sites, &QComboBox::activated, this, [this](int number) {
        m_site = SiteId(m_sites->itemData(number).toInt());
        askGates();
    });
    connect(m_gates, &EntryGates::personWanted, this, &EntryPage::personWanted);
    connect(m_gates, &EntryGates::siteWanted, this, &EntryPage::siteWanted);
    connect(m_gates, &EntryGates::authorityWanted, this, &EntryPage::authorityWanted);
    connect(m_gates, &EntryGates::undoOffered, this, &EntryPage::undoOffered);
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (change.entity == QLatin1String("sites"))
                return readSites();
    });
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &EntryPage::readSites);
    rename();
    readSites();
}

QWidget *EntryPage::makeChoice() {
    auto *choice = new QWidget;
    auto *row = rowIn(choice, Space::two);
    const auto add = [row](Words label, QWidget *field) {
        auto *cell = new QVBoxLayout;
        cell->setSpacing(Space::half);
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(field);
        cell->addWidget(text);
        cell->addWidget(field);
        cell->addStretch();
        row->addLayout(cell, 1);
    };
    m_sites->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sites->setMinimumContentsLength(12);
    add([] { return tr("Person"); }, m_finder);
    add([] { return tr("Site"); }, m_sites);
    return choice;
}

void EntryPage::readSites() {
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        if (!sites)
            return; // what is asked says so too
        const QSignalBlocker quiet(m_sites);
        m_sites->clear();
        for (const Site &site : *sites)
            m_sites->addItem(site.profile.name, site.id.value);
        m_sites->setCurrentIndex(m_site ? m_sites->findData(m_site->value) : -1);
    });
}

void EntryPage::setPerson(const UserLine &person) {
    m_person = person;
    askGates();
}

void EntryPage::chooseSite(const SiteId &site) {
    m_site = site;
    m_sites->setCurrentIndex(m_sites->findData(site.value));
    askGates();
}

void EntryPage::ask(const std::optional<UserId> &uid, const std::optional<SiteId> &site) {
    if (site)
        chooseSite(*site);
    if (!uid)
        return;
    deliver(this, m_console.people.lines({*uid}), [this](const Result<QList<UserLine>> &lines) {
        if (lines && !lines->isEmpty())
            m_finder->choose(lines->first());
    });
}

void EntryPage::askGates() {
    m_empty->setVisible(!m_person || !m_site);
    m_answer->setVisible(m_person && m_site);
    if (!m_person || !m_site)
        return;
    m_gates->ask(m_person->uid, *m_site);
    m_walk->choose(m_person->uid, *m_site);
}

QList<QWidget *> EntryPage::zones() { return {m_finder, m_gates, m_walk}; }
QWidget *EntryPage::filter() { return m_finder->field(); }

void EntryPage::rename() {
    m_sites->setPlaceholderText(tr("Choose a site"));
    m_sites->setAccessibleName(tr("Site"));
}

void EntryPage::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
