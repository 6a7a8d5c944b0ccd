#pragma once

#include "app/core/clock.h"
#include "app/core/filterterms.h"
#include "app/core/result.h"

#include <QtCore/QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace quayside {

/// What a filter looks at.
struct TagFacts {
    const QString &name;
    const QString &digest;
    std::optional<qint64> size; ///< bytes; nullopt for lists
    Instant modified;
    std::optional<Instant> end;
    bool isImmutable;
    bool isSigned = false;
    bool isShared = false; ///< another tag has the same image
    // Nothing: not known yet.
    const QStringList *platforms = nullptr; ///< `linux/arm64/v8`; of a list each of its images
    const QStringList *labels = nullptr; ///< `key=value`
    std::optional<std::optional<Instant>> pulled = {}; ///< inner nothing: never
    std::optional<QString> pushedBy = {}; ///< empty: nobody in person, or it cannot be known
};

/// Kinds of facts that are read one by one.
struct TagFactKinds {
    bool platforms = false;
    bool labels = false;
    bool pulls = false;
    bool pushes = false;

    bool isAny() const { return platforms || labels || pulls || pushes; }
    friend bool operator==(const TagFactKinds &, const TagFactKinds &) = default;
};

/// Unknown: it would match as far as is known, and a fact is missing.
enum class FilterMatch { No, Unknown, Yes };

using TagFilterError = FilterError;

/// A filter that is written as a line, can be shared, and is read again: terms that must all match.
/// A word is a part of the name, with `*` or `?` the whole name; a leading `-` turns a term round.
/// `name=v1`, `name~^v[0-9]`, `expires<7d`, `expires>4w`, `expires=never|any`, `size>1GB`,
/// `modified<30d` (younger), `digest=sha256:9f`, `immutable=yes|no`, `signed=yes|no`,
/// `same=yes|no` (whether another tag has the image), `platform=linux/arm64` (the image, or one
/// that a list holds, has these parts in a row), `label=key`, `label=key=value` (with `*` or `?`
/// the whole of it), `pulled<30d` (since), `pulled>7d` (before), `pulled=never`, `pushedby=ci`
/// (the whole name, `*` and `?` as there; a robot also without its namespace). Case does not
/// matter, spaces around an operator do not either. Source: console.md 1.12, 4.2.
class TagFilter {
public:
    TagFilter();
    ~TagFilter();
    TagFilter(TagFilter &&) noexcept;
    TagFilter &operator=(TagFilter &&) noexcept;

    /// 20 terms and 1000 characters at most.
    static tl::expected<TagFilter, TagFilterError> parse(const QString &text);

    bool isEmpty() const;
    FilterMatch match(const TagFacts &tag, Instant now) const;
    bool matches(const TagFacts &tag, Instant now) const
    {
        return match(tag, now) == FilterMatch::Yes;
    }
    /// What it asks for that is read one by one.
    const TagFactKinds &needs() const { return m_needs; }

private:
    struct Term;

    std::vector<std::unique_ptr<Term>> m_terms;
    TagFactKinds m_needs;
};

} // namespace quayside
