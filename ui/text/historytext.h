#pragma once

#include "app/models/taghistory.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words and looks of what happened to tags, in the language that is set.
class HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryText)
public:
    struct Look {
        QString icon;
        Tone tone;
    };
    /// "Moved".
    static QString kind(TagEventKind kind);
    static Look look(const TagEvent &event, Instant now);
    /// "latest moved from b2f6…6e0a to 9f3c…a01b, 10 Jun 2026, 08:22, by ada".
    static QString sentence(const TagEvent &event);
    /// "b2f6…6e0a"; without the algorithm.
    static QString shortDigest(const Digest &digest);
    /// Two units at most: "14 d", "13 d 15 h", "43 min".
    static QString rest(Milliseconds span);
};

} // namespace quayside::ui
