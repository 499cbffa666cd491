// The subject "Authorities": whom the house believes when somebody says who they are (EA-07, EA-18). It knows
// admin::Authorities and the schema form; which drivers there are it learns from the program.
//
// This header: what the page says of drivers, steps and refusals.
#pragma once
#include "server/domain/authority.h"
#include "server/domain/result.h"
#include "ui/theme/words.h"
#include <QList>

namespace gatelodge::ui {

class UndoBar;

// Nothing where the program has no such driver.
const DriverDescription *driverNamed(const QList<DriverDescription> &drivers, const QString &id);
QString driverName(const QList<DriverDescription> &drivers, const QString &id);

// What people read of it; the accounts kept here are called so until somebody gives them a title.
QString captionOf(const Authority &authority);

// Whether people can come in by it at all; access tokens, say, are for programs. One that is unknown may.
bool letsPeopleIn(const DriverDescription *driver);

// What can be added: a driver, perhaps with settings filled in beforehand.
struct AuthorityKind {
    QString driver;
    const char *label = ""; // context "drivers"
    QJsonObject settings;
};
QList<AuthorityKind> kindsToAdd(const QList<DriverDescription> &drivers);

QString stepWords(const ProbeStep &step);
// Refusals that mean something else here than elsewhere; all others by faultWords.
QString authorityFaultWords(const Error &error);
// For those who have gone elsewhere before the refusal came: it names the authority.
void tellRefused(UndoBar &bar, const Authority &about, Words why);
void tellRefused(UndoBar &bar, const Authority &about, const Error &error);
void tellOfTest(UndoBar &bar, const Authority &about, const Result<ProbedAuthority> &probed); // one that went wrong
QString roleWords(const QString &name);

// "Members' Directory" becomes "members-directory": a proposal for what stands after the @.
QString nameFromTitle(const QString &title);

} // namespace gatelodge::ui
