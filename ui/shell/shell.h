// The whole window but its frame: sidebar, banner slot, page stack, undo dock, status line, palette, keys.
// A main window makes one, adds a page maker a subject, and opens the first subject.
#pragma once
#include "ui/shell/command_palette.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/status_line.h"
#include <QHash>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace gatelodge::ui {

class Page;
class UndoBar;

class Shell : public QWidget {
    Q_OBJECT
public:
    explicit Shell(std::vector<SubjectSection> sections, QWidget *parent = nullptr);

    // The page is made when its subject is first opened, and kept.
    void setPageMaker(const QString &subject, std::function<Page *()> make);
    QString currentSubject() const;
    Page *currentPage() const;

    void setHouse(const QString &name, Words connection);
    void setBanner(QWidget *banner); // over the page, from edge to edge; null takes it away. The shell owns it.
    UndoBar &undoBar() const { return *m_undo; }
    StatusLine &status() const { return *m_status; }
    CommandPalette &palette() const { return *m_palette; }
    Sidebar &sidebar() const { return *m_sidebar; }
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void openSubject(const QString &id);
    void back();
    void forward();

Q_SIGNALS:
    void subjectOpened(const QString &id);
    // Fill it: connections, theme, language, about.
    void houseMenuOpening(QMenu *menu);
    void helpRequested(const QString &subject);
    void undoRequested(); // and the undo bar has nothing to offer

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool focusNextPrevChild(bool next) override; // Tab goes as one reads: see tab_order.h

private:
    void namePages();
    void bindKeys();
    enum class Enter { No, Yes }; // whether the page takes the focus
    void goTo(const QString &id, Enter enter);
    void showSubject(const QString &id, Enter enter = Enter::Yes);
    void openHouseMenu();
    void stepOut();
    void moveZone(int step);
    void fold();
    QHash<QString, std::function<Page *()>> m_makers;
    QHash<QString, Page *> m_pages;
    QStringList m_history;
    int m_place = -1; // in the history
    Sidebar *m_sidebar;
    QVBoxLayout *m_body;
    QStackedWidget *m_stack;
    QWidget *m_banner = nullptr;
    UndoBar *m_undo;
    StatusLine *m_status;
    CommandPalette *m_palette;
};

} // namespace gatelodge::ui
