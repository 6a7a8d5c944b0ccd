#include "app/core/tagfilter.h"

#include "app/core/expiry.h"

#include <re2/re2.h>

#include <QtCore/QStringList>

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// Whole parts between slashes, one or some in a row: `arm` is no part of `linux/arm64`. Nothing is
/// copied: it is asked of a hundred thousand rows.
bool hasParts(QStringView platform, QStringView parts)
{
    qsizetype at = platform.indexOf(parts, 0, Qt::CaseInsensitive);
    for (; at >= 0; at = platform.indexOf(parts, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + parts.size();
        if ((at == 0 || platform[at - 1] == u'/')
            && (end == platform.size() || platform[end] == u'/'))
            return true;
    }
    return false;
}

} // namespace

struct TagFilter::Term {
    enum class What {
        NamePart,
        NamePattern,
        NameIs,
        ExpiresNever,
        ExpiresAny,
        ExpiresWithin,
        ExpiresAfter,
        Larger,
        Smaller,
        Younger,
        Older,
        DigestPart,
        Immutable,
        Signed,
        Shared,
        Platform,
        LabelKey, // its text or pattern without a value
        Label,
        PulledSince,
        PulledBefore,
        PulledNever,
        PushedBy
    };
    What what = What::NamePart;
    bool isTurned = false;
    QString text = {};
    qint64 number = 0; // bytes or milliseconds
    std::unique_ptr<re2::RE2> pattern = {};

    bool isKnown(const TagFacts &tag) const;
    bool holds(const TagFacts &tag, Instant now) const;
    /// The whole text, or what the pattern lets through.
    bool isText(const QString &other) const;
    /// The same of an account; of a robot also without its namespace.
    bool isAccount(const QString &name) const;
    void setWildcard(const QString &glob);
    using Problem = TagFilterError::Problem;
    /// What is wrong with it, if anything is.
    std::optional<Problem> readName(const FilterTerm &parts);
    std::optional<Problem> readTime(const FilterTerm &parts);
    std::optional<Problem> read(const FilterTerm &parts);
};

namespace {

/// The keys of terms that compare.
constexpr std::array kKeys{"name"_L1,     "expires"_L1,   "size"_L1,   "modified"_L1,
                           "digest"_L1,   "immutable"_L1, "signed"_L1, "same"_L1,
                           "platform"_L1, "label"_L1,     "pulled"_L1, "pushedby"_L1};

/// Of the keys that are yes or no.
std::optional<bool> flagOf(const FilterTerm &parts)
{
    const bool isFlag =
        parts.key == "immutable"_L1 || parts.key == "signed"_L1 || parts.key == "same"_L1;
    if (!isFlag || parts.sign != u'=' || (parts.value != "yes"_L1 && parts.value != "no"_L1))
        return {};
    return parts.value == "yes"_L1;
}

std::optional<qint64> bytesOf(const QString &text)
{
    static constexpr std::array kUnits{std::pair{"k"_L1, 10}, std::pair{"m"_L1, 20},
                                       std::pair{"g"_L1, 30}, std::pair{"t"_L1, 40}};
    QString number = text.toLower();
    for (const auto tail : {"ib"_L1, "b"_L1}) {
        if (number.endsWith(tail)) {
            number.chop(tail.size());
            break;
        }
    }
    int shift = 0;
    for (const auto &[unit, bits] : kUnits) {
        if (number.endsWith(unit)) {
            number.chop(unit.size());
            shift = bits;
        }
    }
    bool isOk = false;
    const double value = number.toDouble(&isOk);
    if (!isOk || value < 0 || value > 1e6 * double(1LL << 20))
        return {};
    return qint64(value * double(1LL << shift));
}

} // namespace

void TagFilter::Term::setWildcard(const QString &glob)
{
    pattern = wildcardPattern(glob);
}

bool TagFilter::Term::isText(const QString &other) const
{
    return pattern ? matchesPattern(other, *pattern)
                   : other.compare(text, Qt::CaseInsensitive) == 0;
}

bool TagFilter::Term::isAccount(const QString &name) const
{
    const qsizetype plus = name.indexOf(u'+');
    return isText(name) || (plus >= 0 && isText(name.sliced(plus + 1)));
}

bool TagFilter::Term::isKnown(const TagFacts &tag) const
{
    switch (what) {
    case What::Platform:
        return tag.platforms;
    case What::LabelKey:
    case What::Label:
        return tag.labels;
    case What::PulledSince:
    case What::PulledBefore:
    case What::PulledNever:
        return tag.pulled.has_value();
    case What::PushedBy:
        return tag.pushedBy.has_value();
    default:
        return true;
    }
}

bool TagFilter::Term::holds(const TagFacts &tag, Instant now) const
{
    switch (what) {
    case What::NamePart:
        return tag.name.contains(text, Qt::CaseInsensitive);
    case What::NamePattern:
        return matchesPattern(tag.name, *pattern);
    case What::NameIs:
        return tag.name.compare(text, Qt::CaseInsensitive) == 0;
    case What::ExpiresNever:
        return !tag.end;
    case What::ExpiresAny:
        return tag.end.has_value();
    case What::ExpiresWithin:
        return tag.end && *tag.end <= now + Milliseconds(number);
    case What::ExpiresAfter:
        return tag.end && *tag.end > now + Milliseconds(number);
    case What::Larger:
        return tag.size && *tag.size > number;
    case What::Smaller:
        return tag.size && *tag.size < number;
    case What::Younger:
        return tag.modified > now - Milliseconds(number);
    case What::Older:
        return tag.modified < now - Milliseconds(number);
    case What::DigestPart:
        return tag.digest.contains(text, Qt::CaseInsensitive);
    case What::Immutable:
        return tag.isImmutable == (number != 0);
    case What::Signed:
        return tag.isSigned == (number != 0);
    case What::Shared:
        return tag.isShared == (number != 0);
    case What::Platform:
        return std::any_of(
            tag.platforms->cbegin(), tag.platforms->cend(),
            [this](const QString &one) { return pattern ? isText(one) : hasParts(one, text); });
    case What::LabelKey:
        return std::any_of(tag.labels->cbegin(), tag.labels->cend(),
                           [this](const QString &one) { return isText(one.section(u'=', 0, 0)); });
    case What::Label:
        return std::any_of(tag.labels->cbegin(), tag.labels->cend(),
                           [this](const QString &one) { return isText(one); });
    case What::PulledSince:
        return *tag.pulled && **tag.pulled > now - Milliseconds(number);
    case What::PulledBefore:
        return *tag.pulled && **tag.pulled < now - Milliseconds(number);
    case What::PulledNever:
        return !*tag.pulled;
    case What::PushedBy:
        return isAccount(*tag.pushedBy);
    }
    return true;
}

TagFilter::TagFilter() = default;
TagFilter::~TagFilter() = default;
TagFilter::TagFilter(TagFilter &&) noexcept = default;
TagFilter &TagFilter::operator=(TagFilter &&) noexcept = default;

std::optional<TagFilterError::Problem> TagFilter::Term::readName(const FilterTerm &parts)
{
    if (parts.sign == u'=') {
        what = What::NameIs;
        text = parts.value;
        return {};
    }
    if (parts.sign != u'~')
        return Problem::NotComparable;
    what = What::NamePattern;
    pattern = regularPattern(parts.value);
    return pattern->ok() ? std::nullopt : std::optional(Problem::NotAPattern);
}

std::optional<TagFilterError::Problem> TagFilter::Term::readTime(const FilterTerm &parts)
{
    const bool isExpiry = parts.key == "expires"_L1;
    const bool isPull = parts.key == "pulled"_L1;
    if (parts.sign == u'=' && !(isExpiry && parts.value == "any"_L1)) {
        what = isPull ? What::PulledNever : What::ExpiresNever;
        return (isExpiry || isPull) && parts.value == "never"_L1
            ? std::nullopt
            : std::optional(Problem::NotComparable);
    }
    if (parts.sign == u'=') {
        what = What::ExpiresAny;
        return {};
    }
    if (parts.sign == u'~')
        return Problem::NotComparable;
    const auto duration = parseExpiryDuration(parts.value);
    if (!duration)
        return Problem::NotATime;
    const bool isLess = parts.sign == u'<';
    what = isExpiry ? (isLess ? What::ExpiresWithin : What::ExpiresAfter)
        : isPull    ? (isLess ? What::PulledSince : What::PulledBefore)
                    : (isLess ? What::Younger : What::Older);
    number = duration->count();
    return {};
}

std::optional<TagFilterError::Problem> TagFilter::Term::read(const FilterTerm &parts)
{
    if (parts.value.isEmpty())
        return Problem::ValueMissing;
    if (parts.key == "name"_L1)
        return readName(parts);
    if (parts.key == "expires"_L1 || parts.key == "modified"_L1 || parts.key == "pulled"_L1)
        return readTime(parts);
    if (parts.key == "size"_L1 && (parts.sign == u'<' || parts.sign == u'>')) {
        const auto bytes = bytesOf(parts.value);
        if (!bytes)
            return Problem::NotASize;
        what = parts.sign == u'<' ? What::Smaller : What::Larger;
        number = *bytes;
        return {};
    }
    if (const auto flag = flagOf(parts)) {
        what = parts.key == "immutable"_L1 ? What::Immutable
            : parts.key == "signed"_L1     ? What::Signed
                                           : What::Shared;
        number = *flag;
        return {};
    }
    const bool isPlatform = parts.key == "platform"_L1;
    const bool isLabel = parts.key == "label"_L1;
    const bool isPusher = parts.key == "pushedby"_L1;
    if (parts.sign != u'=' || (!isPlatform && !isLabel && !isPusher && parts.key != "digest"_L1))
        return Problem::NotComparable;
    what = isPlatform ? What::Platform
        : isPusher    ? What::PushedBy
        : !isLabel    ? What::DigestPart
                      : (parts.value.contains(u'=') ? What::Label : What::LabelKey);
    text = parts.value;
    if ((isPlatform || isLabel || isPusher) && hasWildcard(text))
        setWildcard(text);
    return {};
}

tl::expected<TagFilter, TagFilterError> TagFilter::parse(const QString &text)
{
    using Problem = TagFilterError::Problem;
    if (text.size() > kLongestFilter)
        return tl::unexpected(TagFilterError{Problem::TooLong});
    TagFilter filter;
    const QStringList terms = filterTerms(text);
    for (const QString &written : terms) {
        auto term = std::make_unique<TagFilter::Term>();
        QString body = written;
        if (body.size() > 1 && body.startsWith(u'-')) {
            term->isTurned = true;
            body.remove(0, 1);
        }
        if (const auto parts = splitFilterTerm(body, kKeys)) {
            if (const auto problem = term->read(*parts))
                return tl::unexpected(TagFilterError{*problem, written});
            filter.m_needs.platforms |= parts->key == "platform"_L1;
            filter.m_needs.labels |= parts->key == "label"_L1;
            filter.m_needs.pulls |= parts->key == "pulled"_L1;
            filter.m_needs.pushes |= parts->key == "pushedby"_L1;
        } else if (hasWildcard(body)) {
            term->what = Term::What::NamePattern;
            term->setWildcard(body);
        } else
            term->text = body;
        if (filter.m_terms.size() == kMostFilterTerms)
            return tl::unexpected(TagFilterError{Problem::TooMany, written});
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

bool TagFilter::isEmpty() const
{
    return m_terms.empty();
}

FilterMatch TagFilter::match(const TagFacts &tag, Instant now) const
{
    bool isAllKnown = true;
    for (const auto &term : m_terms) {
        if (!term->isKnown(tag))
            isAllKnown = false;
        else if (term->holds(tag, now) == term->isTurned)
            return FilterMatch::No;
    }
    return isAllKnown ? FilterMatch::Yes : FilterMatch::Unknown;
}

} // namespace quayside
