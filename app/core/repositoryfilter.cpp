#include "app/core/repositoryfilter.h"

#include "app/core/expiry.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

using Problem = FilterError::Problem;

struct RepositoryFilter::Term {
    enum class What {
        PathPart,
        PathPattern,
        PathIs,
        Public,
        State,
        Starred,
        Mine,
        Empty,
        Younger,
        Older,
    };
    What what = What::PathPart;
    bool isTurned = false;
    bool isYes = false; // of those that are yes or no
    RepositoryFacts::State state = RepositoryFacts::State::Normal;
    QString text = {};
    Milliseconds age{};
    std::unique_ptr<re2::RE2> pattern = {};

    bool holds(const RepositoryFacts &repository, Instant now) const;
    /// What is wrong with it, if anything is.
    std::optional<Problem> read(const FilterTerm &parts);
    std::optional<Problem> readName(const FilterTerm &parts);
    std::optional<Problem> readTime(const FilterTerm &parts);
    std::optional<Problem> readWord(const FilterTerm &parts);
};

namespace {

constexpr std::array kKeys{"name"_L1, "visibility"_L1, "state"_L1,   "starred"_L1,
                           "mine"_L1, "empty"_L1,      "modified"_L1};

} // namespace

RepositoryFilter::RepositoryFilter() = default;
RepositoryFilter::~RepositoryFilter() = default;
RepositoryFilter::RepositoryFilter(RepositoryFilter &&) noexcept = default;
RepositoryFilter &RepositoryFilter::operator=(RepositoryFilter &&) noexcept = default;

bool RepositoryFilter::Term::holds(const RepositoryFacts &repository, Instant now) const
{
    switch (what) {
    case What::PathPart:
        return repository.path.contains(text, Qt::CaseInsensitive);
    case What::PathPattern:
        return matchesPattern(repository.path, *pattern);
    case What::PathIs:
        return repository.path.compare(text, Qt::CaseInsensitive) == 0;
    case What::Public:
        return repository.isPublic == isYes;
    case What::State:
        return repository.state == state;
    case What::Starred:
        return repository.isStarred == isYes;
    case What::Mine:
        return repository.isMine == isYes;
    case What::Empty:
        return repository.isEmpty == isYes;
    case What::Younger:
        return repository.modified && *repository.modified > now - age;
    case What::Older:
        return !repository.modified || *repository.modified < now - age;
    }
    return true;
}

std::optional<Problem> RepositoryFilter::Term::readName(const FilterTerm &parts)
{
    if (parts.sign == u'=') {
        what = What::PathIs;
        text = parts.value;
        return {};
    }
    if (parts.sign != u'~')
        return Problem::NotComparable;
    what = What::PathPattern;
    pattern = regularPattern(parts.value);
    return pattern->ok() ? std::nullopt : std::optional(Problem::NotAPattern);
}

std::optional<Problem> RepositoryFilter::Term::readTime(const FilterTerm &parts)
{
    if (parts.sign != u'<' && parts.sign != u'>')
        return Problem::NotComparable;
    const auto duration = parseExpiryDuration(parts.value);
    if (!duration)
        return Problem::NotATime;
    what = parts.sign == u'<' ? What::Younger : What::Older;
    age = *duration;
    return {};
}

std::optional<Problem> RepositoryFilter::Term::readWord(const FilterTerm &parts)
{
    using State = RepositoryFacts::State;
    struct Word {
        QLatin1StringView key;
        QLatin1StringView value;
        What what;
        bool isYes = false;
        State state = State::Normal;
    };
    static constexpr std::array kWords{
        Word{"visibility"_L1, "public"_L1, What::Public, true},
        Word{"visibility"_L1, "private"_L1, What::Public, false},
        Word{"state"_L1, "normal"_L1, What::State, true, State::Normal},
        Word{"state"_L1, "read-only"_L1, What::State, true, State::ReadOnly},
        Word{"state"_L1, "mirror"_L1, What::State, true, State::Mirror},
        Word{"starred"_L1, "yes"_L1, What::Starred, true},
        Word{"starred"_L1, "no"_L1, What::Starred, false},
        Word{"mine"_L1, "yes"_L1, What::Mine, true},
        Word{"mine"_L1, "no"_L1, What::Mine, false},
        Word{"empty"_L1, "yes"_L1, What::Empty, true},
        Word{"empty"_L1, "no"_L1, What::Empty, false},
    };
    for (const Word &word : kWords) {
        const bool isIt = parts.sign == u'=' && parts.key == word.key
            && parts.value.compare(word.value, Qt::CaseInsensitive) == 0;
        if (!isIt)
            continue;
        what = word.what;
        isYes = word.isYes;
        state = word.state;
        return {};
    }
    return Problem::NotComparable;
}

std::optional<Problem> RepositoryFilter::Term::read(const FilterTerm &parts)
{
    if (parts.value.isEmpty())
        return Problem::ValueMissing;
    if (parts.key == "name"_L1)
        return readName(parts);
    return parts.key == "modified"_L1 ? readTime(parts) : readWord(parts);
}

tl::expected<RepositoryFilter, FilterError> RepositoryFilter::parse(const QString &text)
{
    if (text.size() > kLongestFilter)
        return tl::unexpected(FilterError{Problem::TooLong});
    RepositoryFilter filter;
    const QStringList terms = filterTerms(text);
    for (const QString &written : terms) {
        auto term = std::make_unique<Term>();
        QString body = written;
        if (body.size() > 1 && body.startsWith(u'-')) {
            term->isTurned = true;
            body.remove(0, 1);
        }
        if (const auto parts = splitFilterTerm(body, kKeys)) {
            if (const auto problem = term->read(*parts))
                return tl::unexpected(FilterError{*problem, written});
        } else if (hasWildcard(body)) {
            term->what = Term::What::PathPattern;
            term->pattern = wildcardPattern(body);
        } else
            term->text = body;
        if (filter.m_terms.size() == kMostFilterTerms)
            return tl::unexpected(FilterError{Problem::TooMany, written});
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

bool RepositoryFilter::matches(const RepositoryFacts &repository, Instant now) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const auto &term) {
        return term->holds(repository, now) != term->isTurned;
    });
}

} // namespace quayside
