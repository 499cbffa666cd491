// An authority on paper, for what the house makes of answers: who is asked, with which name, and what follows. Real
// peers answer in the drivers' own tests.
#pragma once
#include "server/login/driver.h"
#include <atomic>
#include <mutex>
#include <QHash>

namespace gatelodge::tests {

class PaperDirectory : public login::Driver {
public:
    struct Entry {
        QByteArray password;
        login::RemoteUser user;
        bool closed = false;
    };

    const DriverDescription &description() const override {
        static const DriverDescription description{
            QStringLiteral("paper"), QStringLiteral("paper"), "Directory on paper", "", Contract::PasswordSignIn, {}};
        return description;
    }
    std::unique_ptr<login::PasswordSignIn> passwordSignIn(const login::Settings &,
                                                          const login::Means &) const override {
        return std::make_unique<SignIn>(*this);
    }
    QList<ProbeStep> probe(const login::Settings &, const login::Means &) const override {
        return {{ProbeStep::Reach, true, {}}};
    }

    void write(const QString &username, Entry entry) { m_entries.insert(username, std::move(entry)); }
    Entry &entry(const QString &username) { return m_entries[username]; }
    void answerAlways(std::optional<login::Verdict> verdict) { m_always = verdict; }
    // Called while somebody is being asked; may wait.
    void whileAsked(std::function<void()> hook) { m_hook = std::move(hook); }
    int timesAsked() const { return m_asked; }
    QString lastAsked() const {
        const std::lock_guard lock(m_mutex);
        return m_last;
    }

private:
    class SignIn : public login::PasswordSignIn {
    public:
        explicit SignIn(const PaperDirectory &directory) : m_directory(directory) {}
        login::AuthAnswer authenticate(const login::Credentials &credentials) override {
            return m_directory.answer(credentials);
        }

    private:
        const PaperDirectory &m_directory;
    };

    login::AuthAnswer answer(const login::Credentials &credentials) const {
        using login::Verdict;
        ++m_asked;
        {
            const std::lock_guard lock(m_mutex);
            m_last = credentials.username;
        }
        if (m_hook)
            m_hook();
        if (m_always)
            return {*m_always, false, QStringLiteral("in its own words"), QStringLiteral("as told"), {}};
        const auto found = m_entries.constFind(credentials.username);
        if (found == m_entries.constEnd())
            return login::answered(Verdict::NoAccount);
        if (found->password != credentials.password)
            return login::answered(Verdict::BadPassword);
        return {
            Verdict::Ok, found->closed, found->closed ? QStringLiteral("gone fishing") : QString(), {}, found->user};
    }

    QHash<QString, Entry> m_entries;
    std::optional<login::Verdict> m_always;
    std::function<void()> m_hook;
    mutable std::atomic<int> m_asked{0};
    mutable std::mutex m_mutex;
    mutable QString m_last;
};

} // namespace gatelodge::tests
