// What a new password kept here has to be, how long one may last, and a field that says what these rules make of a
// password (EL-09, EA-25).
#pragma once
#include "ui/authorities/rules_section.h"

class QLineEdit;
class QTimer;

namespace gatelodge::ui {

class PasswordSection : public RulesSection {
    Q_OBJECT
public:
    explicit PasswordSection(admin::Authorities &authorities, QWidget *parent = nullptr);
    static QList<SettingField> rules(); // its form, for whoever looks for a setting
    void show(const AuthorityId &id);
    QLineEdit &trial() const { return *m_trial; }
    QString verdict() const; // as it stands there

protected:
    void store(const QJsonObject &entered) override;
    void entering() override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTrial();
    void tryIt();
    void rename();
    admin::Authorities &m_authorities;
    AuthorityId m_id;
    PasswordPolicy m_policy;
    Revision m_seen;
    QLineEdit *m_trial;
    QTimer *m_pause; // typing comes first, judging later
    Paragraph *m_verdict;
    int m_question = 0;
};

} // namespace gatelodge::ui
