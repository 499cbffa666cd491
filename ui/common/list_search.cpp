#include "ui/common/list_search.h"
#include "ui/pieces/text.h"
#include "ui/theme/icons.h"
#include <QAbstractItemView>
#include <QKeyEvent>

namespace gatelodge::ui {

ListSearch::ListSearch(Words listTitle, QAbstractItemView &list, QWidget *parent)
    : QLineEdit(parent), m_listTitle(std::move(listTitle)), m_list(list) {
    setClearButtonEnabled(true);
    addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    connect(this, &QLineEdit::returnPressed, this, &ListSearch::goDown);
    rename();
}

void ListSearch::goDown() {
    if (!m_list.currentIndex().isValid())
        m_list.setCurrentIndex(m_list.model()->index(0, 0));
    m_list.setFocus();
    Q_EMIT left();
}

void ListSearch::rename() {
    setPlaceholderText(tr("Search"));
    setAccessibleName(tr("Search in %1", "title of a list").arg(m_listTitle()));
}

void ListSearch::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down)
        return goDown();
    QLineEdit::keyPressEvent(event);
}

void ListSearch::changeEvent(QEvent *event) {
    QLineEdit::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
