#include "ui/shell/english_words.h"
#include <QCoreApplication>
#include <QTranslator>

namespace gatelodge::ui {

namespace {

thread_local bool wanted = false;

// Stands before all other translators and, when asked, answers with the text itself. It says that it is empty, so that
// installing it tells nobody of a new language.
class SourceText : public QTranslator {
public:
    bool isEmpty() const override { return true; }
    QString translate(const char *, const char *text, const char *, int) const override {
        return wanted ? QString::fromUtf8(text) : QString();
    }
    // A translator that was installed later is asked first, and betrays itself where it has words of its own.
    void stayFirst() {
        for (const char *text : {"Overview", "People", "Sites"}) {
            if (m_installed &&
                QCoreApplication::translate("gatelodge::ui::HouseSubject", text) == QLatin1StringView(text))
                continue;
            QCoreApplication::installTranslator(this);
            m_installed = true;
        }
    }

private:
    bool m_installed = false;
};

} // namespace

QString inEnglish(const Words &words) {
    static SourceText source;
    wanted = true;
    source.stayFirst();
    const QString text = words();
    wanted = false;
    return text;
}

} // namespace gatelodge::ui
