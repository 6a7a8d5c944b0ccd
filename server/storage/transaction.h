#pragma once

#include "server/storage/sqldb.h"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace quayside::server {

/// Does its work on the connection and says with what error it failed, if it did. May run several
/// times, so it has no effect outside the database.
using TransactionFunction = std::function<std::optional<Error>(Db &)>;

/// Called when the disk is full; true when it made some room and a second try makes sense.
using OnFull = std::function<bool()>;

struct TransactionOptions {
    SqlDb::Use use = SqlDb::Use::Write;
    /// A lost connection is opened again until then; after it, once.
    std::chrono::steady_clock::time_point deadline;
    OnFull onFull = {};
};

/// Runs `function` in a transaction (a read on PostgreSQL: without one), again where storage.md 4.2
/// says so. nullopt: it ended by itself, committed or with its own error. An error: the transaction
/// failed as a whole and the function's result is worth nothing.
std::optional<Error> runTransaction(SqlDb &db, const TransactionFunction &function,
                                    const TransactionOptions &options);

/// Several writes with one commit, each in its savepoint; when the whole fails, each by itself.
/// SQLite. One answer each, as above.
std::vector<std::optional<Error>> runGroup(SqlDb &db,
                                           std::span<const TransactionFunction> functions,
                                           const TransactionOptions &options);

} // namespace quayside::server
