#include "ui/common/shared_words.h"
#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace gatelodge::ui {

namespace {
QString tr(const char *words) { return QCoreApplication::translate("shared", words); }
} // namespace

QString sharedWords(const QStringList &shared) {
    static const QHash<QString, const char *> known{
        //: What a site was told of a person; stands in a list within a sentence, as the next ones do
        {QStringLiteral("username"), QT_TRANSLATE_NOOP("shared", "username")},
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("shared", "name")},
        {QStringLiteral("addresses"), QT_TRANSLATE_NOOP("shared", "addresses")},
        {QStringLiteral("ssh_keys"), QT_TRANSLATE_NOOP("shared", "SSH keys")},
        {QStringLiteral("profile"), QT_TRANSLATE_NOOP("shared", "username, name and language")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("shared", "main address")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("shared", "groups")},
        {QStringLiteral("offline_access"), QT_TRANSLATE_NOOP("shared", "changes in absence")}};
    QStringList words;
    for (const QString &one : shared) {
        const char *text = known.value(one);
        words << (text ? tr(text) : one);
    }
    return words.isEmpty() ? tr(QT_TRANSLATE_NOOP("shared", "that there is an account"))
                           : QLocale().createSeparatedList(words);
}

QString protocolWords(const Disclosure &told) {
    return told.openId ? tr(QT_TRANSLATE_NOOP("shared", "OpenID Connect"))
                       : tr(QT_TRANSLATE_NOOP("shared", "community protocol"));
}

} // namespace gatelodge::ui
