#include "ui/audit/change_table.h"
#include "ui/pieces/text.h"
#include "ui/theme/measure.h"
#include <QGridLayout>

namespace gatelodge::ui {
namespace {

// Addresses, keys and sealed values are one word longer than any column: they may be broken after their signs, and
// anywhere when they have none.
QString breakable(const QString &words) {
    constexpr int longest = 24;
    QString broken;
    int run = 0;
    for (const QChar one : words) {
        if (run >= longest && !one.isLowSurrogate() && !one.isSpace()) {
            broken += QChar(0x200B);
            run = 0;
        }
        broken += one;
        const bool sign = QStringView(u"/:;,=&@+").contains(one);
        if (sign)
            broken += QChar(0x200B);
        run = sign || one.isSpace() ? 0 : run + 1;
    }
    return broken;
}

QString orNothing(const QString &words) { return words.isEmpty() ? ChangeTable::tr("–", "there was no value") : words; }

} // namespace

ChangeTable::ChangeTable(const Change &change, const ChangeNames &names, int most, QWidget *parent) : QWidget(parent) {
    const QList<FieldChange> all = fieldsOf(change, names);
    m_fields = int(all.size());
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Space::half, 0, 0);
    grid->setHorizontalSpacing(Space::oneAndHalf);
    grid->setVerticalSpacing(Space::half);
    const bool both = change.action == QLatin1String("update");
    const auto heading = [grid](int column, Words words) {
        grid->addWidget(new Text(std::move(words), Type::Caption, Tone::Muted), 0, column);
    };
    if (!all.isEmpty()) {
        if (both || change.action == QLatin1String("delete"))
            heading(1, [] { return tr("Before"); });
        if (both || change.action == QLatin1String("insert"))
            heading(both ? 2 : 1, [] { return tr("After"); });
    }
    int row = 1;
    for (const FieldChange &field : all.first(qMin<qsizetype>(most, all.size()))) {
        auto *name = new Paragraph(field.field, Tone::Muted, Type::Caption);
        auto *before =
            new Paragraph(breakable(orNothing(field.before)), both ? Tone::Muted : Tone::Text, Type::Caption);
        auto *after = new Paragraph(breakable(orNothing(field.after)), Tone::Text, Type::Caption);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        if (both) {
            grid->addWidget(before, row, 1, Qt::AlignTop);
            grid->addWidget(after, row, 2, Qt::AlignTop);
            before->setAccessibleName(tr("%1 before: %2").arg(field.field, orNothing(field.before)));
            after->setAccessibleName(tr("%1 after: %2").arg(field.field, orNothing(field.after)));
        } else {
            const bool added = change.action == QLatin1String("insert");
            grid->addWidget(added ? after : before, row, 1, Qt::AlignTop);
            (added ? before : after)->deleteLater();
        }
        ++row;
    }
    if (all.size() > most)
        grid->addWidget(
            new Paragraph([more = int(all.size()) - most] { return tr("And %n more fields.", nullptr, more); }), row, 0,
            1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    if (both)
        grid->setColumnStretch(2, 3);
}

} // namespace gatelodge::ui
