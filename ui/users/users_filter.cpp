#include "ui/users/users_filter.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/theme/icons.h"
#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

constexpr int typing = 180; // ms of rest until what was typed is asked for

// What a view asks; the order, and what is typed, go beside it.
UserFilter questionOf(const UserFilter &filter) {
    UserFilter question = filter;
    question.sorting = {};
    question.text.clear();
    return question;
}

} // namespace

UsersFilter::UsersFilter(QWidget *parent)
    : QWidget(parent), m_views(new TabStrip([] { return tr("Views"); })), m_more(new Button({}, {}, ButtonKind::Quiet)),
      m_search(new QLineEdit),
      m_hint(new Paragraph([] { return tr("Three letters or more, then it searches."); }, Tone::Muted, Type::Caption)),
      m_sentencePlace(new QVBoxLayout), m_furtherPlace(new QVBoxLayout) {
    auto *column = columnIn(this, Space::half);
    column->setContentsMargins(Space::two, 0, Space::two, Space::one);
    auto *views = new QHBoxLayout;
    views->setContentsMargins(-Space::half, 0, -Space::half, 0);
    views->addWidget(m_views);
    column->addLayout(views);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    column->addWidget(m_search);
    column->addWidget(m_hint);
    m_hint->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addLayout(m_sentencePlace, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    column->addSpacing(Space::half);
    column->addLayout(row);
    column->addLayout(m_furtherPlace);
    makeViews();
    makeSentences();
    connect(m_more, &Button::clicked, this, [this] {
        m_open = !m_open;
        makeSentences();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &UsersFilter::takeSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const qsizetype letters = text.trimmed().size();
        m_hint->setVisible(letters > 0 && letters < fewestLetters);
        m_typing.start();
    });
    connect(m_views, &TabStrip::chosen, this, [this](int view) { choose(allViews().value(view).filter); });
    rename();
}

// The tokens' choices are made anew, because groups and sites come and go.
void UsersFilter::makeSentences() {
    delete m_sentence;
    delete m_further;
    m_further = nullptr;
    m_sentence = makeUsersSentence(m_filter, m_choices);
    m_sentencePlace->addWidget(m_sentence);
    connect(m_sentence, &FilterSentence::changed, this, [this] {
        UserFilter filter = m_filter;
        readUsersSentence(*m_sentence, filter);
        tell(filter);
    });
    const bool needed = narrowsFurther(m_filter);
    if (m_open || needed) {
        m_further = makeFurtherSentence(m_filter, m_choices);
        m_furtherPlace->addWidget(m_further);
        connect(m_further, &FilterSentence::changed, this, [this] {
            UserFilter filter = m_filter;
            readFurtherSentence(*m_further, filter);
            m_open = true; // what is being looked at stays open
            tell(filter);
        });
    }
    m_more->setVisible(!needed);
    if (m_open)
        m_more->setWords([] { return tr("Less"); });
    else
        m_more->setWords([] { return tr("More conditions"); });
}

void UsersFilter::setChoices(UsersChoices choices) {
    m_choices = std::move(choices);
    const auto isGone = [](const auto &id, const auto &records) {
        return id && std::none_of(records.begin(), records.end(), [&](const auto &one) { return one.id == *id; });
    };
    UserFilter filter = m_filter;
    if (isGone(filter.group, m_choices.groups))
        filter.group.reset();
    if (isGone(filter.site, m_choices.sites))
        filter.site.reset();
    if (isGone(filter.org, m_choices.orgs))
        filter.org.reset();
    if (isGone(filter.authority, m_choices.authorities))
        filter.authority.reset();
    if (filter != m_filter)
        tell(filter);
    else
        makeSentences();
}

void UsersFilter::makeViews() {
    std::vector<TabStrip::Choice> choices;
    for (const UsersView &view : allViews())
        choices.push_back({view.name, {}});
    m_views->setChoices(std::move(choices));
    for (auto count = m_counts.begin(); count != m_counts.end(); ++count)
        m_views->setCount(count.key(), count.value());
    showView();
}

void UsersFilter::setSavedViews(QList<UsersView> saved) {
    m_saved = std::move(saved);
    m_counts.removeIf([this](auto count) { return count.key() >= m_builtIn.size(); }); // of those that stood there
    makeViews();
}

void UsersFilter::showView() {
    int current = -1;
    const auto views = allViews();
    for (int i = int(views.size()) - 1; i >= 0; --i) {
        const UserFilter &view = views[i].filter;
        const bool fits =
            questionOf(view) == questionOf(m_filter) && (view.text.isEmpty() || view.text == m_filter.text);
        if (fits && (current < 0 || view.text == m_filter.text || views[current].filter.text.isEmpty()))
            current = i;
    }
    m_views->setCurrent(current);
}

const UsersView *UsersFilter::currentView() const {
    const qsizetype number = m_views->current();
    if (number < 0)
        return nullptr;
    return number < m_builtIn.size() ? &m_builtIn.at(number) : &m_saved.at(number - m_builtIn.size());
}

void UsersFilter::setCount(int view, std::optional<int> count) {
    if (count)
        m_counts[view] = *count;
    else
        m_counts.remove(view);
    m_views->setCount(view, count);
}

QString UsersFilter::spoken() const {
    QString words = m_sentence->spoken();
    if (m_further && narrowsFurther(m_filter))
        words = tr("%1, %2", "a sentence and what goes on from it").arg(words, m_further->spoken());
    if (!m_filter.text.isEmpty())
        words = tr("%1, with “%2” in their name or address").arg(words, m_filter.text);
    return words;
}

// One's own views have an order; those of the house leave it as it is, and what is typed stays.
void UsersFilter::choose(const UserFilter &view) {
    UserFilter filter = view;
    if (!view.text.isEmpty()) {
        const QSignalBlocker blocked(m_search);
        m_search->setText(view.text);
    } else {
        filter.text = m_filter.text;
    }
    if (view.sorting == UserSorting())
        filter.sorting = m_filter.sorting;
    else
        Q_EMIT viewChosen(view.sorting);
    m_open = false;
    tell(filter);
}

void UsersFilter::takeSearch() {
    UserFilter filter = m_filter;
    const QString typed = m_search->text().trimmed();
    filter.text = typed.size() < fewestLetters ? QString() : typed;
    if (filter != m_filter)
        tell(filter);
}

void UsersFilter::tell(const UserFilter &filter) {
    m_filter = filter;
    showView();
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(
        this, [this] { makeSentences(); }, Qt::QueuedConnection);
    Q_EMIT changed(filter);
}

void UsersFilter::reset() {
    m_search->clear();
    m_typing.stop();
    m_hint->hide();
    m_open = false;
    UserFilter everybody;
    everybody.sorting = m_filter.sorting;
    tell(everybody);
}

void UsersFilter::rename() {
    m_search->setPlaceholderText(tr("Name, username or address"));
    m_search->setAccessibleName(tr("Search people by name, username or address"));
}

void UsersFilter::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

bool UsersFilter::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_search || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool escape = key == Qt::Key_Escape && !m_search->text().isEmpty();
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(event->isAccepted() || escape);
        return escape;
    }
    if (escape) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_typing.stop();
        takeSearch();
        Q_EMIT leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gatelodge::ui
