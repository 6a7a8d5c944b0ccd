#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

namespace quayside::wire {

/// What the address of the update check answers: `{"version":"1.2.3","page":"https://…"}`. The
/// version is numbers with dots, one at least, and may end in `-` and letters, digits and dots
/// (`1.3.0-rc1`); 64 characters at most. The page, for people, is https. Other keys are passed
/// over.
struct PublishedVersion {
    QString version;
    QUrl page;

    /// Protocol when either is absent or not as above.
    static Result<PublishedVersion> fromJson(const QJsonObject &object);

    friend bool operator==(const PublishedVersion &, const PublishedVersion &) = default;
};

/// An address that a browser may be sent to because somebody else named it: https, with a host and
/// without a user.
bool isPublicPage(const QUrl &page);

} // namespace quayside::wire
