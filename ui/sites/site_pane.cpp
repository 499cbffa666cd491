#include "ui/sites/site_pane.h"
#include "ui/audit/record_history.h"
#include "ui/common/change_sentence.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/entry/entry_gates.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include "ui/sites/client_section.h"
#include "ui/sites/entry_check.h"
#include "ui/sites/gate_section.h"
#include "ui/sites/key_section.h"
#include "ui/sites/openid_section.h"
#include "ui/sites/protocol_section.h"
#include "ui/sites/record_sections.h"
#include "ui/sites/told_section.h"
#include "ui/sites/ways_section.h"
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

namespace gatelodge::ui {
namespace {

// The page itself, not the address that takes sealed answers.
QUrl frontDoor(const QString &redirectUrl) {
    QUrl url(redirectUrl);
    url.setPath(QStringLiteral("/"));
    url.setQuery(QString());
    return url;
}

} // namespace

SitePane::SitePane(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_gates(new GateSection(editor)), m_check(new EntryCheck(editor)),
      m_history(new RecordHistory(editor.console(), Duty::ManageSite)) {
    auto *open = new Button([] { return tr("Open site"); }, QStringLiteral("go-next"));
    auto *why = new Button([] { return tr("Why can’t somebody enter?"); }, QStringLiteral("edit-find"));
    auto *see = new Button([] { return tr("What they see here"); }, QStringLiteral("view-visible"));
    m_header = new PageHeader({}, {}, {open}, Space::three);
    auto *column = columnIn(this, 0);
    column->addWidget(m_header);
    auto *looking = new QWidget; // not beside the title, which needs the room
    auto *ways = new FlowLayout(Space::one, Space::one, looking);
    ways->addWidget(why);
    ways->addWidget(see);
    m_scroll = new ScrollPage(makeContent(looking));
    column->addWidget(m_scroll, 1);
    connect(open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(frontDoor(m_editor.profile().redirectUrl)); });
    connect(see, &Button::clicked, this, [this] { Q_EMIT previewWanted(m_editor.id()); });
    connect(why, &Button::clicked, this, [this] {
        m_scroll->ensureWidgetVisible(m_check);
        m_check->setFocus();
    });
    connect(&m_check->gates(), &EntryGates::siteWanted, this, [this] { m_scroll->ensureWidgetVisible(m_gates); });
    connect(m_gates, &GateSection::subjectWanted, this, &SitePane::subjectWanted);
    connect(&editor, &SiteEditor::arrived, this, &SitePane::showSite);
}

QWidget *SitePane::makeContent(QWidget *first) {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::three);
    column->setContentsMargins(Space::three, Space::one, Space::three, Space::three);
    auto *remove = new Button([] { return tr("Remove this site"); }, QStringLiteral("edit-delete"), ButtonKind::Danger);
    lockUnless(remove, m_editor.console().roles, Duty::ManageSites);
    connect(remove, &Button::clicked, this, &SitePane::removalWanted);
    auto *history = new QWidget;
    auto *lines = columnIn(history, Space::half);
    lines->addWidget(new SectionHeader([] { return tr("History"); }));
    lines->addWidget(m_history);
    for (QWidget *section : std::initializer_list<QWidget *>{
             first, m_gates, new WaysSection(m_editor), new ProtocolSection(m_editor), new KeySection(m_editor),
             new UpdateSection(m_editor), new ClientSection(m_editor), new OpenIdSection(m_editor), m_check,
             new ToldSection(m_editor), new PlaceSection(m_editor), history})
        column->addWidget(section);
    column->addWidget(remove, 0, Qt::AlignLeading);
    column->addStretch();
    return content;
}

void SitePane::showSite() {
    int came = 0;
    for (const int count : m_editor.details().atGates)
        came += count;
    m_header->setTitle(m_editor.profile().name);
    m_header->setSentence(
        [org = m_editor.org().profile.name, came, letIn = m_editor.details().atGates.value(QString())] {
            return tr("Run by %1. %2, and %3.", "organisation; how many came; how many went in")
                .arg(org, tr("%n came this week", nullptr, came), tr("%n went in", nullptr, letIn));
        });
    showHistory();
}

void SitePane::showHistory() {
    RecordNames names;
    names.sites.insert(QString::number(m_editor.id().value), m_editor.profile().name);
    m_history->set(m_editor.details().history, {}, names);
}

void SitePane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && m_editor.isOpen())
        showHistory();
}

} // namespace gatelodge::ui
