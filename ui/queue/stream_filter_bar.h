// The stream's filter as a sentence: what, for which site, in which state; heard on which channel, from whom.
#pragma once
#include "ui/queue/stream_model.h"
#include <QWidget>

namespace gatelodge::ui {

class FilterSentence;

class StreamFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit StreamFilterBar(QWidget *parent = nullptr);
    void setSites(const QList<QueueLane> &lanes); // what is chosen stays
    StreamFilter filter() const;
    FilterSentence *sentence() const { return m_sentence; }

Q_SIGNALS:
    void changed();

private:
    FilterSentence *m_sentence = nullptr;
    QList<SiteId> m_sites;
};

} // namespace gatelodge::ui
