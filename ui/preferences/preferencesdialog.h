#pragma once

#include "app/core/newsitem.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QCheckBox;
class QComboBox;

namespace quayside {
class Settings;
}

namespace quayside::ui {

namespace Ui {
class PreferencesDialog;
}

class Actions;
class DesktopNews;
class KeyEditor;
struct Workspace;

/// What the user likes; every change applies at once, in all windows.
class PreferencesDialog : public Dialog {
    Q_OBJECT
public:
    PreferencesDialog(const Workspace &workspace, const Actions &actions, QWidget *parent);
    ~PreferencesDialog() override;

    /// A page by its id, as preferencesPages() has them.
    void showPage(const QString &id);

Q_SIGNALS:
    void layoutResetRequested();
    void folderRequested();
    void diagnosticsRequested();
    void connectionsRequested();

private:
    void connectFields();
    void connectLimits();
    void connectToasts();
    /// The boxes of what the desktop tells, and what each stands for.
    QList<std::pair<QCheckBox *, QList<NewsKind>>> toasts() const;
    void fillToasts();
    void fill();
    void retranslate() override;
    void fillCombo(QComboBox *combo, const QStringList &words, int current);

    std::unique_ptr<Ui::PreferencesDialog> m_ui;
    Settings &m_settings;
    const DesktopNews &m_desktopNews;
    KeyEditor *m_keys;
    bool m_isFilling = false;
};

} // namespace quayside::ui
