// The key that a site and the house share. It is shown once, when it is made; what stays is its fingerprint. A rotation
// has two steps: the new key waits beside the old one until somebody confirms that the site has switched.
#pragma once
#include "ui/sites/site_editor.h"
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class AddLine;
class Button;
class CodeBox;
class InlineMessage;
class Paragraph;

class KeySection : public QWidget {
    Q_OBJECT
public:
    enum class Key { First, Next };
    explicit KeySection(SiteEditor &editor, QWidget *parent = nullptr);
    Button &confirmButton() const { return *m_confirm; }
    // In a dialog of the window, with what is to be done with it.
    static void showOnce(const QString &site, Key which, const QString &key, QWidget *window);

private:
    void showSite();
    void makeKey();
    void importKey(const QString &base64);
    void confirmKey();
    void say(Words words, Tone tone);
    SiteEditor &m_editor;
    CodeBox *m_fingerprint;
    Button *m_make, *m_rotate, *m_import, *m_confirm;
    AddLine *m_line;
    InlineMessage *m_waits;
    Paragraph *m_facts, *m_said;
    SiteId m_shown;
};

} // namespace gatelodge::ui
