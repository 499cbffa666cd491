// Edits of people's profiles on their way to the database. Each carries the revision that was seen when it began.
//
// - Stored: the value comes back by the feed; until then the field is muted.
// - The record moved meanwhile, but not this value: sent again by itself, nobody needs to know.
// - This value was changed by somebody else: a conflict; both versions are shown, and a person decides.
// - The database does not answer: a draft, sent again when it is back. Drafts live as long as the window, also when
//   another person is opened meanwhile.
#pragma once
#include "server/admin/people.h"
#include <map>
#include <QObject>
#include <QTimer>

namespace gatelodge::admin {
class ChangeHub;
}

namespace gatelodge::ui {

enum class ProfileField { FirstName, LastName, Username, Language, ValidFrom, ValidUntil, Notes };
inline constexpr ProfileField profileFields[] = {
    ProfileField::FirstName, ProfileField::LastName,   ProfileField::Username, ProfileField::Language,
    ProfileField::ValidFrom, ProfileField::ValidUntil, ProfileField::Notes};

// A date (year-month-day) or a term from a day on ("+1y", "+6m", "+2w", "+30d"); invalid: neither.
QDate dateOrTerm(const QDate &from, const QString &typed);

// As it is edited: dates as year-month-day in local time, empty where there is no bound.
QString valueOf(const User &user, ProfileField field);
UserProfile profileOf(const User &user);
// An end may also be written as a term, from the beginning or else from today: "+30d", "+6m", "+1y". False for a date
// that is none.
bool put(UserProfile &profile, ProfileField field, const QString &value);

struct ProfileEdit {
    enum class State { Sending, Stored, Draft, Conflict, Refused };
    State state = State::Sending;
    QString base, mine, theirs; // theirs: of a conflict
    QDateTime since;
    Revision sentOn; // a record with a later one has the value, if it was stored
    Error error;     // of a refusal
};

class ProfileEdits : public QObject {
    Q_OBJECT
public:
    ProfileEdits(admin::People &people, admin::ChangeHub &hub, QObject *parent = nullptr);

    // base: the value that stood in the editor when it was opened. Where the record has another one already the person
    // is read once more before anything is sent.
    void save(const User &seen, ProfileField field, const QString &value, const QString &base);
    const ProfileEdit *find(const UserId &uid, ProfileField field) const; // null: nothing is under way
    void takeTheirs(const UserId &uid, ProfileField field);
    void keepMine(const UserId &uid, ProfileField field);
    void forget(const UserId &uid, ProfileField field); // a stored or refused one, once it was shown
    int draftCount() const;

Q_SIGNALS:
    void changed(const gatelodge::UserId &uid);

private:
    using Key = std::pair<UserId, ProfileField>;
    void send(const Key &key, const User &current);
    void answered(const Key &key, const Done &done);
    void look(const Key &key); // reads the person, then sends, or finds a conflict
    void setState(const Key &key, ProfileEdit::State state);
    void sendDrafts();
    admin::People &m_people;
    std::map<Key, ProfileEdit> m_edits;
    QTimer m_again;
};

} // namespace gatelodge::ui
