// Certificates at the people's pages (EL-11): having one made for a device, and why one that was shown opens nothing.
#pragma once
#include "server/domain/certificate_flaw.h"
#include "server/protocol/web/pages/complaints.h"

namespace gatelodge::web {

// The form whose answer is the file: the page stays as it is while a browser saves that, so it says what comes next.
struct CertificateForm {
    QString action; // its own address
    QString device; // as typed
    int months = 12, mostMonths = 12;
    Complaints complaints = {}; // fields "device", "new", "again"
};
QByteArray certificatePage(const CertificateForm &shown, const Visit &visit);

// What happened, what it means, what to do.
struct FlawWords {
    QString heading, under, what;
};
FlawWords wordsFor(CertificateFlaw flaw, const QString &organisation, const Say &say); // who believes certificates here

// Of an authority that has no title: "Sign in with a certificate".
QString certificateMethodName(const Say &say);

} // namespace gatelodge::web
