#include "server/protocol/web/pages/security_pages.h"

namespace gatelodge::web {

namespace {

Form passwordForm(const ChangePassword &shown, const Say &say) {
    Form form{QStringLiteral("/account/security/password/")};
    form.parts = {part(accountField(say(QT_TRANSLATE_NOOP("web", "Your account")), shown.username))};
    if (shown.changed.isValid() || !shown.authority.isEmpty()) {
        Field current{QStringLiteral("password"), say(QT_TRANSLATE_NOOP("web", "Password until now"))};
        current.type = QStringLiteral("password");
        current.autocomplete = QStringLiteral("current-password");
        current.error = complaintAbout(current.id, shown.complaints, say);
        form.parts.append(part(current));
    }
    form.parts += newPasswordParts(shown.password, shown.complaints, say, false);
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Change the password")), QString(), true}};
    return form;
}

Thing thingFor(const SshKeys::Key &key, const Visit &visit, const Say &say) {
    Thing thing{key.comment.isEmpty() ? key.type : key.comment, true};
    thing.lines = {key.type + u' ' + key.fingerprint,
                   say(QT_TRANSLATE_NOOP("web", "Added on %1")).arg(visit.texts.date(key.added))};
    thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Remove")), QStringLiteral("/account/keys/remove/"),
                   QString::number(key.id.value), thing.name}};
    return thing;
}

std::optional<Notice> newsOf(const SshKeys &shown, const Form &form, const Say &say) {
    if (!shown.complaints.isEmpty())
        return problemNotice(form, shown.complaints, say);
    const auto told = say(QT_TRANSLATE_NOOP("web", "Sites that use keys are being told."));
    switch (shown.news) {
    case SshKeys::News::None: return {};
    case SshKeys::News::Added: return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "The key is added")), told};
    case SshKeys::News::Removed: return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "The key is removed")), told};
    }
    return {};
}

} // namespace

QByteArray changePasswordPage(const ChangePassword &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Password"))};
    page.room = Room::Password;
    if (!shown.authority.isEmpty())
        page.under = say(QT_TRANSLATE_NOOP("web", "It is kept by %1, and is good there, too. Changing it signs you out "
                                                  "everywhere else here."))
                         .arg(shown.authority);
    else if (shown.changed.isValid())
        page.under = say(QT_TRANSLATE_NOOP("web", "Changed on %1. Changing it signs you out everywhere else."))
                         .arg(visit.texts.date(shown.changed));
    else
        page.under =
            say(QT_TRANSLATE_NOOP("web", "You have no password yet. With one you can sign in without anybody else."));
    const auto form = passwordForm(shown, say);
    page.notice = shown.refused ? refusedNotice(*shown.refused, say) : problemNotice(form, shown.complaints, say);
    if (!page.notice && shown.expires.isValid())
        page.notice = Notice{
            Notice::Plain,
            say(QT_TRANSLATE_NOOP("web", "Your password expires on %1")).arg(visit.texts.date(shown.expires)),
            say(QT_TRANSLATE_NOOP("web", "From then on you choose a new one when you sign in. You can do it now."))};
    if (shown.done)
        page.notice =
            Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "Your password is changed")),
                   say(QT_TRANSLATE_NOOP("web", "You are signed out everywhere else. A mail tells you so, too."))};
    page.values = {{"things", false}, {"sections", sectionSlots({{{}, {}, {}, form}})}};
    return render(page, visit);
}

QByteArray sshKeysPage(const SshKeys &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "SSH keys"))};
    page.room = Room::Keys;
    page.under = say(QT_TRANSLATE_NOOP("web", "Sites that let you in by key receive these."));
    QList<Thing> things;
    for (const auto &key : shown.keys)
        things.append(thingFor(key, visit, say));
    Field field{QStringLiteral("key"), say(QT_TRANSLATE_NOOP("web", "Public key"))};
    field.hint = say(QT_TRANSLATE_NOOP("web", "One line, from a file that ends in .pub. Never paste the other file."));
    field.value = shown.typed;
    field.lines = 4;
    field.error = complaintAbout(field.id, shown.complaints, say);
    const Form form{
        addressOf(Room::Keys), {}, {part(field)}, {{say(QT_TRANSLATE_NOOP("web", "Add the key")), QString(), true}}};
    page.notice = newsOf(shown, form, say);
    page.values = {{"things", thingSlots(things)},
                   {"sections", sectionSlots({{say(QT_TRANSLATE_NOOP("web", "Add a key")), {}, {}, form}})}};
    return render(page, visit);
}

} // namespace gatelodge::web
