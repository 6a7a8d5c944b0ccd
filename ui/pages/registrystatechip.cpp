#include "ui/pages/registrystatechip.h"

#include <QtCore/QEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RegistryStateChip::RegistryStateChip(const QString &name, QWidget *parent)
    : Chip(parent)
{
    setObjectName(name);
    setVisible(false);
    retranslate();
}

void RegistryStateChip::changeEvent(QEvent *event)
{
    Chip::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RegistryStateChip::retranslate()
{
    setState(u"lock"_s, tr("Registry is read-only"), Tone::Warning, Tone::WarningFill);
}

} // namespace quayside::ui
