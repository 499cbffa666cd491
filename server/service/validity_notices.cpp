#include "server/service/validity_notices.h"
#include "server/store/belongings.h"
#include "server/store/settings.h"
#include "server/store/transaction.h"
#include "server/store/users.h"
#include "server/store/validity.h"

namespace gatelodge::service {

namespace {

constexpr int kBatch = 50; // a transaction: locks are short, and a failure takes back few
constexpr int kMostBatches = 10;

Result<bool> tell(store::Session &session, const Means &means, const store::ValidityNotice &notice) {
    GL_TRY(const User user, store::findUser(session, notice.user));
    GL_TRY(const auto emails, store::listEmails(session, notice.user));
    if (emails.isEmpty() || !emails.first().primary)
        return false;
    Letter letter{emails.first().address, QStringLiteral("account-ends"), user.language, {}};
    letter.values.insert(QStringLiteral("account"), user.username);
    letter.values.insert(QStringLiteral("name"), user.firstName);
    letter.values.insert(QStringLiteral("until"), notice.validUntil.toLocalTime());
    GL_DO(means.letters->post(session, letter));
    return true;
}

struct Batch {
    int taken = 0, told = 0;
};

Result<Batch> sendBatch(store::Session &session, const Means &means, int days) {
    return store::inTransaction(session, Actor::system(), [&]() -> Result<Batch> {
        GL_TRY(const auto notices, store::takeValidityNotices(session, kBatch, days));
        Batch batch{int(notices.size()), 0};
        for (const store::ValidityNotice &notice : notices) {
            GL_TRY(const bool told, tell(session, means, notice));
            batch.told += told ? 1 : 0;
        }
        return batch;
    });
}

} // namespace

Result<int> sendValidityNotices(store::Session &session, const Means &means) {
    GL_TRY(const auto settings, store::readHouseSettings(session));
    int told = 0;
    for (int number = 0; settings.expiryWarningDays > 0 && number < kMostBatches; ++number) {
        GL_TRY(const Batch batch, sendBatch(session, means, settings.expiryWarningDays));
        told += batch.told;
        if (batch.taken < kBatch)
            break;
    }
    return told;
}

} // namespace gatelodge::service
