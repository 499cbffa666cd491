// Before and after of one entry, side by side, field by field, in words.
#pragma once
#include "ui/common/column_words.h"
#include <QWidget>

namespace gatelodge::ui {

class ChangeTable : public QWidget {
    Q_OBJECT
public:
    // most: fields that are shown; how many more there are is said.
    ChangeTable(const Change &change, const ChangeNames &names, int most = 40, QWidget *parent = nullptr);
    int fields() const { return m_fields; }

private:
    int m_fields = 0;
};

} // namespace gatelodge::ui
