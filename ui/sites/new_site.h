// A new site: its name, the address where people come back, and who runs it. Where there is no organisation yet, one is
// founded along the way.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class Paragraph;

class NewSite : public QWidget {
    Q_OBJECT
public:
    explicit NewSite(admin::Console &console, QWidget *parent = nullptr);
    void start(); // with what was typed and never sent

Q_SIGNALS:
    void created(const gatelodge::SiteId &id);
    void cancelled();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillOrgs(const QList<Org> &orgs);
    void submit();
    void empty();
    void createSite(const OrgId &org);
    void fail(const Error &error);
    void rename();
    admin::Console &m_console;
    QLineEdit *m_name, *m_address, *m_newOrg;
    QComboBox *m_org;
    Button *m_create;
    Paragraph *m_said;
};

} // namespace gatelodge::ui
