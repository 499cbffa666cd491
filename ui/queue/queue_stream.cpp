// The live stream of the page: its views and its sentence, and what stands instead of lines where there are none.
#include "ui/common/fault_words.h"
#include "ui/common/view_tabs.h"
#include "ui/list/list_table.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/messages.h"
#include "ui/pieces/planes.h"
#include "ui/queue/queue_page.h"
#include "ui/queue/stream_delegate.h"
#include "ui/queue/stream_filter_bar.h"
#include "ui/queue/stream_titles.h"
#include "ui/queue/timeline.h"
#include <QHeaderView>
#include <QStackedWidget>

namespace gatelodge::ui {

QWidget *QueuePage::makeFilter() {
    auto *place = new QWidget;
    auto *column = columnIn(place, 0);
    auto *tabs = new QWidget;
    rowIn(tabs)->addWidget(m_views);
    tabs->layout()->setContentsMargins(Space::two - Space::half, Space::half, Space::two - Space::half, 0);
    column->addWidget(tabs);
    auto *row = rowOf({});
    row->setContentsMargins(Space::two, Space::one, Space::two, Space::one);
    column->addLayout(row);
    row->addWidget(m_filter, 1);
    row->addWidget(m_live, 0, Qt::AlignTop);
    connect(m_live, &Button::clicked, this, [this] {
        m_stream->setPaused(!m_stream->isPaused());
        showPill(0);
    });
    connect(m_filter, &StreamFilterBar::changed, this, &QueuePage::applyFilter);
    connect(m_views, &ViewTabs::chosen, m_filter, &StreamFilterBar::ask);
    connect(m_views, &ViewTabs::undoOffered, this, &Page::undoOffered);
    connect(m_views, &ViewTabs::failed, this,
            [this](const Error &error) { sayOutcome([error] { return faultWords(error); }, true); });
    return place;
}

void QueuePage::applyFilter() {
    m_stream->setFilter(m_filter->filter());
    m_timeline->setSite(m_filter->filter().site);
    m_views->setQuestion(m_filter->question());
}

void QueuePage::openView(const QJsonObject &question) {
    showSummary(false);
    m_filter->ask(question);
}

// Before anything has happened, what will appear and how to make it.
QWidget *QueuePage::makeStream() {
    m_list->setModel(m_stream);
    m_list->setItemDelegate(new StreamDelegate(*m_stream, m_list));
    m_list->setHeaderHidden(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_list, &ListTable::opened, this, &QueuePage::choose);
    connect(m_list, &ListTable::clicked, this, &QueuePage::choose);
    auto *users = new Button([] { return tr("Open Users"); });
    connect(users, &Button::clicked, this, [this] { Q_EMIT subjectWanted(QStringLiteral("users")); });
    m_streamPlace->addWidget(new ScrollPage(new EmptyState(
        QStringLiteral("feed-subscribe"), [] { return tr("Nothing has travelled yet"); },
        [] {
            return tr("Every change appears here, from the row in the database to the site’s answer. Change a name in "
                      "Users and watch it travel.");
        },
        {users})));
    auto *titled = new QWidget;
    auto *rows = columnIn(titled, 0);
    rows->addWidget(new StreamTitles(*m_list));
    rows->addWidget(m_list, 1);
    titled->setFocusProxy(m_list);
    m_streamPlace->addWidget(titled);
    auto *everything = new Button([] { return tr("Show everything"); });
    connect(everything, &Button::clicked, this, [this] { m_filter->ask({}); });
    m_streamPlace->addWidget(new ScrollPage(new EmptyState(
        QStringLiteral("edit-find"), [] { return tr("Nothing like that has travelled"); },
        [] { return tr("Nothing in the stream fits the sentence above. Loosen it, or look at everything."); },
        {everything})));
    const auto showOne = [this] {
        m_streamPlace->setCurrentIndex(m_stream->isEmpty() ? 0 : m_stream->rowCount() ? 1 : 2);
    };
    connect(m_stream, &StreamModel::rowsInserted, this, showOne);
    connect(m_stream, &StreamModel::modelReset, this, showOne);
    connect(m_stream, &StreamModel::waitingChanged, this, showOne);
    return m_streamPlace;
}

void QueuePage::showPill(int blocks) {
    m_live->setWords([blocks, paused = m_stream->isPaused()] {
        if (!paused)
            return tr("Live: pause");
        return blocks ? tr("Paused: show %n newer", nullptr, blocks) : tr("Paused: go on");
    });
}

} // namespace gatelodge::ui
