#include "ui/common/view_keeper.h"
#include "server/admin/views.h"
#include "server/domain/deliver.h"
#include "ui/common/add_line.h"
#include "ui/common/fault_words.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>
#include <QMenu>

namespace gatelodge::ui {

ViewKeeper::ViewKeeper(admin::Views &views, const QString &list, QWidget *parent)
    : QWidget(parent), m_views(views), m_list(list),
      m_line(new AddLine([] { return tr("Name of this view"); }, [] { return tr("Save view"); })) {
    columnIn(this, 0)->addWidget(m_line);
    m_line->edit()->setMaxLength(80);
    connect(m_line, &AddLine::submitted, this, &ViewKeeper::submit);
    m_line->close();
}

void ViewKeeper::read() {
    deliver(this, m_views.list(m_list), [this](const Result<QList<SavedView>> &views) {
        if (views)
            Q_EMIT arrived(*views);
        else if (views.error().fault != Fault::Unavailable) // what the list beside them says
            Q_EMIT failed(views.error());
    });
}

void ViewKeeper::fillMenu(QMenu *menu, const QJsonObject &question, const std::optional<SavedView> &open) {
    connect(menu->addAction(tr("Save this view…")), &QAction::triggered, this, [=, this] { askToSave(question); });
    if (!open)
        return;
    connect(menu->addAction(tr("Rename this view…")), &QAction::triggered, this, [=, this] { askToRename(*open); });
    connect(menu->addAction(tr("Remove this view")), &QAction::triggered, this, [=, this] { forget(*open); });
}

void ViewKeeper::askToSave(const QJsonObject &question) {
    m_question = question;
    m_renaming = 0;
    m_line->open();
}

void ViewKeeper::askToRename(const SavedView &view) {
    m_renaming = view.id;
    m_line->open();
    m_line->edit()->setText(view.name);
    m_line->edit()->selectAll();
}

void ViewKeeper::closeLine() {
    if (m_line->isOpen())
        m_line->close();
}

void ViewKeeper::submit(const QString &name) {
    const auto settled = [this, name](const Error *error) {
        if (error) {
            m_line->setError([error = *error] {
                return error.fault == Fault::Duplicate ? tr("Another view is called so.") : faultWords(error);
            });
            return;
        }
        m_line->setDone();
        read();
        Q_EMIT saved(name);
    };
    if (m_renaming)
        deliver(this, m_views.rename(m_renaming, name),
                [settled](const Done &done) { settled(done ? nullptr : &done.error()); });
    else
        deliver(this, m_views.save(m_list, name, m_question),
                [settled](const Result<int> &done) { settled(done ? nullptr : &done.error()); });
}

void ViewKeeper::forget(const SavedView &view) {
    deliver(this, m_views.forget(view.id), [this, view](const Done &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            return;
        }
        read();
        Q_EMIT undoOffered([name = view.name] { return tr("The view %1 was removed.").arg(name); },
                           [this, view] {
                               deliver(this, m_views.save(m_list, view.name, view.question),
                                       [this](const Result<int> &again) {
                                           if (again)
                                               read();
                                           else
                                               Q_EMIT failed(again.error());
                                       });
                           });
    });
}

} // namespace gatelodge::ui
