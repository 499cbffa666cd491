// "Test connection": a button, and below it every step in plain words with the other side's own answer in quotes.
#pragma once
#include "server/domain/authority.h"
#include "server/domain/result.h"
#include "ui/theme/words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class Paragraph;

class ProbeSteps : public QWidget {
    Q_OBJECT
public:
    explicit ProbeSteps(QWidget *parent = nullptr);
    Button &button() const { return *m_button; } // to be placed by whoever owns the form
    void clear();
    void wait();
    void show(const QList<ProbeStep> &steps);
    void fail(const Error &error);
    QStringList said() const; // every line, as it stands there

Q_SIGNALS:
    void requested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(Words words, bool brick = false);
    void removeRows();
    void addRow(const ProbeStep &step);
    Button *m_button;
    Paragraph *m_said;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QList<ProbeStep> m_steps;
};

} // namespace gatelodge::ui
