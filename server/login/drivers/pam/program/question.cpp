#include "server/login/drivers/pam/program/question.h"
#include "server/login/drivers/pam/wire.h"
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <unistd.h>

namespace gatelodge::login::pam {

namespace {

bool readExactly(int descriptor, char *into, std::size_t wanted) {
    while (wanted > 0) {
        const ssize_t got = read(descriptor, into, wanted);
        if (got == 0 || (got < 0 && errno != EINTR))
            return false;
        into += got > 0 ? got : 0;
        wanted -= got > 0 ? std::size_t(got) : 0;
    }
    return true;
}

// The length is judged before anything is reserved for it.
bool readField(int descriptor, std::string &field, std::size_t most) {
    unsigned char head[4];
    if (!readExactly(descriptor, reinterpret_cast<char *>(head), sizeof head))
        return false;
    std::uint32_t length = 0;
    for (const unsigned char byte : head)
        length = length << 8 | byte;
    if (length == 0 || length > most)
        return false;
    field.resize(length);
    return readExactly(descriptor, field.data(), length) && field.find('\0') == std::string::npos;
}

} // namespace

void Secret::wipe() {
    explicit_bzero(text.data(), text.size());
    text.clear();
}

bool readQuestion(int descriptor, ReadQuestion &question) {
    char greeting[kGreeting.size()];
    return readExactly(descriptor, greeting, sizeof greeting) &&
           std::string_view(greeting, sizeof greeting) == kGreeting &&
           readField(descriptor, question.service, kMostOfService) && question.service.find('/') == std::string::npos &&
           readField(descriptor, question.username, kMostOfUsername) &&
           readField(descriptor, question.password.text, kMostOfPassword);
}

} // namespace gatelodge::login::pam
