#include "ui/sites/openid_grants.h"
#include "ui/common/grant_words.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

namespace {

constexpr int kPortion = 200; // grants that are looked through; a person's are one line
constexpr int kBeat = 5000;   // ms

} // namespace

OpenIdGrants::OpenIdGrants(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows),
      m_more(new Button([] { return tr("Show more people"); })), m_said(new Paragraph({}, Tone::Brick)),
      m_lookThrough(kPortion) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Signed in there now"); }, Type::Strong));
    column->addWidget(m_rows);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(m_said);
    m_more->hide();
    m_said->hide();
    const admin::Roles &roles = editor.site().console().roles;
    if (!roles.mayDo(Duty::ReadPeople))
        hide();
    if (!roles.mayDo(Duty::HelpPeople))
        m_rows->lock([] { return whyLocked(Duty::HelpPeople); });
    connect(&editor, &OpenIdEditor::opened, this, [this] { // nobody's End of the site before stays while these are read
        m_grants = {};
        m_lookThrough = kPortion;
        m_unknown = true;
        say({});
        lay();
    });
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdGrants::read);
    connect(m_more, &Button::clicked, this, [this] {
        m_lookThrough += kPortion;
        read();
    });
    connect(&m_beat, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
    m_beat.start(kBeat);
}

void OpenIdGrants::read() {
    if (!m_editor.speaks() || !m_editor.site().console().roles.mayDo(Duty::ReadPeople))
        return;
    if (std::exchange(m_reading, true)) {
        m_again = true;
        return;
    }
    deliver(this, m_editor.openId().grantsAt(m_editor.id(), m_lookThrough),
            [this, site = m_editor.id()](const Result<ShownGrants> &grants) {
                m_reading = false;
                if (site == m_editor.id())
                    take(grants);
                if (std::exchange(m_again, false) || !(site == m_editor.id()))
                    read();
            });
}

void OpenIdGrants::take(const Result<ShownGrants> &grants) {
    const bool wasUnknown = std::exchange(m_unknown, !grants.has_value());
    if (!grants)
        say([error = grants.error()] { return faultWords(error); });
    else if (wasUnknown)
        say({});
    m_grants = grants ? *grants : ShownGrants();
    lay();
}

void OpenIdGrants::lay() {
    std::vector<Record> records;
    for (const ShownGrant &grant : std::as_const(m_grants.lines)) {
        const QString name = grant.caption.isEmpty() ? grant.username : grant.caption;
        records.push_back({QStringLiteral("%1 %2 %3")
                               .arg(toString(grant.line.user))
                               .arg(int(grant.line.way))
                               .arg(int(grant.line.lasting)),
                           {},
                           name,
                           name,
                           grantNote(grant),
                           {},
                           {{endGrantVerb(grant.line), [this, grant] {
                                 askToEndGrant(this, grant, grant.username, [this, line = grant.line] { end(line); });
                             }}}});
    }
    m_rows->set(std::move(records), m_unknown ? QString() : tr("Nobody."));
    m_more->setVisible(m_grants.goesOn);
}

void OpenIdGrants::end(const GrantLine &line) {
    m_editor.follow<void>(m_editor.openId().endGrant(line), [this](const Done &done) {
        if (done)
            say({});
        else
            say([error = done.error()] { return faultWords(error); });
    });
}

void OpenIdGrants::say(Words words) {
    m_said->setVisible(!words.isEmpty());
    m_said->setWords(std::move(words));
}

void OpenIdGrants::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
