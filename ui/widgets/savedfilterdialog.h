#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class SavedFilterDialog;
}

/// Asks what a filter shall be called. A name that is taken is said before it is replaced.
class SavedFilterDialog : public Dialog {
    Q_OBJECT
public:
    SavedFilterDialog(const QString &filter, const QStringList &taken, QWidget *parent = nullptr);
    ~SavedFilterDialog() override;

Q_SIGNALS:
    void named(const QString &name);

protected:
    void retranslate() override;

private:
    void update();

    std::unique_ptr<Ui::SavedFilterDialog> m_ui;
    QStringList m_taken;
};

} // namespace quayside::ui
