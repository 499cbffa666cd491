// What the application asked lately and was refused, each kind once with what helps; an address that is not registered
// is added by one press.
#pragma once
#include "ui/sites/openid_editor.h"
#include <QWidget>

class QTimer;

namespace gatelodge::ui {

class Button;
class Paragraph;
struct Record;

class OpenIdRejected : public QWidget {
    Q_OBJECT
public:
    explicit OpenIdRejected(OpenIdEditor &editor, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showSetup();
    Record recordOf(const RejectedRequest &request);
    void offerBinding(const RejectedRequest &request, Record &record);
    void answer(const Done &done);
    void follow(QFuture<Done> future);
    OpenIdEditor &m_editor;
    RecordRows *m_rows;
    Button *m_forget;
    Paragraph *m_said;
    QTimer *m_clock; // refusals are told to nobody: whoever looks at the page asks
};

} // namespace gatelodge::ui
