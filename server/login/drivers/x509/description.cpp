#include "server/login/drivers/x509/options.h"

namespace gatelodge::login::x509 {

using namespace Qt::StringLiterals;

namespace {

QList<SettingField> ownFields() {
    return {
        {.name = u"source"_s,
         .kind = SettingField::Choice,
         .label = QT_TRANSLATE_NOOP("drivers", "Whose certificates"),
         .help = QT_TRANSLATE_NOOP("drivers", "Either people make certificates for their devices here, and this house "
                                              "vouches for them; or somebody else issues them, and you trust that."),
         .initial = u"own"_s,
         .choices = {{u"own"_s, QT_TRANSLATE_NOOP("drivers", "Issued by this house")},
                     {u"trusted"_s, QT_TRANSLATE_NOOP("drivers", "Issued by an authority that you trust")}}},
        {.name = u"months"_s,
         .kind = SettingField::Number,
         .label = QT_TRANSLATE_NOOP("drivers", "Months a certificate is valid at most"),
         .help = QT_TRANSLATE_NOOP("drivers", "Of those that this house issues."),
         .initial = 12,
         .least = 1,
         .most = 36},
    };
}

QList<SettingField> trustedFields() {
    return {
        {.name = u"authorities"_s,
         .kind = SettingField::Lines,
         .label = QT_TRANSLATE_NOOP("drivers", "Certificates of the trusted authority (PEM)"),
         .help = QT_TRANSLATE_NOOP("drivers", "The root, or the intermediate that issues to your people, or both."),
         .example = u"-----BEGIN CERTIFICATE-----"_s},
        {.name = u"revocations"_s,
         .kind = SettingField::Lines,
         .label = QT_TRANSLATE_NOOP("drivers", "Revocation lists (PEM)"),
         .help = QT_TRANSLATE_NOOP("drivers", "Of each authority whose revocations count. Without one, a certificate "
                                              "is good until its last day."),
         .example = u"-----BEGIN X509 CRL-----"_s},
        {.name = u"revocation_addresses"_s,
         .kind = SettingField::Lines,
         .label = QT_TRANSLATE_NOOP("drivers", "Addresses of revocation lists"),
         .help =
             QT_TRANSLATE_NOOP("drivers", "One a line. They are fetched every hour; a list counts once it is signed "
                                          "by an authority above."),
         .example = u"http://crl.example.org/people.crl"_s},
        {.name = u"revocations_internal"_s,
         .kind = SettingField::Switch,
         .label = QT_TRANSLATE_NOOP("drivers", "These addresses are in our own network"),
         .initial = false},
        {.name = u"revocations_current"_s,
         .kind = SettingField::Switch,
         .label = QT_TRANSLATE_NOOP("drivers", "Nobody comes in while a revocation list is out of date"),
         .help = QT_TRANSLATE_NOOP("drivers", "Off: the old list still keeps out whom it names."),
         .initial = true},
        {.name = u"person"_s,
         .kind = SettingField::Choice,
         .label = QT_TRANSLATE_NOOP("drivers", "What in a certificate is the person"),
         .help = QT_TRANSLATE_NOOP("drivers", "A renewed certificate opens the same account as long as this part stays "
                                              "the same. Choose what the authority never gives to two people."),
         .initial = u"common_name"_s,
         .choices = {{u"common_name"_s, QT_TRANSLATE_NOOP("drivers", "Common name (CN)")},
                     {u"email"_s, QT_TRANSLATE_NOOP("drivers", "Email address")},
                     {u"principal"_s, QT_TRANSLATE_NOOP("drivers", "User principal name (Active Directory)")},
                     {u"subject"_s, QT_TRANSLATE_NOOP("drivers", "The whole subject")},
                     {u"certificate"_s, QT_TRANSLATE_NOOP("drivers", "This very certificate")}}},
        {.name = u"emails_proved"_s,
         .kind = SettingField::Switch,
         .label = QT_TRANSLATE_NOOP("drivers", "The authority checks the email addresses it writes"),
         .help = QT_TRANSLATE_NOOP("drivers", "Then a certificate can be joined to the account here that has proved "
                                              "the same address, once its owner has proved that account, too."),
         .initial = false},
    };
}

} // namespace

DriverDescription describe() {
    DriverDescription d;
    d.id = d.loginKind = u"x509"_s;
    d.label = QT_TRANSLATE_NOOP("drivers", "Certificates");
    d.help = QT_TRANSLATE_NOOP("drivers", "People sign in with a certificate in their browser, on a listener of its "
                                          "own, so that nobody else is asked for one: set certificate_listen in the "
                                          "configuration.");
    d.contracts = Contract::RedirectSignIn | Contract::Certificate;
    d.settings = ownFields() + trustedFields();
    d.secretIdentity = true;
    SettingField device{u"device"_s, SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Device")};
    device.told = true;
    d.loginProperties = {device};
    return d;
}

} // namespace gatelodge::login::x509
