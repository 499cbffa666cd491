#include "server/delivery/push_body.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::delivery;

class PushBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_update_names_every_field() {
        PushPerson ada{QStringLiteral("ada"), QStringLiteral("Ada"), QStringLiteral("Løvelace"),
                       QStringLiteral("ada@example.org"), {}, {}};
        PushPerson zoe{QStringLiteral("zoe"), {}, {}, QStringLiteral("zoe@example.org"),
                       {QStringLiteral("z@b.example"), QStringLiteral("a@b.example")}, QStringLiteral("k1\nk2")};
        const QJsonObject expected = QJsonDocument::fromJson(R"({"type":"update","users":[
            {"username":"ada","firstname":"Ada","lastname":"Løvelace","email":"ada@example.org","secondaryemails":[]},
            {"username":"zoe","firstname":"","lastname":"","email":"zoe@example.org",
             "secondaryemails":["a@b.example","z@b.example"],"sshkeys":"k1\nk2"}]})")
                                         .object();
        const QByteArray body = pushBody(Notice::Update, {updateObject(ada), updateObject(zoe)});
        QCOMPARE(QJsonDocument::fromJson(body).object(), expected);
    }

    void an_event_names_the_people_only_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("expected");
        for (const Notice kind : {Notice::Suspend, Notice::Restore, Notice::Erase}) {
            const QByteArray name = noticeName(kind).data();
            QTest::newRow(name) << int(kind)
                                << QByteArray("{\"type\":\"" + name +
                                              "\",\"users\":[{\"username\":\"ada\"},{\"username\":\"zoe\"}]}");
        }
    }
    void an_event_names_the_people_only() {
        QFETCH(int, kind);
        QTEST(pushBody(Notice(kind), {nameObject(QStringLiteral("ada")), nameObject(QStringLiteral("zoe"))}),
              "expected");
    }
};

QTEST_GUILESS_MAIN(PushBodyTest)
#include "tst_push_body.moc"
