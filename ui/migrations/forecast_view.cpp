#include "ui/migrations/forecast_view.h"
#include "server/domain/migration_words.h"
#include "ui/common/record_rows.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

namespace {

constexpr int kShown = 50;

} // namespace

Record recordOfBehind(const MigratingPerson &person) {
    const QString help = migrationHelpWords(person.problem);
    QString why = migrationProblemWords(person);
    if (!help.isEmpty())
        why += u'\n' + help;
    return {person.key, QStringLiteral("user"), {}, keptLeftToRight(person.username), why, {}, {}};
}

ForecastView::ForecastView(Sentence sentence, QWidget *parent)
    : QWidget(parent), m_sentence(std::move(sentence)), m_said(new Paragraph({}, Tone::Text)),
      m_people(new RecordRows) {
    auto *column = columnIn(this, Space::half);
    column->addWidget(m_said);
    column->addWidget(m_people);
    hide();
}

void ForecastView::show(const MigrationForecast &forecast) {
    m_forecast = forecast;
    setVisible(true);
    lay();
}

void ForecastView::forget() { hide(); }

void ForecastView::lay() {
    m_said->setWords([this] { return m_sentence(m_forecast); });
    std::vector<Record> records;
    for (const MigratingPerson &person : std::as_const(m_forecast.told)) {
        if (int(records.size()) == kShown)
            break;
        records.push_back(recordOfBehind(person));
    }
    m_people->setVisible(!records.empty());
    m_people->set(std::move(records), {});
}

void ForecastView::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        lay();
}

} // namespace gatelodge::ui
