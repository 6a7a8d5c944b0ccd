#pragma once

#include "app/services/scopeadvisor.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for what a token may do.
class ScopeText {
    Q_DECLARE_TR_FUNCTIONS(ScopeText)
public:
    /// In the order that lists have: the harmless ones first.
    static QStringList all();
    static QString title(const QString &scope);
    /// One sentence without its full stop; empty for a scope that is not known.
    static QString meaning(const QString &scope);
    /// What whoever holds a dangerous one can do, as a sentence.
    static QString danger(const QString &scope);
    static bool isDangerous(const QString &scope);
    static QString task(TokenTask task);
    static QString risk(TokenRisk risk);
};

} // namespace quayside::ui
