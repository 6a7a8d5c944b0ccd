#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QtGlobal>

namespace quayside::server {

/// Primary key of one table; keys of different tables do not mix.
template <class Table>
struct RowId {
    qint64 value = 0;

    friend bool operator==(RowId, RowId) = default;
    friend auto operator<=>(RowId, RowId) = default;
    friend size_t qHash(RowId id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using NamespaceId = RowId<struct NamespaceTable>;
using RobotId = RowId<struct RobotTable>;
using RepositoryId = RowId<struct RepositoryTable>;
using BlobId = RowId<struct BlobTable>;
using ManifestId = RowId<struct ManifestTable>;
using TagId = RowId<struct TagTable>;
using TeamId = RowId<struct TeamTable>;
using PrototypeId = RowId<struct PrototypeTable>;
using OAuthAppId = RowId<struct OAuthAppTable>;
using OAuthTokenId = RowId<struct OAuthTokenTable>;
using OAuthCodeId = RowId<struct OAuthCodeTable>;
using OAuthAssignmentId = RowId<struct OAuthAssignmentTable>;
using AppTokenId = RowId<struct AppTokenTable>;
using HookId = RowId<struct HookTable>;

} // namespace quayside::server
