#include "server/protocol/web/pages/person_fields.h"

namespace gatelodge::web {

namespace {

Field fieldFor(const QString &id, const QString &label, const QString &value, const Complaints &complaints,
               const Say &say) {
    Field field{id, label};
    field.value = value;
    field.error = complaintAbout(id, complaints, say);
    return field;
}

} // namespace

Field firstNameField(const QString &value, const Complaints &complaints, const Say &say) {
    auto field = fieldFor(QStringLiteral("first"), say(QT_TRANSLATE_NOOP("web", "First name")), value, complaints, say);
    field.autocomplete = QStringLiteral("given-name");
    return field;
}

Field lastNameField(const QString &value, const Complaints &complaints, const Say &say) {
    auto field = fieldFor(QStringLiteral("last"), say(QT_TRANSLATE_NOOP("web", "Last name")), value, complaints, say);
    field.autocomplete = QStringLiteral("family-name");
    return field;
}

Field usernameField(const QString &value, const Complaints &complaints, const Say &say) {
    auto field =
        fieldFor(QStringLiteral("username"), say(QT_TRANSLATE_NOOP("web", "Username")), value, complaints, say);
    field.hint =
        say(QT_TRANSLATE_NOOP("web", "Others see it. Small letters, digits, dots and hyphens. It stays the same "
                                     "once a site has seen it."));
    field.autocomplete = QStringLiteral("username");
    field.exact = true;
    field.maximumLength = 30;
    return field;
}

Field emailField(const QString &value, const Complaints &complaints, const Say &say) {
    auto field =
        fieldFor(QStringLiteral("email"), say(QT_TRANSLATE_NOOP("web", "Email address")), value, complaints, say);
    field.type = QStringLiteral("email");
    field.inputMode = QStringLiteral("email");
    field.autocomplete = QStringLiteral("email");
    return field;
}

Field loginField(const QString &value, const Complaints &complaints, const Say &say) {
    auto field = fieldFor(QStringLiteral("login"), say(QT_TRANSLATE_NOOP("web", "Username or email address")), value,
                          complaints, say);
    field.autocomplete = QStringLiteral("username");
    field.inputMode = QStringLiteral("email");
    field.exact = true;
    return field;
}

} // namespace gatelodge::web
