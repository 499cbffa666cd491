#include "ui/mail/mail_filter_bar.h"
#include "server/admin/mail.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include "ui/preview/preview_words.h"
#include <QLineEdit>

namespace gatelodge::ui {

namespace {

constexpr int typing = 250; // ms after the last letter
constexpr int every = -1;

const QString kState = QStringLiteral("state"), kKind = QStringLiteral("kind"), kText = QStringLiteral("text");

// As a view says it.
QString nameOf(MailProgress progress) {
    switch (progress) {
    case MailProgress::Waiting: return QStringLiteral("waiting");
    case MailProgress::Failing: return QStringLiteral("failing");
    case MailProgress::GivenUp: return QStringLiteral("given_up");
    case MailProgress::Sent: return QStringLiteral("sent");
    }
    Q_UNREACHABLE();
}

} // namespace

MailFilterBar::MailFilterBar(QWidget *pill, QWidget *parent)
    : QWidget(parent),
      m_state(new SentenceToken([] { return tr("State"); },
                                {{every, [] { return tr("every mail"); }},
                                 {int(MailProgress::Waiting), [] { return tr("mails that wait"); }},
                                 {int(MailProgress::Failing), [] { return tr("mails that are tried again"); }},
                                 {int(MailProgress::GivenUp), [] { return tr("mails that were given up"); }},
                                 {int(MailProgress::Sent), [] { return tr("mails that were sent"); }}})),
      m_search(new QLineEdit) {
    std::vector<SentenceToken::Choice> kinds{{QString(), [] { return tr("every kind"); }}};
    for (const QString &kind : admin::Mail::kinds())
        kinds.push_back({kind, [kind] { return mailKindName(kind); }});
    m_kind = new SentenceToken([] { return tr("Kind"); }, std::move(kinds));
    m_sentence =
        new FilterSentence([] { return tr("Show %1 of %2", "filter of mails: state, kind"); }, {m_state, m_kind});
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::one);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    column->addWidget(m_search);
    auto *row = rowOf({});
    row->addStrut(controlHeight());
    row->addWidget(m_sentence, 1);
    row->addWidget(pill);
    column->addLayout(row);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    const auto tell = [this] { Q_EMIT changed(filter()); };
    connect(&m_typing, &QTimer::timeout, this, tell);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_sentence, &FilterSentence::changed, this, tell);
    rename();
}

MailFilter MailFilterBar::filter() const {
    const QList<QVariant> values = m_sentence->values();
    MailFilter filter;
    if (values[0].toInt() != every)
        filter.progress = MailProgress(values[0].toInt());
    filter.templateId = values[1].toString();
    filter.recipient = m_search->text().trimmed();
    return filter;
}

QJsonObject MailFilterBar::question() const {
    const MailFilter asked = filter();
    QJsonObject question;
    if (asked.progress)
        question.insert(kState, nameOf(*asked.progress));
    if (!asked.templateId.isEmpty())
        question.insert(kKind, asked.templateId);
    if (!asked.recipient.isEmpty())
        question.insert(kText, asked.recipient);
    return question;
}

void MailFilterBar::ask(const QJsonObject &question) {
    int state = every;
    for (const MailProgress one :
         {MailProgress::Waiting, MailProgress::Failing, MailProgress::GivenUp, MailProgress::Sent})
        if (question.value(kState) == nameOf(one))
            state = int(one);
    m_state->setValue(state);
    const QString kind = question.value(kKind).toString(); // of an older view it may be none any more
    m_kind->setValue(admin::Mail::kinds().contains(kind) ? kind : QString());
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(question.value(kText).toString());
    }
    m_typing.stop();
    Q_EMIT changed(filter());
}

QString MailFilterBar::spoken() const { return m_sentence->spoken(); }

void MailFilterBar::showOnly(std::optional<MailProgress> progress) {
    m_state->setValue(progress ? int(*progress) : every);
    Q_EMIT changed(filter());
}

void MailFilterBar::reset() {
    m_search->clear();
    m_typing.stop();
    m_sentence->reset();
    Q_EMIT changed(filter());
}

void MailFilterBar::rename() {
    m_search->setPlaceholderText(tr("Part of an address"));
    m_search->setAccessibleName(tr("Search mails by address"));
}

void MailFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
