#pragma once

#include <QtCore/QString>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace quayside {

// Of Settings alone: closed sets as they stand in the file.

template <class T>
using Names = std::initializer_list<std::pair<T, QLatin1StringView>>;

template <class T>
QString nameOf(const Names<T> &names, T value)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [value](const auto &one) { return one.first == value; });
    return found->second;
}

/// The first is what an unknown name stands for.
template <class T>
T valueOf(const Names<T> &names, QStringView text)
{
    const auto *found = std::find_if(names.begin(), names.end(),
                                     [text](const auto &one) { return one.second == text; });
    return found == names.end() ? names.begin()->first : found->first;
}

} // namespace quayside
