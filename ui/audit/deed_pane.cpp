#include "ui/audit/deed_pane.h"
#include "server/domain/deliver.h"
#include "ui/audit/change_table.h"
#include "ui/audit/history_model.h"
#include "ui/audit/take_back.h"
#include "ui/common/change_sentence.h"
#include "ui/common/fault_words.h"
#include "ui/common/role_lock.h"
#include "ui/common/time_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include <QCoreApplication>
#include <QVBoxLayout>

namespace gatelodge::ui {

DeedPane::DeedPane(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_takeBack(new TakeBack(console.history, this)),
      m_title(new Text({}, Type::Heading)), m_when(new Paragraph({})), m_said(new Paragraph({}, Tone::Text)),
      m_detail(new Paragraph({})), m_why(new Paragraph({})),
      m_undo(new Button({}, QStringLiteral("edit-undo"), ButtonKind::Primary)), m_next(new Button({})),
      m_open(new Button({}, QStringLiteral("go-next"))),
      m_only(new Button([] { return tr("Show only its history"); }, QStringLiteral("view-history"))),
      m_rows(new QVBoxLayout) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::two, Space::two, Space::two);
    auto *close = new IconButton(QStringLiteral("gatelodge-cross"), [] { return tr("Close"); });
    auto *head = new QHBoxLayout;
    m_title->setWordWrap(true);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_when);
    column->addWidget(m_why);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one);
    buttons->setLayout(flow);
    for (Button *button : {m_undo, m_open, m_only})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addWidget(m_said);
    column->addWidget(m_detail);
    column->addWidget(m_next, 0, Qt::AlignLeading);
    for (QWidget *quiet : std::initializer_list<QWidget *>{m_said, m_detail, m_next, m_why})
        quiet->hide();
    column->addSpacing(Space::one);
    column->addWidget(new Line);
    column->addSpacing(Space::one);
    m_rows->setSpacing(Space::two);
    column->addLayout(m_rows);
    column->addStretch();
    lockUnless(m_undo, console.roles, Duty::ManageSite);
    setHelpPlace(this, "history.md#taking-something-back");
    connect(close, &IconButton::clicked, this, &DeedPane::closeWanted);
    connect(m_undo, &Button::clicked, this, &DeedPane::undo);
    connect(m_open, &Button::clicked, this, &DeedPane::openRecord);
    connect(m_only, &Button::clicked, this, [this] {
        if (const auto about = record())
            Q_EMIT onlyRecordWanted(*about, m_line.first.change.subjectName.isEmpty()
                                                ? m_line.recordName
                                                : m_line.first.change.subjectName);
    });
    connect(m_next, &Button::clicked, this, [this] {
        if (const auto act = m_act)
            act();
    });
    connect(m_takeBack, &TakeBack::told, this, [this](const TakenBack &what) {
        m_said->setWords(what.sentence);
        m_detail->setWords(what.detail);
        m_next->setWords(what.verb);
        m_said->show();
        m_detail->setVisible(!what.detail.isEmpty());
        m_next->setVisible(!what.verb.isEmpty());
        m_act = what.act;
        if (what.done) {
            m_line.first.undone = !m_line.first.undone;
            say();
            Q_EMIT changedSomething();
        }
    });
    readNames();
}

void DeedPane::showLine(const HistoryLine &line) {
    const bool another = line.first.deed != m_line.first.deed;
    m_line = line;
    if (another) {
        m_entries = {line.first};
        m_read = false;
        for (QWidget *quiet : std::initializer_list<QWidget *>{m_said, m_detail, m_next})
            quiet->hide();
        readEntries();
    }
    say();
}

void DeedPane::readEntries() {
    deliver(this, m_console.history.entries(m_line.first.deed),
            [this, question = ++m_question](const Result<QList<AuditEntry>> &entries) {
                if (question != m_question)
                    return;
                if (!entries) {
                    m_said->setWords([error = entries.error()] { return faultWords(error); });
                    m_said->show();
                    return;
                }
                m_entries = *entries;
                m_read = true;
                say();
            });
}

// What ids in entries are called now; read once, names change seldom.
void DeedPane::readNames() {
    deliver(this, m_console.places.groups(), [this](const Result<QList<Group>> &groups) {
        for (const Group &group : groups.value_or(QList<Group>()))
            m_names.groups.insert(group.id.value, group.profile.name);
    });
    deliver(this, m_console.places.orgs(), [this](const Result<QList<Org>> &orgs) {
        for (const Org &org : orgs.value_or(QList<Org>()))
            m_names.orgs.insert(org.id.value, org.profile.name);
    });
    deliver(this, m_console.places.sites(), [this](const Result<QList<Site>> &sites) {
        for (const Site &site : sites.value_or(QList<Site>()))
            m_names.sites.insert(site.id.value, site.profile.name);
    });
    deliver(this, m_console.authorities.list(), [this](const Result<admin::AuthorityList> &list) {
        if (list)
            for (const Authority &authority : list->authorities)
                m_names.authorities.insert(authority.id.value, authority.caption());
    });
}

std::optional<HistoryRecord> DeedPane::record() const {
    const Change &change = m_line.first.change;
    if (!isNull(change.subject))
        return HistoryRecord{QStringLiteral("users"), toString(change.subject)};
    const QString key = change.key.section(u'/', 0, 0);
    if (change.entity.startsWith(QLatin1String("site")))
        return HistoryRecord{QStringLiteral("sites"), key};
    if (change.entity.startsWith(QLatin1String("authorit")))
        return HistoryRecord{QStringLiteral("authorities"), key};
    if (change.entity == QLatin1String("groups") || change.entity == QLatin1String("orgs"))
        return HistoryRecord{change.entity, key};
    return std::nullopt;
}

void DeedPane::openRecord() {
    const auto about = record();
    if (!about)
        return;
    if (about->entity == QLatin1String("users"))
        Q_EMIT personWanted(userIdFrom(about->key));
    else if (about->entity == QLatin1String("sites"))
        Q_EMIT siteWanted(SiteId(about->key.toInt()));
    else if (about->entity == QLatin1String("authorities"))
        Q_EMIT authorityWanted(AuthorityId(about->key.toInt()));
    else
        Q_EMIT subjectWanted(about->entity, about->key);
}

void DeedPane::undo() {
    // The whole deed, in words that stay when the line does not.
    m_takeBack->deed(m_line.first.deed, {});
}

void DeedPane::say() {
    m_title->setWords([line = m_line] { return lineWords(line); });
    m_when->setWords(
        [line = m_line] { return tr("%1, %2", "who, when").arg(lineNote(line), exactTime(line.first.change.at)); });
    const char *forGood = nullptr;
    for (const AuditEntry &entry : std::as_const(m_entries))
        if (entry.forGood)
            forGood = entry.forGood;
    m_why->setWords(forGood ? Words([forGood] { return QCoreApplication::translate("UndoReasons", forGood); })
                            : Words());
    m_why->setVisible(forGood);
    m_undo->setVisible(!forGood && !m_line.first.undone);
    m_undo->setWords([isUndo = m_line.first.isUndo()] { return isUndo ? tr("Do it again") : tr("Undo"); });
    m_open->setVisible(record().has_value());
    m_open->setWords([about = record()] {
        return !about                                     ? QString()
               : about->entity == QLatin1String("users")  ? tr("Open the person")
               : about->entity == QLatin1String("sites")  ? tr("Open the site")
               : about->entity == QLatin1String("groups") ? tr("Open the group")
               : about->entity == QLatin1String("orgs")   ? tr("Open the organisation")
                                                          : tr("Open the authority");
    });
    m_only->setVisible(record().has_value());
    layEntries();
}

void DeedPane::layEntries() {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    RecordNames names;
    for (const auto &[from, to] : {std::pair{&m_names.groups, &names.groups},
                                   {&m_names.orgs, &names.orgs},
                                   {&m_names.sites, &names.sites},
                                   {&m_names.authorities, &names.authorities}})
        for (auto name = from->begin(); name != from->end(); ++name)
            to->insert(QString::number(name.key()), name.value());
    for (const AuditEntry &entry : m_entries.first(qMin<qsizetype>(mostShown, m_entries.size()))) {
        auto *block = new QWidget;
        auto *column = columnIn(block, 2);
        const ChangeSentence said = changeSentence(entry.change, names);
        column->addWidget(
            new Paragraph(tr("%1 %2", "history: a record, what became of it").arg(said.record, said.what), Tone::Text));
        column->addWidget(new ChangeTable(entry.change, m_names));
        m_rows->addWidget(block);
    }
    if (m_entries.size() > mostShown)
        m_rows->addWidget(new Paragraph([more = int(m_entries.size()) - mostShown] {
            return tr("And %n more entries of the same deed.", nullptr, more);
        }));
}

void DeedPane::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event) && !m_line.first.deed.isEmpty())
        say();
}

} // namespace gatelodge::ui
