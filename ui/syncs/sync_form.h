// A job's settings, of a new one or of one that there is, drawn from admin::syncSchema().
#pragma once
#include "server/admin/syncs.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class PageHeader;
class Paragraph;
class SchemaForm;

class SyncForm : public QWidget {
    Q_OBJECT
public:
    explicit SyncForm(admin::Syncs &syncs, QWidget *parent = nullptr);
    void start(); // a new one, with what was typed and never saved
    void change(const SyncJob &job);
    SchemaForm &form() const { return *m_form; }
    Button &saveButton() const { return *m_save; }

Q_SIGNALS:
    void saved(gatelodge::SyncId id);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void lay(const QJsonObject &stored);
    void submit();
    void answer(const Done &done, SyncId id);
    admin::Syncs &m_syncs;
    std::optional<SyncJob> m_job; // nothing: a new one
    bool m_isBegun = false;       // a new one, and neither saved nor cancelled
    SchemaForm *m_form;
    Paragraph *m_said;
    Button *m_save;
};

} // namespace gatelodge::ui
