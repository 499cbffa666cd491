// Beside the list while several people are selected: who they are, and their states.
#pragma once
#include "server/domain/user.h"
#include "ui/theme/words.h"
#include <QVBoxLayout>
#include <QWidget>

namespace gatelodge::ui {

class KeyValueList;
class RecordRows;
class ScrollPage;
class Text;

class SeveralPane : public QWidget {
    Q_OBJECT
public:
    explicit SeveralPane(QWidget *parent = nullptr);
    // all: whose common traits are told, none where not all are in memory; people: a screenful; count: of all.
    void show(const QList<UserLine> &all, const QList<UserLine> &people, int count);
    void addSection(QWidget *section);   // above the people, who stand in the list, too
    void bringInSight(QWidget *section); // with the focus

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    QList<UserLine> m_all, m_people;
    int m_count = 0;
    QVBoxLayout *m_column;
    ScrollPage *m_page;
    Text *m_title;
    QWidget *m_inCommon;
    KeyValueList *m_common;
    RecordRows *m_rows;
};

} // namespace gatelodge::ui
