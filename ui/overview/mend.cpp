#include "ui/overview/mend.h"
#include <QCoreApplication>
#include <QSysInfo>

namespace gatelodge::ui {
namespace {

class MendWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::MendWords)
public:
    static Mend read(const char *place) {
        return {MendDeed::Read, [] { return tr("How to mend it"); }, QString::fromLatin1(place), {}, {}};
    }

    // A certificate is a file of the server's own computer.
    static Mend help(const HealthItem &item, bool servedHere) {
        const bool own =
            servedHere && !item.values.isEmpty() && item.values.first().text == QSysInfo::machineHostName();
        if (!item.key.startsWith(QLatin1String("tls/")) || !own)
            return read(item.help);
        return {MendDeed::ChooseCertificate,
                [] { return tr("Choose a certificate…"); },
                QStringLiteral("connections"),
                {},
                QString::fromLatin1(item.help)};
    }

    static Mend key(const HealthItem &item) {
        return {MendDeed::ReplaceKey, [] { return tr("Make a new key"); }, QStringLiteral("sites"), item.site,
                item.values.isEmpty() ? QString() : item.values.first().text};
    }

    static Mend lane(const HealthItem &item) {
        const QString cause = item.key.section(u'/', 0, 0);
        if (cause == QLatin1String("paused") || cause == QLatin1String("gone"))
            return {MendDeed::ResumeSite, [] { return tr("Resume"); }, QStringLiteral("queue"), item.site, {}};
        if (cause == QLatin1String("aside"))
            return {MendDeed::SendFailed, [] { return tr("Deliver again"); }, QStringLiteral("queue"), item.site, {}};
        return {MendDeed::TrySite, [] { return tr("Deliver again"); }, QStringLiteral("queue"), item.site, {}};
    }

    static Mend queue(const HealthItem &item) {
        if (item.key == QLatin1String("paused"))
            return {MendDeed::ResumeAll, [] { return tr("Resume"); }, QStringLiteral("queue"), {}, {}};
        return {MendDeed::Open, [] { return tr("Send it now…"); }, QStringLiteral("queue"), {}, {}};
    }

    static Mend authority(const HealthItem &item) {
        return {MendDeed::OpenAuthority,
                [] { return tr("Open its settings"); },
                QStringLiteral("authorities"),
                {},
                item.values.isEmpty() ? QString() : item.values.first().text};
    }

    // A setting of the house: from wherever somebody looks.
    static Mend mailServer() {
        return {MendDeed::SetUpMail, [] { return tr("Set it up…"); }, QStringLiteral("server"), {}, {}};
    }

    static Mend servers() {
        return {MendDeed::Open, [] { return tr("Look at the servers…"); }, QStringLiteral("server"), {}, {}};
    }

    static Mend mail(bool servedHere) {
        if (!servedHere)
            return read("mail.md#the-way-out");
        return {MendDeed::TestMail, [] { return tr("Send a test mail…"); }, QStringLiteral("mail"), {}, {}};
    }

    static Mend backup(bool servedHere) {
        if (!servedHere)
            return read("health.md#backups");
        return {MendDeed::MakeBackup, [] { return tr("Make a backup"); }, QStringLiteral("server"), {}, {}};
    }
};

} // namespace

Mend mendOf(const HealthItem &item, bool servedHere) {
    switch (item.fix) {
    case HealthItem::Fix::None: return {};
    case HealthItem::Fix::Help:
        return item.key == QLatin1String("silent") ? MendWords::servers() : MendWords::help(item, servedHere);
    case HealthItem::Fix::Site: return MendWords::key(item);
    case HealthItem::Fix::Queue: return MendWords::queue(item);
    case HealthItem::Fix::Lane: return MendWords::lane(item);
    case HealthItem::Fix::Mail:
        return item.key == QLatin1String("mail/none") ? MendWords::mailServer() : MendWords::mail(servedHere);
    case HealthItem::Fix::Authorities: return MendWords::authority(item);
    case HealthItem::Fix::Settings: return MendWords::backup(servedHere);
    }
    Q_UNREACHABLE();
}

Mend mendMail(bool servedHere) { return MendWords::mail(servedHere); }

std::optional<Duty> dutyOf(MendDeed deed) {
    switch (deed) {
    case MendDeed::ResumeAll: return Duty::ManageQueue;
    case MendDeed::SendFailed:
    case MendDeed::ResumeSite:
    case MendDeed::TrySite: return Duty::ManageLane;
    case MendDeed::MakeKey:
    case MendDeed::ReplaceKey: return Duty::ManageSite;
    case MendDeed::StartServer:
    case MendDeed::MakeBackup: return Duty::ManageSettings;
    case MendDeed::None:
    case MendDeed::Open:
    case MendDeed::Read:
    case MendDeed::TryDatabase:
    case MendDeed::ConfirmKey:
    case MendDeed::ChooseCertificate:
    case MendDeed::OpenAuthority:
    case MendDeed::TestMail:
    case MendDeed::SetUpMail: return {};
    }
    Q_UNREACHABLE();
}

bool isInManual(const QString &place) { return place.contains(QLatin1StringView(".md")); }

} // namespace gatelodge::ui
