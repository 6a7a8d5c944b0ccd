#pragma once

#include "app/services/recordedchange.h"
#include "ui/pages/storage/quotadialog.h"

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

/// Gives an organization that quota with its limits, in place of the one it has; nullopt: takes it
/// away. Several calls, one after the other: it tells its end, or the first refusal, once. It goes
/// on as long as its context is there.
RecordedChange::Call quotaWriting(api::ApiClient &client, const QString &organization,
                                  const std::optional<QuotaWish> &wish);

} // namespace quayside::ui
