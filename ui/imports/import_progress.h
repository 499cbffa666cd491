// How far a plan or an import is: what is being done, a bar, the time that is left, and a way to stop it.
#pragma once
#include "server/admin/imports.h"
#include <chrono>
#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace gatelodge::ui {

class Button;
class LongWork;
class Paragraph;

class ImportProgressBar : public QWidget {
    Q_OBJECT
public:
    explicit ImportProgressBar(QWidget *parent = nullptr);
    // Shows itself until end(). Also in the status line, so that somebody on another page can stop it.
    void follow(const admin::SharedImportProgress &progress);
    void end();
    Button &stopButton() const { return *m_stop; }
    Paragraph &said() const { return *m_said; }

private:
    void look();
    QString words() const;
    admin::SharedImportProgress m_progress;
    ImportStep m_step = ImportStep::Reading;
    std::chrono::steady_clock::time_point m_since; // of the step
    QTimer m_look;
    QPointer<LongWork> m_work;
    Paragraph *m_said;
    QProgressBar *m_bar;
    Button *m_stop;
};

} // namespace gatelodge::ui
