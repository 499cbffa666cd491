#include "ui/sites/site_words.h"
#include "ui/common/time_words.h"
#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace gatelodge::ui {
namespace {

class SiteWords {
    Q_DECLARE_TR_FUNCTIONS(SiteWords)
public:
    static Chip chip(SiteState state) {
        switch (state) {
        case SiteState::Fine: return {tr("Fine"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        case SiteState::Failing: return {tr("Failing"), Tone::Brick, Glyph::Cross};
        case SiteState::Paused: return {tr("Paused"), Tone::Slate, Glyph::Pause};
        case SiteState::NoKey: return {tr("No key"), Tone::Brass, Glyph::Warning};
        case SiteState::PushesOff: return {tr("Pushes off"), Tone::Slate, Glyph::Ring, Chip::Weight::Quiet};
        }
        Q_UNREACHABLE();
    }
    static QString title(GateKind kind) {
        switch (kind) {
        case GateKind::SignedIn: return tr("Signed in");
        case GateKind::Active: return tr("Active");
        case GateKind::Level: return tr("Level");
        case GateKind::Groups: return tr("Groups");
        case GateKind::Profile: return tr("Profile");
        case GateKind::Cooloff: return tr("Cool-off");
        case GateKind::Consent: return tr("Consent");
        }
        Q_UNREACHABLE();
    }
    static QString level(Level level) {
        switch (level) {
        case Level::None: return tr("None");
        case Level::Untrusted: return tr("Any session");
        case Level::Normal: return tr("A fresh session");
        case Level::Secure: return tr("A second factor");
        }
        Q_UNREACHABLE();
    }
    static QString rule(GateKind kind, const Site &site, const QList<Group> &groups, const Org &org) {
        const SiteProfile &p = site.profile;
        switch (kind) {
        case GateKind::SignedIn: return tr("Any login that is valid");
        case GateKind::Active: return tr("Not suspended, within its dates");
        case GateKind::Level: return level(p.minLevel);
        case GateKind::Groups: return p.groups.isEmpty() ? tr("Everybody") : groupNames(p.groups, groups);
        case GateKind::Profile: return tr("Name and a confirmed email");
        case GateKind::Cooloff:
            return p.cooloffHours > 0 ? tr("Account older than %n hours", nullptr, p.cooloffHours)
                                      : tr("New accounts at once");
        case GateKind::Consent:
            return org.profile.consentRequired ? tr("Asked once, for %1").arg(org.profile.name) : tr("Not asked for");
        }
        Q_UNREACHABLE();
    }
    static QString active(const QJsonObject &detail) {
        const auto time = [&](const char *name) {
            return QDateTime::fromString(detail.value(QLatin1StringView(name)).toString(), Qt::ISODate);
        };
        if (detail.value(QLatin1StringView("status")).toString() == QLatin1String("suspended"))
            return tr("The account is suspended.");
        if (detail.value(QLatin1StringView("status")).toString() == QLatin1String("pending"))
            return tr("The account waits for approval.");
        if (time("from").isValid() && time("from") > QDateTime::currentDateTimeUtc())
            return tr("The account begins on %1.").arg(exactDate(time("from")));
        if (time("until").isValid() && time("until") < QDateTime::currentDateTimeUtc())
            return tr("The account ended on %1.").arg(exactDate(time("until")));
        return tr("The account is not there any more.");
    }
    static QString closed(const Gate &gate, const Site &site, const QList<Group> &groups) {
        const QJsonObject &d = gate.detail;
        switch (gate.kind) {
        case GateKind::SignedIn: return tr("Nobody is signed in.");
        case GateKind::Active: return active(d);
        case GateKind::Level: return tr("A sign-in with a password is not enough here.");
        case GateKind::Groups: return tr("In none of these groups: %1.").arg(groupNames(site.profile.groups, groups));
        case GateKind::Profile: return tr("First name, last name or a confirmed main address is missing.");
        case GateKind::Cooloff:
            return tr("The account is too young. It may enter from %1 on.")
                .arg(exactTime(QDateTime::fromString(d.value(QLatin1StringView("opens")).toString(), Qt::ISODate)));
        case GateKind::Consent:
            return d.value(QLatin1StringView("at")).isNull()
                       ? tr("%1 asks for consent, and it was never given. It is asked for at the next visit.")
                             .arg(d.value(QLatin1StringView("org")).toString())
                       : tr("%1 asks for consent, and it was withdrawn.")
                             .arg(d.value(QLatin1StringView("org")).toString());
        }
        Q_UNREACHABLE();
    }
    static QString passed(const Gate &gate, const Site &site, const QList<Group> &groups) {
        const QJsonObject &d = gate.detail;
        switch (gate.kind) {
        case GateKind::SignedIn: return tr("As if just signed in with a password.");
        case GateKind::Active: return tr("The account is active.");
        case GateKind::Level: return tr("A sign-in with a password is enough.");
        case GateKind::Groups:
            return site.profile.groups.isEmpty()
                       ? tr("Every group may enter.")
                       : tr("In one of these groups: %1.").arg(groupNames(site.profile.groups, groups));
        case GateKind::Profile: return tr("The profile is complete.");
        case GateKind::Cooloff: return tr("The account is old enough.");
        case GateKind::Consent:
            return d.value(QLatin1StringView("required")).toBool() ? tr("Consent was given.")
                                                                   : tr("No consent is asked for.");
        }
        Q_UNREACHABLE();
    }
    static QString groups(const QStringList &names) {
        QString list = names.value(0);
        for (qsizetype i = 1; i < names.size(); ++i)
            list = tr("%1 or %2", "alternatives: groups").arg(list, names[i]);
        return list;
    }
    static QString goneGroup() { return tr("a removed group"); }
    static QString protocol(CryptoVersion version) {
        return tr("Community v%1", "name of a protocol").arg(int(version));
    }
    static QString note(CryptoVersion version) {
        switch (version) {
        case CryptoVersion::V3: return tr("Redirect with a sealed answer. The usual choice.");
        case CryptoVersion::V4: return tr("As v3, with a newer cipher and a shorter key.");
        case CryptoVersion::V2: return tr("For old plug-ins only. Move on when you can.");
        }
        Q_UNREACHABLE();
    }
    static QString sizes(CryptoVersion version) {
        switch (version) {
        case CryptoVersion::V2: return tr("16, 24 or 32 bytes");
        case CryptoVersion::V3: return tr("32, 48 or 64 bytes");
        case CryptoVersion::V4: return tr("32 bytes");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

SiteState siteState(const Site &site, const QueueLane *lane) {
    if (site.keyFingerprint.isEmpty())
        return SiteState::NoKey;
    if (lane && lane->paused)
        return SiteState::Paused;
    if (lane && lane->pushes && lane->failures > 0)
        return SiteState::Failing;
    return site.profile.pushChanges ? SiteState::Fine : SiteState::PushesOff;
}

Chip chipOf(SiteState state) { return SiteWords::chip(state); }
QString hostOf(const QString &url) { return QUrl(url).host(); }

const QList<GateKind> &allGates() {
    static const QList<GateKind> gates{GateKind::SignedIn, GateKind::Active,  GateKind::Level,  GateKind::Groups,
                                       GateKind::Profile,  GateKind::Cooloff, GateKind::Consent};
    return gates;
}

QString gateIcon(GateKind kind) {
    switch (kind) {
    case GateKind::SignedIn: return QStringLiteral("im-user");
    case GateKind::Active: return QStringLiteral("im-user-online");
    case GateKind::Level: return QStringLiteral("security-high");
    case GateKind::Groups: return QStringLiteral("group");
    case GateKind::Profile: return QStringLiteral("user-identity");
    case GateKind::Cooloff: return QStringLiteral("chronometer");
    case GateKind::Consent: return QStringLiteral("dialog-ok-apply");
    }
    Q_UNREACHABLE();
}

QString gateTitle(GateKind kind) { return SiteWords::title(kind); }
QString levelWords(Level level) { return SiteWords::level(level); }

QString gateRule(GateKind kind, const Site &site, const QList<Group> &groups, const Org &org) {
    return SiteWords::rule(kind, site, groups, org);
}

QString gateReason(const Gate &gate, const Site &site, const QList<Group> &groups) {
    return gate.passed ? SiteWords::passed(gate, site, groups) : SiteWords::closed(gate, site, groups);
}

QString groupNames(const QList<GroupId> &ids, const QList<Group> &groups) {
    QStringList names;
    for (const GroupId &id : ids) {
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group &g) { return g.id == id; });
        names << (found == groups.end() ? SiteWords::goneGroup() : found->profile.name);
    }
    return SiteWords::groups(names);
}

QString protocolName(CryptoVersion version) { return SiteWords::protocol(version); }
QString protocolNote(CryptoVersion version) { return SiteWords::note(version); }
QString keySizes(CryptoVersion version) { return SiteWords::sizes(version); }

} // namespace gatelodge::ui
