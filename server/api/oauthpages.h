#pragma once

#include "server/domain/servertext.h"
#include "server/domain/teaminvites.h"
#include "server/http/response.h"

#include <QtCore/QList>

#include <optional>

namespace quayside::server {

/// What a consent page says and sends.
struct ConsentPage {
    QString application;
    QString organization;
    QString description;
    QString userName;
    QString redirectUri;
    QStringList scopes;
    bool hasDangerousScopes = false;
    QList<std::pair<QString, QString>> fields; ///< hidden ones of the form
};

/// Pages for people. None can be framed, cached or told to other sites; only the one that shows a
/// token has a script, which its own policy names by hash. All texts are escaped here.
/// Source: quay-api.md 8.4.
Response consentPage(Language language, const ConsentPage &page);
/// The page behind `LOCAL_OAUTH_HANDLER`: shows the token of its address, or that there is none.
Response localPage(Language language, bool isCanceled);
/// A form for a new password, or what became of it.
struct RecoveryPage {
    QString userName;
    QString code;
    std::optional<Phrase> problem = {}; ///< with what was sent before
};
Response recoveryPage(Language language, const RecoveryPage &page);
/// Whether an account is his who opens the link of a mail.
struct VerifyPage {
    QString userName;
    QString email;
    QString code;
};
Response verifyPage(Language language, const VerifyPage &page);
/// What is asked, and both answers.
struct InvitePage {
    ShownInvite invite;
    QString userName;
    QString code;
    QString csrfToken;
};
Response invitePage(Language language, const InvitePage &page);
/// A title and a sentence.
Response noticePage(Language language, int status, Phrase title, Phrase text);
Response errorPage(Language language, int status, Phrase phrase);

} // namespace quayside::server
