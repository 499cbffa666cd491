// What the shell asks of a page, and the two layouts most pages use: a header row, and list + details.
#pragma once
#include "ui/theme/measure.h"
#include "ui/theme/words.h"
#include <QJsonObject>
#include <QWidget>

class QHBoxLayout;
class QSplitter;

namespace gatelodge::ui {

class Paragraph;

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    // Where F6 goes after the sidebar, in reading order: list, details. Each takes the focus itself or by its proxy.
    virtual QList<QWidget *> zones() { return {this}; }
    // What takes the focus when the page is opened: its first zone, unless that begins with something to be changed.
    virtual QWidget *entrance() { return zones().value(0); }
    // Where "/" goes; null if nothing filters here.
    virtual QWidget *filter() { return nullptr; }
    // Esc: true if the page took one step out (closed details, cleared a selection).
    virtual bool stepOut() { return false; }
    // Shows the list as a view asks that somebody has kept: in the words of that list.
    virtual void openView(const QJsonObject &question);

Q_SIGNALS:
    // For the undo bar of the shell.
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);
    // A record of its list stands open for somebody who wanted it, by its key there.
    void recordOpened(const QString &key);
};

// Title (a verdict), a sentence that counts, actions at its end. Both wrap where there is no room for one line.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    PageHeader(Words title, Words sentence, QList<QWidget *> actions = {}, int gutter = Space::two,
               QWidget *parent = nullptr);
    void setTitle(Words title);
    void setSentence(Words sentence);

private:
    Paragraph *m_title, *m_sentence;
};

// List and details beside each other, 25 em for the details, or 14.5 em for the list where the details are the page;
// under 48 em of own width the details stand in place of the list, and showList() (Esc, Alt+Left) goes back. A width
// that was dragged is kept for the page it was dragged on (QSettings "widths/<object name of the page>", in em).
class ListDetails : public QWidget {
    Q_OBJECT
public:
    enum class Wide { List, Details };
    ListDetails(QWidget *list, QWidget *details, Wide wide = Wide::List, QWidget *parent = nullptr);
    bool isFolded() const { return m_folded; }
    bool isShowingDetails() const { return m_wantsDetails; }
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void showDetails();
    void showList(); // hides the details

Q_SIGNALS:
    void foldedChanged(bool folded);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void fold();
    void shareWidth();
    QString memory() const; // empty: stands on no page that has a name
    void rememberWidth();
    QSplitter *m_splitter;
    QWidget *m_list, *m_details;
    Wide m_wide;
    bool m_folded = false, m_wantsDetails = false;
};

} // namespace gatelodge::ui
