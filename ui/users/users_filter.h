// Above the list: saved views, the filter as a sentence, and the search field. Together they are one UserFilter.
#pragma once
#include "server/admin/people.h"
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace gatelodge::ui {

class FilterSentence;
class Paragraph;
class TabStrip;

class UsersFilter : public QWidget {
    Q_OBJECT
public:
    explicit UsersFilter(QWidget *parent = nullptr);
    const UserFilter &filter() const { return m_filter; }
    void setGroups(const QList<Group> &groups);
    void setCount(UserFilter::State state, std::optional<int> count);
    bool isNarrowing() const { return !m_filter.isPlain(); }
    QLineEdit *search() const { return m_search; }
    TabStrip *views() const { return m_views; }
    static constexpr int fewestLetters = 3;

public Q_SLOTS:
    void reset();

Q_SIGNALS:
    void changed(const gatelodge::UserFilter &filter);
    void leftDownwards(); // Down or Enter in the search field: on to the list

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSentence();
    void takeSearch();
    void tell(const UserFilter &filter);
    void rename();
    UserFilter m_filter;
    QList<Group> m_groups;
    TabStrip *m_views;
    FilterSentence *m_sentence = nullptr;
    QLineEdit *m_search;
    Paragraph *m_hint;
    QVBoxLayout *m_sentencePlace;
    QTimer m_typing;
};

} // namespace gatelodge::ui
