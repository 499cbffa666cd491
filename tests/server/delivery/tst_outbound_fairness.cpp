// Q5: fifty receivers that drip or hang do not slow the ten good ones, compared with the same run without bad ones.
#include "server/delivery/outbound.h"
#include "tests/support/receivers/http_receiver.h"
#include <future>
#include <QtTest>

using namespace gatelodge::delivery;
using namespace gatelodge::test;

namespace {

constexpr int goodSites = 10;
constexpr int badSites = 50;
constexpr int rounds = 6;             // without and with bad ones in turn
constexpr int requestsEachRound = 40; // per good site

using Receivers = std::vector<std::unique_ptr<HttpReceiver>>;
using Micros = std::vector<qint64>;

OutboundRequest postTo(const HttpReceiver &receiver) {
    OutboundRequest request;
    request.url = receiver.url();
    request.body = QByteArray(2000, 'b');
    request.internalAllowed = true;
    return request;
}

qint64 percentile99(Micros samples) {
    std::sort(samples.begin(), samples.end());
    return samples[samples.size() * 99 / 100];
}

// One request in flight per site, each site at its own pace, as the worker does it.
class GoodRound {
public:
    GoodRound(Outbound &outbound, const Receivers &sites) : m_outbound(outbound), m_left(int(sites.size())) {
        for (const auto &site : sites)
            next(*site, requestsEachRound);
    }
    Micros wait() {
        m_done->get_future().wait();
        return m_samples;
    }

private:
    // After the constructor only the outbound thread comes here; the lock covers the overlap.
    void next(const HttpReceiver &site, int left) {
        m_outbound.send(postTo(site), [this, &site, left](const OutboundAnswer &answer) {
            {
                const std::lock_guard guard(m_lock);
                m_samples.push_back(answer.status == 200 ? answer.timings.total : 60'000'000);
            }
            if (left > 1)
                return next(site, left - 1);
            const auto done = m_done; // the round may end before set_value() has returned
            if (m_left.fetch_sub(1) == 1)
                done->set_value();
        });
    }

    Outbound &m_outbound;
    std::atomic<int> m_left;
    std::mutex m_lock;
    Micros m_samples;
    std::shared_ptr<std::promise<void>> m_done = std::make_shared<std::promise<void>>();
};

} // namespace

class TestOutboundFairness : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bad_receivers_do_not_delay_good_ones();
};

void TestOutboundFairness::bad_receivers_do_not_delay_good_ones() {
    Receivers good;
    Receivers bad;
    for (int i = 0; i < goodSites; ++i)
        good.push_back(std::make_unique<HttpReceiver>());
    for (int i = 0; i < badSites; ++i)
        bad.push_back(std::make_unique<HttpReceiver>(HttpScript::of(i % 2 ? HttpScript::Drip : HttpScript::Hang)));

    Outbound outbound;
    Micros baseline;
    Micros among;
    GoodRound(outbound, good).wait(); // opens the connections
    for (int round = 0; round < rounds; ++round) {
        QList<OutboundTicket> tickets;
        const bool withBad = round % 2 == 1;
        for (size_t i = 0; withBad && i < bad.size(); ++i)
            tickets.append(outbound.send(postTo(*bad[i]), [](const OutboundAnswer &) {}));
        for (size_t i = 0; withBad && i < bad.size(); ++i)
            QTRY_COMPARE(bad[i]->requests(), round / 2 + 1);
        const Micros samples = GoodRound(outbound, good).wait();
        auto &sum = withBad ? among : baseline;
        sum.insert(sum.end(), samples.begin(), samples.end());
        for (OutboundTicket ticket : std::as_const(tickets))
            outbound.cancel(ticket);
    }
    const qint64 quiet = percentile99(baseline);
    const qint64 noisy = percentile99(among);
    qInfo("p99 of the good ones: %lld us alone, %lld us among bad ones (%zu samples each)", quiet, noisy, among.size());
    QVERIFY(noisy < 1'000'000);
    QVERIFY(noisy < quiet * 5 + 20'000); // a fifth of a drip interval would show
}

QTEST_GUILESS_MAIN(TestOutboundFairness)
#include "tst_outbound_fairness.moc"
