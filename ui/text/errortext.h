#pragma once

#include "app/core/error.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for error codes; what the server said is shown beneath by whoever shows them.
class ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    static QString title(ErrorCode code);
};

} // namespace quayside::ui
