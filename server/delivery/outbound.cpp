#include "server/delivery/outbound.h"
#include "server/delivery/transfer.h"
#include <algorithm>
#include <atomic>
#include <chrono>
#include <future>
#include <mutex>
#include <set>
#include <thread>
#include <unordered_map>

namespace gatelodge::delivery {
namespace {

using Clock = Transfer::Clock;
constexpr auto longestPoll = std::chrono::seconds(60);

void initialiseCurlOnce() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK)
        qFatal("libcurl cannot start: %s", curl_easy_strerror(code));
}

bool isToken(const QByteArray &name) {
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    });
}

// RFC 9110 §5.5, without obs-text: a value with a line end would be a second header.
bool isFieldValue(const QByteArray &value) {
    return std::all_of(value.begin(), value.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
}

bool headersAreClean(const QList<OutboundHeader> &headers) {
    return std::all_of(headers.begin(), headers.end(),
                       [](const OutboundHeader &header) { return isToken(header.name) && isFieldValue(header.value); });
}

} // namespace

// Everything but post() runs on the outbound thread, so nothing but the mailbox needs a lock.
class Outbound::Loop {
public:
    explicit Loop(OutboundOptions options);
    ~Loop();
    void post(std::function<void()> task);
    quint64 nextId() { return m_lastId.fetch_add(1) + 1; }
    void begin(quint64 id, OutboundRequest request, Finished finished, Clock::time_point sentAt);
    void cancel(quint64 id) { finish(id, OutboundAnswer::Cancelled, QStringLiteral("cancelled")); }

private:
    struct Job {
        std::unique_ptr<Transfer> transfer;
        Finished finished;
    };
    using Jobs = std::unordered_map<quint64, Job>;

    void run();
    void runPosted();
    void connectTo(quint64 id, const Target &target, Result<QList<IpAddress>> found);
    void collectFinished();
    void expireWaiting();
    void cancelAll();
    int pollTime() const;
    void finish(quint64 id, OutboundAnswer::Outcome outcome, const QString &detail);
    void finish(Jobs::iterator job, const OutboundAnswer &answer);

    CURLM *m_multi;
    std::mutex m_lock;
    std::vector<std::function<void()>> m_posted;
    std::atomic<quint64> m_lastId{0};
    Jobs m_jobs;
    std::unordered_map<CURL *, quint64> m_onTheWire;
    std::set<std::pair<Clock::time_point, quint64>> m_waiting; // for an address, by deadline
    bool m_stopping = false;
    std::unique_ptr<Resolver> m_resolver;
    std::thread m_thread;
};

Outbound::Loop::Loop(OutboundOptions options)
    : m_multi((initialiseCurlOnce(), curl_multi_init())),
      m_resolver(std::make_unique<Resolver>(std::move(options.resolve), options.namesAtOnce)) {
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(options.connectionsKept));
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, long(CURLPIPE_NOTHING));
    m_thread = std::thread([this] { run(); });
}

Outbound::Loop::~Loop() {
    post([this] { m_stopping = true; });
    m_thread.join();
    m_resolver.reset(); // its threads may still post; nobody reads it any more
    curl_multi_cleanup(m_multi);
}

void Outbound::Loop::post(std::function<void()> task) {
    const std::lock_guard guard(m_lock);
    m_posted.push_back(std::move(task));
    if (m_posted.size() == 1)
        curl_multi_wakeup(m_multi);
}

void Outbound::Loop::run() {
    while (true) {
        runPosted();
        if (m_stopping)
            break;
        int running = 0;
        curl_multi_perform(m_multi, &running);
        collectFinished();
        expireWaiting();
        curl_multi_poll(m_multi, nullptr, 0, pollTime(), nullptr);
    }
    // A callback may have sent something more: it is answered too.
    do {
        cancelAll();
        runPosted();
    } while (!m_jobs.empty());
}

void Outbound::Loop::runPosted() {
    std::vector<std::function<void()>> tasks;
    {
        const std::lock_guard guard(m_lock);
        tasks.swap(m_posted);
    }
    for (const auto &task : tasks)
        task();
}

void Outbound::Loop::begin(quint64 id, OutboundRequest request, Finished finished, Clock::time_point sentAt) {
    auto transfer = std::make_unique<Transfer>(std::move(request), sentAt);
    const OutboundRequest &asked = transfer->request();
    const bool clean = headersAreClean(asked.headers);
    const auto target = parseTarget(asked.url);
    m_waiting.emplace(transfer->deadline(), id);
    m_jobs.emplace(id, Job{std::move(transfer), std::move(finished)});
    if (!clean)
        return finish(id, OutboundAnswer::Refused, QStringLiteral("a header has characters that do not belong there"));
    if (!target)
        return finish(id, OutboundAnswer::Refused, target.error().detail);
    m_resolver->find(target->host, [this, id, target = *target](Result<QList<IpAddress>> found) {
        post([this, id, target, found = std::move(found)] { connectTo(id, target, found); });
    });
}

void Outbound::Loop::connectTo(quint64 id, const Target &target, Result<QList<IpAddress>> found) {
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return; // cancelled or too late meanwhile
    Transfer &transfer = *job->second.transfer;
    const auto addresses = allowedAddresses(std::move(found), transfer.request().internalAllowed);
    if (!addresses) {
        const bool refused = addresses.error().fault == Fault::Refused;
        return finish(id, refused ? OutboundAnswer::Refused : OutboundAnswer::ConnectFailed, addresses.error().detail);
    }
    m_waiting.erase({transfer.deadline(), id});
    CURL *handle = transfer.start(target, *addresses);
    m_onTheWire.emplace(handle, id);
    curl_multi_add_handle(m_multi, handle);
}

void Outbound::Loop::collectFinished() {
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
        const auto job = m_jobs.find(m_onTheWire.at(message->easy_handle));
        const CURLcode code = message->data.result; // the message dies with the handle
        finish(job, job->second.transfer->answer(code));
    }
}

void Outbound::Loop::expireWaiting() {
    while (!m_waiting.empty() && m_waiting.begin()->first <= Clock::now())
        finish(m_waiting.begin()->second, OutboundAnswer::TimedOut, QStringLiteral("no address before the deadline"));
}

void Outbound::Loop::cancelAll() {
    while (!m_jobs.empty())
        cancel(m_jobs.begin()->first);
}

int Outbound::Loop::pollTime() const {
    auto time = std::chrono::duration_cast<std::chrono::milliseconds>(longestPoll);
    if (!m_waiting.empty())
        time = std::min(time, std::chrono::ceil<std::chrono::milliseconds>(m_waiting.begin()->first - Clock::now()));
    return std::max(0, int(time.count()));
}

void Outbound::Loop::finish(quint64 id, OutboundAnswer::Outcome outcome, const QString &detail) {
    if (const auto job = m_jobs.find(id); job != m_jobs.end())
        finish(job, job->second.transfer->ended(outcome, detail));
}

void Outbound::Loop::finish(Jobs::iterator job, const OutboundAnswer &answer) {
    m_waiting.erase({job->second.transfer->deadline(), job->first});
    if (CURL *handle = job->second.transfer->handle()) {
        m_onTheWire.erase(handle);
        curl_multi_remove_handle(m_multi, handle);
    }
    const Job ended = std::move(job->second);
    m_jobs.erase(job);
    ended.finished(answer);
}

Outbound::Outbound(OutboundOptions options) : m_loop(std::make_unique<Loop>(std::move(options))) {}

Outbound::~Outbound() = default;

OutboundTicket Outbound::send(OutboundRequest request, Finished finished) {
    const quint64 id = m_loop->nextId();
    m_loop->post([loop = m_loop.get(), id, request = std::move(request), finished = std::move(finished),
                  sentAt = Clock::now()] { loop->begin(id, request, finished, sentAt); });
    return OutboundTicket(id);
}

void Outbound::cancel(OutboundTicket ticket) {
    m_loop->post([loop = m_loop.get(), id = quint64(ticket)] { loop->cancel(id); });
}

OutboundAnswer sendAndWait(Outbound &outbound, OutboundRequest request) {
    std::promise<OutboundAnswer> answered;
    std::future<OutboundAnswer> answer = answered.get_future();
    outbound.send(std::move(request), [&](const OutboundAnswer &given) { answered.set_value(given); });
    return answer.get();
}

} // namespace gatelodge::delivery
