#include "ui/authorities/new_authority.h"
#include "server/domain/deliver.h"
#include "ui/authorities/probe_steps.h"
#include "ui/common/schema_field.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace gatelodge::ui {

NewAuthority::NewAuthority(admin::Authorities &authorities, QWidget *parent)
    : QWidget(parent), m_authorities(authorities), m_drivers(authorities.drivers()), m_kinds(kindsToAdd(m_drivers)),
      m_kind(new QComboBox), m_title(new QLineEdit), m_name(new QLineEdit), m_help(new Paragraph({})),
      m_said(new Paragraph({}, Tone::Brick)), m_form(new SchemaForm), m_probe(new ProbeSteps),
      m_add(new Button([] { return tr("Add it"); }, {}, ButtonKind::Primary)) {
    auto *all = columnIn(this, 0);
    all->addWidget(new PageHeader([] { return tr("A new authority"); },
                                  [] { return tr("Somebody else who knows people’s passwords."); }));
    all->addWidget(new ScrollPage(makeBody()), 1);
    all->addWidget(new Line);
    all->addWidget(makeFoot());
    setFocusProxy(m_kind);
    for (const AuthorityKind &kind : std::as_const(m_kinds))
        m_kind->addItem(driverText(kind.label));
    connect(m_kind, &QComboBox::activated, this, &NewAuthority::choose);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString &title) {
        if (!m_nameIsOwn)
            m_name->setText(nameFromTitle(title));
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) { m_nameIsOwn = !name.isEmpty(); });
    connect(m_add, &Button::clicked, this, &NewAuthority::submit);
    connect(m_probe, &ProbeSteps::requested, this, &NewAuthority::test);
    for (QLineEdit *edit : {m_title, m_name})
        connect(edit, &QLineEdit::returnPressed, this, &NewAuthority::submit);
    rename();
}

QWidget *NewAuthority::makeBody() {
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::half);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::three);
    const auto add = [rows](Words label, QWidget *field, Words note) {
        auto *text = new Text(std::move(label), Type::Body, Tone::Muted);
        text->setBuddy(field);
        rows->addWidget(text);
        rows->addWidget(field);
        rows->addWidget(new Paragraph(std::move(note), Tone::Muted, Type::Caption));
        rows->addSpacing(Space::one);
    };
    rows->addWidget(m_kind);
    rows->addWidget(m_help);
    rows->addSpacing(Space::one);
    add([] { return tr("Title"); }, m_title, [] { return tr("What people read when they choose it."); });
    add([] { return tr("Name"); }, m_name,
        [] { return tr("What stands after the @ when people name it: alice@club."); });
    m_name->setLayoutDirection(Qt::LeftToRight);
    rows->addWidget(m_form);
    rows->addStretch();
    return body;
}

// Below the form and always in sight: what can be done with it, and what came of that.
QWidget *NewAuthority::makeFoot() {
    auto *foot = new QWidget;
    auto *rows = columnIn(foot, Space::one);
    rows->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::two);
    rows->addWidget(m_said);
    m_said->hide();
    rows->addWidget(m_probe);
    auto *cancel = new Button([] { return tr("Cancel"); });
    connect(cancel, &Button::clicked, this, [this] {
        m_isBegun = false;
        Q_EMIT cancelled();
    });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    for (Button *button : {m_add, &m_probe->button(), cancel})
        flow->addWidget(button);
    rows->addWidget(buttons);
    return foot;
}

void NewAuthority::start() {
    if (std::exchange(m_isBegun, true))
        return m_kind->setFocus();
    m_title->clear();
    m_name->clear();
    m_nameIsOwn = false;
    m_kind->setCurrentIndex(0);
    choose(0);
    m_kind->setFocus();
}

// What was typed for another kind is of no use to this one.
void NewAuthority::choose(int number) {
    say({});
    m_probe->clear();
    if (number < 0 || number >= m_kinds.size())
        return;
    const AuthorityKind &kind = m_kinds[number];
    const DriverDescription *driver = driverNamed(m_drivers, kind.driver);
    m_form->setSchema(driver->settings, kind.settings);
    m_help->setWords([text = driver->help] { return driverText(text); });
    m_help->setVisible(*driver->help);
    if (m_title->text().isEmpty() || m_title->property("proposed") == m_title->text()) {
        m_title->setText(driverText(kind.label));
        m_title->setProperty("proposed", m_title->text());
        if (!m_nameIsOwn)
            m_name->setText(nameFromTitle(m_title->text()));
    }
}

Authority NewAuthority::entered() const {
    Authority authority;
    authority.name = m_name->text().trimmed();
    authority.title = m_title->text().trimmed();
    authority.driver = m_kinds.value(m_kind->currentIndex()).driver;
    authority.settings = m_form->entered();
    return authority;
}

void NewAuthority::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void NewAuthority::submit() {
    if (!m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    say({});
    deliver(this, m_authorities.create(entered()), [this](const Result<SavedAuthority> &saved) { answer(saved); });
}

void NewAuthority::answer(const Result<SavedAuthority> &saved) {
    m_add->setEnabled(true);
    if (!saved)
        return say([error = saved.error()] { return authorityFaultWords(error); });
    m_form->setComplaints(saved->complaints);
    if (!saved->complaints.isEmpty())
        return;
    m_isBegun = false;
    Q_EMIT created(saved->id);
}

void NewAuthority::test() {
    m_probe->wait();
    deliver(this, m_authorities.probe(entered()),
            [this, kind = m_kind->currentIndex()](const Result<ProbedAuthority> &probed) {
                if (kind != m_kind->currentIndex())
                    return; // meant for the kind that was chosen before
                if (!probed)
                    return m_probe->fail(probed.error());
                m_probe->show(probed->steps);
                m_form->setComplaints(probed->complaints);
            });
}

void NewAuthority::rename() {
    m_kind->setAccessibleName(tr("Kind of authority"));
    m_title->setAccessibleName(tr("Title"));
    m_name->setAccessibleName(tr("Name"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(i, driverText(m_kinds[i].label));
}

void NewAuthority::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void NewAuthority::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void NewAuthority::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
