// One deed beside the trail: what it has changed, record by record, before and after; Undo, and the ways to what it is
// about.
#pragma once
#include "server/admin/console.h"
#include "ui/common/change_words.h"
#include <QWidget>

class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class Paragraph;
class TakeBack;
class Text;

class DeedPane : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostShown = 40; // entries of one deed
    explicit DeedPane(admin::Console &console, QWidget *parent = nullptr);
    void showLine(const HistoryLine &line);
    const HistoryLine &line() const { return m_line; }
    bool isRead() const { return m_read; }
    const QList<AuditEntry> &entries() const { return m_entries; }
    void undo(); // or does it again, where it is taken back

Q_SIGNALS:
    void closeWanted();
    void changedSomething();
    void personWanted(const gatelodge::UserId &uid);
    void siteWanted(const gatelodge::SiteId &site);
    void authorityWanted(const gatelodge::AuthorityId &authority);
    void subjectWanted(const QString &subject, const QString &key); // groups, orgs
    void onlyRecordWanted(const gatelodge::HistoryRecord &record, const QString &name);

protected:
    void changeEvent(QEvent *event) override;

private:
    void readEntries();
    void readNames();
    void say();
    void layEntries();
    void openRecord();
    std::optional<HistoryRecord> record() const;
    admin::Console &m_console;
    TakeBack *m_takeBack;
    HistoryLine m_line;
    QList<AuditEntry> m_entries;
    ChangeNames m_names;
    Text *m_title;
    Paragraph *m_when, *m_said, *m_detail, *m_why;
    Button *m_undo, *m_next, *m_open, *m_only;
    QVBoxLayout *m_rows;
    std::function<void()> m_act;
    bool m_read = false;
    int m_question = 0; // answers to an earlier one are dropped
};

} // namespace gatelodge::ui
