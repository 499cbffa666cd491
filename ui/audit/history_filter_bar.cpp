#include "ui/audit/history_filter_bar.h"
#include "ui/common/change_words.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr int typing = 250; // ms after the last letter

// As a view says it.
const QString kKind = QStringLiteral("kind"), kActor = QStringLiteral("actor"), kSource = QStringLiteral("source"),
              kSince = QStringLiteral("since"), kText = QStringLiteral("text");
const QStringList kSinceNames{
    {}, QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month"), QStringLiteral("year")};

QString nameOf(HistoryKind kind) {
    switch (kind) {
    case HistoryKind::Everything: return {};
    case HistoryKind::People: return QStringLiteral("people");
    case HistoryKind::Logins: return QStringLiteral("logins");
    case HistoryKind::Groups: return QStringLiteral("groups");
    case HistoryKind::Sites: return QStringLiteral("sites");
    case HistoryKind::Orgs: return QStringLiteral("orgs");
    case HistoryKind::Authorities: return QStringLiteral("authorities");
    case HistoryKind::Invitations: return QStringLiteral("invitations");
    case HistoryKind::Roles: return QStringLiteral("roles");
    case HistoryKind::Settings: return QStringLiteral("settings");
    }
    Q_UNREACHABLE();
}

QDateTime sinceChoice(int choice) {
    const QDate today = QDate::currentDate();
    switch (choice) {
    case 1: return today.startOfDay();
    case 2: return today.addDays(-7).startOfDay();
    case 3: return today.addMonths(-1).startOfDay();
    case 4: return today.addYears(-1).startOfDay();
    default: return {};
    }
}

} // namespace

HistoryFilterBar::HistoryFilterBar(QWidget *pill, QWidget *parent)
    : QWidget(parent), m_row(rowOf({})), m_search(new QLineEdit), m_hint(new Paragraph({})) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::one);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    m_hint->setWords([] { return tr("Three letters of a name"); });
    m_hint->hide();
    column->addWidget(m_search);
    column->addWidget(m_hint);
    m_row->addStrut(controlHeight()); // the pill comes and goes, and the list below must not move
    m_row->addStretch();
    m_row->addWidget(pill);
    column->addLayout(m_row);
    makeSentence();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilterBar::takeSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setVisible(!admin::canBeSearchedFor(text));
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        takeSearch();
    });
    rename();
}

// Made anew with its choices, because people and the chosen record come and go.
void HistoryFilterBar::makeSentence() {
    delete m_sentence;
    const auto kind = [](HistoryKind of, Words words) { return SentenceToken::Choice{int(of), std::move(words)}; };
    auto *what = new SentenceToken([] { return tr("Kind"); },
                                   {kind(HistoryKind::Everything, [] { return tr("every change"); }),
                                    kind(HistoryKind::People, [] { return tr("changes of people"); }),
                                    kind(HistoryKind::Logins, [] { return tr("changes of logins"); }),
                                    kind(HistoryKind::Groups, [] { return tr("changes of groups and members"); }),
                                    kind(HistoryKind::Sites, [] { return tr("changes of sites"); }),
                                    kind(HistoryKind::Orgs, [] { return tr("changes of organisations"); }),
                                    kind(HistoryKind::Authorities, [] { return tr("changes of authorities"); }),
                                    kind(HistoryKind::Invitations, [] { return tr("changes of invitations"); }),
                                    kind(HistoryKind::Roles, [] { return tr("changes of roles"); }),
                                    kind(HistoryKind::Settings, [] { return tr("changes of settings and texts"); })});
    std::vector<SentenceToken::Choice> records{{QString(), [] { return tr("anything"); }}};
    if (m_filter.record)
        records.push_back({m_filter.record->key, m_recordName});
    auto *about = new SentenceToken([] { return tr("Record"); }, std::move(records));
    std::vector<SentenceToken::Choice> people{{QString(), [] { return tr("anybody"); }}};
    for (const HistoryActor &actor : std::as_const(m_actors))
        people.push_back({actor.actor, [actor] { return actorWords(actor.actor, actor.name); }});
    auto *who = new SentenceToken([] { return tr("Who"); }, std::move(people));
    std::vector<SentenceToken::Choice> ways{{QString(), [] { return tr("by any way"); }}};
    for (const char *source : {"console", "web", "api", "cli", "sync", "system"})
        ways.push_back({QLatin1String(source), [source] { return sourceWords(QLatin1String(source)); }});
    auto *way = new SentenceToken([] { return tr("Way"); }, std::move(ways));
    auto *when = new SentenceToken([] { return tr("Time"); }, {{0, [] { return tr("at any time"); }},
                                                               {1, [] { return tr("today"); }},
                                                               {2, [] { return tr("in the last week"); }},
                                                               {3, [] { return tr("in the last month"); }},
                                                               {4, [] { return tr("in the last year"); }}});
    what->setValue(int(m_filter.kind));
    about->setValue(m_filter.record ? m_filter.record->key : QString());
    who->setValue(m_filter.actor);
    way->setValue(m_filter.source);
    when->setValue(m_since);
    m_sentence = new FilterSentence(
        [] { return tr("Show %1 about %2 made by %3 %4 %5", "filter of the history: kind, record, who, way, time"); },
        {what, about, who, way, when});
    m_row->insertWidget(0, m_sentence, 1);
    connect(m_sentence, &FilterSentence::changed, this, &HistoryFilterBar::takeSentence);
}

void HistoryFilterBar::takeSentence() {
    const QList<QVariant> values = m_sentence->values();
    HistoryFilter filter = m_filter;
    filter.kind = HistoryKind(values[0].toInt());
    if (values[1].toString().isEmpty())
        filter.record.reset();
    filter.actor = values[2].toString();
    filter.source = values[3].toString();
    m_since = values[4].toInt();
    filter.since = sinceChoice(m_since);
    tell(filter);
}

void HistoryFilterBar::takeSearch() {
    const QString typed = m_search->text().trimmed();
    HistoryFilter filter = m_filter;
    filter.text = admin::canBeSearchedFor(typed) ? typed : QString();
    if (filter != m_filter)
        tell(filter);
}

void HistoryFilterBar::tell(const HistoryFilter &filter) {
    m_filter = filter;
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(this, &HistoryFilterBar::makeSentence, Qt::QueuedConnection);
    Q_EMIT changed(filter);
}

std::optional<QJsonObject> HistoryFilterBar::question() const {
    if (m_filter.record)
        return std::nullopt;
    QJsonObject question;
    for (const auto &[key, value] : {std::pair(kKind, nameOf(m_filter.kind)),
                                     {kActor, m_filter.actor},
                                     {kSource, m_filter.source},
                                     {kSince, kSinceNames.value(m_since)},
                                     {kText, m_filter.text}})
        if (!value.isEmpty())
            question.insert(key, value);
    return question;
}

void HistoryFilterBar::ask(const QJsonObject &question) {
    HistoryFilter filter;
    for (int kind = 0; kind <= int(HistoryKind::Settings); ++kind)
        if (nameOf(HistoryKind(kind)) == question.value(kKind).toString())
            filter.kind = HistoryKind(kind);
    filter.actor = question.value(kActor).toString();
    filter.source = question.value(kSource).toString();
    m_since = qMax(0, int(kSinceNames.indexOf(question.value(kSince).toString())));
    filter.since = sinceChoice(m_since); // of the day on which it is asked
    filter.text = question.value(kText).toString();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_typing.stop();
    m_hint->hide();
    tell(filter);
}

QString HistoryFilterBar::spoken() const { return m_sentence->spoken(); }

void HistoryFilterBar::setActors(const QList<HistoryActor> &actors) {
    m_actors = actors;
    makeSentence();
}

void HistoryFilterBar::setKind(HistoryKind kind) {
    HistoryFilter filter = m_filter;
    filter.kind = kind;
    tell(filter);
}

void HistoryFilterBar::setRecord(const HistoryRecord &record, const QString &name) {
    HistoryFilter filter = m_filter;
    filter.record = record;
    m_recordName = name;
    tell(filter);
}

void HistoryFilterBar::setActor(const QString &actor) {
    HistoryFilter filter = m_filter;
    filter.actor = actor;
    tell(filter);
}

void HistoryFilterBar::reset() {
    m_search->clear();
    m_typing.stop();
    m_hint->hide();
    m_since = 0;
    tell({});
}

void HistoryFilterBar::rename() {
    m_search->setPlaceholderText(tr("Name of a person, site, group, organisation or authority"));
    m_search->setAccessibleName(tr("Search the history by the name of what was changed"));
}

void HistoryFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
