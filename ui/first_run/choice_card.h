// First run: the assistant that a window without any connection begins with. It chooses, sets up and tries a sign-in;
// the program around the window does the work (ui/connections/host.h).
//
// This header: one of a few honest choices, with what it means and what it costs. Arrows go from one to the next.
#pragma once
#include "ui/theme/words.h"
#include <QAbstractButton>

namespace gatelodge::ui {

class Paragraph;
class Text;

class ChoiceCard : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(QString iconName, Words title, Words text, Words cost, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    QString m_iconName;
    Words m_title, m_text, m_cost;
};

// "1 Choose — 2 Set up — 3 Try a sign-in".
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(QList<Words> steps, QWidget *parent = nullptr);
    void setCurrent(int number); // from 0
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    QList<Words> m_steps;
    int m_current = 0;
};

} // namespace gatelodge::ui
