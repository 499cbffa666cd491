#include "ui/palette_help.h"
#include "ui/help/help_book.h"
#include <QCoreApplication>

namespace gatelodge::ui {
namespace {

class PaletteHelp {
    Q_DECLARE_TR_FUNCTIONS(gatelodge::ui::PaletteHelp)
};

constexpr qsizetype kMostSections = 4;
constexpr qsizetype kFewestLetters = 3; // fewer stand in every section
const auto kHelp = QStringLiteral("help:");

} // namespace

QString HelpSource::group() const { return PaletteHelp::tr("Help"); }

PaletteItem HelpSource::itemOf(const HelpHit &hit) const {
    return {hit.heading,
            hit.summary.isEmpty() ? hit.chapter : hit.summary,
            QStringLiteral("documentation"),
            [open = m_open, place = hit.place] { open(place); },
            {},
            kHelp + hit.place};
}

void HelpSource::find(const QString &typed, Answer answer) {
    QList<PaletteItem> items;
    if (typed.size() >= kFewestLetters) {
        const QList<HelpHit> hits = searchHelp(typed);
        for (const HelpHit &hit : hits.first(qMin(kMostSections, hits.size())))
            items << itemOf(hit);
    }
    answer(items);
}

// A manual that has changed since then has perhaps another heading.
void HelpSource::recall(const QStringList &ids, Answer answer) {
    QList<PaletteItem> items;
    for (const QString &id : ids) {
        const auto section = id.startsWith(kHelp) ? helpSection(id.mid(kHelp.size())) : std::nullopt;
        if (section)
            items << itemOf(*section);
    }
    answer(items);
}

} // namespace gatelodge::ui
