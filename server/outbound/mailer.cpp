#include "server/outbound/mailer.h"

#include "app/core/emailaddress.h"
#include "server/outbound/transfer.h"

#include <QtCore/QLocale>

#include <curl/curl.h>

#include <chrono>
#include <cstring>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLimit = std::chrono::seconds(30);
constexpr qsizetype kLineLength = 76; // of base64 (RFC 2045, 6.8)
constexpr qsizetype kWordLength =
    39; // bytes of one encoded word: with its field a line (RFC 2047, 2)

struct Source {
    QByteArray bytes;
    qsizetype at = 0;
};

size_t giveBytes(char *to, size_t size, size_t count, void *data)
{
    auto &source = *static_cast<Source *>(data);
    const auto length = qMin(qsizetype(size * count), source.bytes.size() - source.at);
    std::memcpy(to, source.bytes.constData() + source.at, size_t(length));
    source.at += length;
    return size_t(length);
}

QByteArray encodedWords(const QString &text)
{
    QByteArray words;
    QByteArray piece;
    const auto close = [&] {
        if (!words.isEmpty())
            words += "\r\n ";
        words += "=?UTF-8?B?" + piece.toBase64() + "?=";
        piece.clear();
    };
    // A character is never cut in two.
    for (const uint point : text.toUcs4()) {
        const char32_t one = point;
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (piece.size() + bytes.size() > kWordLength)
            close();
        piece += bytes;
    }
    close();
    return words;
}

QByteArray folded(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += kLineLength)
        lines += base64.mid(at, kLineLength) + "\r\n";
    return lines;
}

} // namespace

QByteArray Mailer::message(const Mail &mail, const QString &sender, const QDateTime &date)
{
    const QString when = QLocale::c().toString(date.toUTC(), u"ddd, dd MMM yyyy hh:mm:ss"_s);
    QByteArray text;
    text += "Date: " + when.toLatin1() + " +0000\r\n";
    text += "From: " + sender.toUtf8() + "\r\n";
    text += "To: " + mail.to.toUtf8() + "\r\n";
    text += "Subject: " + encodedWords(mail.subject) + "\r\n";
    text += "Message-ID: <" + mail.id.toLatin1() + "@quayside>\r\n";
    text += "Auto-Submitted: auto-generated\r\n";
    text += "MIME-Version: 1.0\r\n";
    text += "Content-Type: text/plain; charset=UTF-8\r\n";
    text += "Content-Transfer-Encoding: base64\r\n\r\n";
    return text + folded(mail.text.toUtf8().toBase64());
}

Result<void> Mailer::send(const Mail &mail) const
{
    if (!isConfigured())
        return failure(ErrorCode::Unavailable, u"no mail server is configured (MAIL_SERVER)"_s);
    // Also keeps a line break out of the headers.
    if (!isEmailAddress(mail.to))
        return failure(ErrorCode::InvalidInput, u"%1 is no e-mail address"_s.arg(mail.to));
    Transfer transfer;
    CURL *curl = transfer.handle();
    Source source{message(mail, m_settings.sender, QDateTime::currentDateTimeUtc())};
    const bool isIp6 = m_settings.host.contains(u':');
    const QByteArray url =
        u"smtp://%1:%2"_s.arg(isIp6 ? u'[' + m_settings.host + u']' : m_settings.host)
            .arg(m_settings.port)
            .toUtf8();
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> receivers(
        curl_slist_append(nullptr, ('<' + mail.to.toUtf8() + '>').constData()),
        &curl_slist_free_all);
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp");
    curl_easy_setopt(curl, CURLOPT_USE_SSL,
                     long(m_settings.hasTls ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    if (!m_settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_settings.password.toUtf8().constData());
    }
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, ('<' + m_settings.sender.toUtf8() + '>').constData());
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, receivers.get());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &giveBytes);
    curl_easy_setopt(curl, CURLOPT_READDATA, &source);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 5'000L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(std::chrono::milliseconds(kLimit).count()));
    return transfer.perform();
}

} // namespace quayside::server
