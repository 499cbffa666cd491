#include "ui/sites/client_snippet.h"
#include <QFile>

// Outside of any namespace, as the macro asks.
static void registerClientExamples() { Q_INIT_RESOURCE(gatelodge_client_examples); }

namespace gatelodge::ui {
namespace {

QString fileOf(ClientLanguage language) {
    switch (language) {
    case ClientLanguage::Python: return QStringLiteral("client.py");
    case ClientLanguage::Php: return QStringLiteral("client.php");
    case ClientLanguage::JavaScript: return QStringLiteral("client.mjs");
    }
    Q_UNREACHABLE();
}

QString signInAddress(const Site &site, const QString &house) {
    return QStringLiteral("%1/account/auth/%2/").arg(house).arg(site.id.value);
}

} // namespace

CryptoVersion exampleVersion(ClientLanguage language) {
    return language == ClientLanguage::Python ? CryptoVersion::V3 : CryptoVersion::V4;
}

// The examples show the way with these two placeholders, in their commands and nowhere else.
QString clientSnippet(ClientLanguage language, const Site &site, const QString &house) {
    registerClientExamples();
    QFile file(QStringLiteral(":/examples/") + fileOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString code = QString::fromUtf8(file.readAll());
    code.replace(QLatin1StringView("https://login.example.org/account/auth/7/"), signInAddress(site, house));
    return code.replace(QLatin1StringView("the key from the console"),
                        QStringLiteral("the key of %1").arg(QString(site.profile.name).remove(QLatin1Char('\''))));
}

} // namespace gatelodge::ui
