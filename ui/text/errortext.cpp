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
    case ErrorCode::QuotaExceeded:
        return tr("The plan of this namespace allows no more.");
    case ErrorCode::StorageFull:
        return tr("The registry's disk is full.");
    case ErrorCode::TooLarge:
        return tr("The answer is too large.");
    case ErrorCode::InvalidInput:
    case ErrorCode::NotAnOption:
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

QString ErrorText::sentence(const Error &error)
{
    return error.serverText.isEmpty()
        ? title(error.code)
        //: %1 our words, a whole sentence; %2 what the registry said
        : tr("%1 The registry says: %2").arg(title(error.code), error.serverText);
}

bool ErrorText::hasDetails(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Network:
    case ErrorCode::Timeout:
    case ErrorCode::TlsUntrusted:
    case ErrorCode::TooLarge:
    case ErrorCode::Cancelled:
        return false;
    default:
        return true;
    }
}

QString ErrorText::missingToRead(const QString &repository)
{
    return repository.isEmpty()
        ? tr("The scope repo:read is missing, with which repositories are listed. An administrator "
             "of the registry can grant it.")
        : tr("The role Read on %1, or the scope repo:read, is missing. Whoever administers the "
             "repository or owns its namespace can grant it.")
              .arg(repository);
}

QString ErrorText::missingToWrite(const QString &repository)
{
    return tr("The role Write on %1, or the scope repo:write, is missing. Whoever administers the "
              "repository or owns its namespace can grant it.")
        .arg(repository);
}

QString ErrorText::missingRegistrySecret()
{
    return tr("Configs are read as podman would: with the password or token that is kept for this "
              "connection. Keep one, or give the connection a registry account.");
}

QString ErrorText::requestToRead(const QString &user, const QString &registry,
                                 const QString &repository)
{
    return repository.isEmpty()
        ? tr("Please let the user %1 list the repositories of %2 (scope repo:read).")
              .arg(user, registry)
        : tr("Please give the user %1 the role Read on the repository %3 of %2 (scope repo:read).")
              .arg(user, registry, repository);
}

QString ErrorText::requestToWrite(const QString &user, const QString &registry,
                                  const QString &repository)
{
    return tr("Please give the user %1 the role Write on the repository %3 of %2 (scope "
              "repo:write).")
        .arg(user, registry, repository);
}

} // namespace quayside::ui
