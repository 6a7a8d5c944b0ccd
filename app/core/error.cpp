#include "app/core/error.h"

namespace quayside {

using namespace Qt::StringLiterals;

QString toString(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Internal:
        return u"internal"_s;
    case ErrorCode::InvalidInput:
        return u"invalid_input"_s;
    case ErrorCode::NotAnOption:
        return u"not_an_option"_s;
    case ErrorCode::NotFound:
        return u"not_found"_s;
    case ErrorCode::AlreadyExists:
        return u"already_exists"_s;
    case ErrorCode::Unauthenticated:
        return u"unauthenticated"_s;
    case ErrorCode::Forbidden:
        return u"forbidden"_s;
    case ErrorCode::Conflict:
        return u"conflict"_s;
    case ErrorCode::ReadOnly:
        return u"read_only"_s;
    case ErrorCode::ReferenceMissing:
        return u"reference_missing"_s;
    case ErrorCode::TooLarge:
        return u"too_large"_s;
    case ErrorCode::Unavailable:
        return u"unavailable"_s;
    case ErrorCode::QuotaExceeded:
        return u"quota_exceeded"_s;
    case ErrorCode::StorageFull:
        return u"storage_full"_s;
    case ErrorCode::RateLimited:
        return u"rate_limited"_s;
    case ErrorCode::Fenced:
        return u"fenced"_s;
    case ErrorCode::Cancelled:
        return u"cancelled"_s;
    case ErrorCode::Timeout:
        return u"timeout"_s;
    case ErrorCode::Network:
        return u"network"_s;
    case ErrorCode::TlsUntrusted:
        return u"tls_untrusted"_s;
    case ErrorCode::Protocol:
        return u"protocol"_s;
    case ErrorCode::BlobUnknown:
        return u"blob_unknown"_s;
    case ErrorCode::BlobUploadInvalid:
        return u"blob_upload_invalid"_s;
    case ErrorCode::BlobUploadUnknown:
        return u"blob_upload_unknown"_s;
    case ErrorCode::RangeInvalid:
        return u"range_invalid"_s;
    case ErrorCode::DigestInvalid:
        return u"digest_invalid"_s;
    case ErrorCode::ManifestBlobUnknown:
        return u"manifest_blob_unknown"_s;
    case ErrorCode::ManifestInvalid:
        return u"manifest_invalid"_s;
    case ErrorCode::ManifestUnknown:
        return u"manifest_unknown"_s;
    case ErrorCode::ManifestUnsupported:
        return u"manifest_unsupported"_s;
    case ErrorCode::TagInvalid:
        return u"tag_invalid"_s;
    case ErrorCode::TagExpired:
        return u"tag_expired"_s;
    case ErrorCode::TagImmutable:
        return u"tag_immutable"_s;
    case ErrorCode::TooManyTags:
        return u"too_many_tags"_s;
    case ErrorCode::NameInvalid:
        return u"name_invalid"_s;
    case ErrorCode::NameUnknown:
        return u"name_unknown"_s;
    case ErrorCode::SizeInvalid:
        return u"size_invalid"_s;
    case ErrorCode::Unsupported:
        return u"unsupported"_s;
    }
    return u"internal"_s;
}

} // namespace quayside
