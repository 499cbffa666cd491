#include "ui/shell/findables.h"
#include "ui/shell/english_words.h"
#include <algorithm>

namespace gatelodge::ui {

void FindableSource::add(Findable one) {
    m_all.push_back(std::move(one));
    m_looked = false;
}

void FindableSource::set(std::vector<Findable> all) {
    m_all = std::move(all);
    m_looked = false;
    answerQuestion();
    answerRecall();
}

void FindableSource::prepare() {
    m_looked = false;
    m_answer = {};
    m_recalled = {};
}

void FindableSource::look() {
    if (std::exchange(m_looked, true))
        return;
    m_known.clear();
    for (const Findable &one : m_all) {
        if (one.isOffered && !one.isOffered())
            continue;
        Known known{{one.title(), one.detail(), one.iconName, one.run, one.keys, one.id}, {}, {}, {}, {}};
        known.title = folded(known.item.title);
        known.english = folded(inEnglish(one.title));
        const QStringList others{known.item.detail,     one.also(),         known.item.title, inEnglish(one.title),
                                 inEnglish(one.detail), inEnglish(one.also)};
        known.others = folded(others.join(u' '));
        known.otherWords = QStringList{one.also(), inEnglish(one.title), inEnglish(one.also)}.join(u' ');
        m_known.push_back(std::move(known));
    }
}

void FindableSource::find(const QString &typed, Answer answer) {
    m_typed = typed;
    m_answer = std::move(answer);
    answerQuestion();
}

void FindableSource::answerQuestion() {
    if (!m_answer)
        return;
    look();
    const Question question(m_typed);
    std::vector<std::pair<Question::Fit, const Known *>> fitting;
    for (const Known &known : m_known) {
        const auto fit = qMax(question.fit(known.title, known.others), question.fit(known.english, known.others));
        if (fit != Question::None)
            fitting.push_back({fit, &known});
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<PaletteItem> items;
    for (const auto &one : fitting) {
        if (items.size() >= m_most)
            break;
        items << one.second->item;
        if (one.first == Question::Others)
            sayWhy(items.last(), *one.second, question);
    }
    m_answer(std::move(items));
}

// Where neither title nor detail bears what was typed, the other word that does is the detail.
void FindableSource::sayWhy(PaletteItem &item, const Known &known, const Question &question) const {
    item.byOthers = true;
    if (question.marks(item.title + u' ' + item.detail).contains(true))
        return;
    for (const QString &word : known.otherWords.split(u' ', Qt::SkipEmptyParts)) {
        if (!question.marks(word).contains(true))
            continue;
        item.detail = word;
        return;
    }
}

void FindableSource::recall(const QStringList &ids, Answer answer) {
    m_ids = ids;
    m_recalled = std::move(answer);
    answerRecall();
}

void FindableSource::answerRecall() {
    if (!m_recalled)
        return;
    look();
    QList<PaletteItem> items;
    for (const Known &known : m_known) {
        if (m_ids.contains(known.item.id))
            items << known.item;
    }
    if (!items.isEmpty())
        m_recalled(std::move(items));
}

void ReadSource::prepare() {
    FindableSource::prepare();
    m_read(&m_context, [this](std::vector<Findable> all) { set(std::move(all)); });
}

} // namespace gatelodge::ui
