#include "ui/users/login_form.h"
#include "server/domain/deliver.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/fault_words.h"
#include "ui/common/login_words.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

// The last day counts whole.
QDateTime endOf(const QDate &lastDay) { return lastDay.addDays(1).startOfDay().toUTC(); }
QString lastDayOf(const QDateTime &end) {
    return end.isValid() ? end.toLocalTime().addSecs(-1).date().toString(Qt::ISODate) : QString();
}

QList<SettingField> enteredFields(const DriverDescription *driver) {
    QList<SettingField> fields = driver ? driver->loginProperties : QList<SettingField>();
    fields.removeIf([](const SettingField &field) { return field.told; });
    return fields;
}

QString refusalWords(const Error &error) {
    if (error.fault == Fault::NotFound)
        return LoginForm::tr("Nobody is called so there.");
    if (error.fault == Fault::Unavailable)
        return LoginForm::tr("The authority does not answer, so whose name it is cannot be known now.");
    if (error.fault == Fault::Misconfigured)
        return LoginForm::tr("The authority cannot be asked: %1.").arg(error.detail);
    return faultWords(error);
}

} // namespace

LoginForm::LoginForm(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_drivers(console.authorities.drivers()),
      m_title(new Text({}, Type::Strong)),
      m_nameLabel(new Text([] { return tr("Username there"); }, Type::Caption, Tone::Muted)),
      m_authority(new QComboBox), m_username(new QLineEdit), m_end(new QLineEdit), m_form(new SchemaForm),
      m_nameNote(new Paragraph([] { return tr("The authority is asked whose name that is, where it can tell."); },
                               Tone::Muted, Type::Caption)),
      m_said(new Paragraph({}, Tone::Brick)), m_save(new Button({}, {}, ButtonKind::Primary)) {
    auto *column = columnIn(this, Space::half);
    column->setContentsMargins(0, 0, 0, Space::one);
    column->addWidget(m_title);
    column->addWidget(m_authority);
    column->addWidget(m_nameLabel);
    column->addWidget(m_username);
    column->addWidget(m_nameNote);
    column->addWidget(m_form);
    column->addWidget(
        new Text([] { return tr("Last day on which it counts; empty: for good"); }, Type::Caption, Tone::Muted));
    column->addWidget(m_end);
    column->addWidget(m_said);
    auto *cancel = new Button([] { return tr("Cancel"); });
    auto *verbs = rowOf({m_save, cancel});
    verbs->addStretch();
    column->addLayout(verbs);
    m_nameLabel->setBuddy(m_username);
    m_username->setLayoutDirection(Qt::LeftToRight);
    m_end->setLayoutDirection(Qt::LeftToRight);
    m_end->setPlaceholderText(QStringLiteral("2027-12-31"));
    m_authority->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_authority, &QComboBox::activated, this, [this](int number) {
        say({});
        lookAt(m_offered.value(number).driver, {});
    });
    for (QLineEdit *edit : {m_username, m_end})
        connect(edit, &QLineEdit::returnPressed, this, &LoginForm::submit);
    connect(m_save, &Button::clicked, this, &LoginForm::submit);
    connect(cancel, &Button::clicked, this, &LoginForm::close);
    rename();
    hide();
}

bool LoginForm::canBeChanged(const LoginRecord &record) {
    return record.login.kind != QLatin1String("x509"); // a certificate says itself whose it is and until when
}

void LoginForm::begin(const UserId &uid) {
    m_uid = uid;
    m_changed.reset();
    m_title->setWords([] { return tr("A login elsewhere"); });
    m_save->setWords([] { return tr("Add login"); });
    m_username->clear();
    m_end->clear();
    m_offered.clear();
    m_authority->clear();
    m_authority->show();
    m_save->setEnabled(false);
    lookAt({}, {});
    say({});
    show();
    offerAuthorities();
}

void LoginForm::offerAuthorities() {
    deliver(this, m_console.authorities.list(), [this](const Result<admin::AuthorityList> &list) {
        if (m_changed || !isOpen())
            return;
        if (!list)
            return say([error = list.error()] { return faultWords(error); });
        m_offered = list->authorities;
        m_offered.removeIf([this](const Authority &one) {
            const DriverDescription *driver = driverNamed(m_drivers, one.driver);
            return !driver || !driver->loginsByName;
        });
        m_authority->clear();
        for (const Authority &one : std::as_const(m_offered))
            m_authority->addItem(captionOf(one));
        m_authority->setVisible(!m_offered.isEmpty());
        m_save->setEnabled(!m_offered.isEmpty());
        if (m_offered.isEmpty())
            return say([] {
                return tr("No authority takes logins by name. A directory or PAM does; others are linked by their "
                          "owners at a sign-in.");
            });
        lookAt(m_offered.first().driver, {});
        m_username->setFocus();
    });
}

void LoginForm::change(const LoginRecord &record) {
    m_changed = record;
    m_uid = record.login.user;
    m_title->setWords([kind = record.login.kind, title = record.authorityTitle] {
        return tr("%1 at %2", "kind of login, authority").arg(loginKindWords(kind), title);
    });
    m_save->setWords([] { return tr("Save"); });
    m_authority->hide();
    m_save->setEnabled(true);
    m_username->setText(record.properties.value(QLatin1String("username")).toString());
    m_end->setText(lastDayOf(record.login.expiresAt));
    lookAt(record.driver, record.properties);
    say({});
    show();
    (m_username->isHidden() ? m_end : m_username)->setFocus();
}

void LoginForm::lookAt(const QString &driver, const QJsonObject &stored) {
    const DriverDescription *described = driverNamed(m_drivers, driver);
    const auto fields = enteredFields(described);
    m_form->setSchema(fields, stored);
    m_form->setVisible(!fields.isEmpty());
    const bool named = described && described->loginsByName;
    for (QWidget *part : std::initializer_list<QWidget *>{m_nameLabel, m_username, m_nameNote})
        part->setVisible(named);
}

std::optional<LoginEntry> LoginForm::entered() {
    LoginEntry entry;
    if (!m_username->isHidden())
        entry.username = m_username->text().trimmed();
    entry.properties = m_form->entered();
    const QString day = m_end->text().trimmed();
    if (day.isEmpty())
        return entry;
    const QDate date = QDate::fromString(day, Qt::ISODate);
    if (!date.isValid()) {
        say([] { return tr("A day is written like 2027-12-31."); });
        return std::nullopt;
    }
    entry.expiresAt = endOf(date);
    return entry;
}

void LoginForm::submit() {
    if (!m_save->isEnabled())
        return;
    const auto entry = entered();
    if (!entry)
        return;
    if (!m_username->isHidden() && entry->username.isEmpty()) {
        say([] { return tr("Type how the person is called there."); });
        m_username->setFocus();
        return;
    }
    say({});
    m_save->setEnabled(false);
    const auto take = [this](const Result<SavedLogin> &saved) { answer(saved); };
    if (m_changed)
        deliver(this, m_console.logins.change(m_changed->login.id, m_changed->login.revision, *entry), take);
    else
        deliver(this, m_console.logins.add(m_uid, m_offered.value(m_authority->currentIndex()).id, *entry), take);
}

void LoginForm::answer(const Result<SavedLogin> &saved) {
    m_save->setEnabled(true);
    if (!saved)
        return say([error = saved.error()] { return refusalWords(error); });
    if (!saved->complaints.isEmpty())
        return m_form->setComplaints(saved->complaints);
    close();
    Q_EMIT this->saved();
}

void LoginForm::close() {
    m_changed.reset();
    say({});
    hide();
}

void LoginForm::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void LoginForm::rename() {
    m_authority->setAccessibleName(tr("Authority"));
    m_end->setAccessibleName(tr("Last day on which it counts"));
}

void LoginForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void LoginForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace gatelodge::ui
