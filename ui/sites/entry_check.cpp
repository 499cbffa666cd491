#include "ui/sites/entry_check.h"
#include "ui/common/fault_words.h"
#include "ui/common/record_rows.h"
#include "ui/list/windowed_model.h"
#include "ui/pieces/planes.h"
#include "ui/sites/site_words.h"
#include <QLineEdit>
#include <QTimer>

namespace gatelodge::ui {
namespace {

constexpr int mostFound = 6;
constexpr int leastTyped = 3; // letters; the search knows no shorter ones

} // namespace

EntryCheck::EntryCheck(SiteEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_field(new QLineEdit), m_pause(new QTimer(this)), m_found(new RecordRows),
      m_rows(new RecordRows), m_verdict(new Text({}, Type::Strong)), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(new SectionHeader([] { return tr("Who may enter"); },
                                        [] { return tr("choose a person, and every gate answers"); }));
    for (QWidget *row : std::initializer_list<QWidget *>{m_field, m_found, m_verdict, m_rows, m_said})
        column->addWidget(row);
    for (QWidget *later : std::initializer_list<QWidget *>{m_found, m_verdict, m_rows, m_said})
        later->hide();
    setFocusProxy(m_field);
    m_rows->setObjectName(QStringLiteral("gates"));
    m_field->setClearButtonEnabled(true);
    m_field->setPlaceholderText(tr("Name, username or address; three letters are enough"));
    m_field->setAccessibleName(tr("Find a person"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &EntryCheck::search);
    connect(&editor, &SiteEditor::arrived, this, &EntryCheck::askGates);
}

void EntryCheck::search() {
    const int question = ++m_question;
    m_found->setVisible(m_field->text().trimmed().size() >= leastTyped);
    if (m_found->isHidden())
        return;
    UserFilter filter;
    filter.text = m_field->text().trimmed();
    deliver(this, m_editor.console().people.open(filter), [this, question](const Result<admin::PeopleList> &list) {
        if (!list || question != m_question)
            return;
        deliver(this, m_editor.console().people.page(*list, 0, mostFound),
                [this, question](const Result<QList<UserLine>> &people) {
                    if (people && question == m_question)
                        showFound(*people);
                });
    });
}

void EntryCheck::showFound(const QList<UserLine> &people) {
    std::vector<Record> records;
    for (const UserLine &person : people) {
        Record record;
        record.key = toString(person.uid);
        record.avatarName = record.title = person.displayName();
        record.note = keptLeftToRight(person.email.isEmpty() ? person.username : person.email);
        record.actions.push_back({tr("Check"), [this, person] { check(person); }});
        records.push_back(std::move(record));
    }
    m_found->set(std::move(records), tr("Nobody is called so."));
}

void EntryCheck::check(const UserLine &person) {
    m_person = person;
    ++m_question;
    m_found->hide();
    m_field->setText(person.displayName());
    askGates();
}

void EntryCheck::askGates() {
    if (!m_person)
        return;
    deliver(this, m_editor.console().places.gates(m_person->uid, m_editor.id()),
            [this](const Result<QList<Gate>> &gates) {
                m_said->setVisible(!gates);
                if (!gates)
                    return m_said->setWords([error = gates.error()] { return faultWords(error); });
                m_gates = *gates;
                showGates();
            });
}

void EntryCheck::showGates() {
    std::vector<Record> records;
    for (const Gate &gate : std::as_const(m_gates)) {
        Record record;
        record.key = gateName(gate.kind);
        record.iconName = gateIcon(gate.kind);
        record.title = gateTitle(gate.kind);
        record.note = gateReason(gate, m_editor.site(), m_editor.groups());
        record.chips << (gate.passed ? Chip{tr("Open"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet}
                                     : Chip{tr("Closed"), Tone::Brick, Glyph::Cross});
        records.push_back(std::move(record));
    }
    m_rows->set(std::move(records), {});
    const auto closed = firstClosed(m_gates);
    m_verdict->setWords([name = m_person->displayName(), closed] {
        return closed ? tr("%1 is stopped at “%2”", "a person, a gate").arg(name, gateTitle(closed->kind))
                      : tr("%1 may enter").arg(name);
    });
    m_verdict->show();
    m_rows->show();
}

void EntryCheck::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    m_field->setPlaceholderText(tr("Name, username or address; three letters are enough"));
    m_field->setAccessibleName(tr("Find a person"));
    if (!m_gates.isEmpty())
        showGates();
}

} // namespace gatelodge::ui
