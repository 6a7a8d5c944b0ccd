#pragma once

#include "ui/widgets/chip.h"

namespace quayside::ui {

/// Tells in a page's header that the whole registry is read-only (`registry_state`); hidden while
/// it is not.
class RegistryStateChip : public Chip {
    Q_OBJECT
public:
    explicit RegistryStateChip(const QString &name, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace quayside::ui
