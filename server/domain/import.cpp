#include "server/domain/import.h"

namespace gatelodge {

namespace {

constexpr const char *kFields[] = {"username",   "first_name",  "last_name", "email",   "other_emails",
                                   "groups",     "language",    "notes",     "status",  "status_message",
                                   "valid_from", "valid_until", "password",  "ssh_keys", "key",         "record"};
static_assert(std::size(kFields) == kImportFields);

constexpr const char *kVerdicts[] = {"added", "changed", "same", "conflict", "unread"};
static_assert(std::size(kVerdicts) == kImportVerdicts.size());

} // namespace

QLatin1StringView importFieldName(ImportField field) { return QLatin1StringView(kFields[size_t(field)]); }

std::optional<ImportField> importFieldNamed(const QString &name) {
    for (int field = 0; field < kImportFields; ++field) {
        if (name == QLatin1StringView(kFields[field]))
            return ImportField(field);
    }
    return std::nullopt;
}

QLatin1StringView importFlawName(ImportFlaw flaw) {
    switch (flaw) {
    case ImportFlaw::BrokenRecord: return QLatin1StringView("broken_record");
    case ImportFlaw::BrokenObject: return QLatin1StringView("broken_object");
    case ImportFlaw::BrokenEntry: return QLatin1StringView("broken_entry");
    case ImportFlaw::BrokenText: return QLatin1StringView("broken_text");
    case ImportFlaw::TooManyCells: return QLatin1StringView("too_many_cells");
    case ImportFlaw::NoName: return QLatin1StringView("no_name");
    case ImportFlaw::BadUsername: return QLatin1StringView("bad_username");
    case ImportFlaw::BadAddress: return QLatin1StringView("bad_address");
    case ImportFlaw::TooManyAddresses: return QLatin1StringView("too_many_addresses");
    case ImportFlaw::BadStatus: return QLatin1StringView("bad_status");
    case ImportFlaw::BadDate: return QLatin1StringView("bad_date");
    case ImportFlaw::BadLanguage: return QLatin1StringView("bad_language");
    case ImportFlaw::PlainPassword: return QLatin1StringView("plain_password");
    case ImportFlaw::BadKey: return QLatin1StringView("bad_key");
    case ImportFlaw::TooLong: return QLatin1StringView("too_long");
    }
    Q_UNREACHABLE();
}

QLatin1StringView importVerdictName(ImportVerdict verdict) { return QLatin1StringView(kVerdicts[size_t(verdict)]); }

ImportVerdict importVerdictFrom(const QString &name) {
    for (const ImportVerdict verdict : kImportVerdicts) {
        if (name == importVerdictName(verdict))
            return verdict;
    }
    return ImportVerdict::Conflict; // nobody is touched by a word that nobody knows
}

} // namespace gatelodge
