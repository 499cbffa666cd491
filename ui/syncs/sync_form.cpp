#include "ui/syncs/sync_form.h"
#include "server/domain/deliver.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include "ui/shell/page.h"
#include "ui/syncs/sync_words.h"
#include <QKeyEvent>
#include <QPainter>

namespace gatelodge::ui {

SyncForm::SyncForm(admin::Syncs &syncs, QWidget *parent)
    : QWidget(parent), m_syncs(syncs), m_form(new SchemaForm), m_said(new Paragraph({}, Tone::Brick)),
      m_save(new Button([] { return tr("Save"); }, {}, ButtonKind::Primary)) {
    auto *body = new QWidget;
    auto *rows = columnIn(body, Space::half);
    rows->setContentsMargins(Space::two, Space::one, Space::two, Space::three);
    rows->addWidget(m_form);
    rows->addStretch();
    auto *foot = new QWidget;
    auto *below = columnIn(foot, Space::one);
    below->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::two);
    below->addWidget(m_said);
    m_said->hide();
    auto *cancel = new Button([] { return tr("Cancel"); });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    flow->addWidget(m_save);
    flow->addWidget(cancel);
    below->addWidget(buttons);
    auto *all = columnIn(this, 0);
    all->addWidget(new PageHeader([] { return tr("Settings of a synchronisation"); }, Words()));
    all->addWidget(new ScrollPage(body), 1);
    all->addWidget(new Line);
    all->addWidget(foot);
    setFocusProxy(m_form);
    connect(cancel, &Button::clicked, this, [this] {
        m_isBegun = false;
        Q_EMIT cancelled();
    });
    connect(m_save, &Button::clicked, this, &SyncForm::submit);
}

void SyncForm::start() {
    if (std::exchange(m_isBegun, true))
        return m_form->setFocus();
    m_job.reset();
    lay({});
}

void SyncForm::change(const SyncJob &job) {
    m_isBegun = false;
    m_job = job;
    lay(admin::formOf(job));
}

void SyncForm::lay(const QJsonObject &stored) {
    m_said->hide();
    m_save->setEnabled(true);
    m_form->setSchema(admin::syncSchema(), stored);
    m_form->setFocus();
}

void SyncForm::submit() {
    const auto entered = admin::settingsIn(m_form->entered(), m_job ? m_job->settings : SyncSettings());
    if (!entered)
        return answer(failure(entered.error()), {});
    m_save->setEnabled(false);
    if (m_job)
        return deliver(this, m_syncs.change(m_job->id, m_job->revision, *entered),
                       [this, id = m_job->id](const Done &done) { answer(done, id); });
    deliver(this, m_syncs.add(*entered), [this](const Result<SyncId> &id) {
        answer(id ? Done() : Done(failure(id.error())), id.value_or(SyncId()));
    });
}

// The detail of what is Invalid begins with the name of the field.
void SyncForm::answer(const Done &done, SyncId id) {
    m_save->setEnabled(true);
    m_said->setVisible(!done);
    m_form->setComplaints({});
    if (done) {
        m_isBegun = false;
        Q_EMIT saved(id);
        return;
    }
    const QString name = done.error().detail.section(u':', 0, 0);
    if (done.error().fault == Fault::Invalid && m_form->fieldNamed(name)) {
        m_said->hide();
        m_form->setComplaints({{SettingComplaint::NotAChoice, name}});
        return;
    }
    m_said->setWords([error = done.error()] { return syncFaultWords(error); });
    if (done.error().fault != Fault::Conflict || !m_job)
        return;
    // Told: what was entered stays, and saving again is meant.
    deliver(this, m_syncs.details(id), [this, id](const Result<admin::SyncDetails> &now) {
        if (now && m_job && m_job->id == id)
            m_job = now->job;
    });
}

void SyncForm::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void SyncForm::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
