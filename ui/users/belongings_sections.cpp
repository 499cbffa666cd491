#include "ui/users/belongings_sections.h"
#include "ui/common/add_line.h"
#include "ui/common/login_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
#include <QLineEdit>

namespace gatelodge::ui {

PersonSection::PersonSection(admin::People &people, Words title, Words verb)
    : Section(std::move(title), std::move(verb)), m_people(people), m_rows(new RecordRows) {
    body()->addWidget(m_rows);
}

void PersonSection::setUid(const UserId &uid) {
    if (uid == m_uid)
        return;
    m_uid = uid;
    say({});
    closeForms();
}

EmailsSection::EmailsSection(admin::People &people)
    : PersonSection(
          people, [] { return tr("Emails"); }, [] { return tr("Add email"); }),
      m_add(new AddLine([] { return tr("New address"); }, [] { return tr("Add email"); })) {
    m_add->setCheck([] { return tr("I vouch that it is theirs"); });
    m_add->edit()->setLayoutDirection(Qt::LeftToRight);
    body()->insertWidget(body()->count() - 1, m_add);
    connect(this, &Section::actionRequested, m_add, &AddLine::open);
    connect(m_add, &AddLine::submitted, this, [this](const QString &address, bool vouched) {
        follow(this->people().addEmail(uid(), address, vouched), m_add);
    });
}

void EmailsSection::closeForms() { m_add->close(); }

void EmailsSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const Email &email : details.emails) {
        Record record{QString::number(email.id.value), QStringLiteral("mail-message"), {}, email.address, {}, {}, {}};
        const auto add = [&record](const QString &verb, std::function<void()> run) {
            record.actions.push_back({verb, std::move(run)});
        };
        const UserId uid = details.user.uid;
        const EmailId id = email.id;
        if (email.primary)
            record.chips << Chip{tr("Main"), Tone::Ink, Glyph::Star, Chip::Weight::Washed};
        if (email.verified()) {
            record.chips << Chip{tr("Confirmed"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
            if (!email.primary)
                add(tr("Make main"), [=, this] { follow(people().makePrimary(uid, id)); });
        } else {
            record.chips << Chip{tr("Not confirmed"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
            add(tr("Vouch for it"), [=, this] { follow(people().vouchForEmail(uid, id)); });
        }
        add(tr("Remove"), [=, this] { follow(people().removeEmail(uid, id)); });
        records.push_back(std::move(record));
    }
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No address. Without a confirmed one no link can be mailed."));
}

LoginsSection::LoginsSection(admin::People &people)
    : PersonSection(
          people, [] { return tr("Logins"); }, [] { return tr("Set password"); }),
      m_password(new AddLine([] { return tr("New password; all sessions end"); }, [] { return tr("Set password"); })) {
    m_password->setSecret();
    body()->insertWidget(body()->count() - 1, m_password);
    connect(this, &Section::actionRequested, m_password, &AddLine::open);
    connect(m_password, &AddLine::submitted, this, [this](const QString &password) {
        follow(this->people().setPassword(uid(), password.toUtf8()), m_password);
    });
}

void LoginsSection::closeForms() { m_password->close(); }

void LoginsSection::mailLink() {
    say({});
    deliver(this, people().mailResetLink(uid()), [this](const Done &done) {
        if (done)
            say([] { return tr("A link that sets a new password is on its way to the main address."); }, Tone::Moss);
        else if (done.error().fault == Fault::Invalid)
            say([] { return tr("There is no confirmed address to mail it to."); }, Tone::Brick);
        else
            fail(done.error());
    });
}

namespace {

Chip stateOf(LoginState state) {
    switch (state) {
    case LoginState::Draft: return {LoginsSection::tr("Draft"), Tone::Slate, Glyph::Ring, Chip::Weight::Washed};
    case LoginState::Validated: return {LoginsSection::tr("Valid"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
    case LoginState::Invalidated:
        return {LoginsSection::tr("Invalid"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed};
    case LoginState::Expired: return {LoginsSection::tr("Expired"), Tone::Brass, Glyph::Clock, Chip::Weight::Washed};
    }
    Q_UNREACHABLE();
}

} // namespace

void LoginsSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const Login &login : details.logins) {
        const bool password = login.kind == QLatin1String("password");
        Record record{QString::number(login.id.value),
                      password ? QStringLiteral("object-locked") : QStringLiteral("security-high"),
                      {},
                      loginKindWords(login.kind),
                      {},
                      {stateOf(login.state)},
                      {}};
        if (showsIdentity(login.kind) && !login.identity.isEmpty())
            record.title =
                tr("%1 of %2", "kind of login and its identity").arg(record.title, keptLeftToRight(login.identity));
        record.note = login.lastUsedAt.isValid()
                          ? tr("at %1, last used %2").arg(login.authorityName, timeWords(login.lastUsedAt))
                          : tr("at %1, since %2").arg(login.authorityName, exactDate(login.createdAt));
        const auto set = [this, id = login.id, seen = login.revision](LoginState state) {
            return [=, this] { follow(people().setLoginState(id, seen, state)); };
        };
        if (login.state == LoginState::Validated)
            record.actions.push_back({tr("Invalidate"), set(LoginState::Invalidated)});
        else
            record.actions.push_back({tr("Validate"), set(LoginState::Validated)});
        if (password)
            record.actions.push_back({tr("Mail a reset link"), [this] { mailLink(); }});
        records.push_back(std::move(record));
    }
    setCount(int(records.size()));
    if (records.empty())
        records.push_back({QStringLiteral("none"),
                           QStringLiteral("object-locked"),
                           {},
                           tr("No way to sign in yet"),
                           tr("Set a password, or mail a link that lets the person choose one."),
                           {},
                           {{tr("Mail a link"), [this] { mailLink(); }}}});
    rows()->set(std::move(records), {});
}

SitesSection::SitesSection(admin::People &people) : PersonSection(people, [] { return tr("Sites visited"); }) {}

void SitesSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const Visit &visit : details.visits)
        records.push_back({QString::number(visit.site.value),
                           QStringLiteral("globe"),
                           {},
                           visit.siteName,
                           tr("%n visits, last %1", nullptr, visit.visits).arg(timeWords(visit.lastAt)),
                           {},
                           {{tr("Open"), [this, site = visit.site] { Q_EMIT siteRequested(site); }}}});
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No site yet. The first visit to one fixes the username."));
}

ConsentsSection::ConsentsSection(admin::People &people) : PersonSection(people, [] { return tr("Consents"); }) {}

void ConsentsSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const Consent &consent : details.consents) {
        const Chip chip = consent.given ? Chip{tr("Given"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet}
                                        : Chip{tr("Withdrawn"), Tone::Slate, Glyph::Pause, Chip::Weight::Washed};
        records.push_back({QString::number(consent.org.value),
                           QStringLiteral("dialog-ok-apply"),
                           {},
                           consent.orgName,
                           exactTime(consent.at),
                           {chip},
                           {}});
    }
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No organisation has asked."));
}

SessionsSection::SessionsSection(admin::People &people)
    : PersonSection(
          people, [] { return tr("Sessions"); }, [] { return tr("Sign out everywhere"); }) {
    connect(this, &Section::actionRequested, this, [this] { follow(this->people().endAllSessions(uid())); });
}

void SessionsSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::vector<Record> records;
    for (const WebSession &session : details.sessions) {
        Record record{QString::number(session.id.value),
                      QStringLiteral("im-user-online"),
                      {},
                      session.device.isEmpty() ? tr("A browser") : session.device,
                      tr("%1, since %2", "address and time of a session")
                          .arg(keptLeftToRight(session.address), exactTime(session.createdAt)),
                      {},
                      {}};
        if (session.lastSeenAt.secsTo(now) < 300)
            record.chips << Chip{tr("Here now"), Tone::Ink, Glyph::Dot, Chip::Weight::Washed};
        record.actions.push_back({tr("Sign out"), [=, this, uid = details.user.uid, id = session.id] {
                                      follow(people().endSession(uid, id));
                                  }});
        records.push_back(std::move(record));
    }
    setCount(int(records.size()));
    setActionVisible(!records.empty());
    rows()->set(std::move(records), tr("Signed in nowhere."));
}

KeysSection::KeysSection(admin::People &people)
    : PersonSection(
          people, [] { return tr("SSH keys"); }, [] { return tr("Add key"); }),
      m_add(new AddLine([] { return tr("Public key, one line"); }, [] { return tr("Add key"); })) {
    m_add->edit()->setLayoutDirection(Qt::LeftToRight);
    m_add->setPlaceholder(QStringLiteral("ssh-ed25519 AAAA… ada@laptop"));
    body()->insertWidget(body()->count() - 1, m_add);
    connect(this, &Section::actionRequested, m_add, &AddLine::open);
    connect(m_add, &AddLine::submitted, this,
            [this](const QString &line) { follow(this->people().addSshKey(uid(), line), m_add); });
}

void KeysSection::closeForms() { m_add->close(); }

void KeysSection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const SshKey &key : details.sshKeys)
        records.push_back({QString::number(key.id.value),
                           QStringLiteral("security-high"),
                           {},
                           key.comment().isEmpty() ? key.type() : key.comment(),
                           keptLeftToRight(key.type()) + QChar::LineFeed + keptLeftToRight(key.fingerprint()),
                           {},
                           {{tr("Remove"), [=, this, uid = details.user.uid, id = key.id] {
                                 follow(people().removeSshKey(uid, id));
                             }}}});
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No key. Sites that ask for keys get those listed here."));
}

HistorySection::HistorySection(admin::People &people) : PersonSection(people, [] { return tr("History"); }) {}

void HistorySection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    std::vector<Record> records;
    for (const Change &change : details.history)
        records.push_back(
            {QString::number(change.seq), iconOf(change), {}, titleOf(change, m_names), byWhom(change), {}, {}});
    rows()->set(std::move(records), tr("Nothing has changed yet."));
}

} // namespace gatelodge::ui
