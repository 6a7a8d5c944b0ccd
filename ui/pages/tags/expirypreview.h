#pragma once

#include "app/wire/tag.h"

class QTableWidget;

namespace quayside::ui {

/// The table of the expiration dialog: tag, end now, end after.
void initExpiryPreview(QTableWidget &table);
/// `chosen`: when they end then, inner nothing: never; nothing: what stands there makes no sense.
void fillExpiryPreview(QTableWidget &table, const QList<wire::Tag> &tags,
                       const std::optional<std::optional<Instant>> &chosen, Instant now);

} // namespace quayside::ui
