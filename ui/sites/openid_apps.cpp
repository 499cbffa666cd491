#include "ui/sites/openid_apps.h"
#include "server/domain/redirect_address.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_words.h"
#include <QComboBox>
#include <QUrl>

namespace gatelodge::ui {

OpenIdApps::OpenIdApps(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_application(new QComboBox),
      m_settings(new CodeBox([] { return tr("Settings of the application"); })), m_where(new Paragraph({})),
      m_proof(new Paragraph({}, Tone::Brass)), m_binding(new Paragraph({}, Tone::Brass)), m_redirect(new Paragraph({})),
      m_leaving(new Paragraph({})), m_said(new Paragraph({}, Tone::Brick)),
      m_add(new Button([] { return tr("Add its redirect address"); }, QStringLiteral("list-add"))),
      m_bind(new Button([] { return tr("Choose its binding"); })),
      m_leave(new Button([] { return tr("Choose its addresses for signing out"); })) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Set up an application"); }, Type::Strong));
    column->addWidget(m_application, 0, Qt::AlignLeading);
    for (QWidget *row : std::initializer_list<QWidget *>{m_where, m_settings, m_proof, m_binding})
        column->addWidget(row);
    column->addWidget(m_bind, 0, Qt::AlignLeading);
    column->addWidget(m_redirect);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addWidget(m_leaving);
    column->addWidget(m_leave, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    for (const OpenIdRecipe &known : openIdRecipes({}, {}, {}))
        m_application->addItem(known.application);
    m_application->setAccessibleName(tr("Application"));
    m_said->hide();
    connect(&editor, &OpenIdEditor::opened, m_said, &QWidget::hide);
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdApps::showSetup);
    connect(m_application, &QComboBox::currentIndexChanged, m_said, &QWidget::hide);
    connect(m_application, &QComboBox::currentIndexChanged, this, &OpenIdApps::showSetup);
    connect(m_add, &Button::clicked, this, [this] {
        m_said->hide();
        m_editor.follow<void>(
            m_editor.openId().addAddress(m_editor.id(), admin::OpenId::AddressList::Redirect, m_wanted),
            sayWhatFailed());
    });
    connect(m_bind, &Button::clicked, this, [this] {
        m_said->hide();
        m_editor.change([binding = recipe().binding](OpenIdProfile &profile) { profile.binding = binding; },
                        sayWhatFailed());
    });
    connect(m_leave, &Button::clicked, this, [this] {
        m_said->hide();
        m_editor.change(
            [now = recipe()](OpenIdProfile &profile) {
                profile.logoutNotice = now.notice;
                if (!profile.logoutAddresses.contains(now.goodbye))
                    profile.logoutAddresses << now.goodbye;
            },
            sayWhatFailed());
    });
}

std::function<void(const Done &)> OpenIdApps::sayWhatFailed() {
    return [this](const Done &done) {
        m_said->setVisible(!done);
        if (!done)
            m_said->setWords([error = done.error()] { return faultWords(error); });
    };
}

OpenIdRecipe OpenIdApps::recipe() const {
    const QString base =
        QUrl(m_editor.site().profile().redirectUrl).adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString();
    return openIdRecipes(m_editor.profile(), m_editor.issuer(), base).value(qMax(0, m_application->currentIndex()));
}

void OpenIdApps::showSetup() {
    if (!m_editor.speaks())
        return;
    const OpenIdRecipe now = recipe();
    m_wanted = now.redirect;
    m_settings->setCode(now.settings);
    m_where->setWords([where = now.wherePut] {
        return tr("For %1. In place of SECRET stands the secret that was shown once.").arg(keptLeftToRight(where));
    });
    const bool sendsOtherwise = m_editor.profile().proof != now.proof;
    m_proof->setVisible(sendsOtherwise);
    m_proof->setWords([now] {
        return tr("%1 proves itself in another way than is chosen above: “%2”.")
            .arg(now.application, proofWords(now.proof));
    });
    showBinding(now);
    showLeaving(now);
    const bool registered = isRegisteredRedirect(m_editor.profile().redirectAddresses, now.redirect);
    const RedirectFlaw flaw = redirectFlaw(now.redirect);
    m_editor.lock(m_add);
    m_add->setVisible(!registered && flaw == RedirectFlaw::None);
    m_redirect->setWords([now, registered, flaw] {
        if (registered)
            return tr("Its redirect address %1 is on the list.").arg(keptLeftToRight(now.redirect));
        const QString said =
            tr("It comes back to %1, if it runs at this site’s address.").arg(keptLeftToRight(now.redirect));
        return flaw == RedirectFlaw::None ? said : said + u' ' + flawWords(flaw);
    });
}

// What it sends may be less than is asked of it here; who has no secret is asked for PKCE in any case.
void OpenIdApps::showBinding(const OpenIdRecipe &now) {
    const OpenIdProfile &profile = m_editor.profile();
    const bool refused = now.binding > profile.binding;
    m_binding->setVisible(refused);
    m_editor.lock(m_bind);
    m_bind->setVisible(refused && profile.proof != ClientProof::None);
    m_binding->setWords([now] {
        const QString sends = now.binding == Binding::Neither
                                  ? tr("%1 sends neither PKCE nor a nonce, as far as was known when this was written; "
                                       "a newer version may "
                                       "know PKCE. It is let in where “%2” is chosen as its binding.")
                                        .arg(now.application, bindingWords(now.binding))
                                  : tr("%1 knows no PKCE. It is let in where “%2” is chosen as its binding.")
                                        .arg(now.application, bindingWords(now.binding));
        return sends + u' ' + bindingCost(now.binding);
    });
}

void OpenIdApps::showLeaving(const OpenIdRecipe &now) {
    const OpenIdProfile &profile = m_editor.profile();
    const bool known = !now.notice.isEmpty();
    const bool chosen = profile.logoutNotice == now.notice && profile.logoutAddresses.contains(now.goodbye);
    m_leaving->setVisible(known);
    m_editor.lock(m_leave);
    m_leave->setVisible(known && !chosen && redirectFlaw(now.redirect) == RedirectFlaw::None);
    m_leaving->setWords([now, chosen] {
        return chosen ? tr("It is told when people sign out, and may send them on to %1.")
                            .arg(keptLeftToRight(now.goodbye))
                      : tr("It can be told when people sign out, at %1, and sends those who sign out there on to %2.")
                            .arg(keptLeftToRight(now.notice), keptLeftToRight(now.goodbye));
    });
}

void OpenIdApps::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_application->setAccessibleName(tr("Application"));
    if (m_editor.site().isOpen())
        showSetup();
}

} // namespace gatelodge::ui
