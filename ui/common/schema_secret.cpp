#include "ui/common/schema_secret.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {

SecretField::SecretField(const SettingField &field, QWidget *parent)
    : SchemaField(field, parent), m_edit(new QLineEdit), m_said(new Text({})), m_atRest(new QWidget),
      m_eye(new IconButton(QStringLiteral("view-visible"), {})),
      m_replace(new Button([] { return tr("Replace"); }, {}, ButtonKind::Quiet)),
      m_remove(new Button([] { return tr("Take away"); }, {}, ButtonKind::Quiet)),
      m_keep(new Button([] { return tr("Keep the old one"); }, {}, ButtonKind::Quiet)) {
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_atRest->setMinimumHeight(controlHeight());
    auto *row = rowIn(m_atRest, Space::two);
    row->addWidget(m_said);
    row->addWidget(m_replace);
    row->addWidget(m_remove);
    row->addStretch();
    auto *body = new QWidget;
    auto *column = rowIn(body, Space::one);
    column->addWidget(m_atRest);
    column->addWidget(m_edit, 1);
    column->addWidget(m_eye);
    column->addWidget(m_keep);
    setBody(body, m_edit);
    m_eye->setCheckable(true);
    connect(m_eye, &QAbstractButton::toggled, this, &SecretField::showTyped);
    connect(m_edit, &QLineEdit::textEdited, this, &SchemaField::edited);
    connect(m_replace, &Button::clicked, this, [this] {
        become(State::Replacing);
        m_edit->setFocus();
        Q_EMIT edited();
    });
    connect(m_remove, &Button::clicked, this, [this] {
        become(State::Removing);
        m_keep->setFocus();
        Q_EMIT edited();
    });
    connect(m_keep, &Button::clicked, this, [this] {
        become(State::Set);
        m_replace->setFocus();
        Q_EMIT edited();
    });
    become(State::Empty);
}

void SecretField::setStored(const QJsonValue &stored) {
    m_isSet = stored.isObject();
    become(m_isSet ? State::Set : State::Empty);
    setComplaint({});
}

QJsonValue SecretField::entered() const {
    if (m_state == State::Removing)
        return QJsonValue(QJsonValue::Null);
    const QString text = m_edit->text();
    return m_state == State::Set || text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
}

void SecretField::showTyped(bool shown) {
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setWords(shown ? Words([] { return tr("Hide what is typed"); })
                          : Words([] { return tr("Show what is typed"); }));
}

void SecretField::become(State state) {
    m_state = state;
    m_edit->clear();
    m_eye->setChecked(false);
    showTyped(false);
    const bool typing = state == State::Empty || state == State::Replacing;
    m_atRest->setVisible(!typing);
    m_edit->setVisible(typing);
    m_eye->setVisible(typing);
    m_replace->setVisible(state == State::Set);
    m_remove->setVisible(state == State::Set && !field().required);
    m_keep->setVisible(m_isSet && state != State::Set);
    m_said->setTone(state == State::Removing ? Tone::Brick : Tone::Text);
    m_said->setWords(state == State::Removing ? Words([] { return tr("Will be taken away"); })
                                              : Words([] { return tr("Set, and never shown"); }));
    setFocusProxy(typing ? static_cast<QWidget *>(m_edit) : state == State::Set ? m_replace : m_keep);
}

} // namespace gatelodge::ui
