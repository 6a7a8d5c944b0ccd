#include "ui/preferences/preferencespages.h"

#include <QtCore/QCoreApplication>

#include <array>

namespace quayside::ui {

namespace {

constexpr auto kContext = "quayside::ui::PreferencesPages";

constexpr std::array kPages{
    std::pair{"general", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "General")},
    std::pair{"appearance", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Appearance")},
    std::pair{"connections", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Connections")},
    std::pair{"security", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Security")},
    std::pair{"tables", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Tables and dates")},
    std::pair{"notifications",
              QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Notifications")},
    std::pair{"tools", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Tools")},
    std::pair{"local", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Local registry")},
    std::pair{"keyboard", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Keyboard")},
    std::pair{"advanced", QT_TRANSLATE_NOOP("quayside::ui::PreferencesPages", "Advanced")},
};

} // namespace

QList<PreferencesPage> preferencesPages()
{
    QList<PreferencesPage> pages;
    for (const auto &[id, title] : kPages)
        pages.append({QString::fromLatin1(id), QCoreApplication::translate(kContext, title)});
    return pages;
}

} // namespace quayside::ui
