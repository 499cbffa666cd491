#include "ui/entry/walk_section.h"
#include "server/domain/deliver.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/common/role_lock.h"
#include "ui/entry/entry_words.h"
#include "ui/entry/walk_report.h"
#include "ui/entry/walk_wait.h"
#include "ui/entry/walk_words.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/check_box.h"
#include "ui/pieces/facts.h"
#include "ui/pieces/planes.h"
#include <QFileDialog>

namespace gatelodge::ui {
namespace {

Record recordOf(const WalkHop &hop) {
    Record record;
    record.iconName = hopIcon(hop.kind);
    record.title = hopTitle(hop.kind);
    record.note = hopNote(hop);
    if (const Chip chip = hopChip(hop); !chip.text.isEmpty())
        record.chips << chip;
    return record;
}

Record recordOf(const EntryStep &step, const EntryExplanation &told) {
    Record record;
    record.iconName = stepIcon(step);
    record.title = stepTitle(step);
    record.note = stepReason(step, told);
    record.chips << stepChip(step);
    return record;
}

} // namespace

WalkSection::WalkSection(admin::Console &console, QWidget *parent)
    : QWidget(parent), m_console(console), m_verdict(new Text({}, Type::Strong)),
      m_said(new Paragraph({}, Tone::Brick)), m_hops(new RecordRows),
      m_readHeading(new SectionHeader([] { return tr("What the site reads"); })), m_read(new KeyValueList),
      m_go(new Button([] { return tr("Walk this sign-in"); }, QStringLiteral("go-next"))),
      m_save(new Button([] { return tr("Save a report…"); }, QStringLiteral("document-export"), ButtonKind::Quiet)),
      m_enter(new CheckBox(tr("Also enter the site"))), m_wait(new WalkWait(console)) {
    m_hops->setObjectName(QStringLiteral("hops"));
    m_verdict->setWordWrap(true);
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("Walk it"); }));
    column->addWidget(new Paragraph(
        [here = console.walks.canWalk()] {
            return here ? tr("The server is asked as a browser would ask it, with a session that ends afterwards. The "
                             "visit counts as any other; the site itself is entered only where you say so.")
                        : tr("This window looks after a house that is served by another computer, so one of its "
                             "servers walks for you and tells you each hop. It asks as a browser would, with a session "
                             "that ends afterwards. The visit counts as any other; the site itself is entered only "
                             "where you say so.");
        },
        Tone::Muted));
    auto *buttons = new QWidget;
    auto *row = rowIn(buttons, Space::two);
    row->addWidget(m_go);
    row->addWidget(m_save);
    row->addStretch();
    column->addWidget(buttons);
    column->addWidget(m_enter);
    for (QWidget *line : std::initializer_list<QWidget *>{m_wait, m_verdict, m_said, m_hops, m_readHeading, m_read})
        column->addWidget(line);
    lockUnless(m_go, console.roles, Duty::ManagePeople);
    lockUnless(m_enter, console.roles, Duty::ManagePeople);
    setHelpPlace(this, "who-gets-in.md#walk-a-sign-in");
    connect(m_go, &Button::clicked, this, &WalkSection::go);
    connect(m_save, &Button::clicked, this, &WalkSection::save);
    connect(m_wait, &WalkWait::givenUp, this, [this] {
        m_go->setEnabled(true);
        m_go->setFocus();
    });
    clear();
}

void WalkSection::clear() {
    m_walk.reset();
    m_wait->clear();
    for (QWidget *line : std::initializer_list<QWidget *>{m_verdict, m_said, m_hops, m_readHeading, m_read, m_save})
        line->hide();
}

void WalkSection::choose(const UserId &uid, const SiteId &site) {
    const std::pair chosen(uid, site);
    if (m_chosen != chosen) {
        if (m_wait->isWaiting())
            m_go->setEnabled(true);
        clear();
    }
    m_chosen = chosen;
}

void WalkSection::go() {
    if (!m_chosen)
        return;
    const bool byKeys = m_go->hasFocus();
    if (byKeys)
        setFocus(); // a verb that is disabled would hand it on, to wherever the next one is
    m_go->setEnabled(false); // one walk at a time
    const WalkUntil until = m_enter->isChecked() ? WalkUntil::Site : WalkUntil::Answer;
    auto asked = m_console.walks.walk(m_chosen->first, m_chosen->second, until);
    if (!m_console.walks.canWalk()) {
        clear();
        m_wait->follow(std::move(asked), [this](const Result<Walk> &walk) {
            m_go->setEnabled(true);
            if (m_wait->cancelButton()->hasFocus())
                m_go->setFocus();
            take(walk);
        });
        if (byKeys)
            m_wait->cancelButton()->setFocus();
        return;
    }
    deliver(this, std::move(asked), [this, asked = *m_chosen](const Result<Walk> &walk) {
        m_go->setEnabled(true);
        if (hasFocus())
            m_go->setFocus();
        if (m_chosen == asked)
            take(walk);
    });
}

void WalkSection::take(const Result<Walk> &walk) {
    clear();
    if (!walk)
        return say(walk.error());
    m_walk = *walk;
    show(*m_walk);
    Q_EMIT walked();
}

void WalkSection::say(const Error &error) {
    if (m_wait->say(error))
        return;
    m_said->setWords([error] { return faultWords(error); });
    m_said->show();
}

void WalkSection::show(const Walk &walk) {
    m_verdict->setWords([walk] { return walkVerdict(walk); });
    std::vector<Record> lines;
    for (const WalkMoment &moment : momentsOf(walk)) {
        Record record = moment.hop ? recordOf(*moment.hop) : recordOf(*moment.step, walk.before);
        record.key = QString::number(lines.size());
        lines.push_back(std::move(record));
    }
    m_hops->set(std::move(lines), {});
    m_read->clear();
    for (const AnswerField &field : walk.answer)
        m_read->add([field] { return fieldLabel(field); }, [field] { return fieldValue(field); });
    for (QWidget *line : std::initializer_list<QWidget *>{m_verdict, m_hops, m_save})
        line->show();
    m_readHeading->setVisible(!walk.answer.isEmpty());
    m_read->setVisible(!walk.answer.isEmpty());
}

// Of the walk that was looked at when it was asked for, whatever is chosen or walked while the dialog is open.
void WalkSection::save() {
    if (!m_walk)
        return;
    static const QStringList endings{QStringLiteral("pdf"), QStringLiteral("html"), QStringLiteral("md")};
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setNameFilters(
        {tr("To print or to send (*.pdf)"), tr("Web page (*.html)"), tr("Text with headings (*.md)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endings.first());
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(endings.value(dialog->nameFilters().indexOf(filter), endings.first()));
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, walk = *m_walk](const QString &path) { write(walk, path); });
    dialog->open();
}

void WalkSection::write(const Walk &walk, const QString &path) {
    const Done written = writeWalk(walk, path);
    if (written)
        return m_said->hide();
    m_said->setWords([path, why = written.error().detail] {
        return tr("The report was not saved to %1: %2", "file, cause").arg(path, why);
    });
    m_said->show();
}

void WalkSection::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_enter->setText(tr("Also enter the site"));
    if (m_walk)
        show(*m_walk);
}

} // namespace gatelodge::ui
