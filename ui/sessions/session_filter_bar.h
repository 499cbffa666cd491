// Above the list of sessions: "Show [every session] opened with [any authority]", and a field for names and addresses.
// Together they are one SessionFilter.
#pragma once
#include "server/domain/session_line.h"
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace gatelodge::ui {

class FilterSentence;
class Paragraph;

class SessionFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit SessionFilterBar(QWidget *pill, QWidget *parent = nullptr); // pill stands at the sentence's end
    const SessionFilter &filter() const { return m_filter; }
    QLineEdit *search() const { return m_search; }
    void setAuthorities(const QList<QPair<AuthorityId, QString>> &authorities);
    QJsonObject question() const; // as a view keeps it
    void ask(const QJsonObject &question);
    void reset() { ask({}); }
    QString spoken() const;

Q_SIGNALS:
    void changed(const gatelodge::SessionFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    bool knows(const AuthorityId &authority) const;
    void makeSentence();
    void takeSentence();
    void takeSearch();
    void tell(const SessionFilter &filter);
    void rename();
    SessionFilter m_filter;
    QList<QPair<AuthorityId, QString>> m_authorities;
    bool m_told = false; // which there are
    QHBoxLayout *m_row;
    FilterSentence *m_sentence = nullptr;
    QLineEdit *m_search;
    Paragraph *m_hint;
    QTimer m_typing;
};

} // namespace gatelodge::ui
