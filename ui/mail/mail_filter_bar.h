// Above the list: "Show [every mail] of [every kind]", and a field for an address. Together they are one MailFilter.
#pragma once
#include "server/domain/mail.h"
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace gatelodge::ui {

class FilterSentence;

class MailFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit MailFilterBar(QWidget *pill, QWidget *parent = nullptr); // pill stands at the sentence's end
    MailFilter filter() const;
    QJsonObject question() const; // as a view keeps it
    void ask(const QJsonObject &question);
    QString spoken() const;
    QLineEdit *search() const { return m_search; }
    void showOnly(std::optional<MailProgress> progress);
    void reset();

Q_SIGNALS:
    void changed(const gatelodge::MailFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rename();
    FilterSentence *m_sentence;
    class SentenceToken *m_state, *m_kind = nullptr;
    QLineEdit *m_search;
    QTimer m_typing;
};

} // namespace gatelodge::ui
