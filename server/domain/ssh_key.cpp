#include "server/domain/ssh_key.h"
#include <QCryptographicHash>
#include <QStringList>
#include <QtEndian>

namespace gatelodge {

namespace {

const QStringList &knownTypes() {
    static const QStringList types{QStringLiteral("ssh-ed25519"),
                                   QStringLiteral("ssh-rsa"),
                                   QStringLiteral("ecdsa-sha2-nistp256"),
                                   QStringLiteral("ecdsa-sha2-nistp384"),
                                   QStringLiteral("ecdsa-sha2-nistp521"),
                                   QStringLiteral("sk-ssh-ed25519@openssh.com"),
                                   QStringLiteral("sk-ecdsa-sha2-nistp256@openssh.com")};
    return types;
}

// The blob begins with its type, as a length in four bytes and the name.
bool blobSaysType(const QByteArray &blob, const QByteArray &type) {
    return blob.size() > 4 + type.size() && qFromBigEndian<quint32>(blob.constData()) == quint32(type.size()) &&
           blob.mid(4, type.size()) == type;
}

} // namespace

QString SshKey::type() const { return line.section(u' ', 0, 0); }
QString SshKey::comment() const { return line.section(u' ', 2); }

QString SshKey::fingerprint() const {
    const QByteArray blob = QByteArray::fromBase64(line.section(u' ', 1, 1).toLatin1());
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return QStringLiteral("SHA256:") + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

Result<QString> parseSshKey(const QString &text) {
    const QString line = text.simplified();
    if (text.trimmed().contains(u'\n'))
        return failure(Fault::Invalid, QStringLiteral("key: one key at a time"));
    const QString type = line.section(u' ', 0, 0);
    if (!knownTypes().contains(type))
        return failure(Fault::Invalid, QStringLiteral("key: begins with none of %1").arg(knownTypes().join(u' ')));
    const auto blob =
        QByteArray::fromBase64Encoding(line.section(u' ', 1, 1).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (blob.decodingStatus != QByteArray::Base64DecodingStatus::Ok || !blobSaysType(blob.decoded, type.toLatin1()))
        return failure(Fault::Invalid, QStringLiteral("key: the second word is not a key of the type %1").arg(type));
    if (line.size() > 8192)
        return failure(Fault::Invalid, QStringLiteral("key: longer than 8192 characters"));
    return line;
}

} // namespace gatelodge
