// The manual in a window of its own, beside what it explains: contents and search at the side, the page in the window's
// own colours, back and forward, and links that open subjects.
#pragma once
#include "ui/theme/words.h"
#include <QHash>
#include <QTextBrowser>

class QLineEdit;
class QListWidget;

namespace gatelodge::ui {

class IconButton;
class Paragraph;

// One page of Markdown in the window's type and colours.
class HelpText : public QTextBrowser {
    Q_OBJECT
public:
    explicit HelpText(QWidget *parent = nullptr);
    QVariant loadResource(int type, const QUrl &name) override;
    void backward() override;
    void forward() override;
    void reload() override;

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    struct Left {
        int cursor = 0, scrolled = 0;
    };
    void showFetched(const QString &page);
    static void dress(QTextDocument &text);
    void scrollToHeading(const QString &anchor);
    void goWhereItWasLeft();
    bool m_isReloading = false;
    QString m_page, m_fetched; // which is shown; the Markdown of the one that comes
    QTextDocument *m_text = nullptr;
    QHash<QString, Left> m_left; // a page's name → where it was read when another came
};

class HelpWindow : public QWidget {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void open(const QString &place); // "connections.md#passwords"
    QString place() const;
    HelpText &text() const { return *m_text; }
    QListWidget &contents() const { return *m_contents; }
    QLineEdit &search() const { return *m_search; }

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fill();                    // the contents, or what the search finds
    void mark(const QString &page); // where it stands among them
    void rename();
    QLineEdit *m_search;
    QListWidget *m_contents;
    HelpText *m_text;
    Paragraph *m_language; // which one the pages are in
    IconButton *m_back, *m_forward;
};

} // namespace gatelodge::ui
