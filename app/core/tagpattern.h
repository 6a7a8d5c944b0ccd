#pragma once

#include "app/core/result.h"

#include <QtCore/QString>

#include <memory>

namespace re2 {
class RE2;
}

namespace quayside {

/// Longest pattern of a policy, in characters. Source: quay-api.md 10.3.
inline constexpr qsizetype kLongestTagPattern = 256;

/// A regular expression of a policy. RE2: matching takes time in proportion to the name, whatever
/// the pattern. A value; copies share the compiled form. Thread-safe.
class TagPattern {
public:
    /// InvalidInput, with what is wrong and the position (the first character is 1), for an empty
    /// or too long text, or one that is no expression. What RE2 has not (back-references,
    /// look-around) is refused too.
    static Result<TagPattern> parse(const QString &text);

    /// The whole name, as immutability policies mean it.
    bool matchesAll(QStringView name) const;
    /// The beginning of the name, as Python's `match`.
    bool matchesStart(QStringView name) const;
    /// Any part of the name, as a database searches: auto-prune policies.
    bool isFoundIn(QStringView name) const;

    const QString &toString() const { return m_text; }

private:
    TagPattern(QString text, std::shared_ptr<const re2::RE2> expression)
        : m_text(std::move(text))
        , m_expression(std::move(expression))
    {
    }

    QString m_text;
    std::shared_ptr<const re2::RE2> m_expression; // shared: RE2 cannot be copied
};

} // namespace quayside
