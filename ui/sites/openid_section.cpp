#include "ui/sites/openid_section.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/dialogs.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_addresses.h"
#include "ui/sites/openid_apps.h"
#include "ui/sites/openid_claims.h"
#include "ui/sites/openid_grants.h"
#include "ui/sites/openid_rejected.h"
#include "ui/sites/openid_secrets.h"
#include "ui/sites/openid_settings.h"

namespace gatelodge::ui {

OpenIdSection::OpenIdSection(SiteEditor &site, QWidget *parent)
    : QWidget(parent), m_editor(site), m_offer(new Paragraph([] {
          return tr("Most applications can be signed in to by OpenID Connect: wikis, clouds, chats, shops. The gates, "
                    "consents and updates of this site hold for it, too.");
      })),
      m_said(new Paragraph({}, Tone::Brick)),
      m_start(new Button([] { return tr("Set up OpenID Connect"); }, QStringLiteral("list-add"))),
      m_stop(
          new Button([] { return tr("End OpenID Connect here…"); }, QStringLiteral("edit-delete"), ButtonKind::Danger)),
      m_facts(new KeyValueList) {
    setHelpPlace(this, "openid.md");
    m_body = makeBody();
    auto *column = columnIn(this, Space::one);
    column->addWidget(
        new SectionHeader([] { return tr("OpenID Connect"); }, [] { return tr("how other applications ask"); }));
    column->addWidget(m_offer);
    column->addWidget(m_start, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    column->addWidget(m_body);
    m_said->hide();
    m_start->hide(); // until it is known whose it is
    m_body->hide();
    const QString house = m_editor.issuer();
    const auto fact = [&](Words label, const QString &value) {
        auto *box = new CodeBox(label, CodeBox::Lines::One);
        box->setCode(value);
        m_facts->add(label, box);
    };
    fact([] { return tr("Issuer"); }, house);
    fact([] { return tr("Discovery"); }, house + QStringLiteral("/.well-known/openid-configuration"));
    fact([] { return tr("Authorize"); }, house + QStringLiteral("/oidc/authorize"));
    fact([] { return tr("Token"); }, house + QStringLiteral("/oidc/token"));
    fact([] { return tr("User info"); }, house + QStringLiteral("/oidc/userinfo"));
    fact([] { return tr("Keys"); }, house + QStringLiteral("/oidc/jwks.json"));
    fact([] { return tr("Sign out"); }, house + QStringLiteral("/oidc/logout"));
    connect(&m_editor, &OpenIdEditor::opened, m_said, &QWidget::hide);
    connect(&m_editor, &OpenIdEditor::arrived, this, &OpenIdSection::showSetup);
    connect(m_start, &Button::clicked, this, &OpenIdSection::start);
    connect(m_stop, &Button::clicked, this, &OpenIdSection::askToStop);
}

QWidget *OpenIdSection::makeBody() {
    auto *body = new QWidget;
    auto *column = columnIn(body, Space::two);
    auto *enabled = new SwitchRow([] { return tr("People may sign in by it"); },
                                  [] { return tr("Off: every request is refused, and tokens hold no more."); });
    bindOpenId<bool>(
        enabled, m_editor, [](const OpenIdProfile &p) { return p.enabled; },
        [](OpenIdProfile &p, bool on) { p.enabled = on; });
    auto *clientId = new FieldEdit([] { return tr("Client ID"); });
    clientId->setDirection(Qt::LeftToRight);
    clientId->setNote([] { return tr("By this name the application tells who it is. It is no secret."); });
    bindOpenId<QString>(
        clientId, m_editor, [](const OpenIdProfile &p) { return p.clientId; },
        [](OpenIdProfile &p, const QString &text) { p.clientId = text.trimmed(); });
    for (QWidget *row : std::initializer_list<QWidget *>{
             enabled, clientId, new OpenIdSecrets(m_editor),
             new OpenIdAddresses(
                 m_editor, &OpenIdProfile::redirectAddresses, [] { return tr("Redirect addresses"); },
                 [] { return tr("None yet: nobody can sign in before there is one."); }),
             new OpenIdRejected(m_editor), new OpenIdApps(m_editor), m_facts, new OpenIdSettings(m_editor),
             new OpenIdAddresses(
                 m_editor, &OpenIdProfile::logoutAddresses, [] { return tr("Addresses after signing out"); },
                 [] { return tr("None: people stay on a page of this house."); }),
             new OpenIdClaims(m_editor), new OpenIdGrants(m_editor)})
        column->addWidget(row);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    return body;
}

void OpenIdSection::showSetup() {
    m_editor.lock(m_start);
    m_editor.lock(m_stop);
    m_offer->setVisible(!m_editor.speaks());
    m_start->setVisible(!m_editor.speaks());
    m_body->setVisible(m_editor.speaks());
}

void OpenIdSection::start() {
    m_said->hide();
    m_editor.follow<OpenIdProfile>(m_editor.openId().start(m_editor.id()),
                                   [this](const Result<OpenIdProfile> &profile) {
                                       if (!profile)
                                           refuse(profile.error());
                                   });
}

void OpenIdSection::askToStop() {
    auto *dialog = new ConfirmDialog(
        [name = m_editor.name()] { return tr("End OpenID Connect at %1?").arg(name); },
        [] {
            return tr(
                "Its secrets are forgotten, and whoever is signed in there by it is signed out. Its settings can be "
                "brought back from the history, its secrets cannot.");
        },
        m_editor.profile().clientId, [] { return tr("End it"); }, window(), {}, ConfirmDialog::Undo::Partly);
    connect(dialog, &ConfirmDialog::confirmed, this, [this, id = m_editor.id()] {
        m_editor.follow<void>(m_editor.openId().stop(id), [this](const Done &done) {
            if (!done)
                refuse(done.error());
        });
    });
    dialog->open();
}

void OpenIdSection::refuse(const Error &error) {
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

} // namespace gatelodge::ui
