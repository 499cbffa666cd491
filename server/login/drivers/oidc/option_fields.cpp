#include "server/login/drivers/oidc/options.h"

namespace gatelodge::login::oidc {

using namespace Qt::StringLiterals;

namespace {

SettingField text(const char *name, const char *label, const char *help, const QString &initial) {
    return {.name = QLatin1StringView(name), .label = label, .help = help, .initial = initial};
}

SettingField url(const char *name, const char *label, const char *help, const QString &example = {}) {
    return {
        .name = QLatin1StringView(name), .kind = SettingField::Url, .label = label, .help = help, .example = example};
}

SettingField choice(const char *name, const char *label, const char *help, const QList<SettingChoice> &choices) {
    return {.name = QLatin1StringView(name),
            .kind = SettingField::Choice,
            .label = label,
            .help = help,
            .initial = choices.first().value,
            .choices = choices};
}

QList<SettingField> clientFields() {
    return {
        choice("protocol", QT_TRANSLATE_NOOP("drivers", "Protocol"),
               QT_TRANSLATE_NOOP("drivers", "OpenID Connect wherever the provider speaks it."),
               {{u"oidc"_s, QT_TRANSLATE_NOOP("drivers", "OpenID Connect")},
                {u"oauth2"_s, QT_TRANSLATE_NOOP("drivers", "OAuth 2 without id token")}}),
        url("issuer", QT_TRANSLATE_NOOP("drivers", "Issuer"),
            QT_TRANSLATE_NOOP("drivers", "Exactly as the provider spells it, with or without a slash at the end. "
                                         "At Microsoft put your directory's ID in place of “common”."),
            u"https://id.example.org"_s),
        {.name = u"client_id"_s,
         .label = QT_TRANSLATE_NOOP("drivers", "Client ID"),
         .help = QT_TRANSLATE_NOOP("drivers", "The provider gives it when you register Gatelodge there."),
         .required = true},
        {.name = u"client_secret"_s,
         .kind = SettingField::Secret,
         .label = QT_TRANSLATE_NOOP("drivers", "Client secret"),
         .required = true},
        choice("client_authentication", QT_TRANSLATE_NOOP("drivers", "Client authentication"),
               QT_TRANSLATE_NOOP("drivers", "How the secret is shown to the provider."),
               {{u"automatic"_s, QT_TRANSLATE_NOOP("drivers", "As the provider announces")},
                {u"basic"_s, QT_TRANSLATE_NOOP("drivers", "In a header (client_secret_basic)")},
                {u"post"_s, QT_TRANSLATE_NOOP("drivers", "In the form (client_secret_post)")}}),
        text("scopes", QT_TRANSLATE_NOOP("drivers", "Scopes"),
             QT_TRANSLATE_NOOP("drivers", "What is asked for, separated by blanks."), u"openid profile email"_s),
        choice("prompt", QT_TRANSLATE_NOOP("drivers", "Ask the person"),
               QT_TRANSLATE_NOOP("drivers", "Whether the provider asks again although it knows the person."),
               {{u"automatic"_s, QT_TRANSLATE_NOOP("drivers", "As the provider thinks fit")},
                {u"select_account"_s, QT_TRANSLATE_NOOP("drivers", "To choose an account")},
                {u"login"_s, QT_TRANSLATE_NOOP("drivers", "To sign in again")},
                {u"consent"_s, QT_TRANSLATE_NOOP("drivers", "For consent")}}),
        {.name = u"clock_skew"_s,
         .kind = SettingField::Number,
         .label = QT_TRANSLATE_NOOP("drivers", "Clock difference (seconds)"),
         .help = QT_TRANSLATE_NOOP("drivers", "How far the provider's clock may be off."),
         .initial = 60,
         .least = 0,
         .most = 600},
    };
}

QList<SettingField> endpointFields() {
    const char *const help = QT_TRANSLATE_NOOP("drivers", "OAuth 2 only; OpenID Connect finds it by itself.");
    return {
        url("authorization_endpoint", QT_TRANSLATE_NOOP("drivers", "Authorization endpoint"), help),
        url("token_endpoint", QT_TRANSLATE_NOOP("drivers", "Token endpoint"), help),
        url("userinfo_endpoint", QT_TRANSLATE_NOOP("drivers", "User info endpoint"), help),
        url("emails_endpoint", QT_TRANSLATE_NOOP("drivers", "Endpoint of email addresses"),
            QT_TRANSLATE_NOOP("drivers", "OAuth 2 only, where a list says which addresses are verified (GitHub).")),
    };
}

QList<SettingField> claimFields() {
    return {
        text("claim_id", QT_TRANSLATE_NOOP("drivers", "Claim of the identity"),
             QT_TRANSLATE_NOOP("drivers", "OAuth 2 only; it must never change. With OpenID Connect it is “sub”."),
             u"id"_s),
        text("claim_username", QT_TRANSLATE_NOOP("drivers", "Claim of the username"), "", u"preferred_username"_s),
        text("claim_name", QT_TRANSLATE_NOOP("drivers", "Claim of the full name"),
             QT_TRANSLATE_NOOP("drivers", "Used where first and last name are missing."), u"name"_s),
        text("claim_first_name", QT_TRANSLATE_NOOP("drivers", "Claim of the first name"), "", u"given_name"_s),
        text("claim_last_name", QT_TRANSLATE_NOOP("drivers", "Claim of the last name"), "", u"family_name"_s),
        text("claim_email", QT_TRANSLATE_NOOP("drivers", "Claim of the email address"),
             QT_TRANSLATE_NOOP("drivers", "Another one than “email” never counts as verified."), u"email"_s),
        text("claim_groups", QT_TRANSLATE_NOOP("drivers", "Claim of the groups"), "", u"groups"_s),
    };
}

} // namespace

const QList<SettingField> &optionFields() {
    static const QList<SettingField> fields = clientFields() + endpointFields() + claimFields();
    return fields;
}

} // namespace gatelodge::login::oidc
