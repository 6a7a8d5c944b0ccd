#pragma once

#include "app/core/reference.h"

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// A place in the console, as it is kept in the history, copied, and handed from one program start
/// to the next: `quayside://<connection>/<path>?tab=<tab>`. Paths: empty = the repositories,
/// `repository/<namespace>/<name>`, `registry` = the local registry's dashboard. Source: console.md
/// 1.1.
struct Address {
    QString connection; ///< id of a profile
    QString path = {};
    QString tab = {};

    static Address repositories(const QString &connection) { return {connection}; }
    static Address repository(const QString &connection, const RepositoryName &name,
                              const QString &tab = QStringLiteral("tags"));
    static Address dashboard(const QString &connection);

    bool isRepositories() const { return path.isEmpty(); }
    bool isDashboard() const;
    /// The repository whose page this is.
    std::optional<RepositoryName> repositoryName() const;

    QString toString() const;
    /// Nothing when it is no address of ours, names a page that there is not, or is longer than
    /// 2048 characters.
    static std::optional<Address> fromString(const QString &text);

    friend bool operator==(const Address &, const Address &) = default;
};

} // namespace quayside
