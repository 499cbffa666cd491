// Things that the palette knows by heart or reads once each time it opens: subjects, actions, settings, help, sites.
// They answer at once, in the interface's language and in English.
#pragma once
#include "ui/shell/palette_items.h"
#include <QObject>
#include <vector>

namespace gatelodge::ui {

struct Findable {
    QString id; // "action:users.add": stays the same for ever, what was run before is kept by it
    Words title, detail;
    QString iconName;
    std::function<void()> run;
    Words also = {}; // other words that somebody may look for it by
    QKeySequence keys = {};
    std::function<bool()> isOffered = {}; // asked each time the palette opens; nothing: always
};

class FindableSource : public PaletteProvider {
public:
    explicit FindableSource(Words group, int most = 6) : m_group(std::move(group)), m_most(most) {}
    void add(Findable one);
    void set(std::vector<Findable> all); // in place of those there were; questions under way are answered anew

    QString group() const override { return m_group(); }
    void find(const QString &typed, Answer answer) override;
    void prepare() override;
    void recall(const QStringList &ids, Answer answer) override;

private:
    struct Known {
        PaletteItem item;
        QString title, english, others; // folded
        QString otherWords;             // as they are written
    };
    void look(); // at what there is, in the language of now
    void sayWhy(PaletteItem &item, const Known &known, const Question &question) const;
    void answerQuestion();
    void answerRecall();
    Words m_group;
    int m_most;
    std::vector<Findable> m_all;
    std::vector<Known> m_known;
    bool m_looked = false;
    QString m_typed;
    QStringList m_ids;
    Answer m_answer, m_recalled;
};

// The same for what lies in the database. read gets a context that dies with the source, and where to put what it read.
class ReadSource : public FindableSource {
public:
    using Put = std::function<void(std::vector<Findable>)>;
    using Read = std::function<void(QObject *context, Put put)>;
    ReadSource(Words group, Read read, int most = 6)
        : FindableSource(std::move(group), most), m_read(std::move(read)) {}
    void prepare() override;

private:
    Read m_read;
    QObject m_context;
};

} // namespace gatelodge::ui
