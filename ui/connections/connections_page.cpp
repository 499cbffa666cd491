#include "ui/connections/connections_page.h"
#include "ui/connections/profile_pane.h"
#include "ui/help/help_book.h"
#include "ui/pieces/messages.h"
#include <QVBoxLayout>

namespace gatelodge::ui {

ConnectionsPage::ConnectionsPage(Host &host, QWidget *parent)
    : ShortPage({QStringLiteral("connections"), QStringLiteral("network-connect"), [] { return tr("Connections"); },
                 [] { return tr("New connection"); }, [] { return tr("Name"); },
                 [] { return tr("No connection is kept yet"); },
                 [] {
                     return tr("A connection says where a house is: in a folder of this computer, or in somebody’s "
                               "PostgreSQL.");
                 }},
                new ProfilePane(host), parent),
      m_host(host), m_pane(findChild<ProfilePane *>()), m_undo(new UndoBar) {
    showColumns([] { return tr("Name"); }, {}, First::Given);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_undo);
    setHelpPlace(this, "connections.md");
    setHelpPlace(m_pane, "connections.md#three-kinds");
    connect(m_pane, &ProfilePane::closeRequested, this, [this] { stepOut(); });
    connect(m_pane, &ProfilePane::saved, this, [this](const QString &id) {
        lay();
        open(id);
    });
    connect(m_pane, &ProfilePane::removeRequested, this, &ConnectionsPage::remove);
    connect(&m_host, &Host::profilesChanged, this, &ConnectionsPage::lay);
    lay();
}

void ConnectionsPage::read() { lay(); }

void ConnectionsPage::add() {
    showDetails();
    m_pane->startNew();
}

void ConnectionsPage::lay() {
    const auto profiles = m_host.profiles();
    const auto current = m_host.current();
    QList<ShortList::Row> rows;
    for (const Profile &profile : profiles) {
        TwoLineCells cells;
        cells.iconName = profile.kind == ProfileKind::Remote ? QStringLiteral("network-connect")
                         : profile.kind == ProfileKind::Demo ? QStringLiteral("compass")
                                                             : QStringLiteral("go-home");
        cells.title = profile.name;
        cells.note = tr("%1 · %2", "kind of connection, where it is").arg(kindName(profile.kind), whereWords(profile));
        cells.atEnd = profile.serves() ? tr("serves, too") : tr("manages only");
        const bool open = m_host.isOpen() && current && current->id == profile.id;
        if (open)
            cells.chips << Chip{tr("Open"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet};
        rows << ShortList::Row{profile.id, cells,
                               tr("%1, %2, %3", "name, kind and place, what it does, of a connection")
                                   .arg(cells.title, cells.note, open ? tr("open") : cells.atEnd)};
    }
    setRows(std::move(rows),
            [count = int(profiles.size())] { return tr("%n houses that this window knows", nullptr, count); });
}

void ConnectionsPage::showRecord(const QString &key) {
    for (const Profile &profile : m_host.profiles()) {
        if (profile.id == key)
            m_pane->show(profile);
    }
}

void ConnectionsPage::remove() {
    for (const Profile &profile : m_host.profiles()) {
        if (profile.id != openKey())
            continue;
        m_host.remove(profile.id);
        m_undo->say(
            [name = profile.name] { return tr("%1 was taken from the list. The house itself stays.").arg(name); },
            profile.keepsPassword() ? Words([] { return tr("Its password was forgotten."); }) : Words(),
            [this, profile] {
                Profile again = profile;
                again.settings.remove(QStringLiteral("password_kept"));
                m_host.save(again, QJsonValue(QJsonValue::Undefined));
            });
        return;
    }
}

} // namespace gatelodge::ui
