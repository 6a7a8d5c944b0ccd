#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside::ui {

struct PreferencesPage {
    QString id; ///< as the quick switch and the menus name it
    QString title;
};

/// In the order of the dialog, in the language that is set.
QList<PreferencesPage> preferencesPages();

} // namespace quayside::ui
