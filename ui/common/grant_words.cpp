#include "ui/common/grant_words.h"
#include "ui/common/time_words.h"
#include "ui/pieces/dialogs.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {

struct Grants {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::Grants)
public:
    static QString way(const GrantLine &line) {
        if (line.way == GrantLine::Device)
            return line.lasting ? tr("By a device, for longer than a session") : tr("By a device");
        return line.lasting ? tr("For longer than a session") : tr("Until they sign out");
    }
    static QString times(const ShownGrant &grant) {
        const QString since = tr("since %1", "what somebody let a site have; a time").arg(exactTime(grant.firstAt));
        const bool usedLater = grant.firstAt.secsTo(grant.lastAt) >= 60; // of the first sign-in there are tokens, too
        if (grant.times == 1 && usedLater)
            return tr("%1, last used %2", "since when, and when last").arg(since, timeWords(grant.lastAt));
        return grant.times == 1 ? since
                                : tr("%1, %n times, last %2", "since when, how often, when last", grant.times)
                                      .arg(since, timeWords(grant.lastAt));
    }
    static QString note(const ShownGrant &grant) {
        return tr("%1, %2\nScopes: %3", "how something was given, since when, and what it covers")
            .arg(way(grant.line), times(grant), keptLeftToRight(grant.scopes.join(QStringLiteral(", "))));
    }
    static bool beginsAnew(const GrantLine &line) { return line.lasting || line.way == GrantLine::Device; }
    static QString verb(const GrantLine &line) {
        return beginsAnew(line) ? tr("End…", "what somebody let a site have")
                                : tr("End", "what somebody let a site have");
    }
    static QString title(const ShownGrant &grant) {
        return tr("End what %1 let %2 have?", "a person, a site")
            .arg(grant.caption.isEmpty() ? keptLeftToRight(grant.username) : grant.caption, grant.siteName);
    }
    static QString consequence() { return tr("What runs there in their name stops, and they have to allow it anew."); }
};

} // namespace

QString grantNote(const ShownGrant &grant) { return Grants::note(grant); }

QString endGrantVerb(const GrantLine &line) { return Grants::verb(line); }

void askToEndGrant(QWidget *page, const ShownGrant &grant, const QString &name, const std::function<void()> &end) {
    if (!Grants::beginsAnew(grant.line))
        return end();
    auto *dialog = new ConfirmDialog([grant] { return Grants::title(grant); }, [] { return Grants::consequence(); },
                                     name, [] { return Grants::tr("End it", "what somebody let a site have"); }, page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &ConfirmDialog::confirmed, page, end);
    dialog->open();
}

} // namespace gatelodge::ui
