#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What somebody typed to find something by parts of its name: `pay api` finds `payments/api`.
/// Words are looked for one by one, in any case; the letters of a word stand in the text in their
/// order. Not for texts of people's prose: made for names with `/ - _ . :` between their parts.
class FuzzyPattern {
public:
    explicit FuzzyPattern(QStringView text);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// The more, the better: whole words before parts, starts of parts before their middles, short
    /// texts before long ones. Nothing when a word is not in the text. 0 for an empty pattern.
    std::optional<int> score(QStringView text) const;
    /// The places of the letters that were found, ascending; for marking them.
    QList<int> places(QStringView text) const;

private:
    QList<QString> m_words; // case folded
};

} // namespace quayside
