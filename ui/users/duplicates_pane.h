// Beside the list of people: accounts that may be one person's, pair by pair, and for the chosen pair what a merge
// would do. Read whole, at most service::kMostDuplicates pairs.
#pragma once
#include "server/domain/outward.h"
#include "server/domain/result.h"
#include <QWidget>

namespace gatelodge::admin {
class Roles;
}

namespace gatelodge::ui {

class ListTable;
class MergeSection;
class Paragraph;
class ShortList;
class Text;
class TogetherDeeds;

class DuplicatesPane : public QWidget {
    Q_OBJECT
public:
    DuplicatesPane(TogetherDeeds &deeds, const admin::Roles &roles, QWidget *parent = nullptr);
    void read(); // anew, while it is seen
    ShortList &pairs() const { return *m_pairs; }
    ListTable &table() const { return *m_table; }

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const Result<QList<Duplicate>> &found);
    void lay();
    void showPair();
    TogetherDeeds &m_deeds;
    QList<Duplicate> m_found;
    ShortList *m_pairs;
    ListTable *m_table;
    MergeSection *m_merge;
    Text *m_title;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
