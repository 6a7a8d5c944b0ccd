#pragma once

#include "app/core/jobrecord.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words and looks of jobs, in the language that is set.
class JobText {
    Q_DECLARE_TR_FUNCTIONS(JobText)
public:
    struct Look {
        QString icon;
        Tone tone;
    };
    static QString kind(JobKind kind);
    static QString icon(JobKind kind);
    static QString state(JobState state);
    static Look look(JobState state);
    /// "220 of 250", "220 of 250, 2 failed".
    static QString count(const JobRecord &record);
    /// What came of it, in a sentence.
    static QString finished(const JobRecord &record);
    /// `before` or `after` of a change.
    static QString value(JobKind kind, const QString &value);
    /// Whether its objects are tags of the repository that it works on.
    static bool isOfTags(JobKind kind);
    /// What a change is about: "payments/api:v1", or the repository alone.
    static QString object(JobKind kind, const QString &target, const QString &object);

private:
    /// Of what passes over where there is nothing to do.
    static QString ofMany(const JobRecord &record);
    /// The object of a ChangeProfile: `email`, `given`, `family`, `company`, `location`.
    static QString profileField(const QString &key);
    /// `json`: a wire::Quota's; empty: there is none.
    static QString quota(const QString &json);
};

} // namespace quayside::ui
