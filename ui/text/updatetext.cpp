#include "ui/text/updatetext.h"

#include "app/services/updatecheck.h"

namespace quayside::ui {

QString UpdateText::sentence(const UpdateCheck &check)
{
    switch (check.state()) {
    case UpdateCheck::State::Unknown:
        return {};
    case UpdateCheck::State::Asking:
        return tr("Asking…");
    case UpdateCheck::State::Newest:
        return tr("There is none newer than this version, %1.").arg(check.version());
    case UpdateCheck::State::Newer:
        return tr("Version %1 is there; this is %2. The bell leads to its page.")
            .arg(check.newerVersion(), check.version());
    case UpdateCheck::State::Failed:
        break;
    }
    switch (check.error()) {
    case ErrorCode::Network:
        return tr("The address cannot be reached.");
    case ErrorCode::Timeout:
        return tr("The address did not answer in time.");
    case ErrorCode::TlsUntrusted:
        return tr("The certificate of the address is not trusted.");
    case ErrorCode::NotFound:
        return tr("There is nothing at this address.");
    case ErrorCode::TooLarge:
        return tr("The answer is too large.");
    case ErrorCode::Protocol:
        return tr("The answer names no version, or leads elsewhere.");
    default:
        return tr("The address does not tell it now.");
    }
}

} // namespace quayside::ui
