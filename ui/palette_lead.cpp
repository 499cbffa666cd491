#include "ui/palette_lead.h"
#include "ui/common/schema_field.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include "ui/theme/accessible_parts.h"
#include <QAbstractButton>
#include <QElapsedTimer>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace gatelodge::ui {

namespace {

constexpr int kLookEvery = 40, kLookFor = 4000; // ms

int partSaying(const AccessibleParts &parts, const QString &verb) {
    for (int i = 0; i < parts.partCount(); ++i) {
        const QString name = parts.partName(i);
        if (name == verb || (name.startsWith(verb) && !name[verb.size()].isLetterOrNumber())) // "Suspended, 4"
            return i;
    }
    return -1;
}

bool says(const QAbstractButton &button, const QString &verb) {
    return button.text() == verb || button.accessibleName() == verb;
}

} // namespace

QWidget *controlSaying(QWidget &page, const QString &verb) {
    const auto children = page.findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (!child->isVisible() || !child->isEnabled())
            continue;
        if (const auto *button = qobject_cast<QAbstractButton *>(child); button && says(*button, verb))
            return child;
        if (const auto *parts = dynamic_cast<AccessibleParts *>(child); parts && partSaying(*parts, verb) >= 0)
            return child;
    }
    return nullptr;
}

void press(QWidget &control, const QString &verb) {
    if (auto *button = qobject_cast<QAbstractButton *>(&control); button && says(*button, verb)) {
        button->click();
        return;
    }
    if (auto *parts = dynamic_cast<AccessibleParts *>(&control))
        parts->pressPart(partSaying(*parts, verb));
}

QWidget *fieldNamed(QWidget &page, const QString &name) {
    const auto fields = page.findChildren<SchemaField *>();
    for (SchemaField *field : fields) {
        if (field->field().name == name && field->isVisible() && field->isEnabled())
            return field;
    }
    return nullptr;
}

void standAt(QWidget &control) {
    for (QWidget *above = control.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&control, 0, area->viewport()->height() / 3);
    }
    control.setFocus(Qt::ShortcutFocusReason);
}

void leadTo(Shell &shell, const QString &subject, std::function<QWidget *(QWidget &)> look,
            std::function<void(QWidget &)> use) {
    shell.openSubject(subject);
    Page *page = shell.currentPage();
    if (!page)
        return;
    if (QWidget *found = look(*page))
        return use(*found);
    auto *timer = new QTimer(page);
    QElapsedTimer since;
    since.start();
    QObject::connect(timer, &QTimer::timeout, page, [=] {
        QWidget *found = page->isVisible() ? look(*page) : nullptr;
        if (!found && page->isVisible() && since.elapsed() < kLookFor)
            return;
        timer->deleteLater();
        timer->stop();
        if (found)
            use(*found);
    });
    timer->start(kLookEvery);
}

} // namespace gatelodge::ui
