// Several lines of text to be entered, in the frame that a line edit has.
#pragma once
#include "ui/theme/paint.h"
#include <QWidget>

class QPlainTextEdit;

namespace gatelodge::ui {

class TextFrame : public QWidget {
    Q_OBJECT
public:
    // Type::Body is for people's own words; what machines read is in Mono, and left to right.
    explicit TextFrame(int lines = 4, QWidget *parent = nullptr, Type type = Type::Mono);
    QPlainTextEdit *edit() const { return m_edit; }
    // As it was given: the edit's own answer has plain spaces for those that hold words together, as French needs them.
    QString words() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    int m_lines;
    Type m_type;
    QPlainTextEdit *m_edit;
};

} // namespace gatelodge::ui
