#include "ui/common/view_tabs.h"
#include "ui/common/view_keeper.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include <QHash>

namespace gatelodge::ui {

ViewTabs::ViewTabs(admin::Views &views, const QString &list, Words title, std::vector<View> builtIn, QWidget *parent)
    : QWidget(parent), m_builtIn(std::move(builtIn)), m_strip(new TabStrip(std::move(title))),
      m_keeper(new ViewKeeper(views, list)) {
    auto *column = columnIn(this, 0);
    column->addWidget(m_strip);
    column->addWidget(m_keeper);
    connect(m_strip, &TabStrip::chosen, this, [this](int view) {
        mark(); // the list says by its question whether it has followed
        Q_EMIT chosen(questionOf(view));
    });
    connect(m_keeper, &ViewKeeper::arrived, this, [this](const QList<SavedView> &saved) {
        m_saved = saved;
        makeTabs();
    });
    connect(m_keeper, &ViewKeeper::failed, this, &ViewTabs::failed);
    connect(m_keeper, &ViewKeeper::undoOffered, this, &ViewTabs::undoOffered);
    makeTabs();
    m_keeper->read();
}

void ViewTabs::makeTabs() {
    std::vector<TabStrip::Choice> choices;
    for (const View &view : m_builtIn)
        choices.push_back({view.name, {}});
    for (const SavedView &view : std::as_const(m_saved))
        choices.push_back({Words(view.name), {}});
    m_strip->setChoices(std::move(choices));
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        m_strip->setCount(count.key(), count.value());
    mark();
}

QJsonObject ViewTabs::questionOf(int view) const {
    const int builtIn = int(m_builtIn.size());
    return view < builtIn ? m_builtIn[size_t(view)].question : m_saved.at(view - builtIn).question;
}

void ViewTabs::mark() {
    int current = -1;
    for (int view = 0; current < 0 && view < int(m_builtIn.size()) + int(m_saved.size()); ++view)
        if (m_question && questionOf(view) == *m_question)
            current = view;
    m_strip->setCurrent(current);
}

void ViewTabs::setQuestion(const std::optional<QJsonObject> &question) {
    m_question = question;
    mark();
}

void ViewTabs::setCount(int builtIn, std::optional<int> count) {
    if (count)
        m_counts[builtIn] = *count;
    else
        m_counts.remove(builtIn);
    m_strip->setCount(builtIn, count);
}

void ViewTabs::fillMenu(QMenu *menu) {
    if (!m_question)
        return;
    const int own = m_strip->current() - int(m_builtIn.size());
    m_keeper->fillMenu(menu, *m_question, own < 0 ? std::nullopt : std::optional(m_saved.at(own)));
}

} // namespace gatelodge::ui
