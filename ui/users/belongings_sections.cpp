#include "ui/users/belongings_sections.h"
#include "ui/audit/record_history.h"
#include "ui/common/add_line.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/common/shared_words.h"
#include "ui/common/time_words.h"
#include <QLineEdit>

namespace gatelodge::ui {

PersonSection::PersonSection(admin::People &people, Words title, Words verb, const QString &verbIcon)
    : Section(std::move(title), std::move(verb), verbIcon), m_people(people), m_rows(new RecordRows) {
    body()->addWidget(m_rows);
}

void PersonSection::lockUnless(const admin::Roles &roles, Duty duty) {
    if (roles.mayDo(duty))
        return;
    m_roles = &roles;
    lockAction(roles, duty);
    m_rows->lock([duty] { return whyLocked(duty); });
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
    const bool kept = details.held.has(ImportField::Email); // the main one is the source's to choose
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
            if (!email.primary && !kept)
                add(tr("Make main"), [=, this] { follow(people().makePrimary(uid, id)); });
        } else {
            record.chips << Chip{tr("Not confirmed"), Tone::Brass, Glyph::Warning, Chip::Weight::Washed};
            record.actions.push_back({tr("Mail the link again"), [=, this] { mailAgain(uid, id); }, mayHelp()});
            add(tr("Vouch for it"), [=, this] { follow(people().vouchForEmail(uid, id)); });
        }
        if (email.primary && kept)
            record.chips << Chip{tr("Kept by %1").arg(details.held.source), Tone::Ink, Glyph::Lock,
                                 Chip::Weight::Quiet};
        else
            add(tr("Remove"), [=, this] { follow(people().removeEmail(uid, id)); });
        records.push_back(std::move(record));
    }
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No address. Without a confirmed one no link can be mailed."));
}

void EmailsSection::mailAgain(const UserId &uid, const EmailId &id) {
    say({});
    deliver(this, people().mailVerification(uid, id), [this](const Done &mailed) {
        if (mailed)
            say([] { return tr("A link that confirms the address is on its way."); }, Tone::Moss);
        else
            fail(mailed.error());
    });
}

SitesSection::SitesSection(admin::People &people)
    : PersonSection(
          people, [] { return tr("Sites visited"); }, [] { return tr("Check entry"); }, QStringLiteral("edit-find")) {
    connect(this, &Section::actionRequested, this, &SitesSection::entryRequested);
}

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

ConsentsSection::ConsentsSection(admin::People &people)
    : PersonSection(people, [] { return tr("Consents and what was shared"); }) {}

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
                           //: %2: a short code that names the words that somebody agreed to
                           tr("%1, wording %2").arg(exactTime(consent.at), keptLeftToRight(consent.textVersion)),
                           {chip},
                           {}});
    }
    for (const Disclosure &told : details.told)
        records.push_back(
            {QStringLiteral("told %1 %2 %3").arg(told.site.value).arg(told.shared.join(u' '), told.textVersion),
             QStringLiteral("globe"),
             {},
             told.siteName,
             told.firstAt.date() == told.lastAt.date()
                 //: What a site was told, when, and by which protocol
                 ? tr("%1; %2, %3").arg(sharedWords(told.shared), timeWords(told.lastAt), protocolWords(told))
                 //: What a site was told, from when to when, and by which protocol
                 : tr("%1; first %2, last %3, %4")
                       .arg(sharedWords(told.shared), timeWords(told.firstAt), timeWords(told.lastAt),
                            protocolWords(told)),
             {},
             {}});
    setCount(int(records.size()));
    rows()->set(std::move(records), tr("No organisation has asked, and no site was told anything."));
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

HistorySection::HistorySection(admin::Console &console)
    : PersonSection(console.people, [] { return tr("History"); }),
      m_history(new RecordHistory(console, Duty::ManagePeople)) {
    rows()->hide();
    body()->addWidget(m_history);
}

void HistorySection::show(const admin::PersonDetails &details) {
    setUid(details.user.uid);
    m_history->set(details.history, m_names);
}

} // namespace gatelodge::ui
