#include "tests/ui/queue/a_delivery.h"
#include "tests/ui/window_test.h"
#include "ui/queue/queue_words.h"
#include "ui/queue/stream_model.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace gatelodge;
using namespace gatelodge::ui;

class StreamModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void many_changes_wait_behind_one_line();
    void a_paused_view_stands_still_behind_a_pill();
    void only_five_thousand_lines_are_kept();
    void the_filter_lets_through_what_it_says();
    void signals_are_told_apart_by_channel_and_sender_and_deliveries_by_kind();
    void a_request_says_what_had_changed();
    void a_reason_speaks_for_many_only_if_it_is_everybodys();
    void a_confirmed_address_is_no_new_one();
    void durations_in_words_data();
    void durations_in_words();
};

void StreamModelTest::many_changes_wait_behind_one_line() {
    StreamModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    admin::HeardNotification heard{
        QDateTime::currentDateTimeUtc(), QStringLiteral("gatelodge_audit"), {}, true, QList<Change>(10)};
    model.hear(heard);
    QCOMPARE(model.rowCount(), 1 + StreamModel::changesShown + 1);
    QCOMPARE(model.index(4, 0).data().toString(), QStringLiteral("7 more changes"));
    model.open(4);
    QCOMPARE(model.rowCount(), 11);
    model.open(4); // a change is no door
    QCOMPARE(model.rowCount(), 11);
}

void StreamModelTest::a_paused_view_stands_still_behind_a_pill() {
    StreamModel model;
    QSignalSpy waiting(&model, &StreamModel::waitingChanged);
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("first"), {}, true, {}});
    model.setPaused(true);
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("second"), {}, true, {}});
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("third"), {}, true, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(waiting.last().first().toInt(), 2);
    model.setPaused(false);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.line(0).channel, QStringLiteral("third"));
}

void StreamModelTest::only_five_thousand_lines_are_kept() {
    StreamModel model;
    for (int i = 0; i < StreamModel::linesKept + 500; ++i)
        model.hear({QDateTime::currentDateTimeUtc(), QString::number(i), {}, true, QList<Change>(i % 2)});
    QCOMPARE(model.rowCount(), int(StreamModel::linesKept));
    QCOMPARE(model.line(0).channel, QString::number(StreamModel::linesKept + 499));
    model.setPaused(true);
    for (int i = 0; i < StreamModel::linesKept + 500; ++i)
        model.hear({QDateTime::currentDateTimeUtc(), QString::number(i), {}, true, {}});
    QCOMPARE(model.waiting(), int(StreamModel::linesKept));
    model.setFilter({});
    QCOMPARE(model.rowCount(), int(StreamModel::linesKept));
}

void StreamModelTest::the_filter_lets_through_what_it_says() {
    StreamModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("gatelodge_queue"), {}, true, {}});
    model.deliver({aDelivery(SiteId(1), UserId(QUuid::createUuid())),
                   aDelivery(SiteId(2), UserId(QUuid::createUuid()), Delivery::Outcome::Failed)});
    using F = StreamFilter;
    model.setFilter({F::What::Signals, SiteId(), F::Outcome::Any});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({F::What::Deliveries, SiteId(), F::Outcome::Any});
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({F::What::Everything, SiteId(2), F::Outcome::Any});
    QCOMPARE(model.rowCount(), 1);
    model.setFilter({F::What::Everything, SiteId(), F::Outcome::Fine});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.line(0).delivery.site, SiteId(1));
    model.deliver({aDelivery(SiteId(1), UserId(QUuid::createUuid()), Delivery::Outcome::Failed)});
    QCOMPARE(model.rowCount(), 1);
}

void StreamModelTest::signals_are_told_apart_by_channel_and_sender_and_deliveries_by_kind() {
    StreamModel model;
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("gatelodge_queue"), {}, true, {}});
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("gatelodge_mail"), {}, false, {}});
    Delivery suspension = aDelivery(SiteId(1), UserId(QUuid::createUuid()));
    suspension.kind = Notice::Suspend;
    model.deliver({aDelivery(SiteId(1), UserId(QUuid::createUuid())), suspension});
    StreamFilter filter;
    filter.channel = QStringLiteral("gatelodge_mail");
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.line(0).channel, filter.channel);
    filter = {};
    filter.sender = StreamFilter::Sender::Here;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.line(0).own);
    filter = {};
    filter.kind = Notice::Suspend;
    model.setFilter(filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.line(0).delivery.kind, Notice::Suspend);
    model.setFilter({});
    QCOMPARE(model.rowCount(), 4);
}

void StreamModelTest::a_request_says_what_had_changed() {
    StreamModel model;
    const UserId alice(QUuid::createUuid()), bruno(QUuid::createUuid());
    const Delivery ofAlice = aDelivery(SiteId(1), alice), ofBruno = aDelivery(SiteId(1), bruno);
    Delivery suspension = aDelivery(SiteId(1), alice);
    suspension.kind = Notice::Suspend;
    model.deliver({ofAlice, ofBruno, suspension});
    const auto spoken = [&model](const Delivery &one) {
        return model.index(model.rowOf(one), 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(ofAlice).contains(QLatin1String("New state")));
    Change name;
    name.at = ofAlice.changedAt.addMSecs(-1);
    name.subject = alice;
    name.entity = QStringLiteral("users");
    name.action = QStringLiteral("update");
    name.after = {{QStringLiteral("last_name"), QStringLiteral("Moreau-Dubois")}};
    Change keys = name; // of another day
    keys.at = ofAlice.changedAt.addDays(-1);
    keys.entity = QStringLiteral("ssh_keys");
    keys.action = QStringLiteral("insert");
    Change later = name; // after the request went out
    later.at = ofAlice.requestedAt.addSecs(1);
    later.entity = QStringLiteral("emails");
    model.learn({keys, name, later});
    QVERIFY2(spoken(ofAlice).contains(QLatin1String("New name")), qPrintable(spoken(ofAlice)));
    QVERIFY2(spoken(ofBruno).contains(QLatin1String("New state")), qPrintable(spoken(ofBruno)));
    QVERIFY2(spoken(suspension).contains(QLatin1String("Suspended")), qPrintable(spoken(suspension)));
    name.subject = bruno;
    name.entity = QStringLiteral("group_members");
    name.action = QStringLiteral("insert");
    model.hear({QDateTime::currentDateTimeUtc(), QStringLiteral("gatelodge_audit"), {}, true, {name}});
    QVERIFY2(spoken(ofBruno).contains(QLatin1String("Other groups")), qPrintable(spoken(ofBruno)));
}

namespace {

Change changeOf(const Delivery &told, const UserId &person, const char *entity, const char *action,
                const char *column) {
    Change change;
    change.at = told.changedAt.addMSecs(-1);
    change.subject = person;
    change.entity = QLatin1StringView(entity);
    change.action = QLatin1StringView(action);
    change.after = {{QLatin1StringView(column), QStringLiteral("anything")}};
    return change;
}

} // namespace

void StreamModelTest::a_reason_speaks_for_many_only_if_it_is_everybodys() {
    StreamModel model;
    const UserId alice(QUuid::createUuid()), bruno(QUuid::createUuid());
    Delivery ofBoth = aDelivery(SiteId(1), alice);
    ofBoth.people << bruno;
    model.learn({changeOf(ofBoth, alice, "users", "update", "last_name")});
    QCOMPARE(model.toldWords(ofBoth), QStringLiteral("New state"));
    model.learn({changeOf(ofBoth, bruno, "group_members", "insert", "group_id")});
    QCOMPARE(model.toldWords(ofBoth), QStringLiteral("New state"));
    Delivery again = aDelivery(SiteId(1), alice);
    again.people << bruno;
    for (const UserId &person : again.people)
        model.learn({changeOf(again, person, "users", "update", "first_name")});
    QCOMPARE(model.toldWords(again), QStringLiteral("New name"));
}

void StreamModelTest::a_confirmed_address_is_no_new_one() {
    const UserId alice(QUuid::createUuid());
    const Delivery told = aDelivery(SiteId(1), alice);
    const auto said = [&](const char *action, const char *column) {
        StreamModel model;
        model.learn({changeOf(told, alice, "emails", action, column)});
        return model.toldWords(told);
    };
    QCOMPARE(said("update", "verified_at"), QStringLiteral("New state"));
    QCOMPARE(said("delete", "address"), QStringLiteral("New state"));
    QCOMPARE(said("insert", "address"), QStringLiteral("New address"));
    QCOMPARE(said("update", "is_primary"), QStringLiteral("New address"));
}

void StreamModelTest::durations_in_words_data() {
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("fast") << qint64(300) << QStringLiteral("0.3 ms");
    QTest::newRow("slow") << qint64(204'000) << QStringLiteral("204 ms");
    QTest::newRow("seconds") << qint64(3'200'000) << QStringLiteral("3.2 s");
    QTest::newRow("minutes") << qint64(8 * 60'000'000LL) << QStringLiteral("8 min");
    QTest::newRow("hours") << qint64(5 * 3600'000'000LL) << QStringLiteral("5 h");
    QTest::newRow("clocks that differ") << qint64(-7) << QStringLiteral("0.0 ms");
}

void StreamModelTest::durations_in_words() {
    QFETCH(qint64, microseconds);
    QTEST(durationWords(microseconds), "words");
}

GATELODGE_WINDOW_TEST(StreamModelTest)
#include "tst_stream_model.moc"
