#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace quayside::test {

class LiveServer;

/// One row of a tag's history; spans count back from now, a negative one lies ahead.
struct PastTag {
    QString tag;
    char image; ///< 'a' to 'f': the same letter is the same image
    std::chrono::minutes start;
    std::optional<std::chrono::minutes> end = {};
    QString reason = {}; ///< why it ended, as the database names it
    QString by = {}; ///< who began it; empty: the log has no entry
    QString endedBy = {};
    bool isReversion = false;
    bool isImmutable = false;
};

/// Puts the rows, and their entries in the usage log, into a repository that is made for them.
bool seedHistory(LiveServer &server, const QString &repository, const QList<PastTag> &rows);
/// A life of tags like that of the pictures: moved, expired, deleted, restored, about to expire.
QList<PastTag> someHistory();

} // namespace quayside::test
