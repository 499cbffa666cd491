// Buttons: a verb, perhaps with an icon before it. Primary is filled and stands once a pane; quiet is a link.
#pragma once
#include "ui/theme/gate_style.h"
#include "ui/theme/tokens.h"
#include "ui/theme/words.h"
#include <QPushButton>
#include <QToolButton>

namespace gatelodge::ui {

class Button : public QPushButton {
    Q_OBJECT
public:
    explicit Button(Words verb, const QString &iconName = {}, ButtonKind kind = ButtonKind::Outlined,
                    QWidget *parent = nullptr);
    void setWords(Words verb);

protected:
    void changeEvent(QEvent *event) override;

private:
    Words m_verb;
};

// An icon alone: its verb is the accessible name and the tool tip.
class IconButton : public QToolButton {
    Q_OBJECT
public:
    IconButton(const QString &iconName, Words verb, QWidget *parent = nullptr);
    void setWords(Words verb);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    Words m_verb;
};

} // namespace gatelodge::ui
