// What the program was told when it started, in plain words and with where each was written. What nobody has set is
// folded away: it is as usual.
#pragma once
#include "ui/connections/host.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Button;

class DeploymentSection : public QWidget {
    Q_OBJECT
public:
    explicit DeploymentSection(const QList<DeploymentSetting> &settings, QWidget *parent = nullptr);
    Button &unfold() const { return *m_unfold; }
    QWidget &usual() const { return *m_usual; }

private:
    void add(QVBoxLayout *column, const DeploymentSetting &setting);
    Button *m_unfold;
    QWidget *m_usual;
};

// "Where the server listens". A setting that has no words is called by its own name.
QString deploymentWords(const QString &name);

} // namespace gatelodge::ui
