// What the window shows until the house is open: what is being done now, or why it cannot be opened.
#pragma once
#include "server/domain/result.h"
#include "ui/shell/page.h"

namespace gatelodge::ui {

class EmptyState;

class StartingPage : public Page {
    Q_OBJECT
public:
    explicit StartingPage(QWidget *parent = nullptr);
    void showStep(const QString &step);
    void showFailure(const Error &error); // the one line that the programs print, since only it says what to mend

Q_SIGNALS:
    void retryRequested();

private:
    void show(const QString &icon, Words title, Words text, QList<QAbstractButton *> actions);
    EmptyState *m_state = nullptr;
    QString m_line;
};

} // namespace gatelodge::ui
