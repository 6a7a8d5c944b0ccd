#include "ui/text/policytext.h"

#include "app/core/expiry.h"
#include "ui/text/spantext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString spanOf(const QString &value)
{
    const auto span = parseExpiryDuration(value);
    return span ? SpanText::exact(std::chrono::duration_cast<std::chrono::seconds>(*span)) : value;
}

} // namespace

QString PolicyText::rule(const wire::TagPolicy &policy)
{
    const auto method = pruneMethodFromString(policy.method);
    if (method == PruneMethod::NumberOfTags)
        return tr("Keep the newest %n tag(s)", nullptr, policy.value.toInt());
    if (method == PruneMethod::CreationDate)
        //: %1 is a span: 2 weeks
        return tr("Remove tags older than %1").arg(spanOf(policy.value));
    return policy.method + u' ' + policy.value;
}

QString PolicyText::tags(const wire::TagPolicy &policy)
{
    if (!policy.tagPattern)
        return tr("All tags");
    if (!policy.tagPatternMatches)
        return tr("All other tags");
    return policy.kind() == wire::PolicyKind::AutoPrune ? tr("Tags with the pattern")
                                                        : tr("Tags whose whole name matches");
}

QString PolicyText::origin(PolicyOrigin origin, const QString &owner, bool isOrganization)
{
    switch (origin) {
    case PolicyOrigin::Own:
        //: a policy of the very repository or namespace that is shown
        return tr("Here");
    case PolicyOrigin::Repository:
        return tr("Repository");
    case PolicyOrigin::Namespace:
        return isOrganization ? tr("Organization %1").arg(owner) : tr("Account %1").arg(owner);
    case PolicyOrigin::Registry:
        break;
    }
    return tr("Registry");
}

QString PolicyText::fate(TagFate fate)
{
    switch (fate) {
    case TagFate::Removed:
        return tr("removed");
    case TagFate::Saved:
    case TagFate::Kept:
        return tr("kept");
    case TagFate::LosesExpiration:
    case TagFate::BecomesImmutable:
        return tr("immutable");
    case TagFate::IsImmutable:
        break;
    }
    return tr("immutable as before");
}

QString PolicyText::fateIcon(TagFate fate)
{
    switch (fate) {
    case TagFate::Removed:
        return u"trash"_s;
    case TagFate::Saved:
        return u"alert-triangle"_s;
    case TagFate::LosesExpiration:
    case TagFate::BecomesImmutable:
    case TagFate::IsImmutable:
        return u"lock"_s;
    case TagFate::Kept:
        break;
    }
    return u"check"_s;
}

Tone PolicyText::fateTone(TagFate fate)
{
    switch (fate) {
    case TagFate::Removed:
        return Tone::Danger;
    case TagFate::Saved:
    case TagFate::LosesExpiration:
        return Tone::Warning;
    case TagFate::BecomesImmutable:
        return Tone::Info;
    case TagFate::Kept:
        return Tone::Ok;
    case TagFate::IsImmutable:
        break;
    }
    return Tone::Muted;
}

QString PolicyText::why(const TagVerdict &verdict, const PolicyRow *row)
{
    const QString value = row ? row->policy.value : QString();
    switch (verdict.fate) {
    case TagFate::LosesExpiration:
        return tr("loses its expiration");
    case TagFate::BecomesImmutable:
        return {};
    case TagFate::Saved:
        return tr("kept as it is immutable");
    default:
        break;
    }
    switch (verdict.cause) {
    case PruneCause::Immutable:
        return {};
    case PruneCause::Signature:
        return tr("belongs to its image");
    case PruneCause::NoRule:
        //: a tag, by any policy
        return verdict.fate == TagFate::IsImmutable ? QString() : tr("not meant");
    case PruneCause::Newest:
        return tr("among the newest %n", nullptr, value.toInt());
    case PruneCause::TooMany:
        return tr("%n newer one(s) are kept", nullptr, value.toInt());
    case PruneCause::Young:
        //: %1 is a span: 2 weeks
        return tr("not older than %1").arg(spanOf(value));
    case PruneCause::TooOld:
        break;
    }
    return tr("older than %1").arg(spanOf(value));
}

} // namespace quayside::ui
