// Sign-ins through a real directory (OpenLDAP's slapd), as a share of bare binds there; and what twenty authorities
// cost a sign-in, compared with one.
//   bench_login_ldap [rounds=8]
#include "server/service/sign_in.h"
#include "server/store/authorities.h"
#include "server/store/settings.h"
#include "tests/bench/queue_bench.h"
#include "tests/bench/side_by_side.h"
#include "tests/support/login/slapd/slapd.h"
#include <ldap.h>
#include <QCoreApplication>

namespace gatelodge::login {
const Driver *ldapDriver();
const Driver *localDriver();
} // namespace gatelodge::login
using namespace gatelodge;
using namespace gatelodge::bench;

namespace {

constexpr int kTurns = 60;
constexpr int kAuthorities = 20;
const char *const kBoundAs = "uid=ada,ou=people,dc=example,dc=org";
const QByteArray kPassword = "enchantress-of-numbers";

class NoLetters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &) const override { return {}; }
};

template <typename T> T value(Result<T> result) {
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

// What any client has to do: one encrypted connection, a bind, and the next bind on the same one.
Work bareBinds(const tests::Slapd &server) {
    LDAP *handle = nullptr;
    const int version = 3, never = LDAP_OPT_X_TLS_NEVER, client = 0;
    if (ldap_initialize(&handle, server.url().toLatin1().constData()) != LDAP_SUCCESS)
        qFatal("no handle");
    ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version);
    ldap_set_option(handle, LDAP_OPT_X_TLS_REQUIRE_CERT, &never);
    ldap_set_option(handle, LDAP_OPT_X_TLS_NEWCTX, &client);
    if (const int code = ldap_start_tls_s(handle, nullptr, nullptr); code != LDAP_SUCCESS)
        qFatal("StartTLS: %s", ldap_err2string(code));
    const std::shared_ptr<LDAP> closing(handle, [](LDAP *ended) { ldap_unbind_ext_s(ended, nullptr, nullptr); });
    return [closing] {
        berval password{ber_len_t(kPassword.size()), const_cast<char *>(kPassword.constData())};
        const int code =
            ldap_sasl_bind_s(closing.get(), kBoundAs, LDAP_SASL_SIMPLE, &password, nullptr, nullptr, nullptr);
        if (code != LDAP_SUCCESS)
            qFatal("bind: %s", ldap_err2string(code));
    };
}

Work driverAlone(const QJsonObject &settings) {
    return [settings] {
        const auto driver = login::ldapDriver();
        const auto signIn = driver->passwordSignIn(login::Settings(driver->description().settings, settings), {});
        const auto answer = signIn->authenticate({QStringLiteral("ada"), kPassword});
        if (answer.verdict != login::Verdict::Ok)
            qFatal("the driver: %s", qPrintable(answer.detail));
    };
}

class Lodge {
public:
    explicit Lodge(const tests::Slapd &server)
        : m_means(std::make_shared<service::Means>(
              service::Means{std::make_shared<const service::Vault>(service::Vault::generate()),
                             service::PasswordHasher(),
                             "http://localhost",
                             std::make_shared<NoLetters>(),
                             {},
                             {login::ldapDriver(), login::localDriver()}})) {
        addAuthority(QStringLiteral("club"), withSecret(server.settingsBySearch()));
        addAuthority(QStringLiteral("plain"), server.settingsByTemplate());
    }
    // Others of the same kind, before these in order: they are read at each sign-in, and never asked.
    void addOthers(const tests::Slapd &server, int count) {
        for (int i = 0; i < count; ++i)
            addAuthority(QStringLiteral("other%1").arg(i), withSecret(server.settingsBySearch()));
    }
    // "ada@club": proved there, found here, a session opened, all committed.
    Work signIns(const QString &login, int thread) {
        const std::shared_ptr<store::Session> session = value(store::Session::open(m_house.connection()));
        service::Visitor visitor;
        visitor.address = QStringLiteral("192.0.2.%1").arg(thread + 1);
        return [means = m_means, session, login, visitor] {
            const auto outcome = value(service::signIn(*session, *means, {login, kPassword, false, {}}, visitor));
            if (outcome.kind != service::SignInOutcome::CameIn)
                qFatal("the sign-in failed: %d", int(outcome.kind));
        };
    }
    BenchHouse &house() { return m_house; }

private:
    QJsonObject withSecret(QJsonObject settings) const {
        const QByteArray sealed = m_means->vault->sealingKey().seal(service::kDriverSetting, "services-own-password");
        settings[QStringLiteral("search_password")] =
            QJsonObject{{QStringLiteral("sealed"), QString::fromLatin1(sealed.toBase64())}};
        return settings;
    }
    void addAuthority(const QString &name, const QJsonObject &settings) {
        Authority authority;
        authority.name = name;
        authority.driver = QStringLiteral("ldap");
        authority.settings = settings;
        authority.createsAccounts = true;
        value(store::insertAuthority(m_house.session(), authority));
    }
    BenchHouse m_house;
    std::shared_ptr<service::Means> m_means;
};

// The same sign-in with both numbers of authorities, in very short turns: the difference is small.
void compareAuthorities(const tests::Slapd &server, Lodge &lodge) {
    lodge.addOthers(server, kAuthorities - 2);
    const auto others = [&lodge](const char *deletedAt) {
        lodge.house().sql(QStringLiteral("UPDATE authorities SET deleted_at = %1 WHERE name LIKE 'other%'")
                              .arg(QLatin1String(deletedAt)));
    };
    const auto signIns = [&](int thread) { return lodge.signIns(QStringLiteral("ada@club"), thread); };
    const auto rates =
        ratesPerSecond(250, 2, {{signIns, [&] { others("now()"); }}, {signIns, [&] { others("NULL"); }}});
    print({{QStringLiteral("bench"), QStringLiteral("sign_in_many_authorities")},
           {QStringLiteral("authorities"), kAuthorities},
           {QStringLiteral("few_per_second"), rates[0]},
           {QStringLiteral("many_per_second"), rates[1]},
           {QStringLiteral("slower_percent"), (rates[0] / rates[1] - 1) * 100}});
}

} // namespace

int main(int argc, char **argv) {
    QCoreApplication app(argc, argv);
    const int rounds = argc > 1 ? atoi(argv[1]) : 8;
    const tests::Slapd server;
    Lodge lodge(server);
    QJsonObject direct = server.settingsBySearch();
    direct[QStringLiteral("search_password")] = QStringLiteral("services-own-password");
    const auto rates =
        ratesPerSecond(kTurns, rounds,
                       {{[&](int) { return bareBinds(server); }},
                        {[&](int) { return driverAlone(direct); }},
                        {[&](int thread) { return lodge.signIns(QStringLiteral("ada@club"), thread); }},
                        {[&](int thread) { return lodge.signIns(QStringLiteral("ada@plain"), thread); }}});
    print({{QStringLiteral("bench"), QStringLiteral("login_ldap")},
           {QStringLiteral("bare_binds_per_second"), rates[0]},
           {QStringLiteral("driver_searches_and_binds_per_second"), rates[1]},
           {QStringLiteral("sign_ins_per_second"), rates[2]},
           {QStringLiteral("share_of_binds"), rates[2] / rates[0]},
           {QStringLiteral("by_template_per_second"), rates[3]},
           {QStringLiteral("by_template_share"), rates[3] / rates[0]}});
    compareAuthorities(server, lodge);
    return 0;
}
