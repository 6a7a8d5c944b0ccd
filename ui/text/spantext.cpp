#include "ui/text/spantext.h"

namespace quayside::ui {

QString SpanText::exact(std::chrono::seconds span)
{
    using namespace std::chrono;
    const auto fits = [span](auto unit) {
        return span.count() > 0 && span % unit == seconds::zero();
    };
    const auto in = [span](auto unit) { return int(span / unit); };
    if (fits(weeks(1)))
        return tr("%n week(s)", nullptr, in(weeks(1)));
    if (fits(days(1)))
        return tr("%n day(s)", nullptr, in(days(1)));
    if (fits(hours(1)))
        return tr("%n hour(s)", nullptr, in(hours(1)));
    if (fits(minutes(1)))
        return tr("%n minute(s)", nullptr, in(minutes(1)));
    return tr("%n second(s)", nullptr, int(span.count()));
}

} // namespace quayside::ui
