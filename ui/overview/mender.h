// Does what the Overview's buttons say, as far as a press is all it takes: deliveries go on or are tried again, a key
// is made and shown once, the database is asked again. The rest leads elsewhere.
#pragma once
#include "server/admin/console.h"
#include "ui/overview/mend.h"
#include "ui/sites/key_section.h"
#include <QObject>

class QWidget;

namespace gatelodge::ui {

class Mender : public QObject {
    Q_OBJECT
public:
    Mender(admin::Console &console, QWidget *page) : QObject(page), m_console(console), m_page(page) {}
    void mend(const Mend &mend);

Q_SIGNALS:
    void done(const gatelodge::ui::Words &sentence, const std::function<void()> &undo); // undo may be empty
    void failed(const gatelodge::Error &error);
    void mended();                                   // also undone: what is shown should be read again
    void elsewhere(const gatelodge::ui::Mend &mend); // it is done there

private:
    void follow(QFuture<Done> future, const Words &sentence = {}, const std::function<void()> &undo = {});
    void sendFailed(const SiteId &site);
    void makeKey(const Mend &mend, KeySection::Key which);
    admin::Console &m_console;
    QWidget *m_page;
};

} // namespace gatelodge::ui
