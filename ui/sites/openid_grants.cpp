#include "ui/sites/openid_grants.h"
#include "ui/common/record_rows.h"
#include "ui/common/time_words.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

OpenIdGrants::OpenIdGrants(OpenIdEditor &editor, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_rows(new RecordRows), m_said(new Paragraph({}, Tone::Brick)) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(new Text([] { return tr("Signed in there now"); }, Type::Strong));
    column->addWidget(m_rows);
    column->addWidget(m_said);
    m_said->hide();
    const admin::Roles &roles = editor.site().console().roles;
    if (!roles.mayDo(Duty::ReadPeople))
        hide();
    if (!roles.mayDo(Duty::HelpPeople))
        m_rows->lock([] { return whyLocked(Duty::HelpPeople); });
    connect(&editor, &OpenIdEditor::opened, this, [this] { // nobody's End of the site before stays while these are read
        m_grants.clear();
        m_unknown = true;
        say({});
        lay();
    });
    connect(&editor, &OpenIdEditor::arrived, this, &OpenIdGrants::read);
}

void OpenIdGrants::read() {
    if (!m_editor.speaks() || !m_editor.site().console().roles.mayDo(Duty::ReadPeople))
        return;
    deliver(this, m_editor.openId().grantsAt(m_editor.id()),
            [this, site = m_editor.id()](const Result<QList<ShownGrant>> &grants) {
                if (!(site == m_editor.id()))
                    return;
                const bool wasUnknown = std::exchange(m_unknown, !grants.has_value());
                if (!grants)
                    say([error = grants.error()] { return faultWords(error); });
                else if (wasUnknown)
                    say({});
                m_grants = grants ? *grants : QList<ShownGrant>();
                lay();
            });
}

void OpenIdGrants::lay() {
    std::vector<Record> records;
    for (const ShownGrant &grant : std::as_const(m_grants)) {
        const QString name = grant.caption.isEmpty() ? grant.username : grant.caption;
        records.push_back({QString::number(grant.id.value),
                           {},
                           name,
                           name,
                           tr("Since %1, with %2.", "a time; scopes")
                               .arg(exactTime(grant.madeAt), keptLeftToRight(grant.scopes.join(QStringLiteral(", ")))),
                           {},
                           {{tr("End", "what somebody let a site have"), [this, id = grant.id] { end(id); }}}});
    }
    m_rows->set(std::move(records), m_unknown ? QString() : tr("Nobody."));
}

void OpenIdGrants::end(const GrantId &id) {
    m_editor.follow<void>(m_editor.openId().endGrant(id), [this](const Done &done) {
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
