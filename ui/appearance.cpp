#include "ui/appearance.h"

#include "ui/theme/quaysidestyle.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtCore/QLibraryInfo>
#include <QtCore/QLocale>
#include <QtCore/QLoggingCategory>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>
#include <QtWidgets/QWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

int rowOf(RowDensity density)
{
    switch (density) {
    case RowDensity::Compact:
        return measure::kCompactRow;
    case RowDensity::Comfortable:
        return measure::kComfortableRow;
    case RowDensity::Normal:
        break;
    }
    return measure::kRow;
}

/// `changed` becomes what is known; whether it was something else before.
template <class T>
bool update(std::optional<T> &known, const T &now)
{
    if (known == now)
        return false;
    known = now;
    return true;
}

} // namespace

Appearance::Appearance(QApplication &application, const Settings &settings)
    : m_application(application)
    , m_settings(settings)
    , m_systemFont(QApplication::font())
    , m_systemStyle(QApplication::style()->name())
{
    QObject::connect(&m_scheme, &DesktopScheme::changed, &m_scheme, [this] { onSystemTheme(); });
    apply();
}

void Appearance::apply()
{
    if (const Style style{m_settings.isNativeStyle(), m_settings.density()}; update(m_style, style))
        setStyle(style);
    if (update(m_theme, m_settings.theme()))
        setTheme(m_settings.theme());
    // Before the language, which words everything anew.
    setPresentation(Presentation::of(m_settings));
    const bool isResized = update(m_textSize, m_settings.textSize());
    if (update(m_language, m_settings.language()))
        setLanguage(m_settings.language());
    else if (isResized)
        setFont();
    setLogLevel(m_settings.logLevel());
}

void Appearance::setStyle(const Style &style)
{
    const QPalette palette = QApplication::palette();
    QStyle *native = style.isNative ? QStyleFactory::create(m_systemStyle) : nullptr;
    QApplication::setStyle(native ? native : new QuaysideStyle(rowOf(style.density)));
    // A style brings a palette of its own.
    if (m_theme)
        QApplication::setPalette(palette);
}

void Appearance::setTheme(ThemeChoice choice)
{
    m_shownTheme = choice;
    if (choice == ThemeChoice::Light || choice == ThemeChoice::Dark)
        return QApplication::setPalette(themePalette(choice == ThemeChoice::Dark));
    // Without a palette of ours, the application has the system's.
    QApplication::setPalette(QPalette());
    const bool isSystemDark = m_scheme.isDark().value_or(isDark(QApplication::palette()));
    QApplication::setPalette(themePalette(isSystemDark, choice == ThemeChoice::HighContrast));
}

void Appearance::onSystemTheme()
{
    if (m_shownTheme == ThemeChoice::System || m_shownTheme == ThemeChoice::HighContrast)
        setTheme(m_shownTheme);
}

void Appearance::setLanguage(const QString &language)
{
    QString chosen = language;
    if (chosen.isEmpty()) {
        // Every Chinese that is written with traditional characters reads ours.
        const QLocale system = QLocale::system();
        const bool isTraditional = system.language() == QLocale::Chinese
            && system.script() == QLocale::TraditionalChineseScript;
        chosen = isTraditional ? u"zh_TW"_s : u"en"_s;
    }
    QLocale::setDefault(QLocale(chosen == u"en" ? u"en_GB"_s : chosen));
    m_shownLanguage = chosen;
    setFont();
    m_application.removeTranslator(&m_translator);
    m_application.removeTranslator(&m_qtTranslator);
    // English, too: its plurals stand in a catalogue.
    if (m_translator.load(u":/i18n/quayside_"_s + chosen))
        m_application.installTranslator(&m_translator);
    if (m_qtTranslator.load(u"qtbase_"_s + chosen,
                            QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qtTranslator);
}

void Appearance::setFont()
{
    QFont font = applicationFont(m_systemFont, m_shownLanguage);
    const qreal scale = m_textSize.value_or(100) / 100.0;
    // The desktop says it in one of the two.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    if (font == QApplication::font())
        return;
    QApplication::setFont(font);
    // Widgets whose font is made of the application's hear nothing of it from Qt.
    for (QWidget *widget : QApplication::allWidgets()) {
        QEvent changed(QEvent::FontChange);
        QCoreApplication::sendEvent(widget, &changed);
    }
}

void Appearance::setPresentation(const Presentation &presentation)
{
    if (presentation == Presentation::current())
        return;
    Presentation::setCurrent(presentation);
    // Other words for the same: every window does what it does for another language.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(window, &changed);
    }
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

void Appearance::setLogLevel(LogDetail level)
{
    if (level == m_logLevel)
        return;
    m_logLevel = level;
    switch (level) {
    case LogDetail::Warnings:
        return QLoggingCategory::setFilterRules({});
    case LogDetail::Information:
        return QLoggingCategory::setFilterRules(u"quayside.*.info=true"_s);
    case LogDetail::Everything:
        return QLoggingCategory::setFilterRules(u"quayside.*.info=true\nquayside.*.debug=true"_s);
    }
}

} // namespace quayside::ui
