#include "ui/overview/fact_strip.h"
#include "ui/charts/threshold_line.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/queue/queue_words.h"
#include <QDesktopServices>
#include <QLocale>
#include <QPainter>
#include <QUrl>

namespace gatelodge::ui {

FactStrip::FactStrip(QWidget *parent)
    : Card(parent), m_grid(new QGridLayout), m_server(new Text({}, Type::Heading)), m_here(new Text({}, Type::Heading)),
      m_signIns(new Text({}, Type::Heading)), m_queue(new Text({}, Type::Heading)), m_addresses(new QWidget),
      m_faces(new AvatarStack),
      m_line(new Sparkline([] { return tr("Sign-ins"); }, [](double v) { return QLocale().toString(qRound(v)); })),
      m_queueNote(new Paragraph({}, Tone::Muted, Type::Caption)) {
    rows()->setContentsMargins(0, 0, 0, 0);
    rows()->addLayout(m_grid);
    m_grid->setSpacing(0);
    columnIn(m_addresses, 0);
    m_facts << fact([] { return tr("Server"); }, m_server, m_addresses)
            << fact([] { return tr("Here now"); }, m_here, m_faces)
            << fact([] { return tr("Sign-ins today"); }, m_signIns, m_line)
            << fact([] { return tr("Update queue"); }, m_queue, m_queueNote);
    lay();
}

QWidget *FactStrip::fact(Words label, Text *value, QWidget *under) {
    auto *widget = new QWidget;
    auto *column = columnIn(widget, 2);
    column->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::oneAndHalf);
    column->addWidget(new Text(std::move(label), Type::Caption, Tone::Muted));
    value->setWordWrap(true);
    column->addWidget(value);
    column->addSpacing(Space::half);
    column->addWidget(under);
    column->addStretch();
    return widget;
}

void FactStrip::lay() {
    const int columns = width() >= em(44) ? 4 : width() >= em(24) ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_facts.size(); ++i) {
        m_grid->addWidget(m_facts[i], i / columns, i % columns);
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

void FactStrip::resizeEvent(QResizeEvent *event) {
    Card::resizeEvent(event);
    lay();
}

void FactStrip::set(const HouseState &state, const std::optional<qint64> &median) {
    const admin::OverviewFacts &f = state.facts;
    m_server->setWords([serving = state.server.serving, elsewhere = state.server.elsewhere, silent = hasNoServer(state),
                        count = int(state.server.addresses.size())] {
        if (elsewhere)
            return silent ? tr("Not serving") : tr("On another computer");
        return serving ? tr("Serving on %n addresses", nullptr, count) : tr("Not serving");
    });
    showAddresses(state.server.addresses);
    m_here->setWords([online = f.online] { return online ? tr("%n people", nullptr, online) : tr("Nobody"); });
    QStringList names;
    for (const UserLine &person : f.onlinePeople)
        names << person.displayName();
    m_faces->set(names, qMax(0, f.online - int(names.size())));
    m_faces->setVisible(!names.isEmpty());
    m_signIns->setWords([in = f.signInsToday, refused = f.refusedToday] {
        return refused ? tr("%1, and %2 refused").arg(QLocale().toString(in), QLocale().toString(refused))
                       : QLocale().toString(in);
    });
    std::vector<double> values;
    for (const admin::SignInBar &bar : f.bars)
        values.push_back(bar.cameIn);
    m_line->set(std::move(values));
    m_queue->setWords(
        [waiting = f.queueWaiting] { return waiting ? tr("%n changes wait", nullptr, waiting) : tr("Nothing waits"); });
    const int held = int(
        std::count_if(state.lanes.begin(), state.lanes.end(), [](const QueueLane &lane) { return lane.waiting > 0; }));
    m_queueNote->setWords([held, median] {
        const QString quick = median ? tr("Half of today’s within %1.").arg(durationWords(*median)) : QString();
        return held ? tr("At %n sites. %1", nullptr, held).arg(quick) : quick;
    });
}

void FactStrip::showAddresses(const QStringList &addresses) {
    if (addresses == m_shown)
        return;
    m_shown = addresses;
    qDeleteAll(m_addresses->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    for (const QString &address : addresses) {
        auto *link = new Button(keptLeftToRight(address), {}, ButtonKind::Quiet);
        connect(link, &Button::clicked, link, [address] { QDesktopServices::openUrl(QUrl(address)); });
        m_addresses->layout()->addWidget(link);
        m_addresses->layout()->setAlignment(link, Qt::AlignLeading);
    }
    tighten();
}

// Links below each other are lines of a text, not a row of buttons.
void FactStrip::tighten() {
    for (Button *link : m_addresses->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly))
        link->setFixedHeight(lineHeight() + Space::half);
}

void FactStrip::changeEvent(QEvent *event) {
    Card::changeEvent(event);
    if (changesLook(event))
        tighten();
}

void FactStrip::paintEvent(QPaintEvent *event) {
    Card::paintEvent(event);
    QPainter p(this);
    const RowPainter row(&p, rect(), layoutDirection());
    for (int i = 0; i < m_facts.size(); ++i)
        if (i % m_columns > 0) {
            const QRect logical = row.at(m_facts[i]->geometry()); // mirrored twice: left-to-right again
            p.fillRect(row.at(QRect(logical.left(), logical.top() + 1, 1, logical.height() - 2)), tokens().hairline);
        }
}

} // namespace gatelodge::ui
