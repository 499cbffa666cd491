// A Django website's database in the tests' cluster, as a migration's older system: people p1, p2, … whose passwords
// are "secret-1", "secret-2", …
#pragma once
#include "server/domain/authority.h"
#include "tests/support/rival.h"
#include "tests/support/test_database.h"
#include <QCryptographicHash>
#include <QPasswordDigestor>

namespace gatelodge::tests {

class OlderSite {
public:
    OlderSite() { script(tables()); }
    static QString tables() {
        return QStringLiteral(
            "SET client_min_messages = warning;"
            "CREATE TABLE public.auth_user (id serial PRIMARY KEY, password varchar(128) NOT NULL, last_login "
            "timestamptz,"
            "  is_superuser boolean NOT NULL DEFAULT false, username varchar(150) NOT NULL UNIQUE,"
            "  first_name varchar(150) NOT NULL, last_name varchar(150) NOT NULL, email varchar(254) NOT NULL,"
            "  is_staff boolean NOT NULL DEFAULT false, is_active boolean NOT NULL DEFAULT true,"
            "  date_joined timestamptz NOT NULL DEFAULT now());"
            "CREATE TABLE public.auth_group (id serial PRIMARY KEY, name varchar(150) NOT NULL UNIQUE);"
            "CREATE TABLE public.auth_user_groups (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES "
            "auth_user,"
            "  group_id integer NOT NULL REFERENCES auth_group, UNIQUE (user_id, group_id));"
            "CREATE TABLE public.account_secondaryemail (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES "
            "auth_user,"
            "  email varchar(75) NOT NULL, confirmed boolean NOT NULL DEFAULT true);"
            "INSERT INTO public.auth_group (name) VALUES ('Choir')");
    }

    // As Django stores it, with so few rounds that a test can check thousands.
    static QString hashOf(const QByteArray &password) {
        const QByteArray salt = QByteArray::number(qHash(password), 36);
        const QByteArray derived =
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, password, salt, 2, 32);
        return QStringLiteral("pbkdf2_sha256$2$%1$%2")
            .arg(QString::fromLatin1(salt), QString::fromLatin1(derived.toBase64()));
    }
    static QString nameOf(int number) { return QStringLiteral("p%1").arg(number); }
    static QByteArray passwordOf(int number) { return "secret-" + QByteArray::number(number); }

    // Whose ids are their numbers; every third one sings in the choir, every fourth has a second address.
    void populate(int first, int last) {
        QStringList rows;
        for (int i = first; i <= last; ++i)
            rows << QStringLiteral("(%1, 'p%1', 'Person', 'Number %1', 'p%1@club.example', '%2')")
                        .arg(i)
                        .arg(hashOf(passwordOf(i)));
        script(QStringLiteral(
                   "INSERT INTO public.auth_user (id, username, first_name, last_name, email, password) VALUES %1;"
                   "INSERT INTO public.auth_user_groups (user_id, group_id) SELECT id, 1 FROM public.auth_user"
                   "  WHERE id % 3 = 0 AND id BETWEEN %2 AND %3;"
                   "INSERT INTO public.account_secondaryemail (user_id, email) SELECT id, username || '@second.example'"
                   "  FROM public.auth_user WHERE id % 4 = 0 AND id BETWEEN %2 AND %3")
                   .arg(rows.join(u','))
                   .arg(first)
                   .arg(last));
    }
    void script(const QString &sql) const { value(m_session->script(sql)); }
    QString asked(const QString &sql) const { return ask(*m_session, sql); }

    const store::Connection &connection() const { return m_database.connection(); }
    QJsonObject settings() const {
        const auto &to = connection();
        return {{QStringLiteral("host"), to.host},
                {QStringLiteral("database"), to.database},
                {QStringLiteral("account"), to.user},
                {QStringLiteral("encryption"), QStringLiteral("disable")}};
    }
    // As somebody who pulls its plug: nobody gets in, and whoever is there is thrown out. Again: it is back.
    void goAway(bool away) const {
        const auto &to = connection();
        store::Connection elsewhere = to;
        elsewhere.database = QStringLiteral("postgres");
        const auto admin = value(store::Session::open(elsewhere));
        value(admin->script(QStringLiteral("ALTER DATABASE \"%1\" ALLOW_CONNECTIONS %2")
                                .arg(to.database, away ? QStringLiteral("false") : QStringLiteral("true"))));
        if (away)
            value(admin->script(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                               "WHERE datname = '%1' AND application_name = 'gatelodge-login'")
                                    .arg(to.database)));
    }

private:
    TestDatabase m_database;
    std::unique_ptr<store::Session> m_session = m_database.session();
};

} // namespace gatelodge::tests
