#include "server/login/drivers/pam/program/consult.h"
#include "server/login/drivers/pam/program/question.h"
#include <cstdlib>
#include <cstring>
#include <pwd.h>
#include <security/pam_appl.h>

namespace gatelodge::login::pam {

namespace {

constexpr std::size_t kMostOfField = 320; // four of them, even encoded, fit into the smallest pipe
constexpr int kMostPrompts = 8;           // hidden ones: a stack may ask once a module, not for ever

struct Conversation {
    const std::string &password;
    int prompts = 0;
    std::string said; // by modules, to the person
};

void remark(Conversation &talk, const char *text) {
    if (!text || !*text || talk.said.size() > kMostOfField)
        return;
    talk.said += talk.said.empty() ? "" : "\n";
    talk.said += text;
}

// The password answers what is asked without an echo, and that alone: what is asked visibly is something else.
bool reply(Conversation &talk, const pam_message &message, pam_response &response) {
    switch (message.msg_style) {
    case PAM_PROMPT_ECHO_OFF:
        response.resp = ++talk.prompts <= kMostPrompts ? strdup(talk.password.c_str()) : nullptr;
        return response.resp != nullptr;
    case PAM_ERROR_MSG:
    case PAM_TEXT_INFO: remark(talk, message.msg); return true;
    case PAM_PROMPT_ECHO_ON: remark(talk, "The service asks for more than a password."); return false;
    default: return false;
    }
}

void discard(pam_response *responses, int count) {
    for (int i = 0; i < count; ++i) {
        if (responses[i].resp)
            explicit_bzero(responses[i].resp, std::strlen(responses[i].resp));
        std::free(responses[i].resp);
    }
    std::free(responses);
}

extern "C" int converse(int count, const pam_message **messages, pam_response **responses, void *talk) {
    if (count <= 0 || count > PAM_MAX_NUM_MSG)
        return PAM_CONV_ERR;
    auto *all = static_cast<pam_response *>(std::calloc(std::size_t(count), sizeof(pam_response)));
    if (!all)
        return PAM_BUF_ERR;
    for (int i = 0; i < count; ++i) {
        if (!reply(*static_cast<Conversation *>(talk), *messages[i], all[i])) {
            discard(all, count);
            return PAM_CONV_ERR;
        }
    }
    *responses = all;
    return PAM_SUCCESS;
}

std::string encoded(const std::string &text) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::size_t length = text.size() < kMostOfField ? text.size() : kMostOfField;
    while (length > 0 && length < text.size() && (text[length] & 0xc0) == 0x80) // whole characters only
        --length;
    std::string safe;
    for (const char c : text.substr(0, length)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || c == '%')
            safe += {'%', digits[byte >> 4], digits[byte & 15]};
        else
            safe += c;
    }
    return safe;
}

std::string canonicalName(const pam_handle_t *handle) {
    const void *item = nullptr;
    if (pam_get_item(handle, PAM_USER, &item) != PAM_SUCCESS || !item)
        return {};
    return static_cast<const char *>(item);
}

std::string gecosOf(const std::string &username) {
    const passwd *entry = username.empty() ? nullptr : getpwnam(username.c_str());
    return entry && entry->pw_gecos ? entry->pw_gecos : "";
}

} // namespace

std::string answerLine(Stage stage, int code, const std::string &text, const std::string &messages,
                       const std::string &username, const std::string &gecos) {
    return std::string(kStageNames[std::size_t(stage)]) + '\t' + std::to_string(code) + '\t' + encoded(text) + '\t' +
           encoded(messages) + '\t' + encoded(username) + '\t' + encoded(gecos) + '\n';
}

std::string consult(ReadQuestion &question) {
    Conversation talk{question.password.text, 0, {}};
    const pam_conv conversation{converse, &talk};
    pam_handle_t *handle = nullptr;
    Stage stage = Stage::Start;
    int code = pam_start(question.service.c_str(), question.username.c_str(), &conversation, &handle);
    if (code != PAM_SUCCESS)
        return answerLine(stage, code, pam_strerror(handle, code), talk.said);
    stage = Stage::Authenticate;
    code = pam_authenticate(handle, PAM_DISALLOW_NULL_AUTHTOK);
    question.password.wipe();
    if (code == PAM_SUCCESS) {
        stage = Stage::Account;
        code = pam_acct_mgmt(handle, PAM_DISALLOW_NULL_AUTHTOK);
    }
    const std::string username = stage == Stage::Account ? canonicalName(handle) : std::string();
    const std::string line =
        answerLine(stage, code, pam_strerror(handle, code), talk.said, username, gecosOf(username));
    pam_end(handle, code);
    return line;
}

} // namespace gatelodge::login::pam
