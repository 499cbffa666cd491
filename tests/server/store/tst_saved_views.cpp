// Everybody has views of their own, also where consoles connect with database roles of their own.
#include "server/store/saved_views.h"
#include "server/store/transaction.h"
#include "tests/support/test_database.h"
#include <QtTest>

using namespace gatelodge;
using tests::value;

class TestSavedViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { value(m_session->script(QStringLiteral("DELETE FROM saved_views"))); }

    void nobody_sees_or_touches_anothers_view() {
        const int id =
            value(as("ada", [&] { return store::saveView(*m_session, m_list, QStringLiteral("Mine"), m_question); }));
        QCOMPARE(value(as("bob", [&] { return store::listSavedViews(*m_session, m_list); })).size(), 0);
        QCOMPARE(as("bob", [&] { return store::forgetView(*m_session, id); }).error().fault, Fault::NotFound);
        QCOMPARE(as("bob", [&] { return store::renameView(*m_session, id, QStringLiteral("His")); }).error().fault,
                 Fault::NotFound);
        const auto own = value(as("ada", [&] { return store::listSavedViews(*m_session, m_list); }));
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().name, QStringLiteral("Mine"));
        QCOMPARE(own.first().question, m_question);
    }

    void the_same_name_again_is_the_same_view() {
        const auto save = [&](const QJsonObject &question) {
            return value(
                as("ada", [&] { return store::saveView(*m_session, m_list, QStringLiteral("Mine"), question); }));
        };
        const int id = save({});
        QCOMPARE(save(m_question), id);
        const auto own = value(as("ada", [&] { return store::listSavedViews(*m_session, m_list); }));
        QVERIFY(own.size() == 1 && own.first().question == m_question);
    }

    void a_name_is_taken_once() {
        value(as("ada", [&] { return store::saveView(*m_session, m_list, QStringLiteral("One"), {}); }));
        const int other =
            value(as("ada", [&] { return store::saveView(*m_session, m_list, QStringLiteral("Two"), {}); }));
        QCOMPARE(as("ada", [&] { return store::renameView(*m_session, other, QStringLiteral("One")); }).error().fault,
                 Fault::Duplicate);
        value(as("ada", [&] { return store::renameView(*m_session, other, QStringLiteral("Three")); }));
        value(as("ada", [&] { return store::forgetView(*m_session, other); }));
        QCOMPARE(value(as("ada", [&] { return store::listSavedViews(*m_session, m_list); })).size(), 1);
    }

    void fifty_are_enough() {
        for (int i = 0; i < 50; ++i)
            value(as("ada", [&] { return store::saveView(*m_session, m_list, QString::number(i), {}); }));
        const auto refused = as("ada", [&] { return store::saveView(*m_session, m_list, QStringLiteral("more"), {}); });
        QVERIFY(!refused && refused.error().fault == Fault::Refused);
    }

private:
    template <typename Work> std::invoke_result_t<Work> as(const char *name, const Work &work) {
        return store::inTransaction(*m_session, Actor{QString::fromUtf8(name), Source::Console, {}}, work);
    }
    const QString m_list = QStringLiteral("users");
    const QJsonObject m_question{{QStringLiteral("state"), QStringLiteral("suspended")}};
    tests::TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
