#include "server/protocol/web/endpoints/emails.h"
#include "server/protocol/web/endpoints/closed.h"
#include "server/protocol/web/pages/emails_page.h"
#include "server/protocol/web/pages/mail_pages.h"
#include "server/service/addresses.h"
#include "server/store/belongings.h"
#include "server/store/doors.h"
#include "server/store/syncs.h"

namespace gatelodge::web {

namespace {

struct NewsCode {
    const char *code;
    Emails::News news;
};
constexpr NewsCode newsCodes[] = {{"mailed", Emails::News::LinkMailed},
                                  {"confirmed", Emails::News::Confirmed},
                                  {"main", Emails::News::MainChanged},
                                  {"removed", Emails::News::Removed},
                                  {"back", Emails::News::PutBack}};

Result<Emails> emailsOf(const Turn &turn, const Member &member) {
    GL_TRY(const auto emails, store::listEmails(turn.session(), member.user.uid));
    GL_TRY(const auto links, store::listVerificationLinks(turn.session(), member.user.uid));
    GL_TRY(const HeldFields held, store::readHeld(turn.session(), member.user.uid));
    Emails shown;
    shown.now = turn.now();
    shown.keptBy = held.has(ImportField::Email) ? held.source : QString();
    for (const Email &email : emails)
        shown.addresses.append(
            {email.id, email.address, email.primary, email.verified(), turn.here(links.value(email.id))});
    return shown;
}

// What was done, about an address that is still in the person's own list.
void tellNews(const Turn &turn, Emails &shown) {
    const QString code = turn.query().value(QLatin1StringView("news"));
    const EmailId of(turn.query().value(QLatin1StringView("of")).toLongLong());
    for (const NewsCode &known : newsCodes) {
        if (code != QLatin1StringView(known.code))
            continue;
        for (const auto &address : std::as_const(shown.addresses)) {
            if (address.id == of) {
                shown.news = known.news;
                shown.about = address.text;
            }
        }
    }
}

// What was removed is in no list: the audit knows it, as long as it can be put back.
Done tellRemoved(const Turn &turn, const Member &member, Emails &shown) {
    if (turn.query().value(QLatin1StringView("news")) != QLatin1StringView("removed"))
        return {};
    GL_TRY(const auto removed, service::lastRemovedAddress(turn.session(), member.user.uid));
    if (removed) {
        shown.news = Emails::News::Removed;
        shown.about = removed->address;
    }
    return {};
}

EmailId chosen(const Turn &turn) { return EmailId(turn.typed("id").toLongLong()); }

// A button that was pressed twice, or on a page that lay open: the list as it is now says all.
Result<http::Response> backAfter(const Done &done, const char *news, const EmailId &id) {
    if (done)
        return backTo(Room::Emails, news, id.value);
    const bool kept = done.error().constraint == QLatin1String("kept_by_source"); // of a page that lay open
    if (kept || done.error().fault == Fault::NotFound || done.error().fault == Fault::Expired)
        return goTo(addressOf(Room::Emails));
    return failure(done.error());
}

Result<EmailId> idOf(const Turn &turn, const UserId &uid, const QString &address) {
    GL_TRY(const auto emails, store::listEmails(turn.session(), uid));
    for (const Email &email : emails) {
        if (email.address.compare(address.trimmed(), Qt::CaseInsensitive) == 0)
            return email.id;
    }
    return EmailId();
}

} // namespace

Result<http::Response> showEmails(Turn &turn, const Member &member) {
    GL_TRY(Emails shown, emailsOf(turn, member));
    tellNews(turn, shown);
    GL_DO(tellRemoved(turn, member, shown));
    return turn.page(emailsPage(shown, turn.visit()));
}

Result<http::Response> addEmail(Turn &turn, const Member &member) {
    const QString typed = turn.typed("email");
    const auto done = service::addAddress(turn.session(), turn.means(), member.user.uid, typed, turn.visitor());
    if (done) {
        GL_TRY(const EmailId id, idOf(turn, member.user.uid, typed));
        return backTo(Room::Emails, "mailed", id.value);
    }
    const Fault fault = done.error().fault;
    if (fault != Fault::Invalid && fault != Fault::Duplicate && fault != Fault::Refused)
        return failure(done.error());
    GL_TRY(Emails shown, emailsOf(turn, member));
    shown.typed = typed;
    shown.complaints = {{QStringLiteral("email"), typed.trimmed().isEmpty()   ? Complaint::Missing
                                                  : fault == Fault::Duplicate ? Complaint::AlreadyYours
                                                  : fault == Fault::Refused   ? Complaint::TooMany
                                                                              : Complaint::NotAnAddress}};
    return turn.page(emailsPage(shown, turn.visit()), complained);
}

Result<http::Response> makeEmailMain(Turn &turn, const Member &member) {
    const EmailId id = chosen(turn);
    return backAfter(service::makeMainAddress(turn.session(), member.user.uid, id, turn.visitor()), "main", id);
}

Result<http::Response> mailEmailLinkAgain(Turn &turn, const Member &member) {
    const EmailId id = chosen(turn);
    return backAfter(service::mailLinkAgain(turn.session(), turn.means(), member.user.uid, id, turn.visitor()),
                     "mailed", id);
}

Result<http::Response> removeEmail(Turn &turn, const Member &member) {
    return backAfter(service::removeAddress(turn.session(), member.user.uid, chosen(turn), turn.visitor()), "removed",
                     {});
}

Result<http::Response> putEmailBack(Turn &turn, const Member &member) {
    const auto back = service::putAddressBack(turn.session(), member.user.uid, turn.visitor());
    return backAfter(back ? Done() : Done(failure(back.error())), "back", back.value_or(EmailId()));
}

Result<http::Response> showVerify(Turn &turn) {
    const QString answered = turn.query().value(QLatin1StringView("answered"));
    if (answered == QLatin1StringView("yes"))
        return turn.page(verifyAnsweredPage(VerifyAnswer::Confirmed, turn.visit()));
    if (answered == QLatin1StringView("no"))
        return turn.page(verifyAnsweredPage(VerifyAnswer::NotMine, turn.visit()));
    const QString token = turn.query().value(QLatin1StringView("token"));
    GL_TRY(const auto opened, service::lookAtVerification(turn.session(), token.toUtf8()));
    return turn.page(verifyEmailPage({token, opened.address, opened.username}, turn.visit()));
}

Result<http::Response> verify(Turn &turn) {
    const QByteArray token = turn.typed("token").toUtf8();
    const QString answer = turn.typed("answer");
    if (answer == QLatin1StringView("no")) {
        GL_DO(service::declineAddress(turn.session(), token, turn.visitor()));
        return goTo(QStringLiteral("/account/emails/verify/?answered=no"));
    }
    if (answer != QLatin1StringView("yes"))
        return failure(Fault::Invalid, QStringLiteral("answer: yes or no"));
    GL_TRY(const auto opened, service::verifyAddress(turn.session(), token, turn.visitor()));
    if (!turn.member() || !(turn.member()->user.uid == opened.user))
        return goTo(QStringLiteral("/account/emails/verify/?answered=yes"));
    GL_TRY(const EmailId id, idOf(turn, opened.user, opened.address));
    return backTo(Room::Emails, "confirmed", id.value);
}

} // namespace gatelodge::web
