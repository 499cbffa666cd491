#include "ui/sessions/session_filter_bar.h"
#include "server/admin/sign_in_log.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr int typing = 250; // ms after the last letter

const QString kHere = QStringLiteral("here"), kAuthority = QStringLiteral("authority"), kText = QStringLiteral("text");

} // namespace

SessionFilterBar::SessionFilterBar(QWidget *pill, QWidget *parent)
    : QWidget(parent), m_row(rowOf({})), m_search(new QLineEdit), m_hint(new Paragraph({})) {
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(Space::two, Space::oneAndHalf, Space::two, Space::one);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    m_hint->setWords([] { return tr("Three letters of a name, or an address such as 203.0.113"); });
    m_hint->hide();
    column->addWidget(m_search);
    column->addWidget(m_hint);
    m_row->addStrut(controlHeight()); // the pill comes and goes, and the list below must not move
    m_row->addWidget(pill);
    column->addLayout(m_row);
    makeSentence();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &SessionFilterBar::takeSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_hint->setVisible(!admin::canBeSearched(text));
        m_typing.start();
    });
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        takeSearch();
    });
    rename();
}

// Made anew with its choices, because authorities come and go.
void SessionFilterBar::makeSentence() {
    delete m_sentence;
    auto *what =
        new SentenceToken([] { return tr("Kind"); }, {{false, [] { return tr("every session"); }},
                                                      {true, [] { return tr("sessions of who is here now"); }}});
    std::vector<SentenceToken::Choice> authorities{{0, [] { return tr("any authority"); }}};
    for (const auto &[id, name] : std::as_const(m_authorities))
        authorities.push_back({id.value, Words(name)});
    auto *with = new SentenceToken([] { return tr("Authority"); }, std::move(authorities));
    what->setValue(m_filter.hereOnly);
    with->setValue(m_filter.authority ? m_filter.authority->value : 0);
    m_sentence = new FilterSentence([] { return tr("Show %1 opened with %2", "filter of sessions: kind, authority"); },
                                    {what, with});
    m_row->insertWidget(0, m_sentence, 1);
    connect(m_sentence, &FilterSentence::changed, this, &SessionFilterBar::takeSentence);
}

void SessionFilterBar::takeSentence() {
    const QList<QVariant> values = m_sentence->values();
    SessionFilter filter = m_filter;
    filter.hereOnly = values[0].toBool();
    filter.authority = values[1].toInt() ? std::optional(AuthorityId(values[1].toInt())) : std::nullopt;
    tell(filter);
}

void SessionFilterBar::takeSearch() {
    const QString typed = m_search->text().trimmed();
    SessionFilter filter = m_filter;
    filter.text = admin::canBeSearched(typed) ? typed : QString();
    if (filter != m_filter)
        tell(filter);
}

void SessionFilterBar::tell(const SessionFilter &filter) {
    m_filter = filter;
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(this, &SessionFilterBar::makeSentence, Qt::QueuedConnection);
    Q_EMIT changed(filter);
}

void SessionFilterBar::setAuthorities(const QList<QPair<AuthorityId, QString>> &authorities) {
    if (std::exchange(m_told, true) && authorities == m_authorities)
        return;
    m_authorities = authorities;
    if (m_filter.authority && !knows(*m_filter.authority)) {
        SessionFilter filter = m_filter; // it is gone, or not for these eyes
        filter.authority.reset();
        return tell(filter);
    }
    makeSentence();
}

bool SessionFilterBar::knows(const AuthorityId &authority) const {
    return std::any_of(m_authorities.begin(), m_authorities.end(),
                       [&authority](const auto &one) { return one.first == authority; });
}

QJsonObject SessionFilterBar::question() const {
    QJsonObject question;
    if (m_filter.hereOnly)
        question.insert(kHere, true);
    if (m_filter.authority)
        question.insert(kAuthority, m_filter.authority->value);
    if (!m_filter.text.isEmpty())
        question.insert(kText, m_filter.text);
    return question;
}

void SessionFilterBar::ask(const QJsonObject &question) {
    SessionFilter filter;
    filter.hereOnly = question.value(kHere).toBool();
    if (const int authority = question.value(kAuthority).toInt())
        filter.authority = AuthorityId(authority);
    if (m_told && filter.authority && !knows(*filter.authority))
        filter.authority.reset();
    filter.text = question.value(kText).toString();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_typing.stop();
    m_hint->hide();
    tell(filter);
}

QString SessionFilterBar::spoken() const { return m_sentence->spoken(); }

void SessionFilterBar::rename() {
    m_search->setPlaceholderText(tr("Name, username or address"));
    m_search->setAccessibleName(tr("Search sessions by name, username or network address"));
}

void SessionFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
