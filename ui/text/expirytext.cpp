#include "ui/text/expirytext.h"

namespace quayside::ui {

QString ExpiryText::why(const wire::ExpiryClaim &claim)
{
    //: %1 as it was written in the image: 2w
    switch (claim.carrier) {
    case ExpiryCarrier::Label:
        return tr("By the label quay.expires-after=%1").arg(claim.value);
    case ExpiryCarrier::Annotation:
        return tr("By the annotation quay.expires-after=%1").arg(claim.value);
    case ExpiryCarrier::Index:
        return tr("By the annotation quay.expires-after=%1 of the list").arg(claim.value);
    case ExpiryCarrier::Children:
        return tr("By quay.expires-after=%1, which all images of the list carry").arg(claim.value);
    case ExpiryCarrier::Api:
        return tr("Set for this tag");
    }
    Q_UNREACHABLE();
}

} // namespace quayside::ui
