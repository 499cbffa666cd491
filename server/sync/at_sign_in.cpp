#include "server/sync/at_sign_in.h"
#include "server/sync/job_directory.h"
#include "server/sync/job_run.h"
#include <future>
#include <mutex>
#include <QLoggingCategory>
#include <system_error>

namespace gatelodge::sync {

Q_LOGGING_CATEGORY(lcAtSignIn, "gatelodge.sync.at_sign_in")

using service::PersonToAsk;

namespace {

using Clock = std::chrono::steady_clock;
using Document = std::unique_ptr<QTemporaryFile>; // null: there is nobody
constexpr qint64 kMostBytes = 1024 * 1024;
constexpr std::chrono::seconds kWell{10};         // after an answer
constexpr std::chrono::milliseconds kPrompt{500}; // that was as quick as this

Result<Document> fetchedByWeb(login::HttpAsk ask, const HttpDoor &http, std::chrono::milliseconds limit) {
    if (!http)
        return failure(Fault::Misconfigured, QStringLiteral("this program fetches nothing"));
    ask.limit = limit;
    ask.mostBytes = kMostBytes;
    const login::HttpTold told = http(ask);
    if (!told.answered)
        return failure(Fault::Unavailable, told.trouble);
    if (told.status == 404 || told.status == 410)
        return Document();
    static const QSet<int> busy{429, 502, 503, 504}; // whoever is asked about; anything else may be for this one
    if (told.status != 200)
        return failure(busy.contains(told.status) ? Fault::Unavailable : Fault::Invalid,
                       QStringLiteral("status %1").arg(told.status));
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open() || file->write(told.body) != told.body.size() || !file->flush())
        return failure(Fault::Unavailable, QStringLiteral("no room for a copy: %1").arg(file->errorString()));
    return file;
}

// The directory's library has a limit for each step, and none for all of them or for the look-up of a name: whoever
// signs in waits on this side.
class Directories {
public:
    Result<Document> fetch(const PersonToAsk &person, std::chrono::milliseconds limit) {
        auto answer = std::make_shared<std::promise<Result<Document>>>();
        auto told = answer->get_future();
        {
            const std::lock_guard lock(m_mutex);
            std::erase_if(m_open, [](std::future<void> &one) {
                return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
            });
            try {
                m_open.push_back(std::async(
                    std::launch::async,
                    [answer, limit, settings = person.job.settings, password = person.password, key = person.key,
                     name = person.username] { answer->set_value(fetchOne(settings, password, key, name, limit)); }));
            } catch (const std::system_error &none) { // no thread more
                return failure(Fault::Unavailable, QString::fromLocal8Bit(none.what()));
            }
        }
        if (told.wait_for(limit) != std::future_status::ready)
            return failure(Fault::Unavailable, QStringLiteral("no answer in %1 ms").arg(limit.count()));
        return told.get();
    }

private:
    std::mutex m_mutex;
    std::vector<std::future<void>> m_open; // whoever destroys this waits for them
};

Result<std::optional<ImportRow>> rowIn(const Document &document, const PersonToAsk &person) {
    if (!document)
        return std::optional<ImportRow>();
    GL_TRY(auto choices, choicesOf(person.job.settings));
    choices.partial = true;
    GL_TRY(const auto source, Source::open(document->fileName(), choices));
    const ImportLines next = linesOf(*source);
    bool somebodyElse = false, unread = false;
    while (true) {
        GL_TRY(const auto line, next());
        if (!line)
            break;
        const auto *row = std::get_if<ImportRow>(&*line);
        if (row && row->key == person.key)
            return std::optional(*row);
        (row ? somebodyElse : unread) = true;
    }
    if (unread)
        return failure(Fault::Invalid, QStringLiteral("what it says of the person cannot be read"));
    if (somebodyElse)
        return failure(Fault::Invalid, QStringLiteral("what it says is of somebody else"));
    return std::optional<ImportRow>();
}

// Which sources are well: they answer, and promptly.
class Sources {
public:
    Sources(std::chrono::milliseconds rest, int most) : m_rest(rest), m_most(most) {}
    bool mayAsk(SyncId id) {
        const std::lock_guard lock(m_mutex);
        State &state = m_states[id];
        const auto now = Clock::now();
        if (m_open >= m_most || now < state.restsUntil || (state.open > 0 && now > state.wellUntil))
            return false;
        ++state.open;
        ++m_open;
        return true;
    }
    void told(SyncId id, bool answered, Clock::duration took) {
        const std::lock_guard lock(m_mutex);
        State &state = m_states[id];
        --state.open;
        --m_open;
        const auto now = Clock::now();
        state.wellUntil = answered && took <= kPrompt ? now + kWell : now;
        state.restsUntil = answered ? now : now + m_rest;
    }

private:
    struct State {
        int open = 0;
        Clock::time_point wellUntil{}, restsUntil{};
    };
    const std::chrono::milliseconds m_rest;
    const int m_most;
    std::mutex m_mutex;
    int m_open = 0; // of all sources
    QHash<SyncId, State> m_states;
};

struct Asker {
    explicit Asker(AtSignIn given) : how(std::move(given)), sources(how.rest, how.atOnce) {}
    Done bringUpToDate(store::Session &session, const service::Means &means, const PersonToAsk &person) {
        const bool ldap = person.job.settings.origin == SyncOrigin::Ldap;
        login::HttpAsk ask;
        if (!ldap) {
            GL_TRY(ask, askForOne(person.job.settings, person.password, person.key, person.username));
        }
        if (!sources.mayAsk(person.job.id))
            return failure(Fault::Busy, QStringLiteral("the source did not answer lately, or is being asked"));
        const auto began = Clock::now();
        const auto document =
            ldap ? directories.fetch(person, how.limit) : fetchedByWeb(std::move(ask), means.http, how.limit);
        const bool answered = document || document.error().fault == Fault::Invalid;
        sources.told(person.job.id, answered, Clock::now() - began);
        if (!document)
            return failure(document.error());
        GL_TRY(auto row, rowIn(*document, person));
        return service::bringUpToDate(session, person, std::move(row), how.node);
    }
    const AtSignIn how;
    Sources sources;
    Directories directories;
};

} // namespace

std::function<void(store::Session &, const service::Means &, const UserId &)> askAtSignIn(AtSignIn how) {
    return [asker = std::make_shared<Asker>(std::move(how))](store::Session &session, const service::Means &means,
                                                             const UserId &uid) {
        const auto person = service::personToAsk(session, means, uid);
        const Done done = !person   ? Done(failure(person.error()))
                          : *person ? asker->bringUpToDate(session, means, **person)
                                    : Done();
        if (done)
            return;
        const QString job = person ? (*person)->job.settings.name : QString();
        qCWarning(lcAtSignIn, "%s: a sign-in goes on with what is known: %s", qPrintable(job),
                  qPrintable(done.error().detail));
    };
}

} // namespace gatelodge::sync
