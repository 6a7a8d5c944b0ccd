#pragma once

#include "app/core/reference.h"

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// A place in the console, as it is kept in the history, copied, and handed from one program start
/// to the next: `quayside://<connection>/<path>?tab=<tab>`. Paths: empty = the repositories,
/// `repository/<namespace>/<name>`, `registry` = the local registry's dashboard. Source: console.md
/// 1.1. `repository/<namespace>/<name>:<tag>` is one tag. More paths: `organization/<name>`,
/// `account` = the signed-in user's own page, `superuser`, `api` = the API explorer.
struct Address {
    QString connection; ///< id of a profile
    QString path = {};
    QString tab = {};

    static Address repositories(const QString &connection) { return {connection}; }
    static Address repository(const QString &connection, const RepositoryName &name,
                              const QString &tab = QStringLiteral("tags"));
    static Address tag(const QString &connection, const RepositoryName &name, const TagName &tag,
                       const QString &tab = QStringLiteral("summary"));
    static Address dashboard(const QString &connection);
    static Address organization(const QString &connection, const NamespaceName &name,
                                const QString &tab = {});
    static Address account(const QString &connection, const QString &tab = {});
    static Address superuser(const QString &connection, const QString &tab = {});
    static Address explorer(const QString &connection);

    bool isRepositories() const { return path.isEmpty(); }
    bool isDashboard() const;
    bool isAccount() const;
    bool isSuperuser() const;
    bool isExplorer() const;
    /// The organization whose page this is.
    std::optional<NamespaceName> organizationName() const;
    /// The repository whose page this is, or whose tag.
    std::optional<RepositoryName> repositoryName() const;
    /// The tag whose page this is.
    std::optional<TagName> tagName() const;

    QString toString() const;
    /// Nothing when it is no address of ours, names a page that there is not, or is longer than
    /// 2048 characters.
    static std::optional<Address> fromString(const QString &text);

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace quayside
