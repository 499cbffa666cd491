#include "ui/orgs/orgs_page.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include <QLocale>

namespace gatelodge::ui {

namespace {

const QString kConsent = QStringLiteral("consent"), kSites = QStringLiteral("sites");
const QString kSome = QStringLiteral("some"), kNone = QStringLiteral("none");

} // namespace

ShortFilter::Texts OrgsPage::narrowing() {
    return {QStringLiteral("orgs"),
            [] { return tr("Views of the organisations"); },
            [] { return tr("Organisations %1, %2", "with or without sites, whether or not they ask people"); },
            {{kSites,
              [] { return tr("Sites"); },
              {{{}, [] { return tr("with or without sites"); }},
               {kSome, [] { return tr("with sites"); }},
               {kNone, [] { return tr("without a site"); }}}},
             {kConsent,
              [] { return tr("Consent"); },
              {{{}, [] { return tr("whether or not they ask people first"); }},
               {kSome, [] { return tr("asking people first"); }},
               {kNone, [] { return tr("asking nobody"); }}}}},
            {{[] { return tr("All"); }},
             {[] { return tr("Asking people first"); }, {{kConsent, kSome}}},
             {[] { return tr("Without a site"); }, {{kSites, kNone}}}}};
}

OrgsPage::OrgsPage(admin::Console &console, UndoBar &undo, QWidget *parent)
    : ShortPage(
          {QStringLiteral("orgs"), QStringLiteral("view-institution"), [] { return tr("Organisations"); },
           [] { return tr("New organisation"); }, [] { return tr("Name of the organisation"); },
           [] { return tr("No organisation yet"); },
           [] {
               return tr(
                   "Every site is run by an organisation. It says why it wants data, and people may be asked first.");
           }},
          new OrgPane(console, undo), parent),
      m_console(console), m_pane(findChild<OrgPane *>()) {
    showColumns([] { return tr("Name"); },
                {{[] { return tr("Consent"); }, 8, 1, true, true},
                 {[] { return tr("Sites"); }, 7, 0, true, false, true}},
                First::ByName);
    narrowBy(console.views, narrowing());
    offerVerbs(undo);
    lockAdding(console.roles, Duty::ManageSites);
    connect(m_pane, &OrgPane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &OrgPane::rereadRequested, this, &OrgsPage::read);
    follow(console.hub, {QStringLiteral("orgs"), QStringLiteral("sites"), QStringLiteral("consents")});
    connect(&addLine(), &AddLine::submitted, this, [this](const QString &name) {
        deliver(this, m_console.places.createOrg({name, false, {}, {}}),
                [this](const Result<OrgId> &id) { finishAdding(id); });
    });
    read();
}

void OrgsPage::offerVerbs(UndoBar &undo) {
    using Kind = OrgDeed::Kind;
    auto *ask = new Button([] { return tr("Ask people first"); });
    auto *askNobody = new Button([] { return tr("Ask nobody"); });
    auto *remove = new Button([] { return tr("Delete these organisations"); }, {}, ButtonKind::Danger);
    for (const auto &[verb, kind] :
         {std::pair(ask, Kind::AskPeople), std::pair(askNobody, Kind::AskNobody), std::pair(remove, Kind::Remove)}) {
        connect(verb, &Button::clicked, this, [this, kind = kind] { doWithSelected(kind); });
        lockUnless(verb, m_console.roles, Duty::ManageSites);
    }
    offerForMany({ask, askNobody, remove}, m_console.history, undo);
}

void OrgsPage::doWithSelected(OrgDeed::Kind kind) {
    deliver(this, m_console.places.changeOrgs(selectedIds<OrgId>(), {kind}),
            [this, kind](const Result<BulkOutcome> &outcome) {
                tellOfMany(outcome, [kind](int n) {
                    switch (kind) {
                    case OrgDeed::Kind::AskPeople: return tr("%n organisations ask people first now.", nullptr, n);
                    case OrgDeed::Kind::AskNobody: return tr("%n organisations ask nobody now.", nullptr, n);
                    case OrgDeed::Kind::Remove: return tr("%n organisations were deleted.", nullptr, n);
                    }
                    Q_UNREACHABLE();
                });
            });
}

void OrgsPage::read() {
    readList(m_console.places.orgs(), [this](const QList<Org> &read) { m_orgs = read; });
}

void OrgsPage::lay() {
    QList<ShortList::Row> rows;
    for (const Org &org : std::as_const(m_orgs)) {
        TwoLineCells cells;
        cells.iconName = QStringLiteral("view-institution");
        cells.title = org.profile.name;
        cells.note = org.profile.consentRequired ? tr("%n people agree", nullptr, org.consenting) : tr("Asks nobody");
        const QString sites = tr("%n sites", nullptr, org.sites);
        if (org.profile.consentRequired)
            cells.chips << Chip{tr("Consent"), Tone::Ink, Glyph::Lock, Chip::Weight::Quiet};
        rows << ShortList::Row{
            QString::number(org.id.value),
            cells,
            tr("%1, %2, %3", "name, sites, consent of an organisation").arg(cells.title, sites, cells.note),
            {cells.note, QLocale().toString(org.sites)},
            {ShortFilter::trait(kSites, org.sites ? kSome : kNone),
             ShortFilter::trait(kConsent, org.profile.consentRequired ? kSome : kNone)},
            {std::nullopt, org.profile.consentRequired ? org.consenting : -1, org.sites}}; // who asks nobody: least
    }
    setRows(std::move(rows), [count = int(m_orgs.size())] { return tr("%n organisations", nullptr, count); });
}

void OrgsPage::showRecord(const QString &key) {
    for (const Org &org : std::as_const(m_orgs))
        if (QString::number(org.id.value) == key)
            m_pane->show(org);
}

} // namespace gatelodge::ui
