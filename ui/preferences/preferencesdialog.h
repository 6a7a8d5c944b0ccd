#pragma once

#include "ui/widgets/dialog.h"

#include <memory>

class QComboBox;

namespace quayside {
class Settings;
}

namespace quayside::ui {

namespace Ui {
class PreferencesDialog;
}

class Actions;
class KeyEditor;

/// What the user likes; every change applies at once, in all windows.
class PreferencesDialog : public Dialog {
    Q_OBJECT
public:
    PreferencesDialog(Settings &settings, const Actions &actions, QWidget *parent);
    ~PreferencesDialog() override;

    /// A page by its id, as preferencesPages() has them.
    void showPage(const QString &id);

Q_SIGNALS:
    void layoutResetRequested();
    void folderRequested();

private:
    void connectFields();
    void connectLimits();
    void fill();
    void retranslate() override;
    void fillCombo(QComboBox *combo, const QStringList &words, int current);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings &m_settings;
    KeyEditor *m_keys;
    bool m_isFilling = false;
};

} // namespace quayside::ui
