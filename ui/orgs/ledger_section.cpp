#include "ui/orgs/ledger_section.h"
#include "ui/common/list_outlets.h"
#include "ui/common/shared_words.h"
#include "ui/common/time_words.h"
#include "ui/pieces/messages.h"
#include <QPointer>

namespace gatelodge::ui {

namespace {

constexpr int kPeople = 500; // at a time

QStringList cellsOf(const LedgerLine &line) {
    QStringList cells{line.username, line.personName};
    if (line.consent)
        cells << (line.consent->given ? LedgerSection::tr("agreed") : LedgerSection::tr("withdrawn"))
              << exactTime(line.consent->at) << line.consent->textVersion;
    else
        cells << LedgerSection::tr("not asked") << QString() << QString();
    if (line.told)
        cells << line.told->siteName << sharedWords(line.told->shared) << protocolWords(*line.told)
              << line.told->textVersion << exactTime(line.told->firstAt) << exactTime(line.told->lastAt);
    else
        cells << QStringList(6);
    return cells;
}

// Reads on, some people at a time, until there are as many rows as are asked for.
struct Reading : std::enable_shared_from_this<Reading> {
    QPointer<LedgerSection> section;
    admin::Console *console = nullptr;
    OrgId org;
    QString behind;
    ListCopy::Rows rows;
    bool atEnd = false;

    void take(int count, const ListCopy::Answer &answer) {
        if (rows.size() >= count || atEnd) {
            answer(rows.mid(0, count));
            rows.remove(0, qMin(count, int(rows.size())));
            return;
        }
        if (!section)
            return;
        deliver(section.data(), console->places.ledger(org, behind, kPeople),
                [self = shared_from_this(), count, answer](const Result<QList<LedgerLine>> &read) {
                    if (!read)
                        return answer(failure(read.error()));
                    self->atEnd = read->isEmpty();
                    for (const LedgerLine &line : *read)
                        self->rows << cellsOf(line);
                    if (!read->isEmpty())
                        self->behind = read->last().username;
                    self->take(count, answer);
                });
    }
};

} // namespace

LedgerSection::LedgerSection(admin::Console &console)
    : Section([] { return tr("Consents and what was shared"); }, [] { return tr("Export as CSV…"); },
              QStringLiteral("document-export")),
      m_console(console), m_outlets(new ListOutlets(this)), m_summary(new Paragraph({})) {
    body()->addWidget(m_summary);
    lockAction(console.roles, Duty::ReadPeople);
    connect(this, &Section::actionRequested, this, [this] { m_outlets->chooseFile(copy()); });
    connect(m_outlets, &ListOutlets::told, this, [this](const QString &said) { say([said] { return said; }); });
    connect(m_outlets, &ListOutlets::failed, this, &LedgerSection::fail);
    m_summary->hide();
}

void LedgerSection::show(const Org &org) {
    if (org.id != m_org.id)
        say({});
    m_org = org;
    if (!m_console.roles.mayDo(Duty::ReadPeople))
        return;
    deliver(this, m_console.places.countLedger(org.id), [this, id = org.id](const Result<LedgerSize> &size) {
        if (id != m_org.id)
            return;
        if (!size)
            return fail(size.error());
        m_size = *size;
        setActionVisible(m_size.people > 0);
        m_summary->setWords([people = m_size.people] {
            return people == 0 ? tr("Nobody has been asked, and none of its sites was told of anybody.")
                               : tr("%n people have answered it or were at one of its sites.", nullptr, people);
        });
        m_summary->show();
    });
}

ListCopy LedgerSection::copy() const {
    ListCopy copy{tr("Consents and what was shared"),
                  m_org.profile.name,
                  {tr("Username"), tr("Name"), tr("Consent"), tr("Since"), tr("Wording agreed to"), tr("Site"),
                   tr("What it was told"), tr("Protocol"), tr("Wording then"), tr("First"), tr("Last")},
                  m_size.lines,
                  {}};
    const auto reading = std::make_shared<Reading>();
    reading->section = const_cast<LedgerSection *>(this);
    reading->console = &m_console;
    reading->org = m_org.id;
    copy.read = [reading](int first, int count, const ListCopy::Answer &answer) {
        if (first == 0) {
            reading->behind.clear();
            reading->rows.clear();
            reading->atEnd = false;
        }
        reading->take(count, answer);
    };
    return copy;
}

} // namespace gatelodge::ui
