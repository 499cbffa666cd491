// Above a list that is read whole: its views, and what narrows it as a sentence: "Show [every group] that [anybody]
// asks for". Each row says by its traits ("state/waiting") which choices it fits.
#pragma once
#include "ui/common/view_tabs.h"

class QVBoxLayout;

namespace gatelodge::ui {

class FilterSentence;
class SentenceToken;

class ShortFilter : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString id; // empty: narrows nothing; the first one of a facet is that
        Words name;
    };
    struct Facet {
        QString id;
        Words role; // for a screen reader
        std::vector<Choice> choices;
    };
    struct Texts {
        QString list; // its name where views are kept
        Words views;  // "Views of the groups"
        Words sentence;
        std::vector<Facet> facets;
        std::vector<ViewTabs::View> builtIn; // question: a facet's id and a choice's
    };
    ShortFilter(admin::Views &views, Texts texts, QWidget *parent = nullptr);
    QStringList wanted() const; // every row that is shown has all of these traits
    bool isNarrowing() const { return !wanted().isEmpty(); }
    QString spoken() const;
    void setText(const QString &typed); // what is sought goes into a view that is kept
    void ask(const QJsonObject &question);
    void reset() { ask({}); }
    void standBelow(QWidget *search); // the sentence, as above every list
    ViewTabs &views() const { return *m_views; }
    FilterSentence &sentence() const { return *m_sentence; }
    static QString trait(const QString &facet, const QString &choice) { return facet + u'/' + choice; }

Q_SIGNALS:
    void changed();
    void textWanted(const QString &typed);

private:
    QJsonObject question() const;
    std::vector<Facet> m_facets;
    QList<SentenceToken *> m_tokens;
    QString m_text;
    ViewTabs *m_views;
    FilterSentence *m_sentence;
    QVBoxLayout *m_rows;
};

} // namespace gatelodge::ui
