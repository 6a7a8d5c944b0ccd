#include "app/models/tagfates.h"

#include <QtCore/QSet>

#include <algorithm>

namespace quayside {

QList<TagVerdict> pruneVerdicts(const QList<wire::Tag> &tags, const QList<PruneRule> &rules,
                                Instant now)
{
    QList<PrunableTag> plain;
    plain.reserve(tags.size());
    bool isAnyImmutable = false;
    for (const wire::Tag &tag : tags) {
        plain.append({tag.name.toString(), tag.start, tag.isImmutable.value_or(false)});
        isAnyImmutable = isAnyImmutable || plain.constLast().isImmutable;
    }
    const auto decisions = decidePruning(plain, rules, now);
    QList<TagVerdict> verdicts;
    verdicts.reserve(tags.size());
    for (const PruneDecision &decision : decisions) {
        const bool isFixed = decision.cause == PruneCause::Immutable;
        verdicts.append({decision.isRemoved ? TagFate::Removed
                             : isFixed      ? TagFate::IsImmutable
                                            : TagFate::Kept,
                         decision.cause, decision.rule});
    }
    if (!isAnyImmutable)
        return verdicts;
    // Where the two kinds of policies contradict each other: decided as if nothing were immutable.
    for (PrunableTag &tag : plain)
        tag.isImmutable = false;
    const auto free = decidePruning(plain, rules, now);
    for (qsizetype i = 0; i < verdicts.size(); ++i) {
        if (verdicts.at(i).fate == TagFate::IsImmutable && free.at(i).isRemoved)
            verdicts[i] = {TagFate::Saved, free.at(i).cause, free.at(i).rule};
    }
    return verdicts;
}

QList<TagVerdict> immutabilityVerdicts(const QList<wire::Tag> &tags, const TagPattern &pattern,
                                       bool isMatching)
{
    QList<TagVerdict> verdicts;
    verdicts.reserve(tags.size());
    for (const wire::Tag &tag : tags) {
        TagVerdict verdict;
        if (tag.isImmutable.value_or(false))
            verdict.fate = TagFate::IsImmutable;
        else if (pattern.matchesAll(tag.name.toString()) == isMatching)
            verdict.fate = tag.end ? TagFate::LosesExpiration : TagFate::BecomesImmutable;
        verdicts.append(verdict);
    }
    return verdicts;
}

FateSums fateSums(const QList<wire::Tag> &tags, const QList<TagVerdict> &verdicts)
{
    FateSums sums;
    QSet<QString> counted;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        switch (verdicts.at(i).fate) {
        case TagFate::Removed:
            sums.removed += 1;
            continue;
        case TagFate::Saved:
            sums.saved += 1;
            break;
        case TagFate::LosesExpiration:
            sums.losingExpiration += 1;
            [[fallthrough]];
        case TagFate::BecomesImmutable:
            sums.lockedNow += 1;
            break;
        case TagFate::Kept:
        case TagFate::IsImmutable:
            break;
        }
        counted.insert(tags.at(i).manifestDigest.toString());
    }
    if (sums.removed == 0)
        return sums;
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString digest = tags.at(i).manifestDigest.toString();
        if (verdicts.at(i).fate != TagFate::Removed || counted.contains(digest))
            continue;
        counted.insert(digest);
        sums.bytes += tags.at(i).size.value_or(0);
        sums.unsized += tags.at(i).size ? 0 : 1;
    }
    return sums;
}

} // namespace quayside
