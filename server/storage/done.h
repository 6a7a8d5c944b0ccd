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

/// How many rows an INSERT, UPDATE or DELETE changed.
inline Result<qint64> affected(const Result<Rows> &rows)
{
    if (!rows)
        return failure(rows);
    return rows->affected();
}

/// Whether there is a row.
inline Result<bool> isFound(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    return rows->next();
}

} // namespace quayside::server
