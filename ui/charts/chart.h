// Charts: four widgets painted by hand. They take plain structs, mirror (time runs right-to-left there), follow tokens
// and text size, and cost one paint each. They know no subject: names, units and totals come in words.
//
// Series stand in a fixed order and differ by lightness and pattern as well as by hue; failure is a cross, not a
// colour. Each chart's accessible name is its title, its description says the totals in words.
#pragma once
#include "ui/theme/accessible_parts.h"
#include "ui/theme/paint.h"
#include "ui/theme/words.h"
#include <QWidget>

namespace gatelodge::ui {

class Chart : public QWidget, public AccessibleParts {
    Q_OBJECT
public:
protected:
    explicit Chart(Words title, QWidget *parent);
    // Totals and extremes in one sentence, asked for after new values and a change of language.
    virtual QString describe() const = 0;
    void valuesChanged();
    void changeEvent(QEvent *event) override;
    // Labels under the plot, evenly spread: the first at its start, the last at its end.
    static void drawTimeAxis(const RowPainter &row, const QRect &plot, const std::vector<Words> &labels);
    static void drawValueLabel(const RowPainter &row, int axis, int y, const QString &text);
    static int captionHeight() { return lineHeight(Type::Caption); }

private:
    Words m_title;
};

} // namespace gatelodge::ui
