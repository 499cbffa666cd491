// Beside the list while several people are selected: who they are, and their states.
#pragma once
#include "server/domain/user.h"
#include "ui/theme/words.h"
#include <QVBoxLayout>
#include <QWidget>

namespace gatelodge::ui {

class RecordRows;
class ScrollPage;
class Text;

class SeveralPane : public QWidget {
    Q_OBJECT
public:
    explicit SeveralPane(QWidget *parent = nullptr);
    // people: those that are in memory, at most a screenful; count: all of them.
    void show(const QList<UserLine> &people, int count);
    void addSection(QWidget *section);   // below the people
    void bringInSight(QWidget *section); // with the focus

Q_SIGNALS:
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay();
    QList<UserLine> m_people;
    int m_count = 0;
    QVBoxLayout *m_column;
    ScrollPage *m_page;
    Text *m_title;
    RecordRows *m_rows;
};

} // namespace gatelodge::ui
