// The first step of an import: a file, chosen or dropped, or a directory or an older website; and what was imported
// before, or not to its end.
#pragma once
#include "server/admin/console.h"
#include "ui/theme/words.h"
#include <QTimer>
#include <QWidget>

namespace gatelodge::ui {

class Button;
class RecordRows;
class SourceForm;

class FileStep : public QWidget {
    Q_OBJECT
public:
    explicit FileStep(admin::Console &console, QWidget *parent = nullptr);
    Button &chooseButton() const { return *m_choose; }
    Button &directoryButton() const { return *m_askDirectory; }
    Button &websiteButton() const { return *m_askWebsite; }
    SourceForm &directory() const { return *m_directory; }
    SourceForm &website() const { return *m_website; }
    RecordRows &past() const { return *m_rows; }
    RecordRows &unfinished() const { return *m_unfinishedRows; }
    RecordRows &running() const { return *m_runningRows; }
    bool closeForm(); // false: none is open

public Q_SLOTS:
    void chooseFile();
    void readPast();

Q_SIGNALS:
    void chosen(const QString &path);
    void directoryEntered(const QJsonObject &where);
    void websiteEntered(const QJsonObject &where);
    void resumeWanted(gatelodge::ImportId import, const QString &source);
    void undoWanted(const QString &deed, const gatelodge::ui::Words &what);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layPast();
    void watchOn();
    void layUnfinished();
    void layRunning();
    void open(SourceForm *form);
    admin::Console &m_console;
    Button *m_choose, *m_askDirectory, *m_askWebsite;
    QWidget *m_sources;
    SourceForm *m_directory, *m_website;
    QWidget *m_runningPlace, *m_unfinishedPlace, *m_pastPlace;
    RecordRows *m_runningRows, *m_unfinishedRows, *m_rows;
    QList<UnfinishedImport> m_unfinished; // and those under way
    QList<PastImport> m_past;
    QTimer m_soon;  // what is changed by others is read a moment later
    QTimer m_watch; // while one is under way, or may be: that it has begun or ended nobody says
};

} // namespace gatelodge::ui
