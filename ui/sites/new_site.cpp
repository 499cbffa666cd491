#include "ui/sites/new_site.h"
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {

NewSite::NewSite(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_name(new QLineEdit), m_address(new QLineEdit), m_newOrg(new QLineEdit),
      m_org(new QComboBox), m_create(new Button([] { return tr("Connect it"); }, {}, ButtonKind::Primary)),
      m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, 0);
    column->addWidget(new PageHeader([] { return tr("A new site"); },
                                     [] { return tr("Then make its key, and put that into the site’s settings."); }, {},
                                     Space::three));
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::half);
    rows->setContentsMargins(Space::three, Space::one, Space::three, Space::three);
    const auto add = [rows](Words label, QWidget *field) {
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(field);
        field->setMaximumWidth(em(28));
        rows->addWidget(text);
        rows->addWidget(field);
        rows->addSpacing(Space::one);
    };
    add([] { return tr("Name"); }, m_name);
    add([] { return tr("Address where people come back"); }, m_address);
    add([] { return tr("Run by"); }, m_org);
    rows->addWidget(m_newOrg);
    m_newOrg->setMaximumWidth(em(28));
    m_address->setLayoutDirection(Qt::LeftToRight);
    m_address->setPlaceholderText(QStringLiteral("https://wiki.example.org/auth/"));
    rows->addWidget(m_said);
    m_said->hide();
    rows->addSpacing(Space::one);
    auto *cancel = new Button([] { return tr("Cancel"); });
    rows->addLayout(rowOf({m_create, cancel}));
    column->addWidget(body);
    column->addStretch(1);
    setFocusProxy(m_name);
    connect(cancel, &Button::clicked, this, [this] {
        empty();
        Q_EMIT cancelled();
    });
    connect(m_create, &Button::clicked, this, &NewSite::submit);
    for (QLineEdit *edit : {m_name, m_address, m_newOrg})
        connect(edit, &QLineEdit::returnPressed, this, &NewSite::submit);
    connect(m_org, &QComboBox::currentIndexChanged, this,
            [this] { m_newOrg->setVisible(!m_org->currentData().isValid()); });
    fillOrgs({});
    rename();
}

void NewSite::empty() {
    for (QLineEdit *edit : {m_name, m_address, m_newOrg})
        edit->clear();
    m_org->setCurrentIndex(0);
    m_said->hide();
}

void NewSite::start() {
    deliver(this, m_console.places.orgs(), [this](const Result<QList<Org>> &orgs) {
        if (orgs)
            fillOrgs(*orgs);
    });
    m_name->setFocus();
}

void NewSite::fillOrgs(const QList<Org> &orgs) {
    const QVariant chosen = m_org->currentData();
    m_org->clear();
    for (const Org &org : orgs)
        m_org->addItem(org.profile.name, org.id.value);
    m_org->addItem(tr("A new organisation"));
    const int before = chosen.isValid()            ? m_org->findData(chosen)
                       : m_newOrg->text().isEmpty() ? 0
                                                    : m_org->count() - 1;
    m_org->setCurrentIndex(qMax(0, before));
    m_newOrg->setVisible(!m_org->currentData().isValid());
}

void NewSite::rename() {
    m_name->setAccessibleName(tr("Name"));
    m_address->setAccessibleName(tr("Address where people come back"));
    m_org->setAccessibleName(tr("Run by"));
    m_newOrg->setAccessibleName(tr("Name of the new organisation"));
    m_newOrg->setPlaceholderText(tr("Name of the new organisation"));
    m_org->setItemText(m_org->count() - 1, tr("A new organisation"));
}

void NewSite::submit() {
    if (!m_create->isEnabled())
        return;
    m_create->setEnabled(false);
    m_said->hide();
    if (m_org->currentData().isValid())
        return createSite(OrgId(m_org->currentData().toInt()));
    OrgProfile org;
    org.name = m_newOrg->text().trimmed();
    deliver(this, m_console.places.createOrg(org), [this](const Result<OrgId> &id) {
        if (!id)
            return fail(id.error());
        const QString name = m_newOrg->text().trimmed();
        m_org->insertItem(0, name, id->value); // founded: a second try takes this one
        m_org->setCurrentIndex(0);
        createSite(*id);
    });
}

void NewSite::createSite(const OrgId &org) {
    SiteProfile profile;
    profile.name = m_name->text().trimmed();
    profile.redirectUrl = m_address->text().trimmed();
    profile.org = org;
    deliver(this, m_console.places.createSite(profile), [this](const Result<SiteId> &id) {
        if (!id)
            return fail(id.error());
        m_create->setEnabled(true);
        empty();
        Q_EMIT created(*id);
    });
}

void NewSite::fail(const Error &error) {
    m_create->setEnabled(true);
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void NewSite::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewSite::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
