#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/tagpolicy.h"

namespace quayside {

/// Who made a policy hold.
enum class PolicyOrigin {
    Own, ///< whose page it is
    Repository, ///< of a repository, seen from its namespace
    Namespace, ///< seen from a repository
    Registry, ///< by the configuration
};

struct PolicyRow {
    wire::TagPolicy policy;
    PolicyOrigin origin = PolicyOrigin::Own;

    friend bool operator==(const PolicyRow &, const PolicyRow &) = default;
};

enum class PrunePolicyColumn { Rule, Pattern, Tags, Origin };
enum class ImmutabilityPolicyColumn { Pattern, Tags, Origin };

using PolicyModel = RecordModel<PolicyRow>;
/// Keys are the uuids; the registry's own has `registry`. A pattern that is absent is null, an
/// origin its number.
PolicyModel *makePolicyModel(wire::PolicyKind kind, QObject *parent);

} // namespace quayside
