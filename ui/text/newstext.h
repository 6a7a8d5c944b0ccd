#pragma once

#include "app/core/newsitem.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for what the bell tells.
class NewsText {
    Q_DECLARE_TR_FUNCTIONS(NewsText)
public:
    static QString title(const NewsItem &item);
    /// Of a registry's bell, by its kind on the wire.
    static QString notification(const QString &kind);
    /// One line beneath it.
    static QString detail(const NewsItem &item);
};

} // namespace quayside::ui
