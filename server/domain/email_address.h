// An email address as a person types it: RFC 5321 §4.1.2 without quoted local parts and address literals, widened by
// RFC 6531 (UTF-8 in the local part, international domain names). Plus addresses are ordinary addresses (PG-14, R3).
#pragma once
#include "server/domain/result.h"
#include <QHashFunctions>
#include <QString>

namespace gatelodge {

class EmailAddress {
public:
    // Surrounding blanks are dropped, the text is brought to Unicode form C, the spelling is kept otherwise.
    // Invalid: not exactly one '@'; over 254 octets, or 64 before the '@'; empty or over-long labels; blanks, control,
    // invisible or direction characters; a domain without a dot (except "localhost").
    static Result<EmailAddress> parse(const QString &text);

    const QString &text() const { return m_text; }
    QString localPart() const;
    QString domain() const;
    // What two spellings of one address share; the database compares lower(address) likewise.
    QString comparisonKey() const;
    // For SMTP servers and certificates: the domain in its ASCII form (xn--…), the local part as it is.
    QString withAsciiDomain() const;

    friend bool operator==(const EmailAddress &a, const EmailAddress &b) {
        return a.comparisonKey() == b.comparisonKey();
    }
    friend size_t qHash(const EmailAddress &a, size_t seed = 0) { return ::qHash(a.comparisonKey(), seed); }

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace gatelodge
