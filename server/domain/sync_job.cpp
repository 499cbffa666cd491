#include "server/domain/sync_job.h"

namespace gatelodge {

namespace {

constexpr const char *kOrigins[] = {"file", "http", "ldap"};
constexpr const char *kAbsents[] = {"leave", "suspend", "remove"};
constexpr const char *kMails[] = {"changes", "trouble", "never"};
constexpr const char *kOutcomes[] = {"running", "done",    "unchanged", "failed",
                                     "asking",  "allowed", "dropped",   "overtaken"};
constexpr const char *kCauses[] = {"schedule", "asked", "again", "sign_in"};
static_assert(std::size(kOutcomes) == kSyncOutcomes);

template <typename Word, size_t N> std::optional<Word> named(const char *const (&names)[N], const QString &name) {
    for (size_t place = 0; place < N; ++place) {
        if (name == QLatin1String(names[place]))
            return Word(place);
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView syncOriginName(SyncOrigin origin) { return QLatin1StringView(kOrigins[size_t(origin)]); }
QLatin1StringView syncAbsentName(SyncAbsent absent) { return QLatin1StringView(kAbsents[size_t(absent)]); }
QLatin1StringView syncOutcomeName(SyncOutcome outcome) { return QLatin1StringView(kOutcomes[size_t(outcome)]); }
QLatin1StringView syncMailName(SyncMail mail) { return QLatin1StringView(kMails[size_t(mail)]); }
std::optional<SyncOrigin> syncOriginNamed(const QString &name) { return named<SyncOrigin>(kOrigins, name); }
std::optional<SyncAbsent> syncAbsentNamed(const QString &name) { return named<SyncAbsent>(kAbsents, name); }
std::optional<SyncMail> syncMailNamed(const QString &name) { return named<SyncMail>(kMails, name); }

SyncOutcome syncOutcomeFrom(const QString &name) {
    return named<SyncOutcome>(kOutcomes, name).value_or(SyncOutcome::Failed);
}

SyncCause syncCauseFrom(const QString &name) { return named<SyncCause>(kCauses, name).value_or(SyncCause::Schedule); }

bool isHeld(ImportField field) {
    switch (field) {
    case ImportField::FirstName:
    case ImportField::LastName:
    case ImportField::Email:
    case ImportField::Notes:
    case ImportField::ValidFrom:
    case ImportField::ValidUntil: return true;
    default: return false;
    }
}

bool guardStops(const SyncSettings &settings, int gone, int people) {
    if (gone >= 2 && gone >= people)
        return true;
    return gone >= settings.guardLeast && gone > 0 && qint64(gone) * 100 > qint64(people) * settings.guardPercent;
}

} // namespace gatelodge
