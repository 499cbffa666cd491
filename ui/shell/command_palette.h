// Ctrl+K: one field that finds anything and also acts. With nothing typed it shows what was run last. Arrows choose,
// Enter runs and closes, Ctrl+Enter runs and stays, Esc or a press beside it closes.
#pragma once
#include "ui/shell/palette_items.h"
#include <memory>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace gatelodge::ui {

class Text;

class CommandPalette : public QWidget {
    Q_OBJECT
public:
    // Lies over the whole of parent as a veil, the card in its upper middle.
    explicit CommandPalette(QWidget *parent);
    void addProvider(std::unique_ptr<PaletteProvider> provider);
    QLineEdit *field() const { return m_field; }
    QListView *answers() const { return m_list; }

public Q_SLOTS:
    void open();
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class After { Close, Stay };
    void ask(const QString &typed);
    void answered(int group, const QString &name, QList<PaletteItem> items);
    void run(const QModelIndex &index, After after);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void place();
    void rename();
    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    QList<PaletteItem> m_recent;
    int m_question = 0;
    QElapsedTimer m_since;
    QPointer<QWidget> m_cameFrom;
    QWidget *m_card;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    Text *m_found;
};

} // namespace gatelodge::ui
