// What the window has to say, in place of dialogs: InlineMessage, UndoBar, EmptyState, SkeletonRows.
#pragma once
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"

class QHBoxLayout;

namespace gatelodge::ui {

// Glyph, one strong sentence, an optional detail, at most two buttons. Stays until answered or replaced.
class InlineMessage : public QWidget {
    Q_OBJECT
public:
    enum class Shape { Card, Banner }; // a banner goes from edge to edge
    enum class Closing { No, Yes };
    InlineMessage(Tone tone, Glyph glyph, Words sentence, Words detail = {}, QList<QAbstractButton *> actions = {},
                  Closing closing = Closing::No, Shape shape = Shape::Card, QWidget *parent = nullptr);
    void set(Words sentence, Words detail);

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rename();
    Tone m_tone;
    Shape m_shape;
    Text *m_sentence;
    Paragraph *m_detail;
};

// "Daniel Osei was suspended. Undo": docked under the page, replaced by the next one, dismissed by its cross.
class UndoBar : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget *parent = nullptr);
    void say(Words sentence, Words detail, std::function<void()> undo);
    // The same with another verb than "Undo" on its button, which Ctrl+Z leaves alone. Without a verb there is none.
    void offer(Words sentence, Words detail, Words verb, std::function<void()> act);
    // What was refused when whoever asked for it had gone elsewhere already.
    void refuse(Words sentence, Words detail);
    bool isOffering() const { return bool(m_undo); }
    // May put another way of taking it back in place of a page's own (ui/audit/undo_offers).
    using Way = std::function<std::function<void()>(std::function<void()> own)>;
    void setWay(Way way) { m_way = std::move(way); }

public Q_SLOTS:
    void undo(); // also Ctrl+Z
    void dismiss();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Says { Done, Refused };
    void put(Words sentence, Words detail, Words verb, const QString &iconName, std::function<void()> press,
             Says says = Says::Done);
    std::function<void()> m_undo;
    Way m_way;
    QWidget *m_message = nullptr;
};

// What is missing, why one would want it, and the next step: icon, title, one paragraph, at most two buttons, at most
// three numbered steps.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString &iconName, Words title, Words text, QList<QAbstractButton *> actions = {},
               QList<Words> steps = {}, QWidget *parent = nullptr);
};

// Rows as they will stand, without their words; nothing for 150 ms, so that quick answers do not flash. No shimmer.
class SkeletonRows : public QWidget {
    Q_OBJECT
public:
    explicit SkeletonRows(int lines = 2, QWidget *parent = nullptr);
    static constexpr int patience = 150; // ms

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    int m_lines;
    bool m_waited = false;
};
// One such row, shared with the lists.
void drawSkeletonRow(QPainter *painter, const QRect &row, int number, Qt::LayoutDirection direction);

} // namespace gatelodge::ui
