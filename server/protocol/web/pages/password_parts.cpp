#include "server/protocol/web/pages/password_parts.h"

namespace gatelodge::web {

namespace {

Slots ruleSlots(const char *name, NewPassword::Rule rule, const QString &text, const Say &say) {
    QString state, word;
    if (rule == NewPassword::Rule::Met) {
        state = QStringLiteral("met");
        word = say(QT_TRANSLATE_NOOP("web", "Done:"));
    } else if (rule == NewPassword::Rule::Unmet) {
        state = QStringLiteral("unmet");
        word = say(QT_TRANSLATE_NOOP("web", "Not yet:"));
    }
    return {{"name", QLatin1StringView(name)}, {"state", state}, {"state_word", word}, {"text", text}};
}

QString kindName(CharacterClass kind, const Say &say) {
    switch (kind) {
    case CharacterClass::Small: return say(QT_TRANSLATE_NOOP("web", "small letters"));
    case CharacterClass::Capital: return say(QT_TRANSLATE_NOOP("web", "capital letters"));
    case CharacterClass::Digit: return say(QT_TRANSLATE_NOOP("web", "digits"));
    case CharacterClass::Sign: return say(QT_TRANSLATE_NOOP("web", "signs and spaces"));
    case CharacterClass::Letter: return say(QT_TRANSLATE_NOOP("web", "letters that are neither small nor capital"));
    }
    Q_UNREACHABLE();
}

QString kindsWords(const NewPassword &shown, const Say &say) {
    QStringList names;
    for (const CharacterClass kind : allCharacterClasses()) {
        if (shown.kinds.testFlag(kind))
            names.append(kindName(kind, say));
    }
    //: %1 is a list: "small letters, digits"
    return say(QT_TRANSLATE_N_NOOP("web", "Characters of at least %n of these kinds: %1."), shown.leastKinds)
        .arg(names.join(QStringLiteral(", ")));
}

QString historyWords(int depth, const Say &say) {
    return depth == 1 ? say(QT_TRANSLATE_NOOP("web", "Not the password that you have now."))
                      : say(QT_TRANSLATE_N_NOOP("web", "None of your last %n passwords."), depth);
}

QVariantList rulesFor(const NewPassword &shown, const Say &say) {
    QVariantList rules{
        ruleSlots(
            "length", shown.length,
            say(QT_TRANSLATE_N_NOOP("web", "At least %n characters. Four or five words do well."), shown.minimumLength),
            say),
        ruleSlots("own", shown.own, say(QT_TRANSLATE_NOOP("web", "Not your name, username or address.")), say),
        ruleSlots("common", shown.common, say(QT_TRANSLATE_NOOP("web", "Not a password that is known from elsewhere.")),
                  say)};
    if (shown.leastKinds > 0)
        rules.append(ruleSlots("kinds", shown.kindsMet, kindsWords(shown, say), say));
    if (shown.historyDepth > 0)
        rules.append(ruleSlots("history", shown.history, historyWords(shown.historyDepth, say), say));
    if (shown.leastAgeDays > 0)
        rules.append(ruleSlots(
            "age", shown.age,
            say(QT_TRANSLATE_N_NOOP("web", "%n days or more after the last change."), shown.leastAgeDays), say));
    return rules;
}

QString strengthWords(int strength, const Say &say) {
    switch (strength) {
    case 0:
    case 1: return say(QT_TRANSLATE_NOOP("web", "Weak. Add a word that has nothing to do with the others."));
    case 2: return say(QT_TRANSLATE_NOOP("web", "Fair. One more word makes it good."));
    case 3: return say(QT_TRANSLATE_NOOP("web", "Good."));
    default: return say(QT_TRANSLATE_NOOP("web", "Very good."));
    }
}

Field passwordField(const QString &id, const QString &label, const Complaints &complaints, const Say &say) {
    Field field{id, label};
    field.type = QStringLiteral("password");
    field.autocomplete = QStringLiteral("new-password");
    field.error = complaintAbout(id, complaints, say);
    return field;
}

} // namespace

QString wordsFor(ChangeReason reason, const Say &say) {
    switch (reason) {
    case ChangeReason::Given:
        return say(QT_TRANSLATE_NOOP(
            "web", "An administrator has chosen the password you just used. Choose one that only you know."));
    case ChangeReason::Asked:
        return say(QT_TRANSLATE_NOOP("web", "An administrator asks you to choose another password before you go on."));
    case ChangeReason::SecondFactorGone:
        return say(
            QT_TRANSLATE_NOOP("web", "Without a second step at sign-in, your password has to be longer than before."));
    case ChangeReason::Expired:
        return say(QT_TRANSLATE_NOOP("web", "Your password is as old as one may be here. Choose another to go on."));
    }
    Q_UNREACHABLE();
}

Notice refusedNotice(const RefusedThere &refused, const Say &say) {
    const auto text = refused.message.isEmpty()
                          ? say(QT_TRANSLATE_NOOP("web", "%1 gives no reason. Try another name or another password."))
                                .arg(refused.authority)
                          //: %1 is the name of another place, %2 what it says
                          : say(QT_TRANSLATE_NOOP("web", "%1 says: “%2”")).arg(refused.authority, refused.message);
    return {Notice::Problem, say(QT_TRANSLATE_NOOP("web", "That was not accepted there")), text};
}

Field accountField(const QString &label, const QString &username) {
    Field field{QStringLiteral("login"), label};
    field.value = username;
    field.autocomplete = QStringLiteral("username");
    field.readOnly = true;
    return field;
}

QList<Part> newPasswordParts(const NewPassword &shown, const Complaints &complaints, const Say &say, bool autofocus) {
    const auto rules = QStringLiteral("new-rules"), strength = QStringLiteral("new-strength");
    QList<Part> parts{rulesPart(rules, rulesFor(shown, say))};

    auto first = passwordField(newPasswordId, say(QT_TRANSLATE_NOOP("web", "New password")), complaints, say);
    first.pattern = QStringLiteral(".{%1,}").arg(shown.minimumLength);
    first.autofocus = autofocus;
    first.describedBy = shown.strength ? QString(rules + u' ' + strength) : rules;
    parts.append(part(first));
    if (shown.strength)
        parts.append(strengthPart(strength, qBound(0, *shown.strength, 4),
                                  say(QT_TRANSLATE_NOOP("web", "Strength of the password you typed")),
                                  strengthWords(*shown.strength, say)));
    parts.append(part(passwordField(againId, say(QT_TRANSLATE_NOOP("web", "The same once more")), complaints, say)));
    if (!shown.idea.isEmpty())
        parts.append(asidePart(say(QT_TRANSLATE_NOOP("web", "Give me an idea")),
                               Prose::sentence(say(QT_TRANSLATE_NOOP("web", "Made for you just now, never stored: %1")),
                                               {Run::code(shown.idea)})));
    return parts;
}

} // namespace gatelodge::web
