#include "ui/text/errortext.h"

namespace quayside::ui {

QString ErrorText::title(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
        return tr("The registry cannot be reached.");
    case ErrorCode::Timeout:
        return tr("The registry did not answer in time.");
    case ErrorCode::TlsUntrusted:
        return tr("The registry's certificate is not trusted.");
    case ErrorCode::Unauthenticated:
        return tr("The sign-in is not valid.");
    case ErrorCode::Forbidden:
        return tr("You are not allowed to do this.");
    case ErrorCode::NotFound:
        return tr("Not found, or not visible to you.");
    case ErrorCode::Conflict:
        return tr("It was changed meanwhile by someone else.");
    case ErrorCode::TagImmutable:
        return tr("The tag is immutable.");
    case ErrorCode::ReadOnly:
        return tr("Nothing was changed: the repository, the registry or this connection is "
                  "read-only.");
    case ErrorCode::RateLimited:
        return tr("Too many requests. Wait a little and try again.");
    case ErrorCode::Unavailable:
        return tr("The registry is not available now.");
    case ErrorCode::StorageFull:
        return tr("The registry's disk is full.");
    case ErrorCode::TooLarge:
        return tr("The answer is too large.");
    case ErrorCode::InvalidInput:
        return tr("The registry refused the value.");
    case ErrorCode::Protocol:
        return tr("The answer makes no sense. Is this a registry?");
    case ErrorCode::Cancelled:
        return tr("Cancelled.");
    case ErrorCode::AlreadyExists:
        return tr("There is one of this name already.");
    default:
        return tr("Something went wrong.");
    }
}

} // namespace quayside::ui
