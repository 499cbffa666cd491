#include "ui/users/merge_section.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/facts.h"
#include "ui/users/person_pane.h"
#include "ui/users/together_deeds.h"
#include <QComboBox>
#include <QLocale>

namespace gatelodge::ui {

MergeSection::MergeSection(TogetherDeeds &deeds, const admin::Roles &roles, QWidget *parent)
    : Section([] { return tr("One person?"); }, {}, {}, parent), m_deeds(deeds), m_stays(new QComboBox(this)),
      m_facts(new KeyValueList), m_merge(new Button([] { return tr("Merge"); })) {
    m_stays->hide(); // until it stands among the facts
    body()->addWidget(m_facts);
    body()->addWidget(m_merge, 0, Qt::AlignLeading);
    lockUnless(m_merge, roles, Duty::ManagePeople);
    connect(m_stays, &QComboBox::currentIndexChanged, this, &MergeSection::rehearse);
    connect(m_merge, &Button::clicked, this, [this] { m_deeds.merge(kept().uid, gone().uid, kept().displayName()); });
}

const UserLine &MergeSection::kept() const { return m_two[m_stays->currentIndex() == 1 ? 1 : 0]; }
const UserLine &MergeSection::gone() const { return m_two[m_stays->currentIndex() == 1 ? 0 : 1]; }

void MergeSection::show(const QList<UserLine> &two) {
    const bool both = two.size() == 2 && !two[0].deleted && !two[1].deleted;
    setVisible(both);
    m_two = both ? two : QList<UserLine>();
    if (!both)
        return;
    const QSignalBlocker quiet(m_stays);
    m_stays->clear();
    for (const UserLine &person : two)
        m_stays->addItem(person.username);
    m_stays->setCurrentIndex(two[1].createdAt < two[0].createdAt ? 1 : 0); // the older one, to begin with
    rehearse();
}

void MergeSection::rehearse() {
    if (m_two.size() != 2)
        return;
    say({});
    deliver(this, m_deeds.outward().rehearseMerge(kept().uid, gone().uid),
            [this, asked = gone().uid](const Result<MergeCounts> &counts) {
                if (m_two.size() != 2 || !(asked == gone().uid))
                    return;
                m_merge->setVisible(counts.has_value());
                if (counts)
                    lay(*counts);
                else
                    fail(counts.error());
            });
}

void MergeSection::lay(const MergeCounts &counts) {
    m_stays->setParent(nullptr); // it outlives the lines that are laid anew
    m_facts->clear();
    m_facts->add([] { return tr("Stays"); }, m_stays);
    m_stays->show();
    const auto add = [this](Words label, int number) {
        if (number > 0)
            m_facts->add(std::move(label), [number] { return tr("%n come over", nullptr, number); });
    };
    add([] { return PersonPane::tr("Emails"); }, counts.addresses);
    add([] { return PersonPane::tr("Logins"); }, counts.logins);
    add([] { return PersonPane::tr("Keys"); }, counts.keys);
    add([] { return PersonPane::tr("Groups"); }, counts.groups);
    add([] { return PersonPane::tr("Roles"); }, counts.roles);
    QStringList sites;
    for (const KnowingSite &site : counts.sites) {
        if (site.told)
            sites << site.name;
    }
    if (!sites.isEmpty())
        m_facts->add([] { return PersonPane::tr("Sites"); },
                     [sites, name = gone().username] {
                         return tr("%1 hear that %2 is suspended").arg(QLocale().createSeparatedList(sites), name);
                     });
}

} // namespace gatelodge::ui
