// Mails as the console sees them: the outbox and what has been sent, what one looked like, and what a mail server says.
#pragma once
#include "server/domain/ids.h"
#include <optional>
#include <QDateTime>
#include <QList>
#include <QString>

namespace gatelodge {

enum class MailProgress {
    Waiting, // not tried yet, or this very moment
    Failing, // tried, and to be tried again
    GivenUp, // refused for good, or tried too often: nobody tries again by himself
    Sent,
};

struct MailLine {
    MailId id;
    QString recipient, templateId;
    QDateTime made, sent; // sent: invalid until then
    int attempts = 0;
    QDateTime retry;   // when it is tried next
    QString lastError; // what the mail server said last; empty: nothing went wrong
    MailProgress progress = MailProgress::Waiting;
    QString key = {}; // of its place in an order other than that of time
    bool operator==(const MailLine &) const = default;
};

struct MailFilter {
    std::optional<MailProgress> progress = {};
    QString templateId = {}; // empty: every kind
    QString recipient = {};  // part of the address, without regard to case
};

// Where a mail stands in an order other than that of time.
struct MailPlace {
    QString key; // as the database sorts by it, byte by byte
    MailId id;
    bool operator==(const MailPlace &) const = default;
};

// By when: as they were made, by their numbers. The others have no index: only what is kept for 30 days is sorted.
struct MailSorting {
    enum class By { When, Recipient, State, Attempts };
    By by = By::When;
    bool descending = true;
    bool operator==(const MailSorting &) const = default;
};

struct MailCounts {
    int waiting = 0, failing = 0, givenUp = 0, sent = 0; // of the last 30 days, and of what is older and not sent
    QDateTime lastSent;
};

// As the receiver sees it.
struct ShownMail {
    QString subject, text, html;
};

// What a mail server answered.
struct MailAnswer {
    enum Verdict { Accepted, TryLater, Refused } verdict = TryLater;
    int code = 0;   // SMTP; 0: it said nothing
    QString detail; // its last line, or what went wrong before it could speak
};

// Where the mails of this house go, as far as this program knows.
struct MailSetup {
    bool here = false;   // this program sends them; false: a console at a house elsewhere
    bool demo = false;   // into the demo's own mail viewer
    QString server = {}; // "smtp://mail.example.org:587"; empty: none is set
    QString user = {};   // that signs in there; empty: nobody does
    bool tlsRequired = true;
    QString from = {}, host = {}, help = {}; // addresses, and the house's public host name
    bool isTold() const { return demo || !server.isEmpty(); } // at its start: that goes before what the house keeps
};

} // namespace gatelodge
