#include "server/auth/pkce.h"

#include "server/auth/secrets.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace quayside::server {

namespace {

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

} // namespace

bool isCodeChallenge(QStringView text)
{
    return text.size() == 43 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAlphanumeric(c) || c == u'-' || c == u'_';
           });
}

bool isVerifierOf(QStringView verifier, QStringView challenge)
{
    const bool isVerifier =
        verifier.size() >= 43 && verifier.size() <= 128
        && std::all_of(verifier.begin(), verifier.end(), [](QChar c) {
               return isAlphanumeric(c) || c == u'-' || c == u'.' || c == u'_' || c == u'~';
           });
    if (!isVerifier)
        return false;
    const auto hash = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
    return constantTimeEquals(
        hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        challenge.toLatin1());
}

} // namespace quayside::server
