#pragma once

#include "app/core/tagfilter.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words about filters of tags.
class FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
public:
    static QString problem(const TagFilterError &error);
    /// How filters are written, for the field's tool tip.
    static QString help();
};

} // namespace quayside::ui
