// Small things that libldap's C interface wants.
#pragma once
#include <algorithm>
#include <ldap.h>
#include <QDeadlineTimer>
#include <QString>

namespace gatelodge::login::ldap {

inline timeval timevalOf(QDeadlineTimer until) {
    const qint64 left = std::clamp<qint64>(until.remainingTime(), 1, 3'600'000);
    return {time_t(left / 1000), suseconds_t(left % 1000 * 1000)};
}

template <typename T> T optionOf(LDAP *handle, int option) {
    T value{};
    ldap_get_option(handle, option, &value);
    return value;
}

inline QString textOption(LDAP *handle, int option) {
    char *text = optionOf<char *>(handle, option);
    const QString copy = QString::fromUtf8(text);
    ldap_memfree(text);
    return copy;
}

inline bool setOption(LDAP *handle, int option, int value) {
    return ldap_set_option(handle, option, &value) == LDAP_OPT_SUCCESS;
}

} // namespace gatelodge::login::ldap
