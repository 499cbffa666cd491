// Organisations: who runs sites, why they want data, and whether people are asked first. It knows admin::Places.
#pragma once
#include "server/admin/console.h"
#include "ui/common/short_page.h"

namespace gatelodge::ui {

class FieldEdit;
class LedgerSection;
class Paragraph;
class RecordHead;
class RecordHistory;
class RecordRows;
class SwitchRow;
class UndoBar;

class OrgPane : public QWidget {
    Q_OBJECT
public:
    OrgPane(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    void show(const Org &org);
    const Org &org() const { return m_org; }
    FieldEdit &name() const { return *m_name; }
    SwitchRow &consent() const { return *m_consent; }
    LedgerSection &ledger() const { return *m_ledger; }
    void remove(); // refused while it runs sites, and says so

Q_SIGNALS:
    void closeRequested();
    void rereadRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addField(FieldEdit *field, QString OrgProfile::*member);
    void bind(SwitchRow *row, bool OrgProfile::*member);
    template <typename Value>
    void save(Value OrgProfile::*member, const Value &seen, const Value &value, std::function<void(const Done &)> then);
    void refuse(const Error &error);
    void laySites();
    admin::Console &m_console;
    UndoBar &m_undo;
    Org m_org;
    Revision m_storedOn; // what was saved here has a later one
    QList<Site> m_running;
    RecordHead *m_head;
    FieldEdit *m_name, *m_purpose, *m_contact;
    SwitchRow *m_consent, *m_pairwise;
    Paragraph *m_said;
    RecordRows *m_sites;
    LedgerSection *m_ledger;
    RecordHistory *m_history;
};

class OrgsPage : public ShortPage {
    Q_OBJECT
public:
    OrgsPage(admin::Console &console, UndoBar &undo, QWidget *parent = nullptr);
    OrgPane &pane() const { return *m_pane; }

protected:
    void read() override;
    void lay() override;
    void showRecord(const QString &key) override;

private:
    static ShortFilter::Texts narrowing();
    void offerVerbs(UndoBar &undo);
    void doWithSelected(OrgDeed::Kind kind);
    admin::Console &m_console;
    OrgPane *m_pane;
    QList<Org> m_orgs;
};

} // namespace gatelodge::ui
