// The manual in Ctrl+K: its sections by the words in them, those of headings first, and its pages by their titles and
// summaries in the window's language.
#pragma once
#include "ui/shell/palette_items.h"

namespace gatelodge::ui {

struct HelpHit;

class HelpSource : public PaletteProvider {
public:
    explicit HelpSource(std::function<void(const QString &place)> open) : m_open(std::move(open)) {}
    QString group() const override;
    void find(const QString &typed, Answer answer) override;
    void recall(const QStringList &ids, Answer answer) override;

private:
    PaletteItem itemOf(const HelpHit &hit) const;
    std::function<void(const QString &)> m_open;
};

} // namespace gatelodge::ui
