#include "ui/users/new_person_form.h"
#include "server/domain/username.h"
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QCheckBox>
#include <QLineEdit>
#include <QPainter>

namespace gatelodge::ui {

NewPersonForm::NewPersonForm(admin::People &people, QWidget *parent)
    : QWidget(parent), m_people(people), m_vouched(new QCheckBox),
      m_create(new Button([] { return tr("Add person"); }, {}, ButtonKind::Primary)),
      m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *head = new QHBoxLayout;
    head->addWidget(new Paragraph([] { return tr("A new person"); }, Tone::Text, Type::Heading), 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    m_first = addLine([] { return tr("First name"); }, "first");
    m_last = addLine([] { return tr("Last name"); }, "last");
    m_email = addLine([] { return tr("Email"); }, "email");
    column->addWidget(m_vouched);
    m_username = addLine([] { return tr("Username; may be changed until a site has received it"); }, "username");
    m_email->setLayoutDirection(Qt::LeftToRight);
    m_username->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_said);
    auto *cancel = new Button([] { return tr("Cancel"); });
    auto *verbs = rowOf({m_create, cancel});
    verbs->addStretch();
    column->addLayout(verbs);
    column->addStretch();
    for (QLineEdit *edit : {m_first, m_last, m_email})
        connect(edit, &QLineEdit::textChanged, this, &NewPersonForm::propose);
    for (QLineEdit *edit : {m_first, m_last, m_email, m_username})
        connect(edit, &QLineEdit::returnPressed, this, &NewPersonForm::submit);
    connect(m_create, &Button::clicked, this, &NewPersonForm::submit);
    connect(cancel, &Button::clicked, this, [this] {
        empty();
        Q_EMIT closeRequested();
    });
    connect(close, &IconButton::clicked, this, &NewPersonForm::closeRequested);
    setFocusProxy(m_first);
    rename();
}

QLineEdit *NewPersonForm::addLine(Words label, const char *name) {
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(new Text(label, Type::Caption, Tone::Muted));
    column->addWidget(edit);
    m_labels.append({edit, label});
    return edit;
}

// Closing the form is no answer to what stands in it; Cancel is, and so is a new person.
void NewPersonForm::begin() { m_first->setFocus(); }

void NewPersonForm::empty() {
    for (const auto &[edit, label] : std::as_const(m_labels))
        edit->clear();
    m_vouched->setChecked(false);
    m_said->hide();
}

// What the server will choose when the field stays empty, but for a number if somebody has it.
void NewPersonForm::propose() {
    const QString name = (m_first->text() + u' ' + m_last->text()).trimmed();
    QString proposal;
    if (!name.isEmpty())
        proposal = Username::fromDisplayName(name).text();
    else if (const auto address = EmailAddress::parse(m_email->text()); address)
        proposal = Username::fromAddress(*address).text();
    m_username->setPlaceholderText(proposal);
}

void NewPersonForm::submit() {
    NewUser fresh;
    fresh.firstName = m_first->text().trimmed();
    fresh.lastName = m_last->text().trimmed();
    fresh.email = m_email->text().trimmed();
    fresh.emailVerified = m_vouched->isChecked();
    fresh.username = m_username->text().trimmed();
    if (fresh.firstName.isEmpty() && fresh.lastName.isEmpty() && fresh.email.isEmpty() && fresh.username.isEmpty()) {
        m_said->setWords([] { return tr("A name or an address is needed."); });
        m_said->show();
        return;
    }
    setEnabled(false);
    deliver(this, m_people.create(fresh), [this](const Result<UserId> &uid) {
        setEnabled(true);
        m_said->setVisible(!uid);
        if (uid) {
            empty();
            Q_EMIT created(*uid);
            return;
        }
        m_said->setWords([error = uid.error()] {
            return error.fault == Fault::Unavailable ? tr("Nobody was added yet. What you typed stays.")
                                                     : faultWords(error);
        });
        m_first->setFocus();
    });
}

void NewPersonForm::rename() {
    for (const auto &[edit, label] : std::as_const(m_labels))
        edit->setAccessibleName(label());
    m_vouched->setText(tr("I vouch that the address is theirs"));
}

void NewPersonForm::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void NewPersonForm::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
