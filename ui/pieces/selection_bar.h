// Docked under a list while more than one row is selected: how many, and what can be done with all of them. The list's
// rows above it do not move.
#pragma once
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

class SelectionBar : public QWidget {
    Q_OBJECT
public:
    // Verbs carry their count ("Suspend 3 users"): give them fresh words in the slot that calls setSentence().
    explicit SelectionBar(QList<Button *> actions, QWidget *parent = nullptr);
    void setSentence(Words sentence);

Q_SIGNALS:
    void clearRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rename();
    Text *m_sentence;
};

} // namespace gatelodge::ui
