// Above the trail: "Show changes of sites by Marta in the console since this week", and a field for names. Together
// they are one HistoryFilter. A record is chosen from a line's details; the sentence keeps the way back.
#pragma once
#include "server/admin/history.h"
#include "ui/theme/words.h"
#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLineEdit;

namespace gatelodge::ui {

class FilterSentence;
class Paragraph;

class HistoryFilterBar : public QWidget {
    Q_OBJECT
public:
    // pill stands at the sentence's end.
    explicit HistoryFilterBar(QWidget *pill, QWidget *parent = nullptr);
    const HistoryFilter &filter() const { return m_filter; }
    QLineEdit *search() const { return m_search; }
    std::optional<QJsonObject> question() const; // as a view keeps it: no record's name
    QString spoken() const;
    void setActors(const QList<HistoryActor> &actors);

public Q_SLOTS:
    void ask(const QJsonObject &question);
    void setKind(gatelodge::HistoryKind kind);
    void setRecord(const gatelodge::HistoryRecord &record, const QString &name);
    void setActor(const QString &actor);
    void reset();

Q_SIGNALS:
    void changed(const gatelodge::HistoryFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeSentence();
    void takeSentence();
    void takeSearch();
    void tell(const HistoryFilter &filter);
    void rename();
    HistoryFilter m_filter;
    int m_since = 0; // which of the choices
    QString m_recordName;
    QList<HistoryActor> m_actors;
    QHBoxLayout *m_row;
    FilterSentence *m_sentence = nullptr;
    QLineEdit *m_search;
    Paragraph *m_hint;
    QTimer m_typing;
};

} // namespace gatelodge::ui
