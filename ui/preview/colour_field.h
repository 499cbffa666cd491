// A colour: typed, or chosen from a palette; what is hard to read on its page says so, with a neighbour that is not.
#pragma once
#include "ui/theme/words.h"
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace gatelodge::ui {

class Button;
class Paragraph;

class ColourField : public QWidget {
    Q_OBJECT
public:
    ColourField(Words name, QString paper, QWidget *parent = nullptr);
    QString typed() const;                 // as it stands there, lower case
    QString colour() const;                // empty while it cannot be used
    bool isUsable() const;                 // empty, or legible
    void setColour(const QString &colour); // without the signal
    QLineEdit *edit() const { return m_edit; }
    Button *mendButton() const { return m_mend; } // takes the nearest that will do

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void choose();
    Words m_name;
    QString m_paper;
    QLineEdit *m_edit;
    QToolButton *m_swatch;
    Paragraph *m_note;
    Button *m_mend;
};

} // namespace gatelodge::ui
