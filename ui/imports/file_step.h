// The first step of an import: a file, chosen or dropped; and what was imported before.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class Button;
class RecordRows;

class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(admin::Console &console, QWidget *parent = nullptr);
    Button &chooseButton() const { return *m_choose; }
    RecordRows &past() const { return *m_rows; }

public Q_SLOTS:
    void chooseFile();
    void readPast();

Q_SIGNALS:
    void chosen(const QString &path);
    void undoWanted(const QString &deed, const gatelodge::ui::Words &what);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layPast();
    admin::Console &m_console;
    Button *m_choose;
    QWidget *m_pastPlace;
    RecordRows *m_rows;
    QList<PastImport> m_past;
    QTimer m_soon; // what is changed by others is read a moment later
};

} // namespace gatelodge::ui
