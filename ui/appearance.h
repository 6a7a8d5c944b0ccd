#pragma once

#include "app/services/desktopscheme.h"
#include "app/services/settings.h"
#include "ui/text/presentation.h"

#include <QtCore/QTranslator>
#include <QtGui/QFont>

class QApplication;

namespace quayside::ui {

/// Style, palette, font, language and the wording of dates of the whole program, from the settings.
class Appearance {
public:
    Appearance(QApplication &application, const Settings &settings);

    /// What changed in the settings; the rest stays, also when it was set by the calls below.
    void apply();
    void setTheme(ThemeChoice choice);
    /// `en` or `zh_TW`; empty: the system's.
    void setLanguage(const QString &language);
    /// The desktop went from light to dark, or back.
    void onSystemTheme();

private:
    struct Style {
        bool isNative = false;
        RowDensity density = RowDensity::Normal;

        friend bool operator==(const Style &, const Style &) = default;
    };

    void setStyle(const Style &style);
    void setPresentation(const Presentation &presentation);
    void setLogLevel(LogDetail level);
    void setFont();

    QApplication &m_application;
    const Settings &m_settings;
    DesktopScheme m_scheme;
    QFont m_systemFont;
    QString m_systemStyle;
    QTranslator m_translator;
    QTranslator m_qtTranslator;
    // As they stood in the settings when they were applied.
    std::optional<Style> m_style;
    std::optional<ThemeChoice> m_theme;
    std::optional<QString> m_language;
    std::optional<int> m_textSize;
    QString m_shownLanguage;
    LogDetail m_logLevel = LogDetail::Warnings;
    ThemeChoice m_shownTheme = ThemeChoice::System;
};

} // namespace quayside::ui
