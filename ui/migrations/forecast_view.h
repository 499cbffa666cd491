// What a step would come to, before it is taken: one sentence, and below it who would stay as they are, and why.
#pragma once
#include "server/domain/people_migration.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Paragraph;
class RecordRows;

// Somebody who stays behind, with the reason and what helps.
struct Record recordOfBehind(const MigratingPerson &person);

class ForecastView : public QWidget {
    Q_OBJECT
public:
    using Sentence = std::function<QString(const MigrationForecast &)>;
    explicit ForecastView(Sentence sentence, QWidget *parent = nullptr);
    void show(const MigrationForecast &forecast);
    void forget();
    Paragraph &said() const { return *m_said; }
    RecordRows &people() const { return *m_people; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    Sentence m_sentence;
    MigrationForecast m_forecast;
    Paragraph *m_said;
    RecordRows *m_people;
};

} // namespace gatelodge::ui
