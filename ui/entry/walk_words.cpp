#include "ui/entry/walk_words.h"
#include "ui/common/time_words.h"
#include "ui/entry/entry_words.h"
#include <QCoreApplication>
#include <QLocale>

namespace gatelodge::ui {
namespace {

class WalkWords {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::WalkWords)
public:
    static QString time(qint64 microseconds) {
        return tr("%1 ms", "a time").arg(QLocale().toString(double(microseconds) / 1000, 'f', 1));
    }

    static QString verdict(const Walk &walk) {
        const QString person = walk.before.person.displayName(), site = walk.before.site.profile.name;
        switch (walk.end) {
        case Walk::LetIn: return tr("%1 arrives at %2", "person, site").arg(person, site);
        case Walk::NotSignedIn: return tr("%1 cannot sign in", "person").arg(person);
        case Walk::Stopped: return tr("%1 is stopped at a gate of %2", "person, site").arg(person, site);
        case Walk::Trouble: return tr("The walk to %1 ended on the way", "site").arg(site);
        }
        Q_UNREACHABLE();
    }

    static QString title(WalkHop::Kind kind) {
        switch (kind) {
        case WalkHop::Arrival: return tr("The site sends somebody whom nobody knows yet");
        case WalkHop::SignIn: return tr("The sign-in page is shown");
        case WalkHop::Session: return tr("A session opens, as after the right password");
        case WalkHop::Entering: return tr("The same request once more, signed in");
        case WalkHop::Gate: return tr("The closed gate says why");
        case WalkHop::AtSite: return tr("The site takes the answer");
        }
        Q_UNREACHABLE();
    }

    static QString label(const QString &name) {
        static const QHash<QString, const char *> known{{QStringLiteral("t"), QT_TR_NOOP("Sealed at")},
                                                        {QStringLiteral("u"), QT_TR_NOOP("User name")},
                                                        {QStringLiteral("f"), QT_TR_NOOP("First name")},
                                                        {QStringLiteral("l"), QT_TR_NOOP("Last name")},
                                                        {QStringLiteral("e"), QT_TR_NOOP("Main address")},
                                                        {QStringLiteral("se"), QT_TR_NOOP("Other addresses")},
                                                        {QStringLiteral("d"), QT_TR_NOOP("What the site sent along")}};
        const char *words = known.value(name);
        return words ? tr("%1 (%2)", "what a field means, its name").arg(tr(words), name) : name;
    }

    // A moment is sent as seconds since 1970.
    static QString value(const AnswerField &field) {
        bool isNumber = false;
        const qint64 seconds = field.value.toLongLong(&isNumber);
        if (field.name != QLatin1String("t") || !isNumber)
            return field.value;
        return tr("%1 (%2)", "a time in words, as it was sent")
            .arg(exactTime(QDateTime::fromSecsSinceEpoch(seconds)), field.value);
    }

    static QString note(const WalkHop &hop) {
        if (hop.kind == WalkHop::Session)
            return tr("It was opened for the walk alone, and has ended.");
        QStringList lines{QStringLiteral("GET ") + hop.url};
        if (hop.status == 0)
            lines << tr("There was no answer: %1").arg(hop.trouble);
        else if (!hop.location.isEmpty())
            lines << tr("sends on to %1", "an answer; an address").arg(hop.location);
        return lines.join(u'\n');
    }
};

} // namespace

QString walkVerdict(const Walk &walk) { return WalkWords::verdict(walk); }
QString hopTitle(WalkHop::Kind kind) { return WalkWords::title(kind); }
QString hopNote(const WalkHop &hop) { return WalkWords::note(hop); }
QString fieldLabel(const AnswerField &field) { return WalkWords::label(field.name); }
QString fieldValue(const AnswerField &field) { return WalkWords::value(field); }

namespace {

// Between which requests somebody meets it.
WalkHop::Kind metAfter(const EntryStep &step) {
    switch (step.stop) {
    case EntryStep::SiteStands:
    case EntryStep::SiteKey: return WalkHop::Arrival;
    case EntryStep::WayIn:
    case EntryStep::Tries:
    case EntryStep::NewPassword: return WalkHop::SignIn;
    case EntryStep::AtGate: // nobody gets a session whose account is not active
        return step.gate && step.gate->kind == GateKind::Active ? WalkHop::SignIn : WalkHop::Entering;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<WalkMoment> momentsOf(const Walk &walk) {
    QList<WalkMoment> moments;
    const EntryStep *stop = walk.end == Walk::LetIn ? nullptr : walk.before.firstStop();
    bool stopped = false;
    for (const WalkHop &hop : walk.hops) {
        moments << WalkMoment{&hop, nullptr};
        for (const EntryStep &step : walk.before.steps) {
            if (stopped || metAfter(step) != hop.kind)
                continue;
            moments << WalkMoment{nullptr, &step};
            stopped = &step == stop; // those behind it were not come to
        }
    }
    return moments;
}

QString hopIcon(WalkHop::Kind kind) {
    switch (kind) {
    case WalkHop::Arrival: return QStringLiteral("globe");
    case WalkHop::SignIn: return QStringLiteral("im-user");
    case WalkHop::Session: return QStringLiteral("im-user-online");
    case WalkHop::Entering: return QStringLiteral("go-next");
    case WalkHop::Gate: return QStringLiteral("object-locked");
    case WalkHop::AtSite: return QStringLiteral("globe");
    }
    Q_UNREACHABLE();
}

Chip hopChip(const WalkHop &hop) {
    if (hop.kind == WalkHop::Session)
        return {};
    if (hop.status == 0 || hop.status >= 400)
        return {hop.status == 0 ? QStringLiteral("—") : QString::number(hop.status), Tone::Brick, Glyph::Cross};
    return {QString::number(hop.status) + QStringLiteral(" · ") + WalkWords::time(hop.microseconds), Tone::Moss,
            Glyph::Check, Chip::Weight::Quiet};
}

} // namespace gatelodge::ui
