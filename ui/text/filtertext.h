#pragma once

#include "app/core/filterterms.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words about filters that are written as a line.
class FilterText {
    Q_DECLARE_TR_FUNCTIONS(FilterText)
public:
    static QString problem(const FilterError &error);
    /// How those of tags are written, for the field's tool tip.
    static QString help();
    static QString repositoryHelp();
};

} // namespace quayside::ui
