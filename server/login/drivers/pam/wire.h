// What the server and gatelodge-pam say to each other over the program's stdin and stdout. Plain C++: both ends read
// it.
//
// The question: kGreeting, then service, username and password, each as a length (four bytes, the highest first) and
// that many bytes, none of them NUL. The password travels this way only: never as an argument or in the environment.
// The answer: one line "stage TAB code TAB text TAB messages TAB username TAB gecos LF". The texts are UTF-8, with
// control characters and % written as %XX.
// stdin stays open while the server waits for the answer. When it ends, the program ends too, with everything that
// PAM's modules have started: so a server that has lost patience, or its life, leaves nothing behind.
#pragma once
#include <cstddef>
#include <string_view>

namespace gatelodge::login::pam {

inline constexpr std::string_view kGreeting = "GLPAM1";
inline constexpr std::size_t kMostOfService = 64, kMostOfUsername = 255;
inline constexpr std::size_t kMostOfPassword = 511; // PAM_MAX_RESP_SIZE counts the NUL
inline constexpr std::size_t kMostOfAnswer = 16 * 1024;

// How far PAM was asked. Program: not at all; the text says why.
enum class Stage { Program, Start, Authenticate, Account };
inline constexpr std::string_view kStageNames[] = {"program", "start", "authenticate", "account"};

} // namespace gatelodge::login::pam
