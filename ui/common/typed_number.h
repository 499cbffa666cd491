// A number as somebody types it: in the digits and groups of the window's language, or in plain ones.
#pragma once
#include <optional>
#include <QLocale>

namespace gatelodge::ui {

inline std::optional<int> typedNumber(const QString &typed) {
    bool isNumber = false;
    int number = QLocale().toInt(typed.trimmed(), &isNumber);
    if (!isNumber)
        number = typed.trimmed().toInt(&isNumber);
    return isNumber ? std::optional<int>(number) : std::nullopt;
}

} // namespace gatelodge::ui
