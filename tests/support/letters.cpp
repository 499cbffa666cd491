#include "tests/support/letters.h"
#include "server/store/doors.h"
#include "tests/support/test_database.h"

namespace gatelodge::login {
const Driver *localDriver();
}

namespace gatelodge::tests {

namespace {
constexpr service::PasswordCost kCheap{1, 8};
}

Done Letters::post(store::Session &session, const service::Letter &letter) const {
    GL_DO(store::insertMail(session, {MailId(), letter.recipient, letter.templateId, letter.templateId, "sealed", 0}));
    std::lock_guard lock(m_mutex);
    m_letters << letter;
    return {};
}

QList<service::Letter> Letters::all() const {
    std::lock_guard lock(m_mutex);
    return m_letters;
}

int Letters::count(const QString &templateId) const {
    const auto letters = all();
    return int(std::count_if(letters.begin(), letters.end(),
                             [&](const auto &letter) { return letter.templateId == templateId; }));
}

service::Letter Letters::last(const QString &templateId) const {
    const auto letters = all();
    for (qsizetype i = letters.size() - 1; i >= 0; --i) {
        if (letters[i].templateId == templateId)
            return letters[i];
    }
    qFatal("no letter %s was posted", qPrintable(templateId));
}

QByteArray Letters::token(const QString &templateId) const {
    return last(templateId)
        .values.value(QStringLiteral("link"))
        .toString()
        .section(QStringLiteral("token="), 1)
        .toLatin1();
}

service::Means cheapMeans(std::shared_ptr<const Letters> letters) {
    return {std::make_shared<const service::Vault>(service::Vault::generate()),
            service::PasswordHasher(kCheap),
            "https://id.example.org",
            std::move(letters),
            {},
            {login::localDriver()}};
}

QByteArray cheapHash(const QByteArray &password) {
    static const service::PasswordHasher hasher(kCheap);
    return value(hasher.hash(password));
}

} // namespace gatelodge::tests
