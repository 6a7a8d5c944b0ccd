#include "server/api/changelog.h"

#include <QtCore/QFile>

// Outside the namespace, as the macro declares a function: in a static library nothing else pulls
// the resource in.
static void initResources()
{
    Q_INIT_RESOURCE(changelog);
}

namespace quayside::server {

using namespace Qt::StringLiterals;

QString changelogText()
{
    initResources();
    QFile file(u":/quayside/api/CHANGELOG.md"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QString::fromUtf8(file.readAll());
}

} // namespace quayside::server
