#pragma once

#include "server/storage/hookstore.h"
#include "server/storage/repositorystore.h"

namespace quayside::server {

/// What a method needs to know, checked against what is there now, as it is kept.
/// InvalidInput with Quay's sentences, and for methods that nothing delivers yet: what is stored is
/// delivered. Source: quay-api.md 7.3.
Result<QJsonObject> checkedConfig(Db &db, DeliveryMethod method, const RepositoryRow &repository,
                                  const QJsonObject &config);

/// The method that the text names. InvalidInput for any other.
Result<DeliveryMethod> parsedMethod(const QString &text);

/// What is kept, as its maker wrote it.
QJsonObject shownConfig(const HookRow &hook);

/// Delivers an event within its transaction. False when there is nobody any more who could get it.
/// Source: quay-api.md 7.4.
Result<bool> deliver(Db &db, const HookRow &hook, const QJsonObject &payload);

} // namespace quayside::server
