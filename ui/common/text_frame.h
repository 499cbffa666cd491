// Several lines of text to be entered, in the frame that a line edit has.
#pragma once
#include <QWidget>

class QPlainTextEdit;

namespace gatelodge::ui {

class TextFrame : public QWidget {
    Q_OBJECT
public:
    explicit TextFrame(int lines = 4, QWidget *parent = nullptr);
    QPlainTextEdit *edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    int m_lines;
    QPlainTextEdit *m_edit;
};

} // namespace gatelodge::ui
