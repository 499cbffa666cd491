#include "server/admin/languages.h"
#include "server/text/texts.h"

namespace gatelodge::admin {

QList<SpokenLanguage> spokenLanguages() {
    QList<SpokenLanguage> spoken;
    const auto codes = text::Texts::languages();
    for (const QString &code : codes)
        spoken.append({code, text::Texts::nameOf(code)});
    return spoken;
}

QString spokenAs(const QString &code) { return code.isEmpty() ? QString() : text::Texts::known(code); }

} // namespace gatelodge::admin
