// Planes and their order: card, hairline, plain ground, section header, scrolling page, flowing layout.
#pragma once
#include "ui/pieces/text.h"
#include <QLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatelodge::ui {

// A plane with a hairline. Cards never nest and carry no shadow.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    QVBoxLayout *rows() const { return m_rows; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
};

class Line : public QWidget {
    Q_OBJECT
public:
    explicit Line(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A plain ground of one token.
class Plane : public QWidget {
    Q_OBJECT
public:
    explicit Plane(Token token, QWidget *parent = nullptr) : QWidget(parent), m_token(token) {}

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_token;
};

// A heading, a quiet note beside it, and at most one action at its end.
class SectionHeader : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeader(Words title, Words note = {}, QWidget *action = nullptr, QWidget *parent = nullptr);
    void setNote(Words note);

private:
    Text *m_note;
};

// A page whose content scrolls upright on a plane; it never scrolls sideways.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget *content, Token plane = &Tokens::surface, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_plane;
};

// Widgets beside each other, on as many lines as their width needs; mirrored.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int horizontal = Space::half, int vertical = Space::half, QWidget *parent = nullptr);
    ~FlowLayout() override;
    void addItem(QLayoutItem *item) override { m_items << item; }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int i) const override { return m_items.value(i); }
    QLayoutItem *takeAt(int i) override { return i >= 0 && i < m_items.size() ? m_items.takeAt(i) : nullptr; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), Apply::No); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return {}; }

private:
    enum class Apply { No, Yes };
    int arrange(const QRect &rect, Apply apply) const;
    QList<QLayoutItem *> m_items;
    int m_horizontal, m_vertical;
};

// Layouts without margins, on the grid.
QHBoxLayout *rowOf(std::initializer_list<QWidget *> widgets, int spacing = Space::one);
QVBoxLayout *columnIn(QWidget *owner, int spacing = Space::one);
QHBoxLayout *rowIn(QWidget *owner, int spacing = Space::one);

} // namespace gatelodge::ui
