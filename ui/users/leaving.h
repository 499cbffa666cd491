// What leaves the house of one person: a file with what is kept about them, and they themselves, for good (K6).
#pragma once
#include "server/admin/outward.h"
#include "server/domain/user.h"
#include <QWidget>

namespace gatelodge::ui {

class Leaving : public QObject {
    Q_OBJECT
public:
    Leaving(admin::Outward &outward, QWidget *page);
    void saveRecord(const User &user); // asks where to
    void askForErasure(const User &user);

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const gatelodge::Error &error);

private:
    void write(const UserId &uid, const QString &path);
    admin::Outward &m_outward;
    QWidget *m_page;
};

} // namespace gatelodge::ui
