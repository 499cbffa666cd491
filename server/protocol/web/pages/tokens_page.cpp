#include "server/protocol/web/pages/tokens_page.h"

namespace gatelodge::web {

namespace {

const char *meaningOf(const QString &scope) {
    if (scope == QLatin1StringView("people:read"))
        return QT_TRANSLATE_NOOP("web", "Look people up");
    if (scope == QLatin1StringView("people:write"))
        return QT_TRANSLATE_NOOP("web", "Change people");
    if (scope == QLatin1StringView("sites:read"))
        return QT_TRANSLATE_NOOP("web", "Look sites up");
    if (scope == QLatin1StringView("queue:read"))
        return QT_TRANSLATE_NOOP("web", "Look at the update queue");
    return QT_TRANSLATE_NOOP("web", "Watch over the server");
}

QString scopeLine(const AccessToken &token, const Visit &visit, const Say &say) {
    if (token.scopes.isEmpty())
        return say(QT_TRANSLATE_NOOP("web", "Says who you are, and may do nothing else"));
    //: A list of scopes: "people:read and ops"
    return say(QT_TRANSLATE_NOOP("web", "Good for %1")).arg(visit.texts.list(token.scopes));
}

Thing thingFor(const AccessToken &token, const Tokens &shown, const Visit &visit, const Say &say) {
    Thing thing{token.name};
    if (token.expired)
        thing.tags = {{say(QT_TRANSLATE_NOOP("web", "Expired")), Tag::Todo}};
    thing.lines = {
        //: How a token begins, by which it is known again
        say(QT_TRANSLATE_NOOP("web", "Begins with %1")).arg(token.beginning), scopeLine(token, visit, say),
        token.expired ? say(QT_TRANSLATE_NOOP("web", "Ended on %1")).arg(visit.texts.date(token.expiresAt))
                      : say(QT_TRANSLATE_NOOP("web", "Made on %1, ends on %2"))
                            .arg(visit.texts.date(token.createdAt), visit.texts.date(token.expiresAt)),
        token.lastUsedAt.isValid()
            ? say(QT_TRANSLATE_NOOP("web", "Last used %1")).arg(visit.texts.moment(token.lastUsedAt, shown.now))
            : say(QT_TRANSLATE_NOOP("web", "Never used"))};
    thing.acts = {{say(QT_TRANSLATE_NOOP("web", "Remove")), QStringLiteral("/account/tokens/remove/"),
                   QString::number(token.id.value), token.name}};
    return thing;
}

Part daysPart(const Tokens &shown, const Say &say) {
    QList<Choice> choices;
    for (const int days : {7, 30, 90, 180, 365})
        choices.append({QString::number(days), say(QT_TRANSLATE_N_NOOP("web", "%n days"), days), days == shown.days});
    return selectPart(QStringLiteral("days"), say(QT_TRANSLATE_NOOP("web", "It ends after")),
                      say(QT_TRANSLATE_NOOP("web", "Then the script needs a new one. Shorter is safer.")), choices);
}

Form addingForm(const Tokens &shown, const Say &say) {
    Field name{QStringLiteral("name"), say(QT_TRANSLATE_NOOP("web", "What it is for"))};
    name.hint = say(QT_TRANSLATE_NOOP("web", "The script or machine that will use it, so that you know it again."));
    name.value = shown.typedName;
    name.maximumLength = 100;
    name.error = complaintAbout(name.id, shown.complaints, say);
    Form form{addressOf(Room::Tokens), {}, {part(name)}, {}};
    for (const QString &scope : shown.grantable)
        form.parts.append(part(Tick{tickOf(scope), say(meaningOf(scope)), scope, shown.chosen.contains(scope)}));
    form.parts.append(daysPart(shown, say));
    form.buttons = {{say(QT_TRANSLATE_NOOP("web", "Make the token")), QString(), true}};
    return form;
}

Section addingSection(const Tokens &shown, const Form &form, const Say &say) {
    Section section{say(QT_TRANSLATE_NOOP("web", "Make a token")), {}, {}, form};
    if (shown.grantable.isEmpty())
        section.text = say(QT_TRANSLATE_NOOP("web", "Yours say who you are, and may do nothing else."));
    return section;
}

std::optional<Notice> newsOf(const Tokens &shown, const Form &form, const Say &say) {
    if (!shown.complaints.isEmpty())
        return problemNotice(form, shown.complaints, say);
    if (!shown.fresh.isEmpty())
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "The token “%1” is made")).arg(shown.freshName),
                      say(QT_TRANSLATE_NOOP("web", "Copy it now: it is shown this once, and kept nowhere."))};
    switch (shown.news) {
    case Tokens::News::None: break;
    case Tokens::News::Removed: {
        Notice notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "The token “%1” is removed")).arg(shown.removed),
                      say(QT_TRANSLATE_NOOP("web", "Nothing comes in with it any more. You can take it back for ten "
                                                   "minutes."))};
        notice.undoAction = QStringLiteral("/account/tokens/undo/");
        notice.undoText = say(QT_TRANSLATE_NOOP("web", "Put it back"));
        return notice;
    }
    case Tokens::News::PutBack:
        return Notice{Notice::Done, say(QT_TRANSLATE_NOOP("web", "The token is back")),
                      say(QT_TRANSLATE_NOOP("web", "It is as it was before."))};
    }
    if (!shown.taken)
        return Notice{Notice::Plain, say(QT_TRANSLATE_NOOP("web", "Access tokens are switched off here")),
                      say(QT_TRANSLATE_NOOP("web", "None of yours works, and you cannot make one."))};
    return {};
}

Section freshSection(const Tokens &shown, const Say &say) {
    Thing thing{QString::fromLatin1(shown.fresh), true};
    thing.lines = {
        say(QT_TRANSLATE_NOOP("web", "Keep it like a password. Scripts send it as “Authorization: Bearer”."))};
    return {say(QT_TRANSLATE_NOOP("web", "Your new token")), {}, {thing}, {}};
}

} // namespace

QString tickOf(const QString &scope) { return QStringLiteral("scope-") + QString(scope).replace(u':', u'-'); }

QByteArray tokensPage(const Tokens &shown, const Visit &visit) {
    const Say say(visit.texts);
    Page page{Frame::House, QStringLiteral("room"), say(QT_TRANSLATE_NOOP("web", "Access tokens"))};
    page.room = Room::Tokens;
    page.under = say(QT_TRANSLATE_NOOP("web", "Scripts of yours come in with these, for what you allow them."));
    const Form form = addingForm(shown, say);
    page.notice = newsOf(shown, form, say);
    QList<Thing> things;
    for (const AccessToken &token : shown.tokens)
        things.append(thingFor(token, shown, visit, say));
    QList<Section> sections;
    if (!shown.fresh.isEmpty()) { // first, and the others below it
        sections = {freshSection(shown, say), {say(QT_TRANSLATE_NOOP("web", "All of yours")), {}, things, {}}};
        things.clear();
    }
    if (shown.taken)
        sections.append(addingSection(shown, form, say));
    page.values = {{"things", thingSlots(things)}, {"sections", sectionSlots(sections)}};
    return render(page, visit);
}

} // namespace gatelodge::web
