// The stream's filter as a sentence: what, for which site, in which state; heard on which channel, from whom.
#pragma once
#include "ui/pieces/filter_sentence.h"
#include "ui/queue/stream_model.h"
#include <QJsonObject>
#include <QWidget>

namespace gatelodge::ui {

class StreamFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit StreamFilterBar(QWidget *parent = nullptr);
    void setSites(const QList<QueueLane> &lanes); // what is chosen stays
    StreamFilter filter() const;
    QJsonObject question() const; // as a view keeps it
    void ask(const QJsonObject &question);
    FilterSentence *sentence() const { return m_sentence; }

Q_SIGNALS:
    void changed();

private:
    FilterSentence *m_sentence = nullptr;
    void makeSentence(const std::vector<SentenceToken::Choice> &sites);
    QList<SentenceToken *> m_tokens;
    QList<SiteId> m_sites;
    int m_wantedSite = 0; // of a view, before it is known here
};

} // namespace gatelodge::ui
