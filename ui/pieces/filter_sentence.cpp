#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/theme/theme.h"
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace gatelodge::ui {

SentenceToken::SentenceToken(Words role, std::vector<Choice> choices, QWidget *parent)
    : QAbstractButton(parent), AccessibleParts(QAccessible::ButtonMenu), m_role(std::move(role)),
      m_choices(std::move(choices)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &SentenceToken::clicked, this, &SentenceToken::openMenu);
    rename();
}

void SentenceToken::setValue(const QVariant &id) {
    for (size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].id == id)
            m_current = int(i);
    rename();
}

void SentenceToken::reset() {
    m_current = 0;
    rename();
}

void SentenceToken::choose(int number) {
    if (number == m_current)
        return;
    m_current = number;
    rename();
    Q_EMIT chosen(value());
}

void SentenceToken::rename() {
    setText(m_choices[size_t(m_current)].name());
    setAccessibleName(tr("%1: %2", "filter and its choice").arg(m_role(), text()));
    updateGeometry();
    update();
}

void SentenceToken::openMenu() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(m_role());
    for (size_t i = 0; i < m_choices.size(); ++i) {
        QAction *action = menu->addAction(m_choices[i].name(), this, [this, i] { choose(int(i)); });
        action->setCheckable(true);
        action->setChecked(int(i) == m_current);
        if (action->isChecked())
            menu->setActiveAction(action);
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

QSize SentenceToken::sizeHint() const {
    return {widthOf(text(), isNarrowing() ? Type::Strong : Type::Body) + Space::one * 2 + em(0.9), lineHeight() + 10};
}

void SentenceToken::keyPressEvent(QKeyEvent *event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down: openMenu(); return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: choose(0); return;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void SentenceToken::paintEvent(QPaintEvent *) {
    QPainter p(this);
    const Tokens &t = tokens();
    const bool narrows = isNarrowing();
    drawCard(&p, rect(),
             narrows        ? t.inkSoft
             : underMouse() ? t.hover
                            : t.slateSoft,
             Theme::scheme() == Scheme::HighContrast ? t.control : QColor(), Radius::control);
    if (hasFocus())
        drawFocusRing(&p, rect());
    const RowPainter row(&p, rect(), layoutDirection());
    row.text(QRect(Space::one, 0, width() - em(0.9) - Space::oneAndHalf, height()), text(),
             narrows ? Type::Strong : Type::Body, narrows ? t.inkText : t.text);
    const QRect arrow = row.at(QRect(width() - em(0.9) - Space::half, 0, em(0.9), height()));
    drawChevron(&p, QRectF(arrow).center(), narrows ? t.inkText : t.muted);
}

void SentenceToken::changeEvent(QEvent *event) {
    QAbstractButton::changeEvent(event);
    if (changesLook(event))
        rename();
}

namespace {

// A comma or a full stop: no line begins with one.
bool endsWords(QChar sign) {
    return sign != u'%' &&
           (sign.category() == QChar::Punctuation_Other || sign.category() == QChar::Punctuation_Close ||
            sign.category() == QChar::Punctuation_FinalQuote);
}

QWidget *boundTo(SentenceToken *token, const QString &signs, QWidget *sentence) {
    auto *both = new QWidget(sentence);
    auto *row = rowIn(both, 1);
    row->addWidget(token);
    row->addWidget(new Text(signs, Type::Body, Tone::Muted), 0, Qt::AlignVCenter);
    token->show();
    both->setFocusProxy(token);
    return both;
}

} // namespace

FilterSentence::FilterSentence(Words sentence, QList<SentenceToken *> tokens, QWidget *parent)
    : QWidget(parent), m_sentence(std::move(sentence)), m_tokens(std::move(tokens)), m_flow(new FlowLayout(6, 6)) {
    setLayout(m_flow);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (SentenceToken *token : m_tokens) {
        token->setParent(this);
        connect(token, &SentenceToken::chosen, this, &FilterSentence::changed);
    }
    setFocusProxy(m_tokens.value(0)); // "/" leads here where no letters are sought
    lay();
}

QList<QVariant> FilterSentence::values() const {
    QList<QVariant> values;
    for (const SentenceToken *token : m_tokens)
        values << token->value();
    return values;
}

QString FilterSentence::spoken() const {
    QString words = m_sentence();
    for (qsizetype place = words.indexOf(u'%'); place >= 0 && place + 1 < words.size();) {
        const SentenceToken *token = m_tokens.value(words.at(place + 1).digitValue() - 1);
        const QString said = token ? token->text() : QString();
        words.replace(place, 2, said);
        place = words.indexOf(u'%', place + said.size());
    }
    return words;
}

void FilterSentence::reset() {
    for (SentenceToken *token : m_tokens)
        token->reset();
    Q_EMIT changed();
}

int FilterSentence::heightForWidth(int width) const { return m_flow->heightForWidth(width); }
QSize FilterSentence::sizeHint() const { return m_flow->sizeHint(); }

// Words and tokens in the order of the sentence; the tokens keep their menus and values, the words are made anew.
void FilterSentence::lay() {
    for (SentenceToken *token : std::as_const(m_tokens))
        token->setParent(this);
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        QWidget *words = qobject_cast<SentenceToken *>(item->widget()) ? nullptr : item->widget();
        delete item;
        delete words;
    }
    setAccessibleName(tr("Filter"));
    const QString sentence = m_sentence();
    QWidget *before = nullptr;
    const auto add = [&](QWidget *widget) {
        m_flow->addWidget(widget);
        widget->show();
        if (before)
            setTabOrder(before, widget);
        before = widget;
    };
    for (qsizetype from = 0; from < sentence.size();) {
        const qsizetype place = sentence.indexOf(QLatin1Char('%'), from);
        const QString words = sentence.mid(from, place < 0 ? -1 : place - from).trimmed();
        if (!words.isEmpty())
            add(new Text(words, Type::Body, Tone::Muted, this));
        if (place < 0 || place + 1 >= sentence.size())
            break;
        from = place + 2;
        qsizetype behind = from;
        while (behind < sentence.size() && endsWords(sentence.at(behind)))
            ++behind;
        if (SentenceToken *token = m_tokens.value(sentence.at(place + 1).digitValue() - 1))
            add(behind > from ? boundTo(token, sentence.mid(from, behind - from), this) : token);
        from = behind;
    }
}

void FilterSentence::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
