// A card of lines: the latest changes in words.
#pragma once
#include "ui/common/change_sentence.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

class LatestCard : public Card {
    Q_OBJECT
public:
    explicit LatestCard(QWidget *parent = nullptr);
    void set(const QList<Change> &latest, const RecordNames &names);

Q_SIGNALS:
    void subjectWanted(const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    QList<Change> m_latest;
    RecordNames m_names;
    QStringList m_said;
    QWidget *m_rows = nullptr;
};

} // namespace gatelodge::ui
