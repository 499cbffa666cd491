#include "ui/connections/password_page.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {

PasswordPage::PasswordPage(Host &host, const Profile &profile, bool refused, QWidget *parent)
    : Page(parent), m_host(host), m_password(new QLineEdit), m_keep(new CheckBox) {
    auto *box = new QWidget;
    box->setFixedWidth(em(27));
    auto *rows = columnIn(box, Space::one);
    auto *title = new Text([name = profile.name] { return tr("Password for %1").arg(name); }, Type::Title);
    title->setWordWrap(true);
    rows->addWidget(title);
    rows->addWidget(new Paragraph([where = whereWords(profile)] { return where; }));
    if (refused)
        rows->addWidget(new Paragraph([] { return tr("The database did not take the last one."); }, Tone::Brick));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    rows->addWidget(m_password);
    rows->addWidget(m_keep);
    if (!host.hasKeyring()) {
        m_keep->hide();
        rows->addWidget(new Paragraph(
            [] { return tr("No keyring answers on this desktop, so it is kept nowhere and asked for each time."); },
            Tone::Muted, Type::Caption));
    }
    auto *open = new Button([] { return tr("Open"); }, {}, ButtonKind::Primary);
    auto *cancel = new Button([] { return tr("Cancel"); });
    auto *verbs = rowOf({open, cancel});
    verbs->addStretch();
    rows->addLayout(verbs);
    auto *column = columnIn(this, 0);
    column->addStretch(2);
    column->addWidget(box, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(open, &Button::clicked, this, &PasswordPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &PasswordPage::submit);
    connect(cancel, &Button::clicked, this, &PasswordPage::cancelled);
    setFocusProxy(m_password);
    rename();
}

QWidget *PasswordPage::entrance() { return m_password; }

void PasswordPage::submit() {
    if (m_password->text().isEmpty())
        return;
    m_host.givePassword(m_password->text(), m_keep->isChecked() ? Host::Keeping::InKeyring : Host::Keeping::ThisTime);
}

void PasswordPage::rename() {
    m_password->setAccessibleName(tr("Password"));
    m_keep->setText(tr("Keep it in the desktop’s keyring"));
}

void PasswordPage::changeEvent(QEvent *event) {
    Page::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
