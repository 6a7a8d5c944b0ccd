#include "app/core/prunerule.h"

#include "app/core/expiry.h"

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostTags = 1'000'000;

constexpr std::array kMethods = {std::pair(PruneMethod::NumberOfTags, "number_of_tags"_L1),
                                 std::pair(PruneMethod::CreationDate, "creation_date"_L1)};

constexpr std::array kCauses = {
    std::pair(PruneCause::Immutable, "immutable"_L1),
    std::pair(PruneCause::Signature, "signature"_L1),
    std::pair(PruneCause::NoRule, "no_rule"_L1),
    std::pair(PruneCause::Newest, "newest"_L1),
    std::pair(PruneCause::Young, "young"_L1),
    std::pair(PruneCause::TooMany, "too_many"_L1),
    std::pair(PruneCause::TooOld, "too_old"_L1),
};

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
}

/// Rules of a method, applied in their order.
void applyDates(const QList<PrunableTag> &tags, const PruneRule &rule, qsizetype index, Instant now,
                QList<PruneDecision> &decisions)
{
    for (qsizetype i = 0; i < tags.size(); ++i) {
        auto &decision = decisions[i];
        const bool isOpen = !decision.isRemoved && decision.cause != PruneCause::Immutable
            && decision.cause != PruneCause::Signature;
        if (!isOpen || !rule.means(tags.at(i).name))
            continue;
        const bool isOld = tags.at(i).start < now - rule.age;
        decision = {isOld, isOld ? PruneCause::TooOld : PruneCause::Young, index};
    }
}

void applyNumber(const QList<PrunableTag> &tags, const QList<qsizetype> &newestFirst,
                 const PruneRule &rule, qsizetype index, QList<PruneDecision> &decisions)
{
    qint64 kept = 0;
    for (const auto i : newestFirst) {
        auto &decision = decisions[i];
        if (decision.isRemoved || !rule.means(tags.at(i).name))
            continue;
        const bool isOneTooMany = kept >= rule.count;
        kept += isOneTooMany ? 0 : 1;
        decision = {isOneTooMany, isOneTooMany ? PruneCause::TooMany : PruneCause::Newest, index};
    }
}

} // namespace

QString toString(PruneMethod method)
{
    return std::find_if(kMethods.begin(), kMethods.end(),
                        [method](const auto &pair) { return pair.first == method; })
        ->second;
}

std::optional<PruneMethod> pruneMethodFromString(QStringView text)
{
    for (const auto &[method, name] : kMethods) {
        if (text == name)
            return method;
    }
    return std::nullopt;
}

QString toString(PruneCause cause)
{
    return std::find_if(kCauses.begin(), kCauses.end(),
                        [cause](const auto &pair) { return pair.first == cause; })
        ->second;
}

std::optional<PruneCause> pruneCauseFromString(QStringView text)
{
    for (const auto &[cause, name] : kCauses) {
        if (text == name)
            return cause;
    }
    return std::nullopt;
}

Result<PruneRule> PruneRule::parse(const QString &method, const QString &value,
                                   const std::optional<QString> &pattern, bool isMatching)
{
    const auto known = pruneMethodFromString(method);
    if (!known)
        return failure(ErrorCode::InvalidInput, u"Invalid method provided"_s);
    PruneRule rule;
    rule.method = *known;
    rule.value = value;
    rule.isMatching = isMatching;
    bool isFit = false;
    if (rule.method == PruneMethod::NumberOfTags) {
        rule.count = value.toLongLong(&isFit);
        isFit = isFit && rule.count >= 1 && rule.count <= kMostTags
            && value == QString::number(rule.count);
    } else if (const auto age = parseExpiryDuration(value)) {
        rule.age = *age;
        isFit = true;
    }
    if (!isFit)
        return failure(ErrorCode::InvalidInput, u"Invalid value given for method type"_s);
    if (!pattern)
        return rule;
    if (pattern->isEmpty())
        return failure(ErrorCode::InvalidInput, u"tag_pattern cannot be empty"_s);
    auto parsed = TagPattern::parse(*pattern);
    if (!parsed)
        return failure(parsed);
    rule.pattern = std::move(*parsed);
    return rule;
}

bool PruneRule::means(const QString &tag) const
{
    return !pattern || pattern->isFoundIn(tag) == isMatching;
}

bool PruneRule::isRivalOf(const PruneRule &other) const
{
    const auto textOf = [](const PruneRule &rule) {
        return rule.pattern ? rule.pattern->toString() : QString();
    };
    return method == other.method && textOf(*this) == textOf(other)
        && (!pattern || isMatching == other.isMatching);
}

bool isSignatureTag(QStringView name)
{
    constexpr auto kStart = "sha256-"_L1;
    constexpr qsizetype kDigits = 64;
    if (!name.startsWith(kStart) || name.size() <= kStart.size() + kDigits)
        return false;
    const auto digits = name.mid(kStart.size(), kDigits);
    const auto end = name.mid(kStart.size() + kDigits);
    return std::all_of(digits.begin(), digits.end(), isHex)
        && (end == ".sig"_L1 || end == ".att"_L1 || end == ".sbom"_L1);
}

QList<PruneDecision> decidePruning(const QList<PrunableTag> &tags, const QList<PruneRule> &rules,
                                   Instant now)
{
    QList<PruneDecision> decisions;
    decisions.reserve(tags.size());
    QList<qsizetype> newestFirst;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        PruneDecision decision;
        if (tags.at(i).isImmutable)
            decision.cause = PruneCause::Immutable;
        else if (isSignatureTag(tags.at(i).name))
            decision.cause = PruneCause::Signature;
        else
            newestFirst.append(i);
        decisions.append(decision);
    }
    std::sort(newestFirst.begin(), newestFirst.end(), [&tags](qsizetype a, qsizetype b) {
        const auto &first = tags.at(a);
        const auto &second = tags.at(b);
        return first.start != second.start ? first.start > second.start : first.name < second.name;
    });
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i).method == PruneMethod::CreationDate)
            applyDates(tags, rules.at(i), i, now, decisions);
    }
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (rules.at(i).method == PruneMethod::NumberOfTags)
            applyNumber(tags, newestFirst, rules.at(i), i, decisions);
    }
    return decisions;
}

} // namespace quayside
