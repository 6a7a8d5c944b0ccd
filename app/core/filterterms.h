#pragma once

#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <span>

namespace re2 {
class RE2;
}

namespace quayside {

/// Why a line is no filter; the words are the view's.
struct FilterError {
    enum class Problem {
        ValueMissing,
        NotATime, ///< 12h, 7d, 4w are
        NotASize, ///< 500MB, 1.5GB are
        NotAPattern,
        NotComparable, ///< that key with that sign, or that value
        TooLong, ///< 1000 characters
        TooMany, ///< 20 terms
        NotOffered, ///< the registry does not have what a term asks for; never from parse()
    };
    Problem problem;
    QString term = {}; ///< the one at fault

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

// What filters that are written as a line have in common: TagFilter, RepositoryFilter.

inline constexpr qsizetype kLongestFilter = 1000;
inline constexpr size_t kMostFilterTerms = 20;

/// A term that compares: `size>1GB`. `sign`: one of < > = ~.
struct FilterTerm {
    QString key;
    QChar sign;
    QString value;
};

/// The terms of a line: words, and `key<value` with or without spaces around the sign.
QStringList filterTerms(const QString &line);
/// Nothing where it starts with none of the keys and a sign; their case does not matter.
std::optional<FilterTerm> splitFilterTerm(const QString &term,
                                          std::span<const QLatin1StringView> keys);
/// For a list beside the line that stands for one term: which of `terms` the line ends with, which
/// leaves it then; 0, of which the text is empty: none.
int takeLastTerm(QString &line, std::span<const QLatin1StringView> terms);

bool hasWildcard(const QString &text);
/// Of a text with `*` and `?`: the whole of it, in either case.
std::unique_ptr<re2::RE2> wildcardPattern(const QString &text);
/// A regular expression, in either case; not `ok()`: it is none.
std::unique_ptr<re2::RE2> regularPattern(const QString &text);
bool matchesPattern(const QString &text, const re2::RE2 &pattern);

} // namespace quayside
