// What stands over the stream's stations and times, in the places where the rows draw them. Painted, since the rows
// have no columns; a screen reader hears the same from each row's details.
#pragma once
#include <QWidget>

class QAbstractScrollArea;

namespace gatelodge::ui {

class StreamTitles : public QWidget {
    Q_OBJECT
public:
    explicit StreamTitles(QAbstractScrollArea &list, QWidget *parent = nullptr);
    QStringList titles() const; // those that have room now
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Title {
        QString text;
        QRect place; // logical
        bool centred;
    };
    QList<Title> lay() const;
    QAbstractScrollArea &m_list;
};

} // namespace gatelodge::ui
