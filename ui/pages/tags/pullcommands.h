#pragma once

#include <QtCore/QCoreApplication>

#include <functional>

class QMenu;

namespace quayside::ui {

/// Commands that fetch one image, ready to be copied.
class PullCommands {
    Q_DECLARE_TR_FUNCTIONS(PullCommands)
public:
    /// `registry`: host:port. `isPlain`: http, so skopeo and podman must be told.
    /// `tag` or `digest` is empty where there is none.
    static void fill(QMenu &menu, const QString &registry, bool isPlain, const QString &repository,
                     const QString &tag, const QString &digest,
                     const std::function<void(const QString &)> &copy);
};

} // namespace quayside::ui
