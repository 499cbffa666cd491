// Above the log: "Show rejections by anybody at any site", and a field for names and addresses. Together they are one
// SignInFilter. The person is chosen from a line's details; the sentence keeps the way back.
#pragma once
#include "server/admin/sign_in_log.h"
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace gatelodge::ui {

class FilterSentence;
class Paragraph;

class SignInFilterBar : public QWidget {
    Q_OBJECT
public:
    // pill stands at the sentence's end.
    explicit SignInFilterBar(QWidget *pill, QWidget *parent = nullptr);
    const SignInFilter &filter() const { return m_filter; }
    QLineEdit *search() const { return m_search; }
    std::optional<QJsonObject> question() const; // as a view keeps it: no person's name
    QString spoken() const;
    void setSites(const QList<QPair<SiteId, QString>> &sites);

public Q_SLOTS:
    void ask(const QJsonObject &question);
    void setRejectionsOnly(bool only);
    void setPerson(const gatelodge::UserId &uid, const QString &name);
    void reset();

Q_SIGNALS:
    void changed(const gatelodge::SignInFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool knows(const SiteId &site) const;
    void makeSentence();
    void takeSentence();
    void takeSearch();
    void tell(const SignInFilter &filter);
    void rename();
    SignInFilter m_filter;
    QString m_personName;
    QList<QPair<SiteId, QString>> m_sites;
    QHBoxLayout *m_row;
    FilterSentence *m_sentence = nullptr;
    QLineEdit *m_search;
    Paragraph *m_hint;
    QTimer m_typing;
};

} // namespace gatelodge::ui
