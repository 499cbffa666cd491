// Keeps the saved views of one list: reads them, and asks in place for a name to save or rename one by. What a view
// asks is the list's own business.
#pragma once
#include "server/domain/result.h"
#include "server/domain/saved_view.h"
#include <QWidget>

namespace gatelodge::admin {
class Views;
}

namespace gatelodge::ui {

class AddLine;
class UndoBar;

class ViewKeeper : public QWidget {
    Q_OBJECT
public:
    ViewKeeper(admin::Views &views, UndoBar &undo, const QString &list, QWidget *parent = nullptr);
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

private:
    void submit(const QString &name);
    admin::Views &m_views;
    UndoBar &m_undo;
    QString m_list;
    QJsonObject m_question;
    int m_renaming = 0; // 0: what is asked for is a new one
    AddLine *m_line;
};

} // namespace gatelodge::ui
