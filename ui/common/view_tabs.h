// Views of a list as tabs: those that every house needs, and those that somebody keeps under a name. A view is a
// question in the words of its list. The list says what it asks now, and the tab of that view is marked.
#pragma once
#include "server/domain/result.h"
#include "server/domain/saved_view.h"
#include "ui/theme/words.h"
#include <optional>
#include <QWidget>
#include <vector>

class QMenu;

namespace gatelodge::admin {
class Views;
}

namespace gatelodge::ui {

class TabStrip;
class ViewKeeper;

class ViewTabs : public QWidget {
    Q_OBJECT
public:
    struct View {
        Words name;
        QJsonObject question = {}; // empty: of everything
    };
    // list: its name where views are kept. title: for a screen reader.
    ViewTabs(admin::Views &views, const QString &list, Words title, std::vector<View> builtIn,
             QWidget *parent = nullptr);
    void setQuestion(const std::optional<QJsonObject> &question); // none: what no view keeps, as one person's name
    void setCount(int builtIn, std::optional<int> count);
    void fillMenu(QMenu *menu); // to keep what is asked now; to rename and remove the view of one's own that is open
    TabStrip &strip() const { return *m_strip; }
    ViewKeeper &keeper() const { return *m_keeper; }

Q_SIGNALS:
    void chosen(const QJsonObject &question);
    void failed(const gatelodge::Error &error);
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);

private:
    void makeTabs();
    void mark();
    QJsonObject questionOf(int view) const;
    std::vector<View> m_builtIn;
    QList<SavedView> m_saved;
    QHash<int, int> m_counts;
    std::optional<QJsonObject> m_question = QJsonObject();
    TabStrip *m_strip;
    ViewKeeper *m_keeper;
};

} // namespace gatelodge::ui
