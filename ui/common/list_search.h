// The field above a list in which one seeks. "/" leads there (Page::filter), Enter and the arrow down into the list.
#pragma once
#include "ui/theme/words.h"
#include <QLineEdit>

class QAbstractItemView;

namespace gatelodge::ui {

class ListSearch : public QLineEdit {
    Q_OBJECT
public:
    ListSearch(Words listTitle, QAbstractItemView &list, QWidget *parent = nullptr);

Q_SIGNALS:
    void left(); // for the list

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void goDown();
    void rename();
    Words m_listTitle;
    QAbstractItemView &m_list;
};

} // namespace gatelodge::ui
