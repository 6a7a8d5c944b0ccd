#include "server/domain/carriedlabels.h"

#include "app/core/expiry.h"
#include "app/core/mediatype.h"
#include "server/storage/tagstore.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

std::optional<QString> valueIn(const QMap<QString, QString> &labels, QLatin1StringView key)
{
    const auto found = labels.constFind(key);
    return found == labels.cend() ? std::nullopt : std::optional(*found);
}

bool carrySame(const QList<ManifestRow> &children)
{
    return std::all_of(children.begin(), children.end(), [&](const auto &child) {
        return child.expiresAfter == children.first().expiresAfter;
    });
}

bool anyIsDated(const QList<ManifestRow> &children)
{
    return std::any_of(children.begin(), children.end(),
                       [](const auto &child) { return child.expiresAfter.has_value(); });
}

/// What the manifests say, whatever the tag became; at most one without `ignored`.
QList<ExpiryClaimRow> carriedClaims(const Manifest &manifest,
                                    const QMap<QString, QString> &configLabels,
                                    const QList<ManifestRow> &children)
{
    QList<ExpiryClaimRow> claims;
    const auto add = [&claims](ExpiryCarrier carrier, const QString &value) {
        // An unreadable one still hides those below it: what was meant cannot be told.
        const auto ignored =
            claims.isEmpty() ? unfitDuration(value) : std::optional(ExpiryIgnored::Overridden);
        claims.append({carrier, value, ignored});
    };
    if (const auto own = valueIn(manifest.annotations, kExpiryLabel))
        add(manifest.isIndex ? ExpiryCarrier::Index : ExpiryCarrier::Annotation, *own);
    if (!manifest.isIndex) {
        if (const auto label = valueIn(configLabels, kExpiryLabel))
            add(ExpiryCarrier::Label, *label);
        return claims;
    }
    if (!anyIsDated(children))
        return claims;
    if (carrySame(children)) {
        add(ExpiryCarrier::Children, *children.first().expiresAfter);
        return claims;
    }
    const auto ignored =
        claims.isEmpty() ? ExpiryIgnored::ChildrenDiffer : ExpiryIgnored::Overridden;
    claims.append({ExpiryCarrier::Children, {}, ignored});
    return claims;
}

} // namespace

QMap<QString, QString> ownLabels(const Manifest &manifest,
                                 const QMap<QString, QString> &configLabels)
{
    auto labels = manifest.isIndex ? QMap<QString, QString>() : configLabels;
    labels.insert(manifest.annotations);
    return labels;
}

CarriedLabels carriedLabels(const Manifest &manifest, const QMap<QString, QString> &configLabels,
                            const QList<ManifestRow> &children)
{
    const auto own = ownLabels(manifest, configLabels);
    CarriedLabels carried{valueIn(own, kExpiryLabel)};
    if (!carried.expiresAfter && !children.isEmpty()) {
        if (carrySame(children))
            carried.expiresAfter = children.first().expiresAfter;
        else
            carried.childrenDiffer = anyIsDated(children);
    }
    if (const auto locks = valueIn(own, kImmutableLabel)) {
        carried.isImmutable = locks->compare("true"_L1, Qt::CaseInsensitive) == 0;
    } else {
        carried.isImmutable = !children.isEmpty()
            && std::all_of(children.begin(), children.end(),
                           [](const auto &child) { return child.carriesImmutable; });
    }
    return carried;
}

CarriedExpiry carriedExpiry(const ManifestRow &manifest)
{
    if (!manifest.expiresAfter)
        return {};
    const auto duration = parseExpiryDuration(*manifest.expiresAfter);
    if (!duration)
        return {};
    const auto annotations =
        QJsonDocument::fromJson(manifest.annotations.value_or(QString()).toUtf8()).object();
    const bool isAnnotated = annotations.contains(kExpiryLabel);
    if (mediatype::isIndex(manifest.mediaType))
        return {*duration, isAnnotated ? ExpiryCarrier::Index : ExpiryCarrier::Children};
    return {*duration, isAnnotated ? ExpiryCarrier::Annotation : ExpiryCarrier::Label};
}

QList<ExpiryClaimRow> expiryClaims(const TagRow &tag, const Manifest &manifest,
                                   const QMap<QString, QString> &configLabels,
                                   const QList<ManifestRow> &children, bool isUndatable)
{
    auto claims = carriedClaims(manifest, configLabels, children);
    const bool isByHand = tag.expiresFrom == QString(toString(ExpiryCarrier::Api));
    for (auto &claim : claims) {
        if (claim.ignored)
            continue;
        if (isByHand)
            claim.ignored = ExpiryIgnored::SetByHand;
        else if (isUndatable)
            claim.ignored = ExpiryIgnored::Immutable;
    }
    if (isByHand)
        claims.prepend({ExpiryCarrier::Api, {}});
    return claims;
}

std::optional<ExpiryIgnored> unfitDuration(const QString &text)
{
    if (parseExpiryDuration(text))
        return std::nullopt;
    // 0h and -3d are read, and mean nothing.
    auto digits = text.chopped(qMin(text.size(), qsizetype(1)));
    if (digits.startsWith(u'-'))
        digits = u'1' + digits.mid(1);
    const bool isNumber = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(),
                       [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool isZero = isNumber && digits.count(u'0') == digits.size();
    const bool isUnit = !text.isEmpty() && u"smhdwy"_s.contains(text.back());
    const bool isNegative = text.startsWith(u'-') && digits.size() > 1;
    return isNumber && isUnit && (isZero || isNegative) ? ExpiryIgnored::NotPositive
                                                        : ExpiryIgnored::Unreadable;
}

} // namespace quayside::server
