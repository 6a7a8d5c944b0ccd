#pragma once

#include "app/core/address.h"

#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

class LocalRegistry;
class MainMenu;

/// The actions of a window that are about the registry on this computer.
class LocalActions : public QObject {
    Q_OBJECT
public:
    /// `local`: nullptr where there is none in this run.
    LocalActions(QWidget &window, MainMenu &menu, LocalRegistry *local);

    /// It may be in another state.
    void update();

Q_SIGNALS:
    void addressRequested(const quayside::Address &address);
    void announced(const QString &text);

private:
    void connectToken();

    MainMenu &m_menu;
    LocalRegistry *m_local;
};

} // namespace quayside::ui
