#pragma once

#include "app/core/clock.h"
#include "app/core/tagpattern.h"

#include <QtCore/QList>

#include <optional>

namespace quayside {

/// How a policy decides. Source: quay-api.md 10.2.
enum class PruneMethod {
    NumberOfTags, ///< the newest N stay
    CreationDate, ///< what is older than a span goes
};

/// `number_of_tags`, `creation_date`.
QString toString(PruneMethod method);
std::optional<PruneMethod> pruneMethodFromString(QStringView text);

/// One auto-prune policy. Console preview and server run the same. Immutable value.
struct PruneRule {
    PruneMethod method = PruneMethod::NumberOfTags;
    qint64 count = 0; ///< of NumberOfTags, at least 1
    Milliseconds age{0}; ///< of CreationDate, more than 0
    QString value; ///< as written: `10`, `7d`
    std::optional<TagPattern> pattern; ///< found anywhere in the name, as Quay's database does
    bool isMatching = true; ///< false: tags without the pattern

    /// InvalidInput with Quay's sentences: an unknown method, a value that does not fit it (a whole
    /// number from 1 to 1 000 000; a duration as of quay.expires-after), an empty pattern, one that
    /// is no expression (with the position).
    static Result<PruneRule> parse(const QString &method, const QString &value,
                                   const std::optional<QString> &pattern, bool isMatching);

    bool means(const QString &tag) const;
    /// Whether both mean the same tags, by the same method: one of the two never has a say.
    bool isRivalOf(const PruneRule &other) const;
};

struct PrunableTag {
    QString name;
    Instant start; ///< since when it points where it does
    bool isImmutable = false;
};

/// Why a tag stays or goes.
enum class PruneCause {
    Immutable, ///< stays, whatever rules say
    Signature, ///< stays: a tag that cosign made belongs to its image
    NoRule, ///< stays: no rule means it
    Newest, ///< stays: among the newest N
    Young, ///< stays: not old enough
    TooMany, ///< goes: newer ones are N already
    TooOld, ///< goes
};

/// `immutable`, `signature`, `no_rule`, `newest`, `young`, `too_many`, `too_old`.
QString toString(PruneCause cause);
std::optional<PruneCause> pruneCauseFromString(QStringView text);

struct PruneDecision {
    bool isRemoved = false;
    PruneCause cause = PruneCause::NoRule;
    qsizetype rule = -1; ///< that decided, in the list of rules; -1: none did
};

/// `sha256-<hex>.sig`, `.att` and `.sbom`: beside the image of that digest.
bool isSignatureTag(QStringView name);

/// What the rules do to live, visible tags of one repository; a decision for each tag, in their
/// order. Dates come first, then numbers one after the other: what went before is not counted, so
/// that two rules together never take more than they have to. Of tags with one start the name that
/// sorts first counts as the newer one. Source: quay-api.md 10.2.
QList<PruneDecision> decidePruning(const QList<PrunableTag> &tags, const QList<PruneRule> &rules,
                                   Instant now);

} // namespace quayside
