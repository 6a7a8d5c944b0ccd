#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace quayside::server {

/// Languages of the texts that the server itself shows to people.
enum class Language { English, TraditionalChinese };

/// `en`, `zh-Hant-TW`, as a page says it.
QLatin1StringView toString(Language language);

/// The best of both for an Accept-Language field; English when it names neither. Source: RFC 9110
/// 12.5.4.
Language languageFor(QByteArrayView acceptLanguage);

enum class Phrase {
    ConsentTitle, ///< %1 application
    ConsentQuestion, ///< %1 application, %2 organization
    ConsentAs, ///< %1 user
    ConsentScopes,
    ConsentDanger,
    ConsentRedirect, ///< %1 address
    Allow,
    Deny,
    TokenTitle,
    TokenShownOnce,
    TokenInAddress,
    CanceledTitle,
    CanceledText,
    ExportSubject, ///< %1 namespace or repository
    ExportText, ///< %1 namespace or repository, %2 address
    RecoverySubject, ///< %1 registry
    RecoveryText, ///< %1 user, %2 registry, %3 address
    RecoveryTitle,
    RecoveryQuestion, ///< %1 user
    RecoveryPassword,
    RecoveryRepeat,
    RecoverySet,
    RecoveryDifferent,
    RecoveryUnfit,
    RecoveryDone,
    RecoveryOver,
    VerifySubject, ///< %1 registry
    VerifyText, ///< %1 user, %2 registry, %3 address
    VerifyTitle,
    VerifyQuestion, ///< %1 user, %2 e-mail address
    VerifyConfirm,
    VerifyDone,
    VerifyOver,
    InviteSubject, ///< %1 organization
    InviteText, ///< %1 user, %2 team, %3 organization, %4 address
    InviteTitle,
    InviteQuestion, ///< %1 user, %2 team, %3 organization, %4 who is asked
    InviteAccept,
    InviteDecline,
    InviteAccepted,
    InviteDeclined,
    InviteOver,
    ErrorTitle,
    ErrorBadRequest,
    ErrorSignIn,
    ErrorNotAllowed,
    ErrorUnknown,
    ErrorStale,
    ErrorOther,
};

/// Whole sentences, with the placeholders that Phrase names. Thread-safe. Source:
/// conventions.md 13.
QString serverText(Language language, Phrase phrase);

/// What a scope allows, as a sentence for people; empty for an unknown one.
QString scopeText(Language language, QStringView scope);

} // namespace quayside::server
