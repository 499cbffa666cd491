// The beginning of a migration: whose people, and how many at a time; with what it would come to.
#pragma once
#include "server/admin/migrations.h"
#include "ui/theme/words.h"
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace gatelodge::ui {

class Button;
class ForecastView;
class LongWork;
class Paragraph;

class MigrationForm : public QWidget {
    Q_OBJECT
public:
    explicit MigrationForm(admin::Migrations &migrations, QWidget *parent = nullptr);
    void start(); // reads the authorities anew
    QComboBox &source() const { return *m_source; }
    QLineEdit &batch() const { return *m_batch; }
    QCheckBox &bringBack() const { return *m_bringBack; }
    Button &startButton() const { return *m_start; }
    Button &lookButton() const { return *m_look; }
    ForecastView &forecast() const { return *m_forecast; }
    QString said() const;

Q_SIGNALS:
    void started(gatelodge::MigrationId id);
    void cancelled();
    void authoritiesWanted(); // there is none that could be left

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeBody();
    QWidget *makeFoot();
    void showSources(const Result<QList<Authority>> &sources);
    void enable();
    void foresee();
    void submit();
    void fail(const Error &error);
    AuthorityId chosen() const;
    std::optional<MigrationStart> asked(); // nothing: no such number of people, which is said
    void nameBringBack();
    admin::Migrations &m_migrations;
    bool m_busy = false;
    QComboBox *m_source;
    QLineEdit *m_batch;
    QCheckBox *m_bringBack;
    QWidget *m_fields;
    Paragraph *m_none, *m_said;
    ForecastView *m_forecast;
    Button *m_start, *m_look, *m_authorities;
};

} // namespace gatelodge::ui
