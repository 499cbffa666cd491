// Keeps the saved views of one list: reads them, and asks in place for a name to save or rename one by. What a view
// asks is the list's own business.
#pragma once
#include "server/domain/result.h"
#include "server/domain/saved_view.h"
#include "ui/theme/words.h"
#include <optional>
#include <QWidget>

class QMenu;

namespace gatelodge::admin {
class Views;
}

namespace gatelodge::ui {

class AddLine;

class ViewKeeper : public QWidget {
    Q_OBJECT
public:
    ViewKeeper(admin::Views &views, const QString &list, QWidget *parent = nullptr);
    // To save what the list asks now; to rename and remove the view of one's own that is open, where one is.
    void fillMenu(QMenu *menu, const QJsonObject &question, const std::optional<SavedView> &open);
    AddLine &nameLine() const { return *m_line; }

public Q_SLOTS:
    void read();
    void askToSave(const QJsonObject &question);
    void askToRename(const gatelodge::SavedView &view);
    void forget(const gatelodge::SavedView &view);
    void closeLine(); // where it is open

Q_SIGNALS:
    void arrived(const QList<gatelodge::SavedView> &views);
    void saved(const QString &name);
    void failed(const gatelodge::Error &error);
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);

private:
    void submit(const QString &name);
    admin::Views &m_views;
    QString m_list;
    QJsonObject m_question;
    int m_renaming = 0; // 0: what is asked for is a new one
    AddLine *m_line;
};

} // namespace gatelodge::ui
