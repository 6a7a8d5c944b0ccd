#pragma once

#include "app/wire/repository.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for the state of a repository, in the language that is set.
class RepositoryText {
    Q_DECLARE_TR_FUNCTIONS(RepositoryText)
public:
    /// Why its state lets nothing be written; empty: it does.
    static QString blocked(wire::RepositoryState state);
    /// The same, and the way back for who can go it.
    static QString blockedAndWayBack(const wire::RepositoryDetails &details);
};

} // namespace quayside::ui
