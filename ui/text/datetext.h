#pragma once

#include "app/core/clock.h"
#include "app/core/expiry.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace quayside::ui {

/// Words for instants, in the language that is set.
class DateText {
    Q_DECLARE_TR_FUNCTIONS(DateText)
public:
    /// "2 h ago", "3 d ago", "just now"; the date where the user wants dates.
    static QString ago(Instant time, Instant now);
    /// "Never", "in 5 days", "in 3 h", "in 43 min", "expired"; the date where the user wants dates.
    static QString expiry(std::optional<Instant> end, Instant now);
    /// "soon", "approaching", "scheduled"; empty for never.
    static QString expiryStateWord(ExpiryState state);
    /// Date and time in the zone that the user wants: "26 Jun 2026, 14:00", in ISO order where the
    /// language has it so.
    static QString absolute(Instant time, const std::optional<QTimeZone> &zone = {});
    /// A day in words, without the day of the week: "10 September 2026".
    static QString longDate(const QDate &day);
    /// Of today the time alone, else with the day.
    static QString shortTime(Instant time);
    /// In place of a date for a tag that is passed over.
    static QString skippedImmutable();
    /// Local time with its zone and UTC in a second line.
    static QString absoluteWithUtc(Instant time);
};

} // namespace quayside::ui
