// What a server answers to an order fits beside it, however much others' machines have said.
#include "server/service/walk_writing.h"
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::service;

class TestWalkWriting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_walk_comes_back_as_it_was() {
        Walk walk;
        walk.at = QDateTime::fromString(QStringLiteral("2026-11-23T16:30:00.125Z"), Qt::ISODateWithMs);
        walk.hops = {
            WalkHop{WalkHop::Arrival,
                    QStringLiteral("https://id.example.org/"),
                    303,
                    QStringLiteral("/login/"),
                    {{QStringLiteral("x"), QStringLiteral("é\n\"")}, {QStringLiteral("x"), QStringLiteral("twice")}},
                    12'345'678'901,
                    {}},
            WalkHop{WalkHop::AtSite, {}, 0, {}, {}, 0, QStringLiteral("refused")}};
        walk.protocol = QStringLiteral("OpenID Connect");
        walk.answer = {{QStringLiteral("u"), QStringLiteral("Løvelace & Co")}};
        walk.end = Walk::LetIn;
        walk.trouble = QStringLiteral("none");
        const auto read = readWrittenWalk(writtenWalk(walk));
        QVERIFY(read);
        QCOMPARE(read->at, walk.at);
        QCOMPARE(read->hops.size(), 2);
        for (int i = 0; i < 2; ++i) {
            const WalkHop &is = read->hops.at(i), &was = walk.hops.at(i);
            QCOMPARE(is.kind, was.kind);
            QCOMPARE(is.url, was.url);
            QCOMPARE(is.status, was.status);
            QCOMPARE(is.location, was.location);
            QCOMPARE(is.headers, was.headers);
            QCOMPARE(is.microseconds, was.microseconds);
            QCOMPARE(is.trouble, was.trouble);
        }
        QCOMPARE(read->protocol, walk.protocol);
        QCOMPARE(read->answer.value(0).value, walk.answer.value(0).value);
        QCOMPARE(read->end, walk.end);
        QCOMPARE(read->trouble, walk.trouble);
    }

    void a_failure_comes_back_as_it_was() {
        const auto read =
            readWrittenWalk(writtenWalk(failure(Fault::Denied, QStringLiteral("no"), QStringLiteral("stays_below"))));
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Denied);
        QCOMPARE(read.error().detail, QStringLiteral("no"));
        QCOMPARE(read.error().constraint, QStringLiteral("stays_below"));
    }

    void long_texts_are_cut_until_it_fits_and_short_ones_stay() {
        Walk walk;
        WalkHop hop;
        hop.url = QStringLiteral("https://id.example.org/account/auth/1/");
        hop.status = 302;
        for (int i = 0; i < 1000; ++i)
            hop.headers.append({QStringLiteral("x-%1").arg(i), QString(5000, QChar(0x20AC))});
        for (int i = 0; i < 7; ++i)
            walk.hops.append(hop);
        const QByteArray written = writtenWalk(walk);
        QVERIFY2(written.size() <= kMostOfAWalk, qPrintable(QString::number(written.size())));
        const auto read = readWrittenWalk(written);
        QVERIFY(read);
        QCOMPARE(read->hops.size(), 7);
        QCOMPARE(read->hops.last().status, 302);
        QVERIFY(read->hops.last().headers.value(0).second.endsWith(QChar(0x2026)));
        // One long text does not take the others along.
        walk.hops = {
            WalkHop{WalkHop::Arrival, hop.url, 200, {}, {{QStringLiteral("x"), QString(400'000, u'y')}}, 1, {}}};
        QCOMPARE(readWrittenWalk(writtenWalk(walk))->hops.first().url, hop.url);
    }

    void whatever_else_lies_there_is_invalid_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("noise") << QByteArray("\x00\xff{", 3);
        QTest::newRow("another object") << QByteArray(R"({"hops":[]})");
        QTest::newRow("a list") << QByteArray("[1]");
    }
    void whatever_else_lies_there_is_invalid() {
        QFETCH(QByteArray, bytes);
        const auto read = readWrittenWalk(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().fault, Fault::Invalid);
    }
    void values_that_no_server_writes_are_kept_within_what_there_is() {
        const auto read = readWrittenWalk(R"({"walk":{"end":99,"hops":[{"kind":-7}, 5]}})");
        QVERIFY(read);
        QCOMPARE(read->end, Walk::Trouble);
        QCOMPARE(read->hops.value(0).kind, WalkHop::Arrival);
    }
};

QTEST_GUILESS_MAIN(TestWalkWriting)
#include "tst_walk_writing.moc"
