// The value of a field at rest: a painted button that shows on hover and focus that it opens. Part of FieldEdit.
#pragma once
#include "ui/theme/accessible_parts.h"
#include "ui/theme/paint.h"
#include <QAbstractButton>

namespace gatelodge::ui {

class FieldValue : public QAbstractButton, public AccessibleParts {
    Q_OBJECT
public:
    enum class Mood { Calm, Pending, Locked, Placeholder, LockedPlaceholder };
    explicit FieldValue(QWidget *parent = nullptr);
    void set(const QString &shown, Mood mood);
    QSize sizeHint() const override { return {em(8), controlHeight()}; }
    bool canPress() const override { return m_mood != Mood::Locked && m_mood != Mood::LockedPlaceholder; }
    void press() override { click(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Mood m_mood = Mood::Calm;
};

} // namespace gatelodge::ui
