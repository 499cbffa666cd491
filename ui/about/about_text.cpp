#include "ui/about/about_text.h"
#include <QCoreApplication>

namespace gatelodge::ui {

namespace {
struct About {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::About)
};
} // namespace

const QList<UsedLibrary> &usedLibraries() {
    static const QList<UsedLibrary> libraries{
        {"Qt 6", QT_TRANSLATE_NOOP("gatelodge::ui::About", "window, network, database driver"), "LGPL-3 or GPL-2",
         "libqt6core6"},
        {"Qt HTTP Server", QT_TRANSLATE_NOOP("gatelodge::ui::About", "web server"), "GPL-3", "libqt6httpserver6"},
        {"PostgreSQL libpq", QT_TRANSLATE_NOOP("gatelodge::ui::About", "talks to the database"), "PostgreSQL",
         "libpq5"},
        {"OpenSSL", QT_TRANSLATE_NOOP("gatelodge::ui::About", "TLS, certificates, sealed answers"), "Apache-2.0",
         "libssl3"},
        {"libsodium", QT_TRANSLATE_NOOP("gatelodge::ui::About", "password hashes, sealed secrets"), "ISC",
         "libsodium23"},
        {"libcurl", QT_TRANSLATE_NOOP("gatelodge::ui::About", "pushes and mail"), "curl", "libcurl4"},
        {"libxcrypt", QT_TRANSLATE_NOOP("gatelodge::ui::About", "passwords of older systems"), "LGPL", "libcrypt1"},
        {"OpenLDAP", QT_TRANSLATE_NOOP("gatelodge::ui::About", "directories"), "OpenLDAP-2.8", "libldap-2.5-0"},
        {"libpng", QT_TRANSLATE_NOOP("gatelodge::ui::About", "logos in mails"), "libpng", "libpng16-16"},
        {"libqrencode", QT_TRANSLATE_NOOP("gatelodge::ui::About", "QR codes"), "LGPL-2.1+", "libqrencode4"},
        {"QtKeychain", QT_TRANSLATE_NOOP("gatelodge::ui::About", "passwords in the keyring"), "BSD-2-Clause",
         "libqt6keychain1"},
        {"Breeze icons", QT_TRANSLATE_NOOP("gatelodge::ui::About", "icons"), "LGPL-3+", "breeze-icon-theme"},
    };
    return libraries;
}

QString aboutText() {
    QString text = QStringLiteral("# Gatelodge %1\n\n").arg(QStringLiteral(GATELODGE_VERSION));
    text += About::tr("Single sign-on for clubs, conferences, schools and communities.") + QStringLiteral("\n\n");
    text +=
        About::tr("A gate lodge is the small house at an estate’s entrance: whoever lives there knows everyone, opens "
                  "the gate, and keeps the book.") +
        QStringLiteral("\n\n## %1\n\n").arg(About::tr("Licence"));
    text +=
        About::tr("You may use, study, share and improve it under the GNU General Public License, version 3 or later. "
                  "It comes without any warranty.") +
        QStringLiteral("\n\n[%1](licence.md)\n\n## %2\n\n")
            .arg(About::tr("The licence’s own words"), About::tr("Libraries it stands on"));
    text += QStringLiteral("| %1 | %2 | %3 |\n|---|---|---|\n")
                .arg(About::tr("Library"), About::tr("What for"), About::tr("Licence"));
    for (const UsedLibrary &library : usedLibraries())
        text += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(QLatin1StringView(library.name), About::tr(library.job), QLatin1StringView(library.licence));
    text += QStringLiteral("\n[%1](changes.md)\n").arg(About::tr("What is new"));
    return text;
}

} // namespace gatelodge::ui
