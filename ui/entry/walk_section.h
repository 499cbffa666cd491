// "Walk it": the chosen person's sign-in, gone once for real, hop by hop, with what the site reads in the end.
#pragma once
#include "server/admin/console.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class CheckBox;
class KeyValueList;
class Paragraph;
class RecordRows;
class SectionHeader;
class Text;
class WalkWait;

class WalkSection : public QWidget {
    Q_OBJECT
public:
    explicit WalkSection(admin::Console &console, QWidget *parent = nullptr);
    void choose(const UserId &uid, const SiteId &site); // an earlier walk of others goes
    const std::optional<Walk> &walk() const { return m_walk; }
    Button *walkButton() const { return m_go; }
    CheckBox *enterBox() const { return m_enter; }
    WalkWait &wait() const { return *m_wait; }

public Q_SLOTS:
    void go();

Q_SIGNALS:
    void walked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void take(const Result<Walk> &walk);
    void show(const Walk &walk);
    void say(const Error &error);
    void save();
    void write(const Walk &walk, const QString &path); // the report, by the file's ending
    void clear();
    admin::Console &m_console;
    std::optional<std::pair<UserId, SiteId>> m_chosen;
    std::optional<Walk> m_walk;
    Text *m_verdict;
    Paragraph *m_said;
    RecordRows *m_hops;
    SectionHeader *m_readHeading;
    KeyValueList *m_read;
    Button *m_go, *m_save;
    CheckBox *m_enter;
    WalkWait *m_wait; // where a server elsewhere walks
};

} // namespace gatelodge::ui
