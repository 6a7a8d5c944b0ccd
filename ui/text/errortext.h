#pragma once

#include "app/core/error.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for error codes; what the server said is shown beneath by whoever shows them.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString title(ErrorCode code);
    /// The title and, where the server said something, its words.
    static QString sentence(const Error &error);
    /// Whether an answer came that can be shown as it is.
    static bool hasDetails(ErrorCode code);
    /// Which right is missing to read a repository, or with an empty path to list them, and who can
    /// grant it.
    static QString missingToRead(const QString &repository);
    static QString missingToWrite(const QString &repository);
    /// Why the registry protocol gives nothing, and what helps.
    static QString missingRegistrySecret();
    /// For a mail to whoever can grant it.
    static QString requestToRead(const QString &user, const QString &registry,
                                 const QString &repository);
    static QString requestToWrite(const QString &user, const QString &registry,
                                  const QString &repository);
};

} // namespace quayside::ui
