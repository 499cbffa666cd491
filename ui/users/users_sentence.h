// The tokens of the sentence above the list of people, and what they say as a filter. Two sentences: what is asked most
// often, and the rest.
#pragma once
#include "server/domain/authority.h"
#include "server/domain/group.h"
#include "server/domain/org.h"
#include "server/domain/site.h"
#include "server/domain/user_filter.h"

namespace gatelodge::ui {

class FilterSentence;

// What can be chosen, as it is in the database now.
struct UsersChoices {
    QList<Group> groups;
    QList<Site> sites;
    QList<Org> orgs;
    QList<Authority> authorities;
};

// "Show all people in any group who last came at any time"
FilterSentence *makeUsersSentence(const UserFilter &filter, const UsersChoices &choices);
void readUsersSentence(const FilterSentence &sentence, UserFilter &filter);
// "who joined at any time with any address by way of any authority and have been at any site of any organisation"
FilterSentence *makeFurtherSentence(const UserFilter &filter, const UsersChoices &choices);
void readFurtherSentence(const FilterSentence &sentence, UserFilter &filter);
bool narrowsFurther(const UserFilter &filter);

} // namespace gatelodge::ui
