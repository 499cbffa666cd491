#include "ui/common/person_finder.h"
#include "server/domain/deliver.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>
#include <QTimer>

namespace gatelodge::ui {
namespace {

constexpr int mostFound = 6;
constexpr int leastTyped = 3; // letters; the search knows no shorter ones

} // namespace

PersonFinder::PersonFinder(admin::People &people, std::function<QString()> verb, QWidget *parent)
    : QWidget(parent), m_people(people), m_verb(std::move(verb)), m_field(new QLineEdit), m_pause(new QTimer(this)),
      m_found(new RecordRows) {
    auto *column = columnIn(this, Space::one);
    column->addWidget(m_field);
    column->addWidget(m_found);
    m_found->hide();
    setFocusProxy(m_field);
    m_field->setClearButtonEnabled(true);
    m_pause->setSingleShot(true);
    m_pause->setInterval(150);
    connect(m_field, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        if (!m_found->isHidden() && !m_fitting.isEmpty())
            choose(m_fitting.first());
    });
    connect(m_pause, &QTimer::timeout, this, &PersonFinder::search);
    rename();
}

void PersonFinder::search() {
    const int question = ++m_question;
    m_fitting.clear();
    UserFilter filter;
    filter.text = m_field->text().trimmed();
    if (filter.text.size() < leastTyped) {
        m_found->setVisible(!filter.text.isEmpty());
        return showFound({});
    }
    if (m_found->count() == 0) // what is said there was said of other letters
        m_found->hide();
    deliver(this, m_people.open(filter), [this, question](const Result<admin::PeopleList> &list) {
        if (!list || question != m_question)
            return;
        deliver(this, m_people.page(*list, 0, mostFound), [this, question](const Result<QList<UserLine>> &people) {
            if (!people || question != m_question)
                return;
            m_found->show();
            showFound(*people);
        });
    });
}

void PersonFinder::showFound(const QList<UserLine> &people) {
    m_fitting = people;
    std::vector<Record> records;
    for (const UserLine &person : people) {
        Record record;
        record.key = toString(person.uid);
        record.avatarName = record.title = person.displayName();
        record.note = keptLeftToRight(person.email.isEmpty() ? person.username : person.email);
        record.actions.push_back({m_verb(), [this, person] { choose(person); }});
        records.push_back(std::move(record));
    }
    const bool asked = m_field->text().trimmed().size() >= leastTyped;
    m_found->set(std::move(records), asked ? tr("Nobody is called so.") : tr("Three letters at least."));
}

void PersonFinder::choose(const UserLine &person) {
    ++m_question;
    m_pause->stop();
    m_found->hide();
    m_field->setText(person.displayName());
    Q_EMIT chosen(person);
}

void PersonFinder::rename() {
    m_field->setPlaceholderText(tr("Name, username or address")); // no more: fields are narrow in some languages
    m_field->setAccessibleName(tr("Find a person"));
    m_field->setAccessibleDescription(tr("Three letters at least."));
}

void PersonFinder::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (!changesLanguage(event))
        return;
    rename();
    if (!m_found->isHidden())
        showFound(m_fitting);
}

} // namespace gatelodge::ui
