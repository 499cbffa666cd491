// Ctrl+K: one field that finds anything and also acts. With nothing typed it shows what was run last, also before the
// program was started anew; of what fits, that stands first. Arrows choose, Enter runs and closes, Ctrl+Enter runs and
// stays, Esc or a press beside it closes.
#pragma once
#include "ui/shell/palette_items.h"
#include <memory>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLayout;
class QLineEdit;
class QListView;

namespace gatelodge::ui {

class Text;

class CommandPalette : public QWidget {
    Q_OBJECT
public:
    // Lies over the whole of parent as a veil, the card in its upper middle.
    explicit CommandPalette(QWidget *parent);
    void addProvider(std::unique_ptr<PaletteProvider> provider); // its group stands below those that were added before
    // Where the settings keep what was run last: a name for this house, since ids of another's mean nothing here. Only
    // ids are kept, never names of people.
    void setMemory(const QString &house);
    QLineEdit *field() const { return m_field; }
    QListView *answers() const { return m_list; }

public Q_SLOTS:
    void open();
    void close();
    // Elsewhere in the window this was opened: once it has stayed for a moment, it is among what was open last.
    void noteOpened(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class After { Close, Stay };
    void ask(const QString &typed);
    void answered(int group, const QString &name, QList<PaletteItem> items);
    void showRecent();
    void keep(const PaletteItem &item);
    void remember(const QString &id);
    void rememberOpened();
    void run(const QModelIndex &index, After after);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void place();
    void rename();
    std::vector<std::unique_ptr<PaletteProvider>> m_providers;
    QString m_memory;
    QStringList m_recent; // ids, the latest first
    QHash<QString, PaletteItem> m_recalled;
    QString m_opened; // a moment ago
    QTimer m_moment;
    int m_question = 0;
    QElapsedTimer m_since;
    QPointer<QWidget> m_cameFrom;
    QWidget *m_card;
    QLayout *m_foot;
    QLineEdit *m_field;
    QListView *m_list;
    PaletteModel *m_model;
    Text *m_found;
};

} // namespace gatelodge::ui
