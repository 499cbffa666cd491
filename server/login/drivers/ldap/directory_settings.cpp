#include "server/login/drivers/ldap/directory_settings.h"
#include "server/login/drivers/ldap/certificates.h"
#include <QRegularExpression>
#include <QUrl>

namespace gatelodge::login::ldap {

namespace {

using S = QLatin1StringView;

tl::unexpected<Error> wrong(const QString &what) { return failure(Fault::Misconfigured, what); }

Result<Server> serverFrom(const QString &line, bool tlsEverywhere) {
    const auto refused = [&] {
        return wrong(QStringLiteral("servers: %1 is not an ldap://, ldaps:// or ldapi:// address").arg(line));
    };
    if (line.startsWith(S("ldapi://"))) {
        const QString path = QUrl::fromPercentEncoding(line.mid(8).toUtf8());
        return path.startsWith(u'/') ? Result<Server>(Server{Server::Socket, path, 0}) : refused();
    }
    const QUrl url(line, QUrl::StrictMode);
    const bool tls = url.scheme() == S("ldaps");
    if (!url.isValid() || !(tls || url.scheme() == S("ldap")) || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.path().size() > 1 || url.hasQuery() || url.hasFragment())
        return refused();
    const auto kind = tls || tlsEverywhere ? Server::Tls : Server::Plain;
    return Server{kind, url.host(), quint16(url.port(kind == Server::Tls ? 636 : 389))};
}

Done checkAttributes(const Settings &settings) {
    static const QRegularExpression form(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9.;-]*$")); // RFC 4512 §2.5, with OIDs
    for (const char *name : {"identity_attribute", "username_attribute", "first_name_attribute", "last_name_attribute",
                             "mail_attribute", "group_attribute", "group_name_attribute", "closed_attribute"}) {
        const QString attribute = settings.text(S(name));
        if (!attribute.isEmpty() && !form.match(attribute).hasMatch())
            return wrong(QStringLiteral("%1: %2 is not the name of an attribute").arg(S(name), attribute));
    }
    return {};
}

Done checkBinding(const DirectorySettings &directory) {
    if (directory.bindsDirectly && !directory.dnTemplate.contains(S("{username}")))
        return wrong(QStringLiteral("dn_template: {username} does not stand in it"));
    if (!directory.bindsDirectly && directory.base.isEmpty())
        return wrong(QStringLiteral("base is missing: where people are searched"));
    if (!directory.filter.contains(S("{username}")))
        return wrong(QStringLiteral("filter: {username} does not stand in it"));
    if (!directory.searchDn.isEmpty() && directory.searchPassword.isEmpty())
        return wrong(QStringLiteral("search_password is missing: without one a server would let anybody in"));
    if (directory.groups == DirectorySettings::GroupsBySearch && directory.groupBase.isEmpty())
        return wrong(QStringLiteral("group_base is missing: where groups are searched"));
    return {};
}

Done readServers(const Settings &settings, DirectorySettings &directory) {
    const QString encryption = settings.text(S("encryption"));
    directory.encrypted = encryption != S("none");
    for (const QString &line : settings.lines(S("servers"))) {
        GL_TRY(const Server server, serverFrom(line, encryption == S("ldaps")));
        directory.servers << server;
    }
    if (directory.servers.isEmpty())
        return wrong(QStringLiteral("servers is missing"));
    directory.authorities = settings.text(S("ca_certificate")).toLatin1();
    if (!directory.authorities.isEmpty() && !holdsCertificate(directory.authorities))
        return wrong(QStringLiteral("ca_certificate holds no certificate in PEM form"));
    directory.connect = std::chrono::seconds(settings.number(S("connect_seconds")));
    directory.together = std::chrono::seconds(settings.number(S("limit_seconds")));
    return {};
}

void readBinding(const Settings &settings, DirectorySettings &directory) {
    directory.bindsDirectly = settings.text(S("binding")) == S("template");
    directory.dnTemplate = settings.text(S("dn_template"));
    directory.searchDn = settings.text(S("search_dn"));
    directory.searchPassword = settings.secret(S("search_password"));
    directory.base = settings.text(S("base"));
    directory.filter = settings.text(S("filter"));
    directory.subtree = settings.text(S("scope")) == S("subtree");
}

void readAttributes(const Settings &settings, DirectorySettings &directory) {
    directory.identity = settings.text(S("identity_attribute"));
    directory.username = settings.text(S("username_attribute"));
    directory.firstName = settings.text(S("first_name_attribute"));
    directory.lastName = settings.text(S("last_name_attribute"));
    directory.mail = settings.text(S("mail_attribute"));
    directory.mailVerified = settings.isOn(S("mail_verified"));
    const QString groups = settings.text(S("groups"));
    directory.groups = groups == S("attribute") ? DirectorySettings::GroupsInAttribute
                       : groups == S("search")  ? DirectorySettings::GroupsBySearch
                                                : DirectorySettings::NoGroups;
    directory.groupAttribute = settings.text(S("group_attribute"));
    directory.groupBase = settings.text(S("group_base"));
    directory.groupFilter = settings.text(S("group_filter"));
    directory.groupName = settings.text(S("group_name_attribute"));
    directory.closedAttribute = settings.text(S("closed_attribute"));
    directory.closedValue = settings.text(S("closed_value"));
    directory.closedMessage = settings.text(S("closed_message"));
}

void readWriting(const Settings &settings, DirectorySettings &directory) {
    directory.createBase = settings.text(S("create_base"));
    directory.createClasses = settings.lines(S("create_classes"));
    const QString changes = settings.text(S("password_changes"));
    directory.passwordChanges = changes == S("reset") ? DirectorySettings::ResetToo
                                : changes == S("own") ? DirectorySettings::ChangedByOwner
                                                      : DirectorySettings::NeverChanged;
}

} // namespace

QString Server::url() const {
    if (kind == Socket)
        return QStringLiteral("ldapi://") + QString::fromLatin1(QUrl::toPercentEncoding(host));
    const QString named = host.contains(u':') ? u'[' + host + u']' : host;
    return QStringLiteral("%1://%2:%3").arg(kind == Tls ? S("ldaps") : S("ldap"), named).arg(port);
}

bool DirectorySettings::identityIsDn() const { return identity.compare(S("dn"), Qt::CaseInsensitive) == 0; }

QList<QByteArray> DirectorySettings::attributes() const {
    QStringList names{username, firstName, lastName, mail, closedAttribute};
    if (!identityIsDn())
        names << identity;
    if (groups == GroupsInAttribute)
        names << groupAttribute;
    names.removeAll(QString());
    names.removeDuplicates();
    QList<QByteArray> attributes;
    for (const QString &name : std::as_const(names))
        attributes << name.toLatin1();
    return attributes;
}

Result<DirectorySettings> directoryFrom(const Settings &settings) {
    DirectorySettings directory;
    GL_DO(readServers(settings, directory));
    readBinding(settings, directory);
    GL_DO(checkAttributes(settings));
    readAttributes(settings, directory);
    readWriting(settings, directory);
    GL_DO(checkBinding(directory));
    return directory;
}

} // namespace gatelodge::login::ldap
