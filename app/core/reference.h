#pragma once

#include "app/core/digest.h"

#include <QtCore/QString>

#include <variant>

namespace quayside {

/// Namespace of a user or an organization: `^([a-z0-9]+(?:[._-][a-z0-9]+)*)$`, 2 to 255 characters.
/// Source: quay-api.md 1.8.
class NamespaceName {
public:
    static Result<NamespaceName> parse(QStringView text);
    const QString &toString() const { return m_text; }
    friend bool operator==(const NamespaceName &, const NamespaceName &) = default;

private:
    explicit NamespaceName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// A team within its organization; written as a namespace is. Source: quay-api.md 1.8.
class TeamName {
public:
    /// InvalidInput with Quay's sentence.
    static Result<TeamName> parse(QStringView text);
    const QString &toString() const { return m_text; }
    friend bool operator==(const TeamName &, const TeamName &) = default;

private:
    explicit TeamName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// `namespace/name`, the name may have more parts. The whole is at most 255 characters; each part
/// of the name `[a-z0-9][.a-z0-9_-]*`. Source: quay-api.md 1.8, OCI distribution-spec "Pulling
/// manifests".
class RepositoryName {
public:
    /// NameInvalid with the reason. A name without a namespace is an error here; `/v2` passes it
    /// through withLibrary() before.
    static Result<RepositoryName> parse(QStringView text);
    static Result<RepositoryName> make(QStringView namespaceName, QStringView name);

    /// `acme/web/api`, as in paths.
    const QString &path() const { return m_path; }
    QString namespaceName() const { return m_path.first(m_slash); }
    /// Everything after the first slash.
    QString name() const { return m_path.mid(m_slash + 1); }

    friend bool operator==(const RepositoryName &a, const RepositoryName &b)
    {
        return a.m_path == b.m_path;
    }
    friend size_t qHash(const RepositoryName &n, size_t seed = 0)
    {
        return ::qHash(n.m_path, seed);
    }

private:
    RepositoryName(QString path, qsizetype slash)
        : m_path(std::move(path))
        , m_slash(slash)
    {
    }
    QString m_path;
    qsizetype m_slash;
};

/// The path that a name on `/v2` stands for: one without a namespace lies in `library`.
/// Source: quay-api.md 1.8.
QString withLibrary(const QString &name);

/// `^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$`. Source: OCI distribution-spec, quay-api.md 1.8.
class TagName {
public:
    /// TagInvalid otherwise, with Quay's sentence.
    static Result<TagName> parse(QStringView text);
    const QString &toString() const { return m_text; }
    friend bool operator==(const TagName &, const TagName &) = default;
    friend size_t qHash(const TagName &n, size_t seed = 0) { return ::qHash(n.m_text, seed); }

private:
    explicit TagName(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

/// What stands behind `/manifests/`: a tag or a digest.
using ManifestReference = std::variant<TagName, Digest>;

/// Whatever holds a colon must be a digest (DigestInvalid), all else a tag (TagInvalid).
Result<ManifestReference> parseManifestReference(QStringView text);

} // namespace quayside
