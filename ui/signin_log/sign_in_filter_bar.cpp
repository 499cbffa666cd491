#include "ui/signin_log/sign_in_filter_bar.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr int typing = 250; // ms after the last letter

const QString kRejections = QStringLiteral("rejections"), kSite = QStringLiteral("site"),
              kText = QStringLiteral("text");

} // namespace

SignInFilterBar::SignInFilterBar(QWidget *pill, QWidget *parent)
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
    m_row->addStretch();
    m_row->addWidget(pill);
    column->addLayout(m_row);
    makeSentence();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &SignInFilterBar::takeSearch);
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

// Made anew with its choices, because sites and the chosen person come and go.
void SignInFilterBar::makeSentence() {
    delete m_sentence;
    auto *what = new SentenceToken([] { return tr("Kind"); }, {{false, [] { return tr("every sign-in"); }},
                                                               {true, [] { return tr("rejections only"); }}});
    std::vector<SentenceToken::Choice> people{{QString(), [] { return tr("anybody"); }}};
    if (m_filter.person)
        people.push_back({toString(*m_filter.person), m_personName});
    auto *who = new SentenceToken([] { return tr("Person"); }, std::move(people));
    std::vector<SentenceToken::Choice> places{{0, [] { return tr("any site"); }}};
    for (const auto &[site, name] : std::as_const(m_sites))
        places.push_back({site.value, name});
    auto *where = new SentenceToken([] { return tr("Site"); }, std::move(places));
    what->setValue(m_filter.rejectionsOnly);
    who->setValue(m_filter.person ? toString(*m_filter.person) : QString());
    where->setValue(m_filter.site ? m_filter.site->value : 0);
    m_sentence = new FilterSentence(
        [] { return tr("Show %1 by %2 at %3", "filter of the sign-in log: kind, person, site"); }, {what, who, where});
    m_row->insertWidget(0, m_sentence, 1);
    connect(m_sentence, &FilterSentence::changed, this, &SignInFilterBar::takeSentence);
}

void SignInFilterBar::takeSentence() {
    const QList<QVariant> values = m_sentence->values();
    SignInFilter filter = m_filter;
    filter.rejectionsOnly = values[0].toBool();
    if (values[1].toString().isEmpty())
        filter.person.reset();
    filter.site = values[2].toInt() ? std::optional(SiteId(values[2].toInt())) : std::nullopt;
    tell(filter);
}

void SignInFilterBar::takeSearch() {
    const QString typed = m_search->text().trimmed();
    SignInFilter filter = m_filter;
    filter.text = admin::canBeSearched(typed) ? typed : QString();
    if (filter != m_filter)
        tell(filter);
}

void SignInFilterBar::tell(const SignInFilter &filter) {
    m_filter = filter;
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(this, &SignInFilterBar::makeSentence, Qt::QueuedConnection);
    Q_EMIT changed(filter);
}

void SignInFilterBar::setSites(const QList<QPair<SiteId, QString>> &sites) {
    if (sites == m_sites)
        return;
    m_sites = sites;
    if (m_filter.site && !knows(*m_filter.site))
        return ask(QJsonObject()); // a view of a site that is gone
    makeSentence();
}

void SignInFilterBar::setRejectionsOnly(bool only) {
    SignInFilter filter = m_filter;
    filter.rejectionsOnly = only;
    tell(filter);
}

bool SignInFilterBar::knows(const SiteId &site) const {
    return std::any_of(m_sites.begin(), m_sites.end(), [&site](const auto &one) { return one.first == site; });
}

std::optional<QJsonObject> SignInFilterBar::question() const {
    if (m_filter.person)
        return std::nullopt;
    QJsonObject question;
    if (m_filter.rejectionsOnly)
        question.insert(kRejections, true);
    if (m_filter.site)
        question.insert(kSite, m_filter.site->value);
    if (!m_filter.text.isEmpty())
        question.insert(kText, m_filter.text);
    return question;
}

void SignInFilterBar::ask(const QJsonObject &question) {
    SignInFilter filter;
    filter.rejectionsOnly = question.value(kRejections).toBool();
    if (const int site = question.value(kSite).toInt())
        filter.site = SiteId(site);
    if (filter.site && !m_sites.isEmpty() && !knows(*filter.site))
        filter.site.reset();
    filter.text = question.value(kText).toString();
    {
        const QSignalBlocker quiet(m_search);
        m_search->setText(filter.text);
    }
    m_typing.stop();
    m_hint->hide();
    tell(filter);
}

QString SignInFilterBar::spoken() const { return m_sentence->spoken(); }

void SignInFilterBar::setPerson(const UserId &uid, const QString &name) {
    SignInFilter filter = m_filter;
    filter.person = uid;
    m_personName = name;
    tell(filter);
}

void SignInFilterBar::reset() {
    m_search->clear();
    m_typing.stop();
    m_hint->hide();
    tell({});
}

void SignInFilterBar::rename() {
    m_search->setPlaceholderText(tr("Name, username or address"));
    m_search->setAccessibleName(tr("Search the log by name, username or network address"));
}

void SignInFilterBar::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

} // namespace gatelodge::ui
