#include "ui/sites/openid_settings.h"
#include "ui/common/typed_number.h"
#include "ui/pieces/planes.h"
#include "ui/sites/openid_words.h"
#include <QIntValidator>
#include <QJsonDocument>
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

SwitchRow *switchFor(OpenIdEditor &editor, Words sentence, Words explanation, bool OpenIdProfile::*member) {
    auto *row = new SwitchRow(std::move(sentence), std::move(explanation));
    bindOpenId<bool>(
        row, editor, [member](const OpenIdProfile &p) { return p.*member; },
        [member](OpenIdProfile &p, bool on) { p.*member = on; });
    return row;
}

FieldEdit *numberFor(OpenIdEditor &editor, Words label, Words note, int OpenIdProfile::*member, int most) {
    auto *field = new FieldEdit(std::move(label));
    field->setNote(std::move(note));
    field->edit()->setValidator(new QIntValidator(1, most, field));
    bindOpenId<QString>(
        field, editor, [member](const OpenIdProfile &p) { return QString::number(p.*member); },
        [member](OpenIdProfile &p, const QString &text) { p.*member = typedNumber(text).value_or(0); });
    return field;
}

SwitchRow *scopeFor(OpenIdEditor &editor, const QString &scope) {
    auto *row = new SwitchRow([scope] { return OpenIdSettings::tr("It may ask for %1").arg(keptLeftToRight(scope)); },
                              [scope] { return scopeWords(scope); });
    bindOpenId<bool>(
        row, editor, [scope](const OpenIdProfile &p) { return p.scopes.contains(scope); },
        [scope](OpenIdProfile &p, bool on) {
            p.scopes.removeAll(scope);
            if (on)
                p.scopes << scope;
        });
    return row;
}

QString keysText(const OpenIdProfile &profile) {
    return profile.clientKeys.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(profile.clientKeys).toJson(QJsonDocument::Compact));
}

} // namespace

OpenIdSettings::OpenIdSettings(OpenIdEditor &editor, QWidget *parent) : QWidget(parent), m_editor(editor) {
    auto *column = columnIn(this, Space::half);
    addProof(column);
    addScopes(column);
    addLifetimes(column);
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdSettings::showSetup);
}

void OpenIdSettings::addProof(QVBoxLayout *column) {
    column->addWidget(new Text([] { return tr("How it proves itself"); }, Type::Strong));
    auto *proof = new ChoiceField([] { return tr("Proof"); });
    std::vector<ChoiceField::Choice> proofs;
    for (const ClientProof one : {ClientProof::Basic, ClientProof::Post, ClientProof::PrivateKey, ClientProof::None})
        proofs.push_back({int(one), [one] { return proofWords(one); }});
    proof->setChoices(std::move(proofs));
    bindOpenId<QVariant>(
        proof, m_editor, [](const OpenIdProfile &p) { return QVariant(int(p.proof)); },
        [](OpenIdProfile &p, const QVariant &id) {
            p.proof = ClientProof(id.toInt());
            if (p.proof == ClientProof::None) // nobody else can be known, see below
                p.binding = Binding::Challenge;
        });
    // Before the proof by signature can be chosen there must be keys, so the field stands there with every proof.
    auto *keys = new FieldEdit([] { return tr("Its keys"); });
    keys->setPlaceholder([] { return tr("None"); });
    keys->setDirection(Qt::LeftToRight);
    keys->setNote([] { return tr("A JWK set with its public keys, for the proof by signature."); });
    bindOpenId<QString>(keys, m_editor, keysText, [](OpenIdProfile &p, const QString &text) {
        const QJsonDocument set = QJsonDocument::fromJson(text.toUtf8());
        p.clientKeys = set.isObject() || text.trimmed().isEmpty() ? set.object()
                                                                  : QJsonObject{{QStringLiteral("keys"), QJsonArray()}};
    });
    column->addWidget(proof);
    column->addWidget(keys);
    addBinding(column);
    column->addWidget(switchFor(
        m_editor, [] { return tr("Pushed requests only"); },
        [] {
            return tr("The application hands its request over by itself first, so that nobody reads or changes it.");
        },
        &OpenIdProfile::needsPushed));
    auto *algorithm = new ChoiceField([] { return tr("Signature"); });
    std::vector<ChoiceField::Choice> algorithms;
    for (const SigningAlgorithm one : {SigningAlgorithm::Rs256, SigningAlgorithm::Es256, SigningAlgorithm::EdDsa})
        algorithms.push_back({int(one), QString(algorithmName(one))});
    algorithm->setChoices(std::move(algorithms));
    algorithm->setNote([] { return tr("Of the ID token. Every application takes RS256; the others are shorter."); });
    bindOpenId<QVariant>(
        algorithm, m_editor, [](const OpenIdProfile &p) { return QVariant(int(p.idTokenAlgorithm)); },
        [](OpenIdProfile &p, const QVariant &id) { p.idTokenAlgorithm = SigningAlgorithm(id.toInt()); });
    column->addWidget(algorithm);
}

void OpenIdSettings::addBinding(QVBoxLayout *column) {
    m_binding = new ChoiceField([] { return tr("Binding"); });
    std::vector<ChoiceField::Choice> bindings;
    for (const Binding one : {Binding::Challenge, Binding::Nonce, Binding::Neither})
        bindings.push_back({int(one), [one] { return bindingWords(one); }});
    m_binding->setChoices(std::move(bindings));
    m_binding->setNote([] { return tr("What ties a sign-in to the browser that began it."); });
    bindOpenId<QVariant>(
        m_binding, m_editor, [](const OpenIdProfile &p) { return QVariant(int(p.binding)); },
        [](OpenIdProfile &p, const QVariant &id) { p.binding = Binding(id.toInt()); });
    m_warning = new Paragraph({}, Tone::Brass, Type::Caption);
    column->addWidget(m_binding);
    column->addWidget(m_warning);
}

void OpenIdSettings::addScopes(QVBoxLayout *column) {
    column->addSpacing(Space::one);
    column->addWidget(new Text([] { return tr("What it may ask for"); }, Type::Strong));
    for (const QString &scope : openIdScopes()) {
        if (scope != QLatin1String("openid"))
            column->addWidget(scopeFor(m_editor, scope));
    }
    column->addWidget(switchFor(
        m_editor, [] { return tr("Devices without a browser may sign in"); },
        [] { return tr("They show a code, and their person types it on another device."); },
        &OpenIdProfile::mayUseDevices));
    column->addWidget(switchFor(
        m_editor, [] { return tr("It may act for itself"); },
        [] { return tr("Without any person: a service that asks in its own name."); }, &OpenIdProfile::isService));
}

void OpenIdSettings::addLifetimes(QVBoxLayout *column) {
    column->addSpacing(Space::one);
    column->addWidget(new Text([] { return tr("For how long"); }, Type::Strong));
    column->addWidget(numberFor(
        m_editor, [] { return tr("Access"); }, [] { return tr("Minutes until an access token must be renewed."); },
        &OpenIdProfile::accessMinutes, 1440));
    column->addWidget(numberFor(
        m_editor, [] { return tr("Renewal"); },
        [] { return tr("Days after which a person must sign in again, if the site did not ask meanwhile."); },
        &OpenIdProfile::refreshDays, 366));
    auto *notice = new FieldEdit([] { return tr("Told at"); });
    notice->setPlaceholder([] { return tr("Nowhere"); });
    notice->setDirection(Qt::LeftToRight);
    notice->setNote(
        [] {
            return tr("Where the application is told that a person has signed out, or that what it was let have has "
                      "ended (back-channel logout).");
        });
    bindOpenId<QString>(
        notice, m_editor, [](const OpenIdProfile &p) { return p.logoutNotice; },
        [](OpenIdProfile &p, const QString &text) { p.logoutNotice = text.trimmed(); });
    column->addWidget(notice);
}

void OpenIdSettings::showSetup() {
    const OpenIdProfile &profile = m_editor.profile();
    const bool isPublic = profile.proof == ClientProof::None;
    if (isPublic) // else it is whoever sits here that may or may not
        m_binding->setBarred([] { return tr("Without a secret, PKCE is all that protects a sign-in."); });
    m_warning->setVisible(isPublic || profile.binding != Binding::Challenge);
    m_warning->setWords([isPublic, binding = profile.binding] {
        return isPublic ? tr("Without a secret, PKCE is all that protects a sign-in.") : bindingCost(binding);
    });
}

} // namespace gatelodge::ui
