#include "app/demo/demo_logins.h"
#include "app/demo/sample_people.h"
#include "server/service/people.h"
#include "server/service/random_bytes.h"
#include "server/store/belongings.h"
#include "server/store/demo_history.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include <QCoreApplication>

namespace gatelodge::app {

using service::Means;
using service::OwnerAccess;

namespace {

constexpr service::SecretPurpose kDemoPassword{"demo-password"};
constexpr QLatin1StringView kPasswords{"passwords"};
constexpr std::chrono::hours kStaysNew{40}; // the wiki's cool-off is 48

// The sample people get their passwords before anybody has come in: there is nothing to tell them.
class NoLetters : public service::LetterBox {
public:
    Done post(store::Session &, const service::Letter &) const override { return {}; }
};

// Nothing where none was kept, or the key file is another one by now.
QString keptPassword(const Means &means, const QJsonObject &kept, const QString &username) {
    const auto sealed = QByteArray::fromBase64(kept.value(username).toString().toLatin1());
    if (sealed.isEmpty())
        return {};
    const auto opened = means.vault->open(kDemoPassword, sealed);
    return opened ? QString::fromUtf8(opened->view()) : QString();
}

Result<bool> isValid(store::Session &session, const Means &means, const UserId &uid, const QString &password) {
    GL_TRY(const auto stored, store::findPassword(session, uid));
    return stored && means.hasher.verify(stored->credential.toLatin1(), password.toUtf8()).matches;
}

Result<QString> passwordFor(store::Session &session, const OwnerAccess &access, const Means &means, const UserId &uid,
                            const QString &kept) {
    const QString password = kept.isEmpty() ? inventPassword() : kept;
    GL_TRY(const bool valid, isValid(session, means, uid, password));
    if (!valid)
        GL_DO(service::setPassword(session, access.managePeople(), means, uid, password.toUtf8()));
    return password;
}

struct Shown {
    const char *username, *shows;
};
constexpr Shown kShown[] = {
    {kOwner, QT_TRANSLATE_NOOP("demo", "owner: every site but the regatta forms")},
    {kMember, QT_TRANSLATE_NOOP("demo", "member: every site, and each of them learns his changes")},
    {kNewMember, QT_TRANSLATE_NOOP("demo", "joined today: still too new for the wiki")},
    {kUndecided, QT_TRANSLATE_NOOP("demo", "has not consented yet: the wiki asks first")},
};

} // namespace

QString inventPassword() {
    static constexpr char alphabet[] = "23456789abcdefghjkmnpqrstuvwxyz";
    constexpr int letters = sizeof alphabet - 1; // 31
    QString password;
    while (password.size() < 23) {
        const uchar drawn = uchar(service::randomBytes(1).at(0));
        if (drawn >= 256 / letters * letters) // so that every letter is equally likely
            continue;
        if (password.size() % 6 == 5)
            password += u'-';
        password += QLatin1Char(alphabet[drawn % letters]);
    }
    return password;
}

Result<QList<DemoLogin>> openLogins(store::Session &session, const OwnerAccess &access, const Means &houseMeans,
                                    QJsonObject record) {
    Means means = houseMeans;
    means.letters = std::make_shared<NoLetters>();
    QJsonObject kept = record.value(kPasswords).toObject();
    const QJsonObject before = kept;
    QList<DemoLogin> logins;
    for (const Shown &shown : kShown) {
        const QString username = QString::fromLatin1(shown.username);
        const auto uid = store::findUserByUsername(session, username);
        if (!uid && uid.error().fault == Fault::NotFound)
            continue; // removed meanwhile: that is what a demo is for
        if (!uid)
            return failure(uid.error());
        const QString old = keptPassword(means, kept, username);
        GL_TRY(const QString password, passwordFor(session, access, means, *uid, old));
        if (password != old)
            kept[username] =
                QString::fromLatin1(means.vault->sealingKey().seal(kDemoPassword, password.toUtf8()).toBase64());
        if (qstrcmp(shown.username, kOwner) == 0)
            GL_DO(service::grantOwner(session, access.manageRoles(), *uid));
        if (qstrcmp(shown.username, kNewMember) == 0)
            GL_DO(store::inTransaction(session, access.actor(),
                                       [&] { return store::keepNew(session, *uid, kStaysNew); }));
        logins.append({username, password, QString::fromUtf8(shown.shows)});
    }
    if (kept != before) {
        record[kPasswords] = kept;
        GL_DO(store::inTransaction(session, access.actor(), [&] { return store::putDemoRecord(session, record); }));
    }
    return logins;
}

} // namespace gatelodge::app
