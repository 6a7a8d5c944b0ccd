#pragma once

#include <QtCore/QString>

namespace quayside::mediatype {

inline constexpr QLatin1StringView kOciManifest{"application/vnd.oci.image.manifest.v1+json"};
inline constexpr QLatin1StringView kOciIndex{"application/vnd.oci.image.index.v1+json"};
inline constexpr QLatin1StringView kOciConfig{"application/vnd.oci.image.config.v1+json"};
inline constexpr QLatin1StringView kOciEmpty{"application/vnd.oci.empty.v1+json"};
inline constexpr QLatin1StringView kDockerManifest{
    "application/vnd.docker.distribution.manifest.v2+json"};
inline constexpr QLatin1StringView kDockerList{
    "application/vnd.docker.distribution.manifest.list.v2+json"};
inline constexpr QLatin1StringView kDockerConfig{"application/vnd.docker.container.image.v1+json"};
inline constexpr QLatin1StringView kDockerSchema1{
    "application/vnd.docker.distribution.manifest.v1+json"};
inline constexpr QLatin1StringView kDockerSchema1Signed{
    "application/vnd.docker.distribution.manifest.v1+prettyjws"};

/// An OCI index or a Docker manifest list.
bool isIndex(QStringView mediaType);
bool isDockerSchema1(QStringView mediaType);
/// A config that holds `config.Labels` (OCI or Docker image).
bool isImageConfig(QStringView mediaType);
/// Layers whose bytes may lie elsewhere and need not be here when a manifest arrives.
/// Source: OCI image-spec layer.md "Non-Distributable Layers", Docker schema 2 foreign layers.
bool isNonDistributable(QStringView mediaType);

} // namespace quayside::mediatype
