#include "server/protocol/web/pages/way.h"

namespace gatelodge::web {

namespace {

enum class State { Past, Now, Later };

QString nameOf(Gate gate, const Say &say) {
    switch (gate) {
    case Gate::SignedIn: return say(QT_TRANSLATE_NOOP("web", "Signed in"));
    case Gate::Level: return say(QT_TRANSLATE_NOOP("web", "Sure who you are"));
    case Gate::Group: return say(QT_TRANSLATE_NOOP("web", "Group"));
    case Gate::Details: return say(QT_TRANSLATE_NOOP("web", "Your details"));
    case Gate::Waiting: return say(QT_TRANSLATE_NOOP("web", "Waiting time"));
    case Gate::Agreement: return say(QT_TRANSLATE_NOOP("web", "Your agreement"));
    }
    return {};
}

Slots step(State state, const QString &name, const QString &text, const Say &say) {
    static const QString names[] = {QStringLiteral("past"), QStringLiteral("now"), QStringLiteral("later")};
    const QString words[] = {say(QT_TRANSLATE_NOOP("web", "Done:")), say(QT_TRANSLATE_NOOP("web", "Now:")),
                             say(QT_TRANSLATE_NOOP("web", "Later:"))};
    return {{"state", names[int(state)]},
            {"now", state == State::Now},
            {"state_word", words[int(state)]},
            {"name", name},
            {"text", text}};
}

QString besideGate(Gate gate, State state, const Way &way, const Say &say) {
    if (state == State::Now)
        return way.nowText;
    if (gate == Gate::SignedIn)
        return say(QT_TRANSLATE_NOOP("web", "as %1")).arg(way.username);
    if (gate == Gate::Agreement && state == State::Later)
        return say(QT_TRANSLATE_NOOP("web", "asked once"));
    return {};
}

} // namespace

Slots waySlots(const Way &way, const QString &site, const Say &say) {
    QVariantList steps;
    auto state = State::Past;
    for (const auto gate : way.gates) {
        if (gate == way.now)
            state = State::Now;
        steps.append(step(state, nameOf(gate, say), besideGate(gate, state, way, say), say));
        if (state == State::Now)
            state = State::Later;
    }
    steps.append(step(State::Later, site, QString(), say));
    return {{"label", say(QT_TRANSLATE_NOOP("web", "Your way to %1")).arg(site)}, {"steps", steps}};
}

} // namespace gatelodge::web
