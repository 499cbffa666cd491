// Says a text of the context "web" in the visitor's language: say(QT_TRANSLATE_NOOP("web", "Sign in")).
#pragma once
#include "server/text/texts.h"

namespace gatelodge::web {

class Say {
public:
    explicit Say(const text::Texts &texts) : m_texts(texts) {}
    // Values are put in by one .arg(a, b); n chooses the plural form of a QT_TRANSLATE_N_NOOP.
    QString operator()(const char *source, int n = -1) const { return m_texts.say("web", source, n); }

private:
    const text::Texts &m_texts;
};

} // namespace gatelodge::web
