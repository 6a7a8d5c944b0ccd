#pragma once

#include "app/core/expiry.h"
#include "app/services/settings.h"

#include <array>

namespace quayside::ui {

/// How dates, limits and commands are worded, and how long a copied secret lies about. As QLocale's
/// default, which belongs to the same matter, there is one for the program: Bootstrap sets it from
/// the settings, then tells every window to word itself anew. Main thread.
struct Presentation {
    bool hasRelativeDates = true;
    ZoneChoice zone = ZoneChoice::Local;
    ExpiryLimits limits = {};
    ClientChoice client = ClientChoice::Podman;
    std::chrono::seconds secretLife{60};
    std::array<QString, 3> clientPaths = {}; ///< by ClientChoice; empty: the shell finds it

    static const Presentation &current();
    static void setCurrent(const Presentation &presentation);
    static Presentation of(const Settings &settings);

    friend bool operator==(const Presentation &, const Presentation &) = default;
};

} // namespace quayside::ui
