#include "server/login/drivers/pam/ask.h"
#include <iterator>
#include <QList>
#include <string_view>

namespace gatelodge::login::pam {

namespace {

QString decoded(const QByteArray &field) { return QString::fromUtf8(QByteArray::fromPercentEncoding(field)); }

std::optional<Stage> stageNamed(const QByteArray &name) {
    for (std::size_t i = 0; i < std::size(kStageNames); ++i) {
        if (std::string_view(name.constData(), std::size_t(name.size())) == kStageNames[i])
            return Stage(i);
    }
    return std::nullopt;
}

} // namespace

std::optional<Report> parseReport(const QByteArray &line) {
    if (!line.endsWith('\n') || line.count('\n') != 1)
        return std::nullopt;
    const QList<QByteArray> fields = line.chopped(1).split('\t');
    if (fields.size() != 6)
        return std::nullopt;
    const auto stage = stageNamed(fields[0]);
    bool isNumber = false;
    const int code = fields[1].toInt(&isNumber);
    if (!stage || !isNumber)
        return std::nullopt;
    return Report{*stage, code, decoded(fields[2]), decoded(fields[3]), decoded(fields[4]), decoded(fields[5])};
}

} // namespace gatelodge::login::pam
