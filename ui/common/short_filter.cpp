#include "ui/common/short_filter.h"
#include "ui/pieces/filter_sentence.h"
#include "ui/pieces/planes.h"
#include <QJsonObject>

namespace gatelodge::ui {
namespace {

const QString kText = QStringLiteral("text");

} // namespace

ShortFilter::ShortFilter(admin::Views &views, Texts texts, QWidget *parent)
    : QWidget(parent), m_facets(std::move(texts.facets)),
      m_views(new ViewTabs(views, texts.list, std::move(texts.views), std::move(texts.builtIn))) {
    for (const Facet &facet : m_facets) {
        std::vector<SentenceToken::Choice> choices;
        for (const Choice &choice : facet.choices)
            choices.push_back({choice.id, choice.name});
        m_tokens << new SentenceToken(facet.role, std::move(choices));
    }
    m_sentence = new FilterSentence(std::move(texts.sentence), m_tokens);
    auto *column = columnIn(this, Space::one);
    column->setContentsMargins(0, 0, 0, Space::one);
    column->addWidget(m_views); // whose words begin that much further on
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(Space::one);
    m_rows->setContentsMargins(Space::half, 0, Space::half, 0);
    m_rows->addWidget(m_sentence);
    column->addLayout(m_rows);
    connect(m_views, &ViewTabs::chosen, this, &ShortFilter::ask);
    connect(m_sentence, &FilterSentence::changed, this, [this] {
        m_views->setQuestion(question());
        Q_EMIT changed();
    });
}

QStringList ShortFilter::wanted() const {
    QStringList wanted;
    for (size_t i = 0; i < m_facets.size(); ++i)
        if (const QString choice = m_tokens[int(i)]->value().toString(); !choice.isEmpty())
            wanted << trait(m_facets[i].id, choice);
    return wanted;
}

QJsonObject ShortFilter::question() const {
    QJsonObject question;
    for (size_t i = 0; i < m_facets.size(); ++i)
        if (const QString choice = m_tokens[int(i)]->value().toString(); !choice.isEmpty())
            question.insert(m_facets[i].id, choice);
    if (!m_text.isEmpty())
        question.insert(kText, m_text);
    return question;
}

void ShortFilter::setText(const QString &typed) {
    m_text = typed;
    m_views->setQuestion(question());
}

// What a choice of an older or newer program means is not known here: it narrows nothing.
void ShortFilter::ask(const QJsonObject &question) {
    for (size_t i = 0; i < m_facets.size(); ++i) {
        const QString choice = question.value(m_facets[i].id).toString();
        const auto &choices = m_facets[i].choices;
        const bool known =
            std::any_of(choices.begin(), choices.end(), [&](const Choice &one) { return one.id == choice; });
        m_tokens[int(i)]->setValue(known ? choice : QString());
    }
    m_text = question.value(kText).toString();
    m_views->setQuestion(this->question());
    Q_EMIT textWanted(m_text);
    Q_EMIT changed();
}

void ShortFilter::standBelow(QWidget *search) { m_rows->insertWidget(0, search); }

QString ShortFilter::spoken() const { return isNarrowing() ? m_sentence->spoken() : QString(); }

} // namespace gatelodge::ui
