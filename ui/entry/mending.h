// What can be done at once about the cause of a rejection, and how it is undone: one place for the sign-in log and for
// "Why can't this person enter this site?".
#pragma once
#include "server/admin/console.h"
#include "ui/entry/entry_words.h"
#include "ui/theme/words.h"
#include <QObject>

namespace gatelodge::ui {

class Mending : public QObject {
    Q_OBJECT
public:
    Mending(admin::Console &console, QObject *parent) : QObject(parent), m_console(console) {}

    // What each of them takes; nothing: it only leads somewhere.
    static std::optional<Duty> dutyOf(EntryFix::Kind kind);
    void restore(const User &person); // who is suspended, or waits to be let in
    void bringBack(const User &person);
    void bringSiteBack(const Site &site);
    void validateLogin(const Login &login, const QString &whose);
    void joinGroup(const UserId &uid, const Group &group, const QString &who);
    void forgive(const UserId &uid, const QString &who);
    void forgiveFrom(const QString &address);
    void mailReset(const UserId &uid, const QString &who);

Q_SIGNALS:
    void done(const gatelodge::ui::Words &sentence, const std::function<void()> &undo); // undo may be empty
    void failed(const gatelodge::Error &error);
    void mended(); // also undone: what is shown should be read again

private:
    template <typename T> void follow(QFuture<Result<T>> future, std::function<void()> then = {});
    void undoLogin(const Login &login);
    admin::Console &m_console;
};

} // namespace gatelodge::ui
