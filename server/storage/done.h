#pragma once

#include "server/storage/db.h"

namespace quayside::server {

/// For statements that return no rows.
inline Result<void> done(const Result<Rows> &rows)
{
    if (!rows)
        return failure(rows);
    return {};
}

} // namespace quayside::server
