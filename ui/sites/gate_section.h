// The gates of a site in one row, where "Signed in" stands for three: signed in, level and active. Below, what can be
// set at the current one: which groups, how old an account, which level, and the site's own words for people who are
// stopped there.
#pragma once
#include "ui/pieces/field.h"
#include "ui/pieces/planes.h"
#include "ui/sites/gate_pipeline.h"
#include "ui/sites/site_editor.h"
#include <array>

namespace gatelodge::ui {

class Segmented;

class GateSection : public QWidget {
    Q_OBJECT
public:
    explicit GateSection(SiteEditor &editor, QWidget *parent = nullptr);
    GatePipeline *pipeline() const { return m_pipeline; }
    void openGate(GateKind kind);

Q_SIGNALS:
    void subjectWanted(const QString &subject);

private:
    void showSite();
    void showGate();
    QWidget *makeSetting(GateKind kind);
    QWidget *makeLevel();
    QWidget *makeCooloff();
    QWidget *makeConsent();
    void makeMessages(QVBoxLayout *column);
    void saveMessage(FieldEdit *field, const QString &language, const QString &text);
    GateKind gate() const;
    QString ruleOf(GateKind kind) const;
    SiteEditor &m_editor;
    GatePipeline *m_pipeline;
    Segmented *m_signedIn; // which of the gates that stand as one
    Card *m_card;
    std::array<QWidget *, 7> m_settings{};
    QWidget *m_words;
    QList<QPair<QString, FieldEdit *>> m_messages; // by language
};

} // namespace gatelodge::ui
