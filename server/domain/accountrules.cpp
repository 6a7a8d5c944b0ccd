#include "server/domain/accountrules.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxPassword = 1024;

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}

} // namespace

Result<void> checkNewPassword(const QByteArray &password)
{
    if (password.size() > kMaxPassword) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid password, password must be at most %1 bytes."_s.arg(kMaxPassword));
    }
    const auto text = QString::fromUtf8(password);
    if (text.size() < 8 || hasBlank(text)) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid password, password must be at least 8 characters and contain no "
                       "whitespace."_s);
    }
    return {};
}

Result<void> checkEmail(const QString &email)
{
    const auto at = email.indexOf(u'@');
    if (hasBlank(email) || at < 1 || email.size() > 254 || email.count(u'@') != 1
        || email.indexOf(u'.', at) < at + 2 || email.endsWith(u'.')) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid email address: write it as name@example.org"_s);
    }
    return {};
}

} // namespace quayside::server
