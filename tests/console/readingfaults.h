#pragma once

#include "tests/support/roguegate.h"

namespace quayside::test {

/// A fault of reading and what the console says of it.
struct ReadingFault {
    const char *name;
    Fault fault;
    const char *title; ///< in place of the data
    const char *banner; ///< over data; its beginning; empty: in place of them, too
    const char *second; ///< the second button; empty: none
    bool isRepeated; ///< by the console itself
};

inline const QList<ReadingFault> &readingFaults()
{
    static const auto answer = [](int status, const QByteArray &type) {
        return RogueGate::answer(status, type, "the gate says " + QByteArray::number(status));
    };
    static Fault busy = answer(429, {});
    busy.headers = "Retry-After: 0\r\n";
    static Fault html = answer(200, {});
    html.body = "<html><body>Welcome to the hotel's network</body></html>";
    static const QList<ReadingFault> all{
        {"401", answer(401, "invalid_token"), "Sign-in no longer valid", "Sign-in no longer valid",
         "", false},
        {"403", answer(403, "insufficient_scope"), "You are not allowed to do this.", "",
         "Copy request for admin", false},
        {"404", answer(404, "not_found"), "Not found, or not visible to you.", "", "Search…",
         false},
        {"409", answer(409, {}), "It was changed meanwhile by someone else.",
         "It was changed meanwhile by someone else.", "Details", false},
        {"429", busy, "Too many requests. Wait a little and try again.",
         "Too many requests. Wait a little and try again.", "Details", true},
        {"500", answer(500, {}), "The registry is not available now.",
         "The registry is not available now.", "Details", true},
        {"503", answer(503, {}), "The registry is not available now.",
         "The registry is not available now.", "Details", true},
        {"half a body",
         {.kind = Fault::Kind::Cut},
         "The registry cannot be reached.",
         "Offline, showing data of ",
         "",
         false},
        {"html", html, "The answer makes no sense. Is this a registry?",
         "The answer makes no sense. Is this a registry?", "Details", false},
        {"200 MB",
         {.kind = Fault::Kind::Huge},
         "The answer is too large.",
         "The answer is too large.",
         "",
         false},
        {"silence",
         {.kind = Fault::Kind::Hang},
         "The registry did not answer in time.",
         "Offline, showing data of ",
         "",
         true},
        {"dropped",
         {.kind = Fault::Kind::Drop},
         "The registry cannot be reached.",
         "Offline, showing data of ",
         "",
         false},
    };
    return all;
}

} // namespace quayside::test
