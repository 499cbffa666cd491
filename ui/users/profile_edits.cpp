#include "ui/users/profile_edits.h"
#include "server/admin/change_hub.h"
#include "ui/common/fault_words.h"
#include "ui/list/windowed_model.h"
#include <algorithm>
#include <QRegularExpression>

namespace gatelodge::ui {
namespace {

constexpr int patience = 2000; // ms until drafts are tried again by themselves

QString dateOf(const QDateTime &time) {
    return time.isValid() ? time.toLocalTime().date().toString(Qt::ISODate) : QString();
}

// Invalid: no term.
QDate afterTerm(const QDate &from, const QString &typed) {
    static const QRegularExpression form(QStringLiteral("^\\+\\s*(\\d{1,4})\\s*([dwmy])$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.trimmed());
    if (!match.hasMatch())
        return {};
    const int number = match.captured(1).toInt();
    switch (match.captured(2).at(0).toLower().unicode()) {
    case 'd': return from.addDays(number);
    case 'w': return from.addDays(7 * number);
    case 'm': return from.addMonths(number);
    default: return from.addYears(number);
    }
}

} // namespace

QDate dateOrTerm(const QDate &from, const QString &typed) {
    const QDate end = afterTerm(from, typed);
    return end.isValid() ? end : QDate::fromString(typed.trimmed(), Qt::ISODate);
}

QString valueOf(const User &user, ProfileField field) {
    switch (field) {
    case ProfileField::FirstName: return user.firstName;
    case ProfileField::LastName: return user.lastName;
    case ProfileField::Username: return user.username;
    case ProfileField::Language: return user.language;
    case ProfileField::ValidFrom: return dateOf(user.validFrom);
    case ProfileField::ValidUntil: return dateOf(user.validUntil);
    case ProfileField::Notes: return user.notes;
    }
    Q_UNREACHABLE();
}

UserProfile profileOf(const User &user) {
    return {user.username, user.firstName, user.lastName, user.language, user.notes, user.validFrom, user.validUntil};
}

bool put(UserProfile &profile, ProfileField field, const QString &value) {
    const auto putDate = [&value](QDateTime &time) {
        time = value.isEmpty() ? QDateTime() : QDate::fromString(value.trimmed(), Qt::ISODate).startOfDay().toUTC();
        return value.isEmpty() || time.isValid();
    };
    const auto putEnd = [&] {
        const QDate from = profile.validFrom.isValid() ? profile.validFrom.toLocalTime().date() : QDate::currentDate();
        const QDate end = dateOrTerm(from, value);
        profile.validUntil = end.isValid() ? end.startOfDay().toUTC() : QDateTime();
        return value.isEmpty() || end.isValid();
    };
    switch (field) {
    case ProfileField::FirstName: profile.firstName = value.trimmed(); return true;
    case ProfileField::LastName: profile.lastName = value.trimmed(); return true;
    case ProfileField::Username: profile.username = value.trimmed(); return true;
    case ProfileField::Language: profile.language = value; return true;
    case ProfileField::ValidFrom: return putDate(profile.validFrom);
    case ProfileField::ValidUntil: return putEnd();
    case ProfileField::Notes: profile.notes = value; return true;
    }
    Q_UNREACHABLE();
}

ProfileEdits::ProfileEdits(admin::People &people, admin::ChangeHub &hub, QObject *parent)
    : QObject(parent), m_people(people) {
    m_again.setInterval(patience);
    connect(&m_again, &QTimer::timeout, this, &ProfileEdits::sendDrafts);
    connect(&hub, &admin::ChangeHub::back, this, &ProfileEdits::sendDrafts);
}

void ProfileEdits::save(const User &seen, ProfileField field, const QString &value, const QString &base) {
    const Key key(seen.uid, field);
    const auto old = m_edits.find(key);
    // A draft that is changed again keeps what the person saw when it began.
    const bool continues = old != m_edits.end() && old->second.state == ProfileEdit::State::Draft;
    const QString mine = field == ProfileField::Notes ? value : value.trimmed();
    m_edits[key] = {ProfileEdit::State::Sending,
                    continues ? old->second.base : base,
                    mine,
                    {},
                    QDateTime::currentDateTime(),
                    {},
                    {}};
    if (valueOf(seen, field) != m_edits[key].base)
        return look(key);
    send(key, seen);
}

void ProfileEdits::send(const Key &key, const User &current) {
    UserProfile profile = profileOf(current);
    if (!put(profile, key.second, m_edits[key].mine)) {
        m_edits[key].error = {Fault::Invalid, QStringLiteral("date"), {}};
        setState(key, ProfileEdit::State::Refused);
        return;
    }
    m_edits[key].sentOn = current.revision;
    deliver(this, m_people.changeProfile(key.first, current.revision, profile),
            [this, key](const Done &done) { answered(key, done); });
}

void ProfileEdits::answered(const Key &key, const Done &done) {
    if (!m_edits.contains(key))
        return;
    if (done) {
        setState(key, ProfileEdit::State::Stored);
    } else if (done.error().fault == Fault::Conflict) {
        look(key);
    } else if (mayPass(done.error())) {
        setState(key, ProfileEdit::State::Draft);
        m_again.start();
    } else {
        m_edits[key].error = done.error();
        setState(key, ProfileEdit::State::Refused);
    }
}

void ProfileEdits::look(const Key &key) {
    deliver(this, m_people.details(key.first), [this, key](const Result<admin::PersonDetails> &details) {
        const auto edit = m_edits.find(key);
        if (edit == m_edits.end())
            return;
        if (!details)
            return answered(key, failure(details.error()));
        if (details->user.deletedAt.isValid()) // nobody changes who is gone; trying again would have no end
            return answered(key, failure(Fault::NotFound));
        const QString stored = valueOf(details->user, key.second);
        if (stored == edit->second.mine) {
            edit->second.sentOn = {details->user.revision.value - 1};
            return setState(key, ProfileEdit::State::Stored);
        }
        if (stored == edit->second.base)
            return send(key, details->user);
        edit->second.theirs = stored;
        setState(key, ProfileEdit::State::Conflict);
    });
}

void ProfileEdits::setState(const Key &key, ProfileEdit::State state) {
    m_edits[key].state = state;
    Q_EMIT changed(key.first);
}

const ProfileEdit *ProfileEdits::find(const UserId &uid, ProfileField field) const {
    const auto edit = m_edits.find(Key(uid, field));
    return edit == m_edits.end() ? nullptr : &edit->second;
}

void ProfileEdits::takeTheirs(const UserId &uid, ProfileField field) {
    m_edits.erase(Key(uid, field));
    Q_EMIT changed(uid);
}

void ProfileEdits::keepMine(const UserId &uid, ProfileField field) {
    const auto edit = m_edits.find(Key(uid, field));
    if (edit == m_edits.end())
        return;
    edit->second.base = edit->second.theirs; // what the person has now seen
    setState(edit->first, ProfileEdit::State::Sending);
    look(Key(uid, field));
}

void ProfileEdits::forget(const UserId &uid, ProfileField field) { m_edits.erase(Key(uid, field)); }

int ProfileEdits::draftCount() const {
    return int(std::count_if(m_edits.begin(), m_edits.end(),
                             [](const auto &entry) { return entry.second.state == ProfileEdit::State::Draft; }));
}

// A draft stays one until it is known to be stored, so that nothing flickers while the database is still away.
void ProfileEdits::sendDrafts() {
    std::vector<Key> drafts;
    for (const auto &[key, edit] : m_edits)
        if (edit.state == ProfileEdit::State::Draft)
            drafts.push_back(key);
    if (drafts.empty())
        m_again.stop();
    for (const Key &key : drafts)
        look(key);
}

} // namespace gatelodge::ui
