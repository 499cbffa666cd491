// Runs gatelodge-pam for one question. Any thread; blocks until the answer or the limit, whichever is first, and about
// a second more where the program does not end by itself.
#pragma once
#include "server/login/drivers/pam/wire.h"
#include <chrono>
#include <optional>
#include <QByteArray>
#include <QString>

namespace gatelodge::login::pam {

// Within the limits of wire.h, and without NUL.
struct Question {
    QByteArray service, username, password;
};

struct Report {
    Stage stage = Stage::Program;
    int code = 0;            // PAM's, of the last stage
    QString text;            // PAM's own words for it
    QString messages;        // what the modules said to the person
    QString username, gecos; // of somebody who was let in or closed out
};

struct Asked {
    std::optional<Report> report;
    bool outOfTime = false;
    QString trouble; // no report: why
};

// account: whom to become when we are root.
Asked ask(const QString &program, const QString &account, const Question &question, std::chrono::milliseconds limit);

// Null: not an answer of gatelodge-pam.
std::optional<Report> parseReport(const QByteArray &line);

} // namespace gatelodge::login::pam
