#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"
#include "app/core/expirycarrier.h"
#include "app/core/reference.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

using quayside::ExpiryCarrier;
using quayside::ExpiryIgnored;

/// One carrier that says something of a tag's date.
struct ExpiryClaim {
    ExpiryCarrier carrier = ExpiryCarrier::Label;
    QString value; ///< as written; empty for `api`, and for children that differ
    std::optional<ExpiryIgnored> ignored = {}; ///< nullopt: this one decided
    QString detail = {}; ///< an English sentence for those without a console

    friend bool operator==(const ExpiryClaim &, const ExpiryClaim &) = default;
};

/// `GET /api/quayside/v1/repository/{repo}/tag/{tag}/expiry`: when a tag ends and who said so.
struct TagExpiry {
    TagName name;
    Digest manifestDigest;
    Instant start{}; ///< `start_ts`, whole seconds
    std::optional<Instant> end = {}; ///< `end_ts`; null: never
    std::optional<Instant> restorableUntil = {}; ///< null: it does not end
    bool isImmutable = false;
    QList<ExpiryClaim> claims = {}; ///< the strongest first; at most one of them decided

    /// The one that decided, or nullptr.
    const ExpiryClaim *decider() const;

    /// Protocol when name, digest or start is missing; claims it does not know are left out.
    static Result<TagExpiry> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
