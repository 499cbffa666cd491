#include "ui/users/bulk_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

struct BulkWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::BulkWords)
};

using Kind = BulkDeed::Kind;

QString underWay(Kind kind, int n) {
    switch (kind) {
    case Kind::Suspend: return BulkWords::tr("Suspending %n people", nullptr, n);
    case Kind::LetIn: return BulkWords::tr("Letting %n people in again", nullptr, n);
    case Kind::AddToGroup: return BulkWords::tr("Adding %n people to a group", nullptr, n);
    case Kind::TakeFromGroup: return BulkWords::tr("Taking %n people from a group", nullptr, n);
    case Kind::SetValidUntil: return BulkWords::tr("Changing when %n accounts end", nullptr, n);
    case Kind::DemandPassword: return BulkWords::tr("Asking %n people for a new password", nullptr, n);
    case Kind::SignOut: return BulkWords::tr("Signing %n people out", nullptr, n);
    case Kind::ResendVerification: return BulkWords::tr("Writing letters to %n people", nullptr, n);
    case Kind::Remove: return BulkWords::tr("Deleting %n people", nullptr, n);
    case Kind::BringBack: return BulkWords::tr("Bringing %n people back", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString done(const BulkDeed &deed, int n, const QString &name) {
    switch (deed.kind) {
    case Kind::Suspend: return BulkWords::tr("%n people were suspended.", nullptr, n);
    case Kind::LetIn: return BulkWords::tr("%n people may enter again.", nullptr, n);
    case Kind::AddToGroup: return BulkWords::tr("%n people were added to %1.", nullptr, n).arg(name);
    case Kind::TakeFromGroup: return BulkWords::tr("%n people were taken from %1.", nullptr, n).arg(name);
    case Kind::SetValidUntil:
        return deed.until.isValid()
                   ? BulkWords::tr("%n accounts end on %1.", nullptr, n)
                         .arg(QLocale().toString(deed.until.toLocalTime().addSecs(-1).date(), QLocale::ShortFormat))
                   : BulkWords::tr("%n accounts last for good.", nullptr, n);
    case Kind::DemandPassword:
        return BulkWords::tr("%n people choose a new password when they sign in next.", nullptr, n);
    case Kind::SignOut: return BulkWords::tr("%n people were signed out everywhere.", nullptr, n);
    case Kind::ResendVerification: return BulkWords::tr("%n letters are on their way.", nullptr, n);
    case Kind::Remove: return BulkWords::tr("%n people were deleted.", nullptr, n);
    case Kind::BringBack: return BulkWords::tr("%n people were brought back.", nullptr, n);
    }
    Q_UNREACHABLE();
}

} // namespace

Words bulkUnderWay(const BulkDeed &deed, int people) {
    return [kind = deed.kind, people] { return underWay(kind, people); };
}

Words bulkDone(const BulkDeed &deed, const BulkOutcome &outcome, const QString &name) {
    return [deed, changed = outcome.changed, name] { return done(deed, changed, name); };
}

Words bulkLeftAlone(const BulkOutcome &outcome) {
    const int left = outcome.asked - outcome.changed;
    if (left <= 0)
        return {};
    return [left] { return BulkWords::tr("For %n others there was nothing to do.", nullptr, left); };
}

bool canBeTakenBack(const BulkDeed &deed) { return !isHelp(deed.kind); }

} // namespace gatelodge::ui
