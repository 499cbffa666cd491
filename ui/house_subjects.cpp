#include "ui/house_subjects.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct HouseSubject {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::HouseSubject)
public:
    const char *id;
    const char *iconName;
    Duty duty;
    Words name;
};

struct HouseSection {
    Words title;
    std::vector<HouseSubject> subjects;
};

std::vector<HouseSection> everySubject() {
    return {
        {Words(), {{"overview", "go-home", Duty::ReadHouse, Words([] { return HouseSubject::tr("Overview"); })}}},
        {Words([] { return HouseSubject::tr("People"); }),
         {{"users", "user", Duty::ReadPeople, Words([] { return HouseSubject::tr("Users"); })},
          {"groups", "group", Duty::ReadSites, Words([] { return HouseSubject::tr("Groups"); })},
          {"orgs", "view-institution", Duty::ReadSites, Words([] { return HouseSubject::tr("Organisations"); })},
          {"approvals", "dialog-ok-apply", Duty::ReadPeople, Words([] { return HouseSubject::tr("Approvals"); })},
          {"invitations", "mail-invitation", Duty::ReadPeople, Words([] { return HouseSubject::tr("Invitations"); })}}},
        {Words([] { return HouseSubject::tr("Sites"); }),
         {{"sites", "globe", Duty::ReadSites, Words([] { return HouseSubject::tr("Sites"); })},
          {"queue", "feed-subscribe", Duty::ReadQueue, Words([] { return HouseSubject::tr("Update queue"); })},
          {"entry", "edit-find", Duty::ReadPeople, Words([] { return HouseSubject::tr("Entry check"); })},
          {"preview", "view-visible", Duty::ReadSites, Words([] { return HouseSubject::tr("What they see"); })}}},
        {Words([] { return HouseSubject::tr("House"); }),
         {{"authorities", "security-high", Duty::ReadSettings, Words([] { return HouseSubject::tr("Authorities"); })},
          {"signin_log", "view-history", Duty::ReadPeople, Words([] { return HouseSubject::tr("Sign-in log"); })},
          {"sessions", "im-user-online", Duty::ReadPeople, Words([] { return HouseSubject::tr("Sessions"); })},
          {"audit", "documentation", Duty::ReadAudit, Words([] { return HouseSubject::tr("History"); })},
          {"mail", "mail-message", Duty::ReadPeople, Words([] { return HouseSubject::tr("Mail"); })},
          {"imports", "document-import", Duty::ReadPeople, Words([] { return HouseSubject::tr("Import"); })},
          {"migrations", "document-swap", Duty::ReadSettings, Words([] { return HouseSubject::tr("Moving in"); })},
          {"syncs", "view-refresh", Duty::ReadSettings, Words([] { return HouseSubject::tr("Synchronisation"); })},
          {"server", "configure", Duty::ReadSettings, Words([] { return HouseSubject::tr("Server and settings"); })}}},
    };
}

} // namespace

std::vector<SubjectSection> houseSubjects(const admin::Roles &roles) {
    std::vector<SubjectSection> seen;
    for (HouseSection &section : everySubject()) {
        SubjectSection shown{std::move(section.title), {}};
        for (HouseSubject &one : section.subjects) {
            if (roles.mayDo(one.duty))
                shown.subjects.push_back({QLatin1String(one.id), QLatin1String(one.iconName), std::move(one.name)});
        }
        if (!shown.subjects.empty())
            seen.push_back(std::move(shown));
    }
    return seen;
}

} // namespace gatelodge::ui
