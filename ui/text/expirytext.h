#pragma once

#include "app/wire/tagexpiry.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for why a tag ends when it does.
class ExpiryText {
    Q_DECLARE_TR_FUNCTIONS(ExpiryText)
public:
    /// A sentence without a full stop.
    static QString why(const wire::ExpiryClaim &claim);
};

} // namespace quayside::ui
