#pragma once

#include <QtCore/QStringView>

#include <optional>

namespace quayside {

// For a closed set with one table of pairs (value, text).

/// The text of a value that the table has.
template <typename Table, typename Value>
QLatin1StringView textOf(const Table &table, Value wanted)
{
    for (const auto &[value, text] : table) {
        if (value == wanted)
            return text;
    }
    Q_UNREACHABLE();
}

template <typename Table>
auto valueOf(const Table &table, QStringView wanted)
    -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, text] : table) {
        if (text == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace quayside
