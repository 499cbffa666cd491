#include "ui/server_page/nodes_section.h"
#include "server/domain/deliver.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/text.h"
#include "ui/queue/queue_words.h"
#include <QLocale>

namespace gatelodge::ui {
namespace {

constexpr std::chrono::seconds kBeat{20};
constexpr qint64 kAgrees = 1000;  // ms: less is the network's
constexpr int kSilentAfter = 180; // s: each tells once a minute

QString clockWords(const HouseNode &node) {
    if (std::abs(node.clockMs) < kAgrees)
        return NodesSection::tr("Its clock agrees with the database’s.");
    const QString off = durationWords(std::abs(node.clockMs) * 1000);
    return node.clockMs > 0 ? NodesSection::tr("Its clock is %1 ahead of the database’s.").arg(off)
                            : NodesSection::tr("Its clock is %1 behind the database’s.").arg(off);
}

QString diskWords(const HouseNode &node) {
    if (node.diskFree < 0 || node.diskSize < 0)
        return NodesSection::tr("How much room its disk has is not known.");
    return NodesSection::tr("%1 of %2 are free on its disk.")
        .arg(QLocale().formattedDataSize(node.diskFree, 1), QLocale().formattedDataSize(node.diskSize, 1));
}

} // namespace

NodesSection::NodesSection(admin::Console &console, QWidget *parent)
    : Section([] { return tr("Servers of this house"); }, {}, {}, parent), m_console(console), m_rows(new RecordRows) {
    setHelpPlace(this, "server.md#servers-of-the-house");
    body()->addWidget(m_rows);
    m_beat.setInterval(kBeat);
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    m_beat.start();
    connect(&console.hub, &admin::ChangeHub::everythingMayHaveChanged, this, &NodesSection::read);
    read();
}

void NodesSection::read() {
    deliver(this, m_console.health.nodes(), [this](const Result<QList<HouseNode>> &nodes) {
        if (!nodes)
            return fail(nodes.error());
        say({});
        m_nodes = *nodes;
        lay();
    });
}

void NodesSection::lay() {
    setCount(int(m_nodes.size()));
    std::vector<Record> records;
    for (const HouseNode &node : std::as_const(m_nodes)) {
        const bool silent = node.heardAt.secsTo(QDateTime::currentDateTimeUtc()) > kSilentAfter;
        Record record{node.name, QStringLiteral("configure"), {}, node.name, {}, {}, {}};
        record.note =
            QStringList{clockWords(node), diskWords(node), tr("Last heard: %1", "a time").arg(timeWords(node.heardAt))}
                .join(QChar::LineFeed);
        record.chips << (silent ? Chip{tr("Silent"), Tone::Brass, Glyph::Warning}
                                : Chip{tr("Here"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), tr("None has told of itself within a day."));
}

void NodesSection::showEvent(QShowEvent *event) {
    Section::showEvent(event);
    read();
}

void NodesSection::changeEvent(QEvent *event) {
    Section::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
