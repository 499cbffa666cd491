#include "server/login/drivers/x509/person.h"
#include <QCryptographicHash>
#include <QDate>

namespace gatelodge::login::x509 {

namespace {

constexpr qsizetype kLongestName = 200;
constexpr char kPrincipalName[] = "1.3.6.1.4.1.311.20.2.3"; // Microsoft's, in an otherName

struct FreedNames {
    void operator()(GENERAL_NAMES *names) const { GENERAL_NAMES_free(names); }
};
using AlternativeNames = std::unique_ptr<GENERAL_NAMES, FreedNames>;

// Empty where it is no text that a name can be: a NUL inside has cut names short elsewhere.
QString textOf(const ASN1_STRING *string) {
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, string);
    if (size < 0)
        return {};
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    for (const QChar c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c == QChar::ReplacementCharacter)
            return {};
    }
    return text.size() > kLongestName ? QString() : text.trimmed();
}

QStringList subjectParts(const X509 *certificate, int nid) {
    const X509_NAME *subject = X509_get_subject_name(certificate);
    QStringList parts;
    for (int at = X509_NAME_get_index_by_NID(subject, nid, -1); at >= 0;
         at = X509_NAME_get_index_by_NID(subject, nid, at))
        parts << textOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    return parts;
}

bool isPrincipalName(const OTHERNAME *name) {
    char oid[64];
    return OBJ_obj2txt(oid, sizeof oid, name->type_id, 1) > 0 && qstrcmp(oid, kPrincipalName) == 0 &&
           name->value->type == V_ASN1_UTF8STRING;
}

QStringList alternativeNames(const X509 *certificate, int type) {
    const AlternativeNames names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    QStringList found;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == type && type == GEN_EMAIL)
            found << textOf(name->d.rfc822Name);
        else if (name->type == type && type == GEN_OTHERNAME && isPrincipalName(name->d.otherName))
            found << textOf(name->d.otherName->value->value.utf8string);
    }
    return found;
}

QByteArray subjectDer(const X509 *certificate) {
    unsigned char *der = nullptr;
    const int size = i2d_X509_NAME(X509_get_subject_name(certificate), &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

QByteArray wholeDer(const X509 *certificate) {
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    QByteArray bytes(reinterpret_cast<const char *>(der), qMax(size, 0));
    OPENSSL_free(der);
    return bytes;
}

QByteArray onlyOne(const QStringList &names) { return names.size() == 1 ? names.first().toUtf8() : QByteArray(); }

// What the identity is a digest of. Of a certificate itself it is the usual fingerprint.
QByteArray namedBy(const X509 *certificate, PersonIs person) {
    const auto marked = [](const char *kind, const QByteArray &name) {
        return name.isEmpty() ? QByteArray() : kind + QByteArray(1, '\0') + name;
    };
    switch (person) {
    case PersonIs::CommonName: return marked("cn", onlyOne(subjectParts(certificate, NID_commonName)));
    case PersonIs::Email: return marked("email", onlyOne(alternativeNames(certificate, GEN_EMAIL)).toLower());
    case PersonIs::PrincipalName:
        return marked("principal", onlyOne(alternativeNames(certificate, GEN_OTHERNAME)).toLower());
    case PersonIs::Subject:
        return X509_NAME_entry_count(X509_get_subject_name(certificate)) > 0
                   ? marked("subject", subjectDer(certificate))
                   : QByteArray();
    case PersonIs::ThisCertificate: return wholeDer(certificate);
    }
    Q_UNREACHABLE();
}

QString shownName(const X509 *certificate, PersonIs person) {
    const QStringList emails = alternativeNames(certificate, GEN_EMAIL);
    const QStringList principals = alternativeNames(certificate, GEN_OTHERNAME);
    const QStringList names = subjectParts(certificate, NID_commonName);
    if (person == PersonIs::Email)
        return emails.value(0);
    if (person == PersonIs::PrincipalName)
        return principals.value(0);
    return names.isEmpty() ? emails.value(0, principals.value(0)) : names.first();
}

} // namespace

Certificate readCertificate(const QByteArray &der) {
    const ErrorsCleared cleared;
    const auto *begin = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *at = begin;
    Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
    return certificate && at == begin + der.size() ? std::move(certificate) : nullptr;
}

QString caption(const X509 *certificate) {
    const ErrorsCleared cleared;
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate), 0,
                       (XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SPC_EQ);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, size).left(kLongestName);
}

QString dayOf(const ASN1_TIME *time) {
    tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return QStringLiteral("?");
    return QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday).toString(Qt::ISODate);
}

std::optional<RemoteUser> personIn(const X509 *certificate, const Options &options) {
    const ErrorsCleared cleared;
    const QByteArray named = namedBy(certificate, options.person);
    if (named.isEmpty())
        return std::nullopt;
    RemoteUser user;
    user.identity = QString::fromLatin1(QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex());
    user.username = shownName(certificate, options.person);
    user.firstName = subjectParts(certificate, NID_givenName).value(0);
    user.lastName = subjectParts(certificate, NID_surname).value(0);
    for (const QString &address : alternativeNames(certificate, GEN_EMAIL)) {
        if (!address.isEmpty())
            user.emails.append({address, options.emailsAreProved});
    }
    return user;
}

} // namespace gatelodge::login::x509
