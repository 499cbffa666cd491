// Facts to read and to copy: KeyValueList (labels at the start, values beside them) and CodeBox (mono, with Copy).
// A label stands on the line of its value's words, also where the value is a control with a frame around them.
#pragma once
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"

class QGridLayout;
class QPlainTextEdit;

namespace gatelodge::ui {

class KeyValueList : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueList(QWidget *parent = nullptr);
    // The text that was added, so that a page can change it later.
    Paragraph *add(Words label, Words value, Tone tone = Tone::Text);
    void add(Words label, QWidget *value);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void align(QWidget *label, const QWidget *value);
    QGridLayout *m_grid;
    int m_rows = 0; // a QGridLayout never forgets a row
};

// Text for machines: JSON, keys, snippets. Always left-to-right, selectable, copied whole by its button.
class CodeBox : public QWidget {
    Q_OBJECT
public:
    enum class Lines { One, Many };
    explicit CodeBox(Words accessibleName, Lines lines = Lines::Many, QWidget *parent = nullptr);
    void setCode(const QString &code);
    QString code() const;

Q_SIGNALS:
    void copied();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restyle();
    void fit();
    Words m_name;
    Lines m_lines;
    QPlainTextEdit *m_text;
    IconButton *m_copy;
};

} // namespace gatelodge::ui
