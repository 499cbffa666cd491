// The client examples of the help pages, run as they stand against what this server seals and signs (PG-20).
#include "server/protocol/community/answer.h"
#include "server/service/site_signature.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>
#include <QUrl>
#include <QUrlQuery>

using namespace gatelodge;
using namespace gatelodge::community;

class ExamplesTest : public QObject {
    Q_OBJECT

    struct Ended {
        int code = -1;
        QByteArray output;
        QByteArray complaints;
        QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    };

    static constexpr int kPatienceMs = 20'000;

    static void everyExample() {
        QTest::addColumn<QString>("interpreter");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("version");
        QTest::newRow("Python") << QStringLiteral("/usr/bin/python3") << QStringLiteral("client.py") << 3;
        QTest::newRow("PHP") << QStringLiteral("php") << QStringLiteral("client.php") << 4;
        QTest::newRow("JavaScript") << QStringLiteral("node") << QStringLiteral("client.mjs") << 4;
    }

    static SiteKey freshKey() {
        QFETCH(int, version);
        return SiteKey::generate(FormatVersion(version));
    }

    static Ended run(const SiteKey &key, const QStringList &arguments, const QByteArray &input = {}) {
        QFETCH(QString, interpreter);
        QFETCH(QString, file);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("GATELODGE_SITE_KEY"), QString::fromLatin1(key.toBase64()));
        process.setProcessEnvironment(environment);
        process.start(interpreter,
                      QStringList{QStringLiteral(GATELODGE_SOURCE_DIR "/resources/help/examples/") + file} + arguments);
        if (!process.waitForStarted(kPatienceMs)) {
            QTest::qFail(qPrintable(QStringLiteral("the examples need %1; tests/run installs it").arg(interpreter)),
                         __FILE__, __LINE__);
            return {};
        }
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(kPatienceMs)) {
            process.kill();
            process.waitForFinished(kPatienceMs);
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    static void isRefused(const Ended &ended, const QByteArray &because) {
        QVERIFY(ended.code != 0);
        QVERIFY2(ended.complaints.startsWith("refused: ") && ended.complaints.contains(because),
                 ended.complaints.constData());
        QVERIFY(ended.output.isEmpty());
    }

    static AnswerPerson zoe() {
        return {QStringLiteral("zoe"),
                QStringLiteral("Zoë Ann"),
                QStringLiteral("O'Løve & Söhne=1+1"),
                QStringLiteral("zoe+club@example.org"),
                {QStringLiteral("z@b.example"), QStringLiteral("a@b.example")}};
    }

    static QByteArray queryFor(const Sealer &sealer, const AnswerPerson &person, const QByteArray &state,
                               qint64 age = 0) {
        const QByteArray text =
            answerText(QDateTime::currentSecsSinceEpoch() - age, encodePerson(person), ReturnData::from(state, ""));
        const QByteArray url = answerUrl("https://site.example/r", *sealer.seal(text));
        return url.mid(url.indexOf('?') + 1);
    }

    static QStringList opening(const QByteArray &query, const QByteArray &state) {
        return {QStringLiteral("open"), QString::fromLatin1(query), QString::fromLatin1(state)};
    }

private Q_SLOTS:
    void a_person_travels_there_and_back_data() { everyExample(); }
    void a_person_travels_there_and_back() {
        const Sealer sealer(freshKey());
        const Ended start =
            run(sealer.key(), {QStringLiteral("url"), QStringLiteral("https://login.example/account/auth/7/")});
        QVERIFY2(start.code == 0, start.complaints.constData());
        const QUrl url(start.json().value(QStringLiteral("url")).toString());
        QCOMPARE(url.toString(QUrl::RemoveQuery), QStringLiteral("https://login.example/account/auth/7/"));
        const QByteArray state = start.json().value(QStringLiteral("state")).toString().toLatin1();
        QVERIFY(state.size() >= 32);
        QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("d")).toLatin1(), state);
        QCOMPARE(ReturnData::from(state, "").kind(), ReturnData::Kind::Opaque);

        const Ended end = run(sealer.key(), opening(queryFor(sealer, zoe(), state), state));
        QVERIFY2(end.code == 0, end.complaints.constData());
        const QJsonObject expected{{QStringLiteral("username"), zoe().username},
                                   {QStringLiteral("first_name"), zoe().firstName},
                                   {QStringLiteral("last_name"), zoe().lastName},
                                   {QStringLiteral("email"), zoe().email},
                                   {QStringLiteral("secondary_emails"),
                                    QJsonArray{QStringLiteral("a@b.example"), QStringLiteral("z@b.example")}}};
        QCOMPARE(end.json(), expected);
    }

    void a_person_without_further_addresses_has_an_empty_list_data() { everyExample(); }
    void a_person_without_further_addresses_has_an_empty_list() {
        const Sealer sealer(freshKey());
        AnswerPerson person = zoe();
        person.secondaryEmails.clear();
        const Ended end = run(sealer.key(), opening(queryFor(sealer, person, "state"), "state"));
        QVERIFY2(end.code == 0, end.complaints.constData());
        QCOMPARE(end.json().value(QStringLiteral("secondary_emails")), QJsonValue(QJsonArray()));
    }

    void an_old_answer_is_refused_data() { everyExample(); }
    void an_old_answer_is_refused() {
        const Sealer sealer(freshKey());
        isRefused(run(sealer.key(), opening(queryFor(sealer, zoe(), "state", 60), "state")), "too old");
    }

    void an_answer_for_another_browser_is_refused_data() { everyExample(); }
    void an_answer_for_another_browser_is_refused() {
        const Sealer sealer(freshKey());
        isRefused(run(sealer.key(), opening(queryFor(sealer, zoe(), "state"), "mine")), "another browser");
    }

    void a_changed_answer_is_refused_data() { everyExample(); }
    void a_changed_answer_is_refused() {
        const Sealer sealer(freshKey());
        const QByteArray query = queryFor(sealer, zoe(), "state");
        for (const char *name : {"d=", "n=", "t="}) {
            QByteArray changed = query;
            const qsizetype at = changed.indexOf(name) + 2;
            changed[at] = changed[at] == 'A' ? 'B' : 'A';
            isRefused(run(sealer.key(), opening(changed, "state")), "not a genuine answer");
        }
        isRefused(run(freshKey(), opening(query, "state")), "not a genuine answer");
        isRefused(run(sealer.key(), opening("error=1", "state")), "not a genuine answer");
    }

    void only_a_genuine_push_is_believed_data() { everyExample(); }
    void only_a_genuine_push_is_believed() {
        const SiteKey key = freshKey();
        const QByteArray body("{\"type\":\"update\",\"users\":[{\"username\":\"zo\xc3\xab\"}]}");
        const QString signature = QString::fromLatin1(service::signatureOf(key.bytes(), body));
        const Ended good = run(key, {QStringLiteral("verify"), signature}, body);
        QVERIFY2(good.code == 0, good.complaints.constData());
        isRefused(run(key, {QStringLiteral("verify"), signature}, QByteArray(body + '\n')), "signature");
        isRefused(run(freshKey(), {QStringLiteral("verify"), signature}, body), "signature");
        isRefused(run(key, {QStringLiteral("verify"), QStringLiteral("x")}, body), "signature");
    }
};

QTEST_GUILESS_MAIN(ExamplesTest)
#include "tst_examples.moc"
