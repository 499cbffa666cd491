#include "ui/authorities/password_section.h"
#include "server/domain/deliver.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/planes.h"
#include <QAction>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>

namespace gatelodge::ui {
namespace {

const char *kScore = "least_score";
const QString kClass = QStringLiteral("class_");

SettingField number(const char *name, const char *label, const char *help, int initial, int least, int most) {
    SettingField field{QLatin1StringView(name), SettingField::Number, label, help};
    field.initial = initial;
    field.least = least;
    field.most = most;
    return field;
}

SettingField classSwitch(CharacterClass one, const char *label) {
    SettingField field{kClass + className(one), SettingField::Switch, label};
    field.initial = true;
    return field;
}

SettingField score() {
    SettingField field{QLatin1StringView(kScore), SettingField::Choice,
                       QT_TRANSLATE_NOOP("drivers", "How much guessing it must withstand"),
                       QT_TRANSLATE_NOOP("drivers", "Judged by what guessers try: words, names, dates, patterns.")};
    field.initial = QStringLiteral("3");
    field.choices = {
        {QStringLiteral("0"), QT_TRANSLATE_NOOP("drivers", "Not judged; the commonest are refused all the same")},
        {QStringLiteral("1"), QT_TRANSLATE_NOOP("drivers", "Somebody who tries a few")},
        {QStringLiteral("2"), QT_TRANSLATE_NOOP("drivers", "A program that is slowed down")},
        {QStringLiteral("3"), QT_TRANSLATE_NOOP("drivers", "A program at full speed (the default)")},
        {QStringLiteral("4"), QT_TRANSLATE_NOOP("drivers", "Somebody who has stolen the database")}};
    return field;
}

QList<SettingField> schema() {
    return {number("least_length", QT_TRANSLATE_NOOP("drivers", "Characters at least"),
                   QT_TRANSLATE_NOOP("drivers", "Default: 15. From 8 to 64."), 15, 8, 64),
            number("least_length_with_second_factor",
                   QT_TRANSLATE_NOOP("drivers", "Characters at least, for who also has a second factor"),
                   QT_TRANSLATE_NOOP("drivers", "Default: 8. No more than above."), 8, 8, 64),
            score(),
            number("least_classes", QT_TRANSLATE_NOOP("drivers", "Kinds of characters at least"),
                   QT_TRANSLATE_NOOP("drivers", "Default: 0, none is asked for. Length protects better than kinds."), 0,
                   0, 5),
            classSwitch(CharacterClass::Small, QT_TRANSLATE_NOOP("drivers", "Small letters are one kind")),
            classSwitch(CharacterClass::Capital, QT_TRANSLATE_NOOP("drivers", "Capital letters are one kind")),
            classSwitch(CharacterClass::Digit, QT_TRANSLATE_NOOP("drivers", "Digits are one kind")),
            classSwitch(CharacterClass::Sign, QT_TRANSLATE_NOOP("drivers", "Signs and spaces are one kind")),
            classSwitch(CharacterClass::Letter,
                        QT_TRANSLATE_NOOP("drivers", "Letters without small and capital ones are one kind")),
            number("history", QT_TRANSLATE_NOOP("drivers", "It must differ from so many earlier ones"),
                   QT_TRANSLATE_NOOP("drivers", "The present one counts. Default: 0. At most 24."), 0, 0, 24),
            number("least_age_days", QT_TRANSLATE_NOOP("drivers", "Days before its owner may change it again"),
                   QT_TRANSLATE_NOOP("drivers", "Default: 0, at once."), 0, 0, 365),
            number("ageing_days", QT_TRANSLATE_NOOP("drivers", "Days after which it must be changed"),
                   QT_TRANSLATE_NOOP("drivers", "Default: 0, never. Who must change often chooses badly."), 0, 0, 3650),
            number("warning_days", QT_TRANSLATE_NOOP("drivers", "Days before that on which its owner is told"),
                   QT_TRANSLATE_NOOP("drivers", "By mail and on the pages. Default: 14; 0: not at all."), 14, 0, 90)};
}

QJsonObject formOf(const PasswordPolicy &policy) {
    QJsonObject object = toJson(policy);
    object.remove(QStringLiteral("classes"));
    object.insert(QLatin1StringView(kScore), QString::number(policy.leastScore));
    for (const CharacterClass one : allCharacterClasses())
        object.insert(kClass + className(one), policy.classes.testFlag(one));
    return object;
}

PasswordPolicy policyOf(QJsonObject form) {
    QJsonArray classes;
    for (const CharacterClass one : allCharacterClasses())
        if (form.take(kClass + className(one)).toBool())
            classes << QString(className(one));
    form.insert(QStringLiteral("classes"), classes);
    form.insert(QLatin1StringView(kScore), form.value(QLatin1StringView(kScore)).toString().toInt());
    return passwordPolicyFrom(form);
}

QString opinionWords(const admin::PasswordOpinion &opinion) {
    QStringList lines;
    if (opinion.tooShort)
        lines << PasswordSection::tr("It is too short.");
    if (opinion.tooLong)
        lines << PasswordSection::tr("It is too long.");
    if (opinion.common)
        lines << PasswordSection::tr("Everybody tries it first.");
    else if (opinion.weak)
        lines << PasswordSection::tr("It is too easy to guess.");
    if (opinion.fewClasses)
        lines << PasswordSection::tr("It has too few kinds of characters.");
    if (lines.isEmpty())
        lines << PasswordSection::tr("These rules accept it.");
    lines << PasswordSection::tr("Its strength is %1 of 4.", "a score from 0 to 4")
                 .arg(QLocale().toString(opinion.score));
    return lines.join(u' ');
}

} // namespace

PasswordSection::PasswordSection(admin::Authorities &authorities, QWidget *parent)
    : RulesSection([] { return tr("Passwords"); },
                   [] {
                       return tr("What a new one has to be. A person’s own names and addresses are always refused, and "
                                 "so are the passwords that everybody tries first. Those in use stay as they are.");
                   },
                   schema(), parent),
      m_authorities(authorities), m_trial(new QLineEdit), m_pause(new QTimer(this)),
      m_verdict(new Paragraph({}, Tone::Muted)) {
    makeTrial();
}

QList<SettingField> PasswordSection::rules() { return schema(); }

void PasswordSection::makeTrial() {
    auto *label = new Text([] { return tr("Try a password"); }, Type::Body, Tone::Muted);
    label->setBuddy(m_trial);
    body()->addSpacing(Space::one);
    body()->addWidget(label);
    body()->addWidget(m_trial);
    body()->addWidget(m_verdict);
    body()->addWidget(new Paragraph(
        [] { return tr("It is judged by the rules above, saved or not, and forgotten. Nothing of it is kept."); },
        Tone::Muted, Type::Caption));
    m_verdict->hide();
    m_trial->setEchoMode(QLineEdit::Password);
    m_trial->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    auto *look = m_trial->addAction(icon(QStringLiteral("view-visible"), &Tokens::muted), QLineEdit::TrailingPosition);
    look->setCheckable(true);
    connect(look, &QAction::toggled, this,
            [this](bool on) { m_trial->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_trial, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &PasswordSection::tryIt);
    rename();
}

void PasswordSection::show(const AuthorityId &id) {
    m_id = id;
    deliver(this, m_authorities.passwordPolicy(id), [this](const Result<admin::ReadPolicy> &read) {
        if (!read)
            return fail(read.error());
        // While somebody types, only what is about these very rules may make the edit a conflict.
        if (read->policy == m_policy || !isEntering())
            m_seen = read->revision;
        if (isEntering() && read->policy != m_policy)
            return; // saving says that somebody else was quicker
        m_policy = read->policy;
        take(formOf(m_policy));
    });
}

void PasswordSection::store(const QJsonObject &entered) {
    const PasswordPolicy wanted = policyOf(entered);
    const QJsonObject kept = formOf(wanted);
    for (auto field = entered.begin(); field != entered.end(); ++field)
        if (kept.value(field.key()) != *field) // out of the bounds that another rule gives it
            return answer(failure(Fault::Invalid, field.key() + u':'));
    deliver(this, m_authorities.changePasswordPolicy(m_id, m_seen, wanted), [this, wanted](const Done &done) {
        if (done)
            m_policy = wanted;
        answer(done);
    });
}

void PasswordSection::entering() {
    if (m_trial && !m_trial->text().isEmpty())
        m_pause->start();
}

void PasswordSection::tryIt() {
    const int question = ++m_question;
    const QByteArray password = m_trial->text().toUtf8();
    m_verdict->setVisible(!password.isEmpty());
    m_verdict->setWords(QString());
    if (password.isEmpty())
        return;
    deliver(this, m_authorities.tryPassword(policyOf(form().entered()), password),
            [this, question](const Result<admin::PasswordOpinion> &opinion) {
                if (question != m_question)
                    return;
                if (!opinion)
                    return m_verdict->setWords([error = opinion.error()] { return authorityFaultWords(error); });
                m_verdict->setTone(opinion->isGood() ? Tone::Moss : Tone::Brick);
                m_verdict->setWords([told = *opinion] { return opinionWords(told); });
            });
}

QString PasswordSection::verdict() const { return m_verdict->isHidden() ? QString() : m_verdict->text(); }

void PasswordSection::hideEvent(QHideEvent *event) {
    RulesSection::hideEvent(event);
    m_trial->clear();
}

void PasswordSection::rename() {
    m_trial->setAccessibleName(tr("Try a password"));
    for (QAction *action : m_trial->actions())
        action->setToolTip(tr("Show what is typed"));
}

void PasswordSection::changeEvent(QEvent *event) {
    RulesSection::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
