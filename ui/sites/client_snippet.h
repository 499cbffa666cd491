// What a site's programmer starts from: the example of the manual with this site's values filled in, the key left out.
#pragma once
#include "server/domain/site.h"

namespace gatelodge::ui {

enum class ClientLanguage { Python, Php, JavaScript };

// house: the public address, without a slash at its end.
QString clientSnippet(ClientLanguage language, const Site &site, const QString &house);
// The protocol that the example of this language speaks.
CryptoVersion exampleVersion(ClientLanguage language);

} // namespace gatelodge::ui
