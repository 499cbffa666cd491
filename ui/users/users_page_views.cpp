// What is about the list as a whole: its views, order and columns.
#include "ui/common/list_outlets.h"
#include "ui/common/view_keeper.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/users/duplicates_pane.h"
#include "ui/users/people_export.h"
#include "ui/users/users_filter.h"
#include "ui/users/users_model.h"
#include "ui/users/users_page.h"
#include <QMenu>

namespace gatelodge::ui {

void UsersPage::takeViews(const QList<SavedView> &views) {
    QList<UsersView> saved;
    for (const SavedView &view : views)
        saved << UsersView{Words(view.name), userFilterFrom(view.question), view.id};
    m_filter->setSavedViews(saved);
    m_countSoon.start();
}

void UsersPage::openView(const QJsonObject &question) { m_filter->choose(userFilterFrom(question)); }

QList<int> UsersPage::chosenColumns() const {
    QList<int> columns;
    for (int column = 0; column < UsersModel::ColumnCount; ++column)
        if (column == UsersModel::Name || column == UsersModel::Username || m_table->isColumnChosen(column))
            columns << column; // without the username nobody is told from another of the same name
    return columns;
}

// What is selected, in the order in which it is selected; everything where everything is.
void UsersPage::copySelected(std::function<void(const ListCopy &)> use) {
    withSelection([this, use](const BulkPeople &people) {
        const auto *these = std::get_if<QList<UserId>>(&people);
        use(m_model->copy(chosenColumns(), m_filter->spoken(), these ? std::optional(*these) : std::nullopt));
    });
}

void UsersPage::exportSelected() {
    copySelected([this](const ListCopy &copy) { m_outlets->chooseFile(copy); });
}

void UsersPage::openListMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("More about this list"));
    m_table->fillListMenu(menu);
    menu->addSeparator();
    std::optional<SavedView> open;
    if (const UsersView *view = m_filter->currentView(); view && view->saved)
        open = {view->saved, view->name(), toJson(view->filter)};
    m_views->fillMenu(menu, toJson(m_filter->filter()), open);
    menu->addSeparator();
    m_outlets->addTo(menu, [this] { return m_model->copy(chosenColumns(), m_filter->spoken()); });
    connect(menu->addAction(tr("Export to be imported…")), &QAction::triggered, this,
            [this] { m_peopleExport->choose(m_model->filter(), m_model->rowCount()); });
    menu->addSeparator();
    connect(menu->addAction(DuplicatesPane::tr("Likely duplicates")), &QAction::triggered, this,
            &UsersPage::openDuplicates);
    menu->popup(m_listMenu->mapToGlobal(QPoint(0, m_listMenu->height() + 2)));
}

} // namespace gatelodge::ui
