#include "ui/sites/site_editor.h"
#include "ui/list/windowed_model.h"
#include <algorithm>

namespace gatelodge::ui {

SiteEditor::SiteEditor(admin::Console &console, QObject *parent) : QObject(parent), m_console(console) {
    connect(&console.hub, &admin::ChangeHub::changed, this, &SiteEditor::follow);
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &SiteEditor::read);
}

void SiteEditor::open(const SiteId &id) {
    if (id == m_id && m_arrived)
        return;
    m_id = id;
    m_arrived = false;
    read();
}

void SiteEditor::close() {
    m_id = {};
    m_arrived = false;
}

void SiteEditor::read() {
    readThen([] {});
}

// Groups and organisations first: what is shown of the site names them.
void SiteEditor::readThen(std::function<void()> then) {
    if (m_id == SiteId())
        return then();
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        if (groups)
            m_groups = *groups;
    });
    deliver(this, m_console.places.orgs(), [this, id = m_id, then](const Result<QList<Org>> &orgs) {
        if (orgs)
            m_orgs = *orgs;
        deliver(this, m_console.places.site(id), [this, id, then](const Result<admin::SiteDetails> &details) {
            if (id == m_id) {
                if (details && !details->site.deleted) {
                    m_details = *details;
                    m_arrived = true;
                    Q_EMIT arrived();
                } else if (details || details.error().fault == Fault::NotFound) {
                    Q_EMIT gone();
                } else {
                    Q_EMIT failed(details.error());
                }
            }
            then();
        });
    });
}

void SiteEditor::follow(const QList<Change> &changes) {
    const QString own = QString::number(m_id.value);
    const auto concerns = [&own](const Change &change) {
        if (change.entity == QLatin1String("groups") || change.entity == QLatin1String("orgs"))
            return true;
        const bool ofSite =
            change.entity.startsWith(QLatin1String("site")) || change.entity == QLatin1String("openid_clients") ||
            change.entity == QLatin1String("webhook_secrets");
        return ofSite && change.key.section(QLatin1Char('/'), 0, 0) == own;
    };
    if (m_arrived && !m_working && std::any_of(changes.begin(), changes.end(), concerns))
        read();
}

QString SiteEditor::message(GateKind gate, const QString &language) const {
    for (const SiteMessage &message : m_details.messages)
        if (message.gate == gateName(gate) && message.language == language)
            return message.text;
    return {};
}

Org SiteEditor::org() const {
    for (const Org &org : m_orgs)
        if (org.id == profile().org)
            return org;
    Org unknown;
    unknown.profile.name = site().orgName;
    return unknown;
}

void SiteEditor::change(std::function<bool(SiteProfile &)> edit, Answer answer) {
    m_jobs.push_back([this, edit = std::move(edit), answer = std::move(answer)] {
        SiteProfile wanted = profile();
        if (!edit(wanted))
            return finish(failure(Fault::Conflict), answer);
        deliver(this, m_console.places.changeSite(m_id, site().revision, wanted),
                [this, answer](const Done &done) { finish(done, answer); });
    });
    nextJob();
}

void SiteEditor::putMessage(GateKind gate, const QString &language, const QString &text, Answer answer) {
    m_jobs.push_back([this, message = SiteMessage{gateName(gate), language, text}, answer = std::move(answer)] {
        deliver(this, m_console.places.putMessage(m_id, message),
                [this, answer](const Done &done) { finish(done, answer); });
    });
    nextJob();
}

void SiteEditor::nextJob() {
    if (m_working || m_jobs.empty())
        return;
    m_working = true;
    const auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job();
}

// Read first, also after a Conflict: the answer then speaks of what stands on the page.
void SiteEditor::finish(const Done &done, const Answer &answer) {
    readThen([this, done, answer] {
        m_working = false;
        answer(done);
        nextJob();
    });
}

} // namespace gatelodge::ui
