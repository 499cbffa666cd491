#include "ui/users/users_filter.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/strips.h"
#include "ui/theme/icons.h"
#include <algorithm>
#include <QKeyEvent>
#include <QLineEdit>

namespace gatelodge::ui {
namespace {

using State = UserFilter::State;
constexpr State savedViews[] = {State::Present, State::NeverSignedIn, State::Unverified, State::Suspended,
                                State::Deleted};
constexpr int typing = 180; // ms of rest until what was typed is asked for

int viewOf(State state) {
    const auto found = std::find(std::begin(savedViews), std::end(savedViews), state);
    return found == std::end(savedViews) ? 0 : int(found - std::begin(savedViews));
}

} // namespace

UsersFilter::UsersFilter(QWidget *parent)
    : QWidget(parent), m_views(new TabStrip([] { return tr("Saved views"); })), m_search(new QLineEdit),
      m_hint(new Paragraph([] { return tr("Three letters or more, then it searches."); }, Tone::Muted, Type::Caption)),
      m_sentencePlace(new QVBoxLayout) {
    auto *column = columnIn(this, Space::half);
    column->setContentsMargins(Space::two, 0, Space::two, Space::one);
    m_views->setChoices({{[] { return tr("Everyone"); }, {}},
                         {[] { return tr("Never signed in"); }, {}},
                         {[] { return tr("Unverified"); }, {}},
                         {[] { return tr("Suspended"); }, {}},
                         {[] { return tr("Deleted"); }, {}}});
    column->addWidget(m_views);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::one);
    row->addLayout(m_sentencePlace, 3); // other languages need more words than English
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("edit-find"), &Tokens::muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    auto *searching = new QVBoxLayout;
    searching->setSpacing(2);
    searching->addWidget(m_search);
    searching->addWidget(m_hint);
    m_hint->hide();
    row->addLayout(searching, 2);
    column->addLayout(row);
    makeSentence();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typing);
    connect(&m_typing, &QTimer::timeout, this, &UsersFilter::takeSearch);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const qsizetype letters = text.trimmed().size();
        m_hint->setVisible(letters > 0 && letters < fewestLetters);
        m_typing.start();
    });
    connect(m_views, &TabStrip::chosen, this, [this](int view) {
        UserFilter filter = m_filter;
        filter.state = savedViews[view];
        tell(filter);
    });
    rename();
}

// The tokens' choices are made anew, because groups come and go.
void UsersFilter::makeSentence() {
    delete m_sentence;
    auto *state =
        new SentenceToken([] { return tr("State"); }, {{int(State::Present), [] { return tr("all"); }},
                                                       {int(State::Active), [] { return tr("active"); }},
                                                       {int(State::Pending), [] { return tr("waiting"); }},
                                                       {int(State::Suspended), [] { return tr("suspended"); }},
                                                       {int(State::Unverified), [] { return tr("unverified"); }},
                                                       {int(State::NeverSignedIn), [] { return tr("never seen"); }},
                                                       {int(State::Deleted), [] { return tr("deleted"); }}});
    std::vector<SentenceToken::Choice> choices{{0, [] { return tr("any group"); }}};
    for (const Group &group : std::as_const(m_groups))
        choices.push_back({group.id.value, group.profile.name});
    auto *group = new SentenceToken([] { return tr("Group"); }, std::move(choices));
    state->setValue(int(m_filter.state));
    group->setValue(m_filter.group ? m_filter.group->value : 0);
    m_sentence = new FilterSentence([] { return tr("Show %1 people in %2"); }, {state, group});
    m_sentencePlace->addWidget(m_sentence);
    connect(m_sentence, &FilterSentence::changed, this, [this] {
        const QList<QVariant> values = m_sentence->values();
        UserFilter filter = m_filter;
        filter.state = State(values[0].toInt());
        filter.group = values[1].toInt() ? std::optional(GroupId(values[1].toInt())) : std::nullopt;
        tell(filter);
    });
}

void UsersFilter::setGroups(const QList<Group> &groups) {
    m_groups = groups;
    const auto isChosen = [this](const Group &group) { return m_filter.group == group.id; };
    if (m_filter.group && std::none_of(groups.begin(), groups.end(), isChosen)) {
        UserFilter filter = m_filter;
        filter.group.reset();
        tell(filter);
        return;
    }
    makeSentence();
}

void UsersFilter::setCount(State state, std::optional<int> count) { m_views->setCount(viewOf(state), count); }

void UsersFilter::takeSearch() {
    UserFilter filter = m_filter;
    const QString typed = m_search->text().trimmed();
    filter.text = typed.size() < fewestLetters ? QString() : typed;
    if (filter != m_filter)
        tell(filter);
}

void UsersFilter::tell(const UserFilter &filter) {
    m_filter = filter;
    m_views->setCurrent(viewOf(filter.state));
    // Later, because the pressed token is replaced.
    QMetaObject::invokeMethod(
        this, [this] { makeSentence(); }, Qt::QueuedConnection);
    Q_EMIT changed(filter);
}

void UsersFilter::reset() {
    m_search->clear();
    m_typing.stop();
    m_hint->hide();
    tell({});
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
