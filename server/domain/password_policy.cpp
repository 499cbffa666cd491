#include "server/domain/password_policy.h"
#include <bit>
#include <QJsonArray>

namespace gatelodge {

namespace {

struct Rule {
    const char *name;
    int PasswordPolicy::*value;
    int least, most;
};

const Rule kRules[] = {
    {"least_length", &PasswordPolicy::leastLength, 8, 64},
    {"least_length_with_second_factor", &PasswordPolicy::leastLengthWithSecondFactor, 8, 64},
    {"least_score", &PasswordPolicy::leastScore, 0, 4},
    {"least_classes", &PasswordPolicy::leastClasses, 0, 5},
    {"least_age_days", &PasswordPolicy::leastAgeDays, 0, 365},
    {"history", &PasswordPolicy::history, 0, 24},
    {"ageing_days", &PasswordPolicy::ageingDays, 0, 3650},
    {"warning_days", &PasswordPolicy::warningDays, 0, 90},
};

constexpr QLatin1StringView kClasses{"classes"};

CharacterClasses classesFrom(const QJsonArray &names) {
    CharacterClasses classes;
    for (const CharacterClass one : allCharacterClasses())
        classes.setFlag(one, names.contains(QJsonValue(className(one))));
    return classes;
}

CharacterClass classOf(char32_t character) {
    switch (QChar::category(character)) {
    case QChar::Letter_Lowercase: return CharacterClass::Small;
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase: return CharacterClass::Capital;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other: return CharacterClass::Digit;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other: return CharacterClass::Letter;
    default: return CharacterClass::Sign;
    }
}

Done outOfBounds(const char *name, int least, int most) {
    return failure(Fault::Invalid,
                   QStringLiteral("%1: between %2 and %3").arg(QLatin1StringView(name)).arg(least).arg(most));
}

} // namespace

const QList<CharacterClass> &allCharacterClasses() {
    static const QList<CharacterClass> all{CharacterClass::Small, CharacterClass::Capital, CharacterClass::Digit,
                                           CharacterClass::Sign, CharacterClass::Letter};
    return all;
}

QLatin1StringView className(CharacterClass one) {
    switch (one) {
    case CharacterClass::Small: return QLatin1StringView("small");
    case CharacterClass::Capital: return QLatin1StringView("capital");
    case CharacterClass::Digit: return QLatin1StringView("digit");
    case CharacterClass::Sign: return QLatin1StringView("sign");
    case CharacterClass::Letter: return QLatin1StringView("letter");
    }
    Q_UNREACHABLE();
}

CharacterClasses classesIn(const QString &text) {
    CharacterClasses found;
    for (const char32_t character : text.toUcs4())
        found |= classOf(character);
    return found;
}

int countOf(CharacterClasses classes) { return std::popcount(unsigned(CharacterClasses::Int(classes))); }

CharacterClasses PasswordPolicy::allClasses() {
    CharacterClasses all;
    for (const CharacterClass one : allCharacterClasses())
        all |= one;
    return all;
}

PasswordPolicy passwordPolicyFrom(const QJsonObject &object) {
    PasswordPolicy policy;
    for (const Rule &rule : kRules) {
        const int value = object.value(QLatin1StringView(rule.name)).toInt(-1);
        if (value >= rule.least && value <= rule.most)
            policy.*rule.value = value;
    }
    if (object.value(kClasses).isArray())
        policy.classes = classesFrom(object.value(kClasses).toArray());
    // Bounds that depend on others: no object, however it was written, asks for what cannot be done.
    policy.leastLengthWithSecondFactor = std::min(policy.leastLengthWithSecondFactor, policy.leastLength);
    policy.leastClasses = std::min(policy.leastClasses, countOf(policy.classes));
    if (policy.ageingDays > 0)
        policy.leastAgeDays = std::min(policy.leastAgeDays, policy.ageingDays - 1);
    return policy;
}

QJsonObject toJson(const PasswordPolicy &policy) {
    QJsonObject object;
    for (const Rule &rule : kRules)
        object.insert(QLatin1StringView(rule.name), policy.*rule.value);
    QJsonArray names;
    for (const CharacterClass one : allCharacterClasses()) {
        if (policy.classes.testFlag(one))
            names.append(QJsonValue(className(one)));
    }
    object.insert(kClasses, names);
    return object;
}

Done checkPolicy(const PasswordPolicy &policy) {
    for (const Rule &rule : kRules) {
        if (policy.*rule.value < rule.least || policy.*rule.value > rule.most)
            return outOfBounds(rule.name, rule.least, rule.most);
    }
    if (policy.leastLengthWithSecondFactor > policy.leastLength)
        return outOfBounds("least_length_with_second_factor", 8, policy.leastLength);
    if (policy.leastClasses > countOf(policy.classes))
        return outOfBounds("least_classes", 0, countOf(policy.classes));
    if (policy.ageingDays > 0 && policy.leastAgeDays >= policy.ageingDays)
        return outOfBounds("least_age_days", 0, policy.ageingDays - 1);
    return {};
}

QLatin1StringView changeReasonName(ChangeReason reason) {
    switch (reason) {
    case ChangeReason::Given: return QLatin1StringView("given");
    case ChangeReason::Asked: return QLatin1StringView("asked");
    case ChangeReason::SecondFactorGone: return QLatin1StringView("second_factor_gone");
    case ChangeReason::Expired: return QLatin1StringView("expired");
    }
    Q_UNREACHABLE();
}

std::optional<ChangeReason> changeReasonFrom(const QString &name) {
    for (const ChangeReason reason :
         {ChangeReason::Given, ChangeReason::Asked, ChangeReason::SecondFactorGone, ChangeReason::Expired}) {
        if (name == changeReasonName(reason))
            return reason;
    }
    return {};
}

} // namespace gatelodge
