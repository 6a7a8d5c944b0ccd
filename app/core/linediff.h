#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace quayside {

/// A line of two texts that were compared.
struct DiffLine {
    enum class Kind {
        Same,
        Removed, ///< of the first text alone
        Added, ///< of the second alone
        Skipped, ///< stands for `count` lines that both have
    };
    Kind kind = Kind::Same;
    QString text = {};
    qsizetype count = 0;

    friend bool operator==(const DiffLine &, const DiffLine &) = default;
};

/// How `after` differs from `before`, with three lines around each change; empty: not at all.
/// nullopt where one of them has more than 50 000 lines. May take a second: not on the main thread.
std::optional<QList<DiffLine>> lineDiff(const QString &before, const QString &after);

} // namespace quayside
