#include "ui/sites/ways_section.h"
#include "ui/authorities/authority_words.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/text.h"

namespace gatelodge::ui {

WaysSection::WaysSection(SiteEditor &editor, QWidget *parent)
    : Section([] { return tr("Ways to sign in"); }, [] { return tr("Take all of them"); }, QStringLiteral("edit-undo"),
              parent),
      m_editor(editor), m_rule(new Paragraph({})), m_rows(new RecordRows) {
    body()->addWidget(m_rule);
    body()->addWidget(m_rows);
    hide();
    lockAction(editor.console().roles, Duty::ManageSettings);
    if (!editor.console().roles.mayDo(Duty::ManageSettings))
        m_rows->lock([] { return whyLocked(Duty::ManageSettings); });
    connect(this, &Section::actionRequested, this, [this] { store({}); });
    connect(this, &Section::rereadRequested, this, &WaysSection::read);
    connect(&editor, &SiteEditor::arrived, this, &WaysSection::read);
    connect(&editor.console().hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        if (m_editor.isOpen() && std::any_of(changes.begin(), changes.end(), [](const Change &change) {
                return change.entity == QLatin1StringView("authorities") ||
                       change.entity == QLatin1StringView("site_authorities");
            }))
            read();
    });
}

void WaysSection::read() {
    deliver(this, m_editor.console().authorities.list(), [this](const Result<admin::AuthorityList> &list) {
        if (!list)
            return fail(list.error());
        const QList<DriverDescription> drivers = m_editor.console().authorities.drivers();
        m_authorities = list->authorities;
        m_authorities.removeIf(
            [&](const Authority &authority) { return !letsPeopleIn(driverNamed(drivers, authority.driver)); });
        lay();
    });
    deliver(this, m_editor.console().authorities.siteChoice(m_editor.id()),
            [this, site = m_editor.id()](const Result<QList<AuthorityId>> &chosen) {
                if (!(site == m_editor.id()))
                    return;
                if (!chosen)
                    return fail(chosen.error());
                m_chosen = *chosen;
                lay();
            });
}

QList<AuthorityId> WaysSection::taken() const {
    if (!m_chosen.isEmpty())
        return m_chosen;
    QList<AuthorityId> all;
    for (const Authority &authority : m_authorities)
        all << authority.id;
    return all;
}

QStringList WaysSection::offered() const {
    QStringList names;
    for (const AuthorityId &id : taken())
        for (const Authority &authority : m_authorities)
            if (authority.id == id)
                names << authority.name;
    return names;
}

void WaysSection::lay() {
    const bool chose = !m_chosen.isEmpty();
    setVisible(m_authorities.size() > 1 || chose);
    setActionVisible(chose);
    m_rule->setWords(chose ? Words([] {
        return tr("Only these, in this order. If all of them are switched off, nobody can sign in for this site.");
    })
                           : Words([] { return tr("All of them, in the order of the house."); }));
    QList<Authority> ordered;
    const QList<AuthorityId> inside = taken();
    for (const AuthorityId &id : inside)
        for (const Authority &authority : std::as_const(m_authorities))
            if (authority.id == id)
                ordered << authority;
    for (const Authority &authority : std::as_const(m_authorities))
        if (!inside.contains(authority.id))
            ordered << authority;
    std::vector<Record> records;
    for (const Authority &authority : std::as_const(ordered)) {
        const qsizetype place = inside.indexOf(authority.id);
        Record record{
            QString::number(authority.id.value), QStringLiteral("security-high"), {}, captionOf(authority), {}, {}, {}};
        if (place < 0)
            record.chips << Chip{tr("Left out"), Tone::Slate, Glyph::Pause};
        else if (!authority.enabled || !authority.signIn)
            record.chips << Chip{tr("Off"), Tone::Brass, Glyph::Warning};
        if (place < 0)
            record.actions.push_back({tr("Take it"), [this, id = authority.id] { store(taken() << id); }});
        if (place > 0)
            record.actions.push_back({tr("Earlier"), [this, place] {
                                          QList<AuthorityId> moved = taken();
                                          moved.swapItemsAt(place, place - 1);
                                          store(moved);
                                      }});
        if (place >= 0 && inside.size() > 1)
            record.actions.push_back({tr("Leave it out"), [this, id = authority.id] {
                                          QList<AuthorityId> left = taken();
                                          left.removeAll(id);
                                          store(left);
                                      }});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), {});
}

void WaysSection::store(const QList<AuthorityId> &chosen) {
    follow(m_editor.console().authorities.chooseForSite(m_editor.id(), chosen));
}

void WaysSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
