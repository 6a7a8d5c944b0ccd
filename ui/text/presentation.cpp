#include "ui/text/presentation.h"

namespace quayside::ui {

namespace {

Presentation &shared()
{
    static Presentation presentation;
    return presentation;
}

} // namespace

const Presentation &Presentation::current()
{
    return shared();
}

void Presentation::setCurrent(const Presentation &presentation)
{
    shared() = presentation;
}

Presentation Presentation::of(const Settings &settings)
{
    return {settings.hasRelativeDates(),
            settings.zone(),
            settings.expiryLimits(),
            settings.client(),
            settings.secretLife(),
            {settings.clientPath(ClientChoice::Podman), settings.clientPath(ClientChoice::Docker),
             settings.clientPath(ClientChoice::Skopeo)}};
}

} // namespace quayside::ui
