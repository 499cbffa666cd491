// A check box whose sentence wraps where the room is narrow; Qt's own asks for all of it in one line.
#pragma once
#include <QCheckBox>

namespace gatelodge::ui {

class CheckBox : public QCheckBox {
    Q_OBJECT
public:
    explicit CheckBox(const QString &text = {}, QWidget *parent = nullptr);
    static int wordsBegin(); // px from its edge: what explains it stands below them
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;        // in one line
    QSize minimumSizeHint() const override; // a few words beside the box

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

private:
    QRect textRect(const QRect &whole) const;
    int textHeight(int width) const;
};

} // namespace gatelodge::ui
