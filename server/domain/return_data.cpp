#include "server/domain/return_data.h"
#include <algorithm>
#include <cstring>
#include <QLatin1StringView>

namespace gatelodge {
namespace {

bool isOpaqueCharacter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           (c != '\0' && std::strchr("_.~$=-", c) != nullptr);
}

bool isOwnPath(QByteArrayView path) {
    if (!path.startsWith('/') || path.startsWith("//") || path.startsWith("/\\"))
        return false;
    return std::none_of(path.begin(), path.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet < 0x20 || octet == 0x7f;
    });
}

} // namespace

ReturnData ReturnData::from(QByteArrayView d, QByteArrayView su) {
    ReturnData result;
    if (!d.isEmpty() && std::all_of(d.begin(), d.end(), isOpaqueCharacter)) {
        result.m_kind = Kind::Opaque;
        result.m_value = d.toByteArray();
    } else if (isOwnPath(su)) {
        result.m_kind = Kind::Path;
        result.m_value = su.toByteArray();
    }
    return result;
}

} // namespace gatelodge
