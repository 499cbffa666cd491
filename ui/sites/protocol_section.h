// How a site asks: one card a version of the community protocol. v3 is the usual choice; v2 warns.
#pragma once
#include "server/domain/site.h"
#include "ui/pieces/strips.h"
#include "ui/pieces/text.h"
#include "ui/sites/site_editor.h"

namespace gatelodge::ui {

class ProtocolCards : public PaintedStrip {
    Q_OBJECT
public:
    struct Card {
        CryptoVersion version;
        QString iconName;
    };
    explicit ProtocolCards(QWidget *parent = nullptr);
    static const std::vector<Card> &cards();
    static int numberOf(CryptoVersion version);
    QAccessible::Role partRole() const override { return QAccessible::RadioButton; }
    QString partName(int number) const override;
    QSize sizeHint() const override { return {em(28), height()}; }

protected:
    QRect logicalRect(int number) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isFolded() const { return width() < em(26); }
    void measure();
    void drawChoice(const RowPainter &row, int number) const;
    int m_noteLines = 3;
};

class ProtocolSection : public QWidget {
    Q_OBJECT
public:
    explicit ProtocolSection(SiteEditor &editor, QWidget *parent = nullptr);
    ProtocolCards *cards() const { return m_cards; }

private:
    void showSite();
    void save(int number);
    SiteEditor &m_editor;
    ProtocolCards *m_cards;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
