#pragma once

#include "app/core/clock.h"
#include "app/core/filterterms.h"
#include "app/core/result.h"

#include <vector>

namespace quayside {

/// What a filter of repositories looks at.
struct RepositoryFacts {
    enum class State { Normal, ReadOnly, Mirror };

    const QString &path; ///< `namespace/name`
    bool isPublic = false;
    State state = State::Normal;
    bool isStarred = false;
    bool isMine = false; ///< of the namespace that is the user's own
    std::optional<bool> isEmpty = {}; ///< has no tag; nothing: not known
    std::optional<Instant> modified = {}; ///< the last push; nothing: never, or not known
};

/// A filter that is written as a line, can be shared, and is read again: terms that must all match.
/// A word is a part of the path, with `*` or `?` the whole of it; a leading `-` turns a term round.
/// `name~^acme/`, `name=acme/api`, `visibility=public|private`, `state=normal|read-only|mirror`,
/// `starred=yes|no`, `mine=yes|no`, `empty=yes|no` (has no tags, where that is known),
/// `modified<30d` (pushed to since), `modified>90d` (not since, or never). Case does not matter,
/// spaces around an operator do not either. Source: console.md 1.12, 3.
class RepositoryFilter {
public:
    RepositoryFilter();
    ~RepositoryFilter();
    RepositoryFilter(RepositoryFilter &&) noexcept;
    RepositoryFilter &operator=(RepositoryFilter &&) noexcept;

    /// 20 terms and 1000 characters at most.
    static tl::expected<RepositoryFilter, FilterError> parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    bool matches(const RepositoryFacts &repository, Instant now) const;

private:
    struct Term;

    std::vector<std::unique_ptr<Term>> m_terms;
};

} // namespace quayside
