// What is done with many rows of a short list at once, and how it is said and taken back.
#include "server/admin/history.h"
#include "ui/common/fault_words.h"
#include "ui/common/several_bar.h"
#include "ui/common/short_page.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/selection_bar.h"
#include "ui/users/bulk_words.h"
#include "ui/users/people_deeds.h"
#include <QBoxLayout>

namespace gatelodge::ui {

void ShortPage::offerForMany(const QList<Button *> &verbs) {
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    if (auto *column = qobject_cast<QBoxLayout *>(m_table->parentWidget()->layout()))
        column->addWidget(makeSeveralBar(*m_table, verbs));
    for (const Button *verb : verbs)
        connect(verb, &Button::pressed, this, [this] { say({}); }); // what the last deed was told
    connect(m_table, &ListTable::selectionCountChanged, this, [this](int rows) {
        if (rows < 2)
            return;
        m_open.clear();
        m_split->showList();
    });
}

void ShortPage::offerForMany(const QList<Button *> &verbs, admin::History &history, UndoBar &undo) {
    offerForMany(verbs);
    m_history = &history;
    m_undo = &undo;
    connect(&history.deeds(), &admin::Deeds::ended, this, [this](const QString &deed) { m_lastDeed = deed; });
}

QStringList ShortPage::selectedKeys() const { return m_table->selectedKeys(); }

void ShortPage::tellOfMany(const Result<BulkOutcome> &outcome, std::function<QString(int)> done) {
    if (!outcome)
        return say([error = outcome.error()] { return faultWords(error); });
    if (!outcome->changed)
        return say([] { return PeopleDeeds::tr("There was nothing to do for any of them."); });
    m_undo->say([done = std::move(done), n = outcome->changed] { return done(n); }, bulkLeftAlone(*outcome),
                [this, what = m_lastDeed] {
                    deliver(this, m_history->undo(what), [this](const Result<UndoOutcome> &undone) {
                        if (!undone)
                            say([error = undone.error()] { return faultWords(error); });
                    });
                });
    m_table->clearSelection();
    read();
}

} // namespace gatelodge::ui
