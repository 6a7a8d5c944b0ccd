#include "app/models/policymodel.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

QString patternOf(const PolicyRow &row)
{
    return row.policy.tagPattern.value_or(QString());
}

} // namespace

PolicyModel *makePolicyModel(wire::PolicyKind kind, QObject *parent)
{
    const auto key = [](const PolicyRow &row) {
        return row.origin == PolicyOrigin::Registry ? u"registry"_s : row.policy.uuid;
    };
    const PolicyModel::Column rule{
        [](const PolicyRow &row) { return QVariant(row.policy.method + u' ' + row.policy.value); }};
    const PolicyModel::Column pattern{[](const PolicyRow &row) {
        return row.policy.tagPattern ? QVariant(*row.policy.tagPattern) : QVariant();
    }};
    const PolicyModel::Column tags{
        [](const PolicyRow &row) { return QVariant(row.policy.tagPatternMatches); }};
    const PolicyModel::Column origin{
        [](const PolicyRow &row) { return QVariant(int(row.origin)); }};
    if (kind == wire::PolicyKind::Immutability)
        return new PolicyModel(key, {pattern, tags, origin}, parent, patternOf);
    return new PolicyModel(key, {rule, pattern, tags, origin}, parent, [](const PolicyRow &row) {
        return patternOf(row) + u' ' + row.policy.value;
    });
}

} // namespace quayside
