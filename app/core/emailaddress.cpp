#include "app/core/emailaddress.h"

#include <QtCore/QString>

#include <algorithm>

namespace quayside {

bool isEmailAddress(QStringView text)
{
    const bool isUnbroken = std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control;
    });
    const auto at = text.indexOf(u'@');
    return isUnbroken && at >= 1 && text.size() <= 254 && text.count(u'@') == 1
        && text.indexOf(u'.', at) >= at + 2 && !text.endsWith(u'.');
}

} // namespace quayside
