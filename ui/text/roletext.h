#pragma once

#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// The two tones of a connection's role: stripe and dot, and the fill of its chip.
struct RoleTone {
    Tone tone;
    Tone fill;
};

/// `local`, `development`, `test`, `production`; other words are the user's own.
RoleTone roleTone(const QString &role);

class RoleText {
    Q_DECLARE_TR_FUNCTIONS(RoleText)
public:
    /// In capitals where the language has them; empty without a role.
    static QString word(const QString &role);
};

} // namespace quayside::ui
