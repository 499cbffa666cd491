// "Why can't she enter?": choose a person, and every step of the way to the site says whether it lets her through, and
// why not.
#pragma once
#include "ui/sites/site_editor.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class EntryGates;
class PersonFinder;

class EntryCheck : public QWidget {
    Q_OBJECT
public:
    explicit EntryCheck(SiteEditor &editor, QWidget *parent = nullptr);
    void check(const UserLine &person);
    EntryGates &gates() const { return *m_gates; }

Q_SIGNALS:
    void personWanted(const gatelodge::UserId &uid);
    void authorityWanted(const gatelodge::AuthorityId &authority);
    void undoOffered(const gatelodge::ui::Words &sentence, const std::function<void()> &undo);

private:
    void askGates();
    SiteEditor &m_editor;
    PersonFinder *m_finder;
    EntryGates *m_gates;
    std::optional<UserLine> m_person;
};

} // namespace gatelodge::ui
