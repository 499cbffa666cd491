// Above the list: views, the filter as a sentence with what goes on from it, and the search field. Together they are
// one UserFilter; its order is the list's own.
#pragma once
#include "server/admin/people.h"
#include "ui/users/users_sentence.h"
#include "ui/users/users_views.h"
#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace gatelodge::ui {

class Button;
class FilterSentence;
class Paragraph;
class TabStrip;

class UsersFilter : public QWidget {
    Q_OBJECT
public:
    explicit UsersFilter(QWidget *parent = nullptr);
    const UserFilter &filter() const { return m_filter; }
    void setSorting(const UserSorting &sorting) { m_filter.sorting = sorting; } // without the signal
    void setChoices(UsersChoices choices);
    const UsersChoices &choices() const { return m_choices; }

    QList<UsersView> allViews() const { return m_builtIn + m_saved; }
    void setSavedViews(QList<UsersView> saved);
    const UsersView *currentView() const; // null where the sentence is none of them
    void setCount(int view, std::optional<int> count);

    bool isNarrowing() const { return !m_filter.isPlain(); }
    QString spoken() const; // "Show suspended people in any group …"
    QLineEdit *search() const { return m_search; }
    TabStrip *views() const { return m_views; }
    static constexpr int fewestLetters = 3;

public Q_SLOTS:
    void reset();
    void choose(const gatelodge::UserFilter &filter); // a view; its order, too

Q_SIGNALS:
    void changed(const gatelodge::UserFilter &filter);
    void viewChosen(const gatelodge::UserSorting &sorting); // of a saved view
    void leftDownwards();                                   // Down or Enter in the search field: on to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSentences();
    void makeViews();
    void showView();
    void takeSearch();
    void tell(const UserFilter &filter);
    void rename();
    UserFilter m_filter;
    UsersChoices m_choices;
    QList<UsersView> m_builtIn = builtInViews(), m_saved;
    QHash<int, int> m_counts;
    TabStrip *m_views;
    FilterSentence *m_sentence = nullptr, *m_further = nullptr;
    Button *m_more;
    QLineEdit *m_search;
    Paragraph *m_hint;
    QVBoxLayout *m_sentencePlace, *m_furtherPlace;
    bool m_open = false; // the further sentence
    QTimer m_typing;
};

} // namespace gatelodge::ui
