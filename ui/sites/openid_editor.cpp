#include "ui/sites/openid_editor.h"
#include "ui/common/record_rows.h"
#include <algorithm>

namespace gatelodge::ui {

OpenIdEditor::OpenIdEditor(SiteEditor &site, QObject *parent) : QObject(parent), m_site(site) {
    connect(&site, &SiteEditor::arrived, this, &OpenIdEditor::read);
    connect(&site.console().hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        // A secret's entry does not name its site. What is the site's own comes by the site's editor.
        const bool concerns = std::any_of(changes.begin(), changes.end(), [](const Change &change) {
            return change.entity == QLatin1String("openid_secrets");
        });
        if (concerns && speaks() && !m_working)
            read();
    });
}

void OpenIdEditor::lockRows(RecordRows *rows) const {
    rows->lock(mayChange() ? Words() : Words([] { return whyLocked(Duty::ManageSite); }));
}

void OpenIdEditor::read() {
    readThen([] {});
}

void OpenIdEditor::readThen(std::function<void()> then) {
    if (!m_site.isOpen())
        return then();
    deliver(this, openId().setup(m_site.id()), [this, id = m_site.id(), then](const Result<admin::OpenIdSetup> &setup) {
        if (setup && id == m_site.id() && m_site.isOpen()) {
            m_setup = *setup;
            m_name = m_site.profile().name;
            if (const SiteId before = std::exchange(m_shown, id); !(before == id))
                Q_EMIT opened();
            Q_EMIT arrived();
        }
        then();
    });
}

void OpenIdEditor::change(std::function<void(OpenIdProfile &)> edit, Answer answer,
                          std::function<bool(const OpenIdProfile &)> isAsSeen) {
    m_jobs.push_back([this, id = m_shown, edit = std::move(edit), answer = std::move(answer),
                      isAsSeen = std::move(isAsSeen)] {
        const auto finish = [this, id, answer](const Done &done) {
            readThen([this, id, done, answer] {
                m_working = false;
                if (id == m_shown)
                    answer(done);
                nextJob();
            });
        };
        if (!(id == m_shown && id == m_site.id())) // it was meant for the site before
            return finish(failure(Fault::Conflict));
        if (isAsSeen && !isAsSeen(profile()))
            return finish(failure(Fault::Conflict));
        OpenIdProfile wanted = profile();
        edit(wanted);
        const Revision seen = m_setup.client ? m_setup.client->revision : Revision();
        deliver(this, openId().save(id, seen, wanted), finish);
    });
    nextJob();
}

void OpenIdEditor::nextJob() {
    if (m_working || m_jobs.empty())
        return;
    m_working = true;
    const auto job = std::move(m_jobs.front());
    m_jobs.pop_front();
    job();
}

} // namespace gatelodge::ui
