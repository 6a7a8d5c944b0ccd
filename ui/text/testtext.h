#pragma once

#include "app/services/connectiontest.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for the lines of a connection test.
class TestText {
    Q_DECLARE_TR_FUNCTIONS(TestText)
public:
    /// "Resolve the name", "Connect (TCP)" ...
    static QString step(TestLine::Step step);
    static QString result(const TestLine &line);
    /// For the clipboard: outcome, step, result and time in one line.
    static QString plain(const TestLine &line);
};

} // namespace quayside::ui
