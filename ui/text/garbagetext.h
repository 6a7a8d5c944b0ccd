#pragma once

#include "app/wire/gc.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for what a registry tells of its garbage collection, in the language that is set.
class GarbageText {
    Q_DECLARE_TR_FUNCTIONS(GarbageText)
public:
    /// The last run: "2 h ago, freed 1.2 MiB"; "runs now"; "nothing freed yet".
    static QString last(const wire::GcStatus &status, Instant now);
    /// Objects that wait to be removed: "nothing", "12 objects"; counts end at the status' limit.
    static QString waiting(const wire::GcStatus &status);
    /// What a run would come upon, a line each. `reclaimable`: bytes that it leaves alone, as the
    /// time machine still holds them; nullopt: not known.
    static QStringList plan(const wire::GcStatus &status, std::optional<qint64> reclaimable,
                            Instant now);
    /// What a run that has ended did, as a sentence.
    static QString result(const wire::GcRun &run);
};

} // namespace quayside::ui
