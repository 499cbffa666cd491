// The handle that people see and that sites receive as `u` (R1): lower case, [a-z0-9.-], 1 to 30 characters.
#pragma once
#include "server/domain/email_address.h"
#include "server/domain/result.h"
#include <functional>
#include <QHashFunctions>
#include <QString>

namespace gatelodge {

class Username {
public:
    static constexpr qsizetype kMostCharacters = 30;

    // Invalid: empty, over 30 characters, or anything but [a-z0-9.-]. Upper case is not folded here: who asks says so.
    static Result<Username> parse(const QString &text);

    // A first proposal: "Zoë Løvelace" → zoe.lovelace. Accents are dropped, other scripts too; "user" if nothing is
    // left.
    static Username fromDisplayName(const QString &name);
    // "Ada.Lovelace+club@example.org" → ada.lovelace
    static Username fromAddress(const EmailAddress &address);
    // The first free of john, john2, john3 … (R2); cut so that the number fits. Asks isTaken at least once.
    Username madeUnique(const std::function<bool(const Username &)> &isTaken) const;

    const QString &text() const { return m_text; }
    friend bool operator==(const Username &a, const Username &b) { return a.m_text == b.m_text; }
    friend size_t qHash(const Username &u, size_t seed = 0) { return ::qHash(u.m_text, seed); }

private:
    explicit Username(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace gatelodge
