#pragma once

#include "app/services/localserver.h"
#include "app/services/userservice.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// The way out of a failure of the local registry.
enum class LocalFix { None, TryAgain, UseNextPort, ChooseFolder, EndHolder, UseDefaults };

/// Words for the local registry, in the language that is set.
class LocalText {
    Q_DECLARE_TR_FUNCTIONS(LocalText)
public:
    static QString state(LocalServer::State state);
    static QString failureTitle(LocalFailure failure);
    /// What is known about it and, where that says more, the server's own words.
    static QString failureText(const LocalServer &server);
    static LocalFix fixOf(const LocalServer &server);
    /// Of a button; empty for None.
    static QString fix(LocalFix fix, const LocalServer &server);
    /// "in use by nginx (process 812)"
    static QString holder(const std::optional<processes::Holder> &holder);
    /// Why no service of the user can keep it running, as a sentence; empty: one can, or that is
    /// not known yet.
    static QString serviceProblem(UserService::Availability availability);
    /// `~/.local/share/quayside`
    static QString shortPath(const QString &path);
};

} // namespace quayside::ui
