// The form of a directory, and three filled in beforehand.
#include "server/login/drivers/ldap/contracts.h"

namespace gatelodge::login::ldap {

namespace {

QList<SettingField> serverFields() {
    return {
        {QStringLiteral("servers"),
         SettingField::Lines,
         QT_TRANSLATE_NOOP("drivers", "Servers"),
         QT_TRANSLATE_NOOP("drivers",
                           "One address a line, beginning with ldap://, ldaps:// or ldapi://. They are tried "
                           "in this order; one that did not answer is tried last for half a minute."),
         true,
         {},
         0,
         0,
         {},
         QStringLiteral("ldap://ldap.example.org")},
        {QStringLiteral("encryption"),
         SettingField::Choice,
         QT_TRANSLATE_NOOP("drivers", "Encryption"),
         QT_TRANSLATE_NOOP("drivers", "Passwords cross this connection. Without encryption only a server on this "
                                      "machine is asked. Addresses that begin with ldaps:// always use TLS."),
         false,
         QStringLiteral("starttls"),
         0,
         0,
         {{QStringLiteral("starttls"), QT_TRANSLATE_NOOP("drivers", "StartTLS")},
          {QStringLiteral("ldaps"), QT_TRANSLATE_NOOP("drivers", "TLS from the start")},
          {QStringLiteral("none"), QT_TRANSLATE_NOOP("drivers", "None, on this machine only")}}},
        {QStringLiteral("ca_certificate"), SettingField::Lines, QT_TRANSLATE_NOOP("drivers", "Trusted certificates"),
         QT_TRANSLATE_NOOP("drivers", "The certificate of the authority that signed the server's, in PEM form. "
                                      "Empty: those that this machine trusts."),
         false, QString()},
        {QStringLiteral("connect_seconds"), SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Seconds to connect"),
         QT_TRANSLATE_NOOP("drivers", "For each server, with the encryption's beginning."), false, 5, 1, 30},
        {QStringLiteral("limit_seconds"), SettingField::Number, QT_TRANSLATE_NOOP("drivers", "Seconds altogether"),
         QT_TRANSLATE_NOOP("drivers", "A sign-in that takes longer ends with “cannot be reached”."), false, 10, 1, 60},
    };
}

QList<SettingField> bindingFields() {
    return {
        {QStringLiteral("binding"),
         SettingField::Choice,
         QT_TRANSLATE_NOOP("drivers", "How people are found"),
         QT_TRANSLATE_NOOP("drivers", "Searching needs an account that may search; the template needs all people in "
                                      "one place."),
         false,
         QStringLiteral("search"),
         0,
         0,
         {{QStringLiteral("search"), QT_TRANSLATE_NOOP("drivers", "Search, then check the password")},
          {QStringLiteral("template"), QT_TRANSLATE_NOOP("drivers", "The name is part of a template")}}},
        {QStringLiteral("dn_template"),
         SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "Template of the name"),
         "",
         false,
         QString(),
         0,
         0,
         {},
         QStringLiteral("uid={username},ou=people,dc=example,dc=org")},
        {QStringLiteral("search_dn"),
         SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "Account that searches"),
         QT_TRANSLATE_NOOP("drivers", "Its distinguished name. Empty: searches without signing in."),
         false,
         QString(),
         0,
         0,
         {},
         QStringLiteral("cn=gatelodge,ou=services,dc=example,dc=org")},
        {QStringLiteral("search_password"), SettingField::Secret, QT_TRANSLATE_NOOP("drivers", "Its password")},
        {QStringLiteral("base"),
         SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "Search below"),
         "",
         false,
         QString(),
         0,
         0,
         {},
         QStringLiteral("ou=people,dc=example,dc=org")},
        {QStringLiteral("filter"), SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Filter"),
         QT_TRANSLATE_NOOP("drivers", "{username} stands for the name that was typed."), false,
         QStringLiteral("(uid={username})")},
        {QStringLiteral("scope"),
         SettingField::Choice,
         QT_TRANSLATE_NOOP("drivers", "Depth"),
         "",
         false,
         QStringLiteral("subtree"),
         0,
         0,
         {{QStringLiteral("subtree"), QT_TRANSLATE_NOOP("drivers", "Everything below")},
          {QStringLiteral("onelevel"), QT_TRANSLATE_NOOP("drivers", "Directly below only")}}},
    };
}

SettingField attributeField(const char *name, const char *label, const char *initial, const char *help = "") {
    return {QLatin1StringView(name), SettingField::Text, label, help, false, QLatin1StringView(initial)};
}

QList<SettingField> attributeFields() {
    return {
        {QStringLiteral("identity_attribute"), SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "Attribute that never changes"),
         QT_TRANSLATE_NOOP("drivers", "A login is recognised by it, also after the person was renamed. A name can be "
                                      "given to somebody else later; “dn” takes it all the same."),
         true, QStringLiteral("entryUUID")},
        attributeField("username_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of the username"), "uid"),
        attributeField("first_name_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of the first name"),
                       "givenName"),
        attributeField("last_name_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of the last name"), "sn"),
        attributeField("mail_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of email addresses"), "mail"),
        {QStringLiteral("mail_verified"), SettingField::Switch,
         QT_TRANSLATE_NOOP("drivers", "The directory vouches for the addresses"),
         QT_TRANSLATE_NOOP("drivers", "Only if nobody can enter an address there that is not theirs: people are "
                                      "recognised by verified addresses."),
         false, false},
    };
}

QList<SettingField> groupFields() {
    return {
        {QStringLiteral("groups"),
         SettingField::Choice,
         QT_TRANSLATE_NOOP("drivers", "Groups"),
         "",
         false,
         QStringLiteral("none"),
         0,
         0,
         {{QStringLiteral("none"), QT_TRANSLATE_NOOP("drivers", "Not read")},
          {QStringLiteral("attribute"), QT_TRANSLATE_NOOP("drivers", "In an attribute of the person")},
          {QStringLiteral("search"), QT_TRANSLATE_NOOP("drivers", "By a search for the person's groups")}}},
        attributeField("group_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute that names groups"), "memberOf"),
        {QStringLiteral("group_base"),
         SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "Groups lie below"),
         QT_TRANSLATE_NOOP("drivers", "Groups elsewhere don't count, so that nobody makes a second “board” in a corner "
                                      "of their own. Needed for a search."),
         false,
         QString(),
         0,
         0,
         {},
         QStringLiteral("ou=groups,dc=example,dc=org")},
        {QStringLiteral("group_filter"), SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Filter of groups"),
         QT_TRANSLATE_NOOP("drivers", "{dn} stands for the person's distinguished name, {username} for the username."),
         false, QStringLiteral("(member={dn})")},
        attributeField("group_name_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of a group's name"), "cn"),
    };
}

QList<SettingField> accountFields() {
    return {
        attributeField("closed_attribute", QT_TRANSLATE_NOOP("drivers", "Attribute of closed accounts"), "",
                       QT_TRANSLATE_NOOP("drivers", "Whoever has it with the value below is not let in.")),
        attributeField("closed_value", QT_TRANSLATE_NOOP("drivers", "Its value"), "",
                       QT_TRANSLATE_NOOP("drivers", "Empty: any.")),
        attributeField("closed_message", QT_TRANSLATE_NOOP("drivers", "What the person reads then"), ""),
        {QStringLiteral("create_base"),
         SettingField::Text,
         QT_TRANSLATE_NOOP("drivers", "New accounts go below"),
         QT_TRANSLATE_NOOP("drivers", "Empty: none are made there."),
         false,
         QString(),
         0,
         0,
         {},
         QStringLiteral("ou=people,dc=example,dc=org")},
        {QStringLiteral("create_classes"), SettingField::Lines,
         QT_TRANSLATE_NOOP("drivers", "Object classes of new accounts"), "", false, QStringLiteral("inetOrgPerson")},
        {QStringLiteral("password_changes"),
         SettingField::Choice,
         QT_TRANSLATE_NOOP("drivers", "Passwords"),
         QT_TRANSLATE_NOOP("drivers", "Needs the modify-password operation of RFC 3062, which Active Directory lacks. "
                                      "A forgotten password is set by the account that searches."),
         false,
         QStringLiteral("own"),
         0,
         0,
         {{QStringLiteral("none"), QT_TRANSLATE_NOOP("drivers", "Never changed from here")},
          {QStringLiteral("own"), QT_TRANSLATE_NOOP("drivers", "Changed with the present password")},
          {QStringLiteral("reset"), QT_TRANSLATE_NOOP("drivers", "Changed, and set anew when forgotten")}}},
    };
}

// Read anew at each sign-in.
QList<SettingField> loginFields() {
    SettingField username{QStringLiteral("username"), SettingField::Text,
                          QT_TRANSLATE_NOOP("drivers", "Username there")};
    SettingField email{QStringLiteral("email"), SettingField::Text, QT_TRANSLATE_NOOP("drivers", "Address there")};
    username.told = email.told = true;
    return {username, email};
}

QList<DriverPreset> presets() {
    const auto text = [](const char *value) { return QJsonValue(QLatin1StringView(value)); };
    return {
        {QStringLiteral("openldap"),
         QT_TRANSLATE_NOOP("drivers", "OpenLDAP"),
         {{QStringLiteral("filter"), text("(&(objectClass=inetOrgPerson)(uid={username}))")},
          {QStringLiteral("identity_attribute"), text("entryUUID")},
          {QStringLiteral("groups"), text("attribute")}}},
        {QStringLiteral("activedirectory"),
         QT_TRANSLATE_NOOP("drivers", "Active Directory"),
         {{QStringLiteral("filter"), text("(&(objectCategory=person)(objectClass=user)(sAMAccountName={username}))")},
          {QStringLiteral("identity_attribute"), text("objectGUID")},
          {QStringLiteral("username_attribute"), text("sAMAccountName")},
          {QStringLiteral("groups"), text("attribute")},
          {QStringLiteral("password_changes"), text("none")}}},
        {QStringLiteral("freeipa"),
         QT_TRANSLATE_NOOP("drivers", "FreeIPA"),
         {{QStringLiteral("filter"), text("(&(objectClass=posixAccount)(uid={username}))")},
          {QStringLiteral("identity_attribute"), text("ipaUniqueID")},
          {QStringLiteral("groups"), text("attribute")},
          {QStringLiteral("closed_attribute"), text("nsAccountLock")},
          {QStringLiteral("closed_value"), text("TRUE")}}},
    };
}

} // namespace

const DriverDescription &describeLdap() {
    static const DriverDescription description{
        QStringLiteral("ldap"),
        QStringLiteral("ldap"),
        QT_TRANSLATE_NOOP("drivers", "LDAP directory"),
        QT_TRANSLATE_NOOP("drivers", "Names and passwords are kept in a directory: OpenLDAP, FreeIPA, Active Directory "
                                     "and their kin."),
        Contract::PasswordSignIn | Contract::Registration | Contract::Passwords | Contract::UserInfo,
        serverFields() + bindingFields() + attributeFields() + groupFields() + accountFields(),
        presets(),
        false,
        loginFields(),
        true};
    return description;
}

} // namespace gatelodge::login::ldap
