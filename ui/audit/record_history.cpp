#include "ui/audit/record_history.h"
#include "server/domain/deliver.h"
#include "ui/audit/change_table.h"
#include "ui/audit/take_back.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/faces.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include <QVBoxLayout>

namespace gatelodge::ui {
namespace {

constexpr int kRead = 60; // of the trail, for a record that reads for itself

bool isUpdate(const Change &change) { return change.action == QLatin1String("update"); }

QString titleFor(const Change &change, const ChangeNames &names, const RecordNames &records) {
    if (!isUpdate(change) && !isNull(change.subject))
        return titleOf(change, names);
    const ChangeSentence said = changeSentence(change, records);
    return RecordHistory::tr("%1 %2", "history: a record, what became of it").arg(said.record, said.what);
}

QString noteFor(const Change &change) {
    const QString who = actorWords(change.actor, change.actorName);
    // Their own words name the way.
    const bool saysWay =
        change.actor.startsWith(QLatin1String("console:")) || change.actor.startsWith(QLatin1String("sql:"));
    return saysWay ? RecordHistory::tr("%1, %2", "who, when").arg(who, exactTime(change.at))
                   : RecordHistory::tr("%1, %2, %3", "who, when, by which way")
                         .arg(who, exactTime(change.at), sourceWords(change.source));
}

} // namespace

RecordHistory::RecordHistory(admin::Console &console, Duty duty, QWidget *parent)
    : QWidget(parent), m_console(console), m_duty(duty), m_takeBack(new TakeBack(console.history, this)),
      m_saidBox(new QWidget), m_said(new Paragraph({}, Tone::Text)), m_detail(new Paragraph({})),
      m_next(new Button({}, QStringLiteral("edit-undo"))),
      m_more(new Button([] { return tr("Show more"); }, {}, ButtonKind::Quiet)) {
    setHelpPlace(this, "history.md#taking-something-back");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *column = columnIn(this, Space::one);
    auto *said = columnIn(m_saidBox, Space::half);
    said->addWidget(m_said);
    said->addWidget(m_detail);
    said->addWidget(m_next, 0, Qt::AlignLeading);
    m_saidBox->hide();
    column->addWidget(m_saidBox);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Space::oneAndHalf);
    column->addLayout(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->hide();
    connect(m_more, &Button::clicked, this, [this] {
        m_shown += shownAtOnce;
        lay();
    });
    connect(m_next, &Button::clicked, this, [this] {
        if (const auto act = m_act)
            act();
    });
    connect(m_takeBack, &TakeBack::told, this, [this](const TakenBack &what) {
        m_said->setWords(what.sentence);
        m_detail->setWords(what.detail);
        m_detail->setVisible(!what.detail.isEmpty());
        m_next->setWords(what.verb);
        m_next->setVisible(!what.verb.isEmpty());
        m_act = what.act;
        m_saidBox->show();
    });
    connect(&console.hub, &admin::ChangeHub::changed, this, [this](const QList<Change> &changes) {
        for (const Change &change : changes)
            if (m_followed && change.key.section(u'/', 0, 0) == m_followed->key && isVisible())
                return read();
    });
}

void RecordHistory::set(const QList<Change> &history, const ChangeNames &names, const RecordNames &records) {
    const auto sameEntry = [](const Change &a, const Change &b) {
        return a.seq == b.seq && a.actorName == b.actorName;
    };
    const bool same = std::equal(history.begin(), history.end(), m_history.begin(), m_history.end(), sameEntry) &&
                      m_rows->count() > 0 && names == m_names;
    if (history.isEmpty() || m_history.isEmpty() || history.last().seq != m_history.last().seq)
        m_saidBox->hide(); // another record's
    m_history = history;
    m_names = names;
    m_records = records;
    if (!same)
        lay();
}

void RecordHistory::follow(const HistoryRecord &record, const QString &name) {
    const bool another = m_followed != record;
    m_followed = record;
    m_records = {};
    (record.entity == QLatin1String("groups") ? m_records.groups
     : record.entity == QLatin1String("orgs") ? m_records.orgs
                                              : m_records.sites)
        .insert(record.key, name);
    if (another) {
        m_saidBox->hide();
        m_shown = shownAtOnce;
        read();
    }
}

void RecordHistory::read() {
    HistoryFilter filter;
    filter.record = m_followed;
    deliver(this, m_console.history.page(filter, 0, kRead),
            [this, question = ++m_question](const Result<QList<HistoryLine>> &lines) {
                if (question != m_question)
                    return;
                QList<Change> changes;
                if (lines)
                    for (const HistoryLine &line : *lines)
                        changes << line.first.change;
                m_history = changes;
                lay();
            });
}

void RecordHistory::lay() {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own button may be what brought us here
        delete item;
    }
    for (qsizetype i = 0; i < qMin<qsizetype>(m_shown, m_history.size()); ++i)
        m_rows->addWidget(rowFor(m_history[i], i + 1 == m_history.size() || m_history[i + 1].seq != m_history[i].seq));
    if (m_history.isEmpty())
        m_rows->addWidget(new Paragraph([] { return tr("Nothing has changed yet."); }));
    m_more->setVisible(m_history.size() > m_shown);
}

QWidget *RecordHistory::rowFor(const Change &change, bool offersUndo) {
    auto *widget = new QWidget;
    const QString title = titleFor(change, m_names, m_records);
    widget->setAccessibleName(title);
    auto *row = rowIn(widget);
    // The icon and the first line stand at the height of the verb's words.
    auto *icon = new IconMark(iconOf(change));
    const auto below = [](int height) { return qMax(0, (controlHeight() - height) / 2); };
    auto *beside = new QVBoxLayout;
    beside->addSpacing(below(icon->sizeHint().height()));
    beside->addWidget(icon);
    beside->addStretch();
    row->addLayout(beside);
    row->addSpacing(Space::half);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    auto *head = new QHBoxLayout;
    auto *said = new Paragraph(title, Tone::Text);
    said->setContentsMargins(0, below(lineHeight()), 0, 0);
    head->addWidget(said, 1, Qt::AlignTop);
    if (offersUndo) {
        auto *undo = new Button([] { return tr("Undo this"); }, {}, ButtonKind::Quiet);
        undo->setObjectName(QStringLiteral("undo/%1").arg(change.seq));
        undo->setAccessibleName(tr("Undo this: %1").arg(title));
        lockUnless(undo, m_console.roles, m_duty);
        connect(undo, &Button::clicked, this, [this, seq = change.seq] { m_takeBack->entry(seq); });
        head->addWidget(undo, 0, Qt::AlignTop);
    }
    words->addLayout(head);
    words->addWidget(new Paragraph(noteFor(change), Tone::Muted, Type::Caption));
    if (isUpdate(change))
        words->addWidget(new ChangeTable(change, m_names, 8));
    row->addLayout(words, 1);
    return widget;
}

void RecordHistory::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) || changesSize(event))
        lay();
}

} // namespace gatelodge::ui
