#include "app/core/mediatype.h"

namespace quayside::mediatype {

using namespace Qt::StringLiterals;

bool isIndex(QStringView mediaType)
{
    return mediaType == kOciIndex || mediaType == kDockerList;
}

bool isDockerSchema1(QStringView mediaType)
{
    return mediaType == kDockerSchema1 || mediaType == kDockerSchema1Signed;
}

bool isImageConfig(QStringView mediaType)
{
    return mediaType == kOciConfig || mediaType == kDockerConfig;
}

bool isNonDistributable(QStringView mediaType)
{
    return mediaType.startsWith("application/vnd.oci.image.layer.nondistributable.v1."_L1)
        || mediaType == "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip"_L1
        || mediaType == "application/vnd.docker.image.rootfs.foreign.diff.tar"_L1;
}

} // namespace quayside::mediatype
