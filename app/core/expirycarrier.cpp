#include "app/core/expirycarrier.h"

#include "app/core/enumtext.h"

#include <array>
#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCarriers{
    std::pair{ExpiryCarrier::Label, "label"_L1},
    std::pair{ExpiryCarrier::Annotation, "annotation"_L1},
    std::pair{ExpiryCarrier::Index, "index"_L1},
    std::pair{ExpiryCarrier::Children, "children"_L1},
    std::pair{ExpiryCarrier::Api, "api"_L1},
};

constexpr std::array kReasons{
    std::pair{ExpiryIgnored::Overridden, "overridden"_L1},
    std::pair{ExpiryIgnored::SetByHand, "set_by_hand"_L1},
    std::pair{ExpiryIgnored::Unreadable, "unreadable"_L1},
    std::pair{ExpiryIgnored::NotPositive, "not_positive"_L1},
    std::pair{ExpiryIgnored::ChildrenDiffer, "children_differ"_L1},
    std::pair{ExpiryIgnored::Immutable, "immutable"_L1},
};

} // namespace

QLatin1StringView toString(ExpiryCarrier carrier)
{
    return textOf(kCarriers, carrier);
}

std::optional<ExpiryCarrier> expiryCarrierFromString(QStringView text)
{
    return valueOf(kCarriers, text);
}

QLatin1StringView toString(ExpiryIgnored reason)
{
    return textOf(kReasons, reason);
}

std::optional<ExpiryIgnored> expiryIgnoredFromString(QStringView text)
{
    return valueOf(kReasons, text);
}

} // namespace quayside
