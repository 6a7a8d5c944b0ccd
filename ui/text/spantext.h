#pragma once

#include <QtCore/QCoreApplication>

#include <chrono>

namespace quayside::ui {

/// Words for spans of time.
class SpanText {
    Q_DECLARE_TR_FUNCTIONS(SpanText)
public:
    /// In the largest unit that fits without a rest: "2 weeks", "36 hours", "0 seconds".
    static QString exact(std::chrono::seconds span);
};

} // namespace quayside::ui
