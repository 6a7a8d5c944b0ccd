#include "app/wire/publishedversion.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QRegularExpression>

namespace quayside::wire {

using namespace Qt::StringLiterals;

bool isPublicPage(const QUrl &page)
{
    return page.isValid() && page.scheme() == "https"_L1 && !page.host().isEmpty()
        && page.userInfo().isEmpty();
}

Result<PublishedVersion> PublishedVersion::fromJson(const QJsonObject &object)
{
    static const QRegularExpression kVersion(
        QRegularExpression::anchoredPattern(u"(?=.{1,64}$)[0-9]+(\\.[0-9]+)*(-[0-9A-Za-z.]+)?"_s));
    PublishedVersion published;
    published.version = stringOr(object, "version"_L1);
    if (!kVersion.match(published.version).hasMatch())
        return failure(ErrorCode::Protocol, u"no version in the answer"_s);
    published.page = QUrl(stringOr(object, "page"_L1), QUrl::StrictMode);
    if (!isPublicPage(published.page))
        return failure(ErrorCode::Protocol, u"no page by https in the answer"_s);
    return published;
}

} // namespace quayside::wire
