#pragma once

#include <QtCore/QString>

namespace quayside {

/// Every way in which a call can fail, on either side of the wire. Programs decide on the code
/// only.
enum class ErrorCode {
    Internal, ///< a bug, or a library failed in a way that nobody can act on
    InvalidInput, ///< the caller's data is wrong; message says which and why
    NotAnOption, ///< the same, of a value that has to be one of a list
    NotFound,
    AlreadyExists,
    Unauthenticated, ///< nobody is signed in, or the sign-in is no longer valid
    Forbidden, ///< signed in, but not allowed
    Conflict, ///< the state changed meanwhile, or does not allow it
    ReadOnly, ///< repository or registry takes no writes now
    ReferenceMissing, ///< a foreign key points nowhere (storage)
    TooLarge,
    Unavailable, ///< try again later (database, store or server away, 503)
    StorageFull,
    QuotaExceeded, ///< a namespace would use more than it may
    RateLimited,
    Fenced, ///< another process or request took the object over
    Cancelled,
    Timeout,
    Network, ///< no connection, or it broke
    TlsUntrusted,
    Protocol, ///< the peer's answer makes no sense
    // Registry codes; their wire names are in server/http/problemresponse (quay-api.md 2.5).
    BlobUnknown,
    BlobUploadInvalid,
    BlobUploadUnknown,
    RangeInvalid, ///< a part out of order: 416
    DigestInvalid,
    ManifestBlobUnknown,
    ManifestInvalid,
    ManifestUnknown,
    ManifestUnsupported, ///< media type we refuse: 415
    TagInvalid,
    TagExpired,
    TagImmutable,
    TooManyTags,
    NameInvalid,
    NameUnknown,
    SizeInvalid,
    Unsupported,
};

QString toString(ErrorCode code);

/// What went wrong. `message` is English and for logs and clients of the wire; never a secret in
/// it. `serverText` is what a remote server said, shown by the console beneath its own words.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString message;
    QString serverText = {};

    friend bool operator==(const Error &, const Error &) = default;
};

} // namespace quayside
