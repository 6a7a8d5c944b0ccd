#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

class QFont;

namespace quayside::ui {

/// Names of the colours of look.md 2. Widgets keep a tone, never a colour: the theme is switched
/// live.
enum class Tone {
    Chrome,
    Page,
    Card,
    Field,
    Code,
    Line,
    HeaderLine,
    Outline,
    Hover,
    Press,
    Sel,
    SelLine,
    Track,
    Thumb,
    Faint,
    Accent,
    AccentPressed,
    OnAccent,
    Text,
    Body,
    Muted,
    Danger,
    Critical,
    Warning,
    Caution,
    Ok,
    Info,
    Special,
    DangerFill,
    WarningFill,
    OkFill,
    InfoFill,
    SpecialFill,
    GreyFill,
    Inverted,
    OnInverted,
    InvertedLink,
    Count
};

bool isDark(const QPalette &palette);
/// Whether it is the palette of a theme without washes and grey lines.
bool isHighContrast(const QPalette &palette);
/// The tone in the theme that the palette belongs to.
QColor toneColor(Tone tone, const QPalette &palette);
QColor toneColor(Tone tone, bool dark, bool highContrast = false);
QPalette themePalette(bool dark, bool highContrast = false);

/// Logical pixels of look.md 4.
namespace measure {
inline constexpr int kPageMargin = 24;
inline constexpr int kNarrowPageMargin = 16;
inline constexpr int kNarrowWidth = 1200;
inline constexpr int kLowHeight = 600;
inline constexpr int kGap = 16;
inline constexpr int kControl = 32;
inline constexpr int kDense = 28;
inline constexpr int kBig = 48;
inline constexpr int kRow = 32;
inline constexpr int kCompactRow = 28;
inline constexpr int kComfortableRow = 40;
inline constexpr int kNavigatorRow = 28;
inline constexpr int kDetailLine = 18;
inline constexpr int kCellPadding = 8;
inline constexpr int kCellGutter = 24; ///< icon 16 and its gap 8
inline constexpr int kNavigatorWidth = 256;
inline constexpr int kNarrowNavigator = 200;
inline constexpr int kDialogRail = 196;
inline constexpr int kPaletteWidth = 660;
inline constexpr int kPaletteTop = 92; ///< below the upper edge of the window
inline constexpr int kPopupWidth = 420;
inline constexpr int kCascade = 32; ///< from one window to the next
inline constexpr int kToolbar = 46;
inline constexpr int kStripe = 3;
inline constexpr int kStatusBar = 26;
inline constexpr int kTabs = 40;
inline constexpr int kDenseTabs = 34;
inline constexpr int kBulkBar = 40;
inline constexpr int kFooter = 56;
inline constexpr int kStorageBar = 16;
inline constexpr int kProgress = 6;
inline constexpr int kStepRail = 196;
inline constexpr int kWideDialog = 860;
inline constexpr qreal kControlRadius = 6;
inline constexpr qreal kCardRadius = 8;
inline constexpr qreal kChipRadius = 5;
inline constexpr qreal kCheckRadius = 4;
inline constexpr qreal kStartTitleSize = 1.8;
inline constexpr qreal kTitleSize = 1.54;
inline constexpr qreal kDialogTitleSize = 1.38;
inline constexpr qreal kBigButtonSize = 1.15;
inline constexpr qreal kCardTitleSize = 1.08;
inline constexpr qreal kSmallSize = 0.92;
} // namespace measure

/// The application font times `scale`, normal or DemiBold.
QFont scaledFont(qreal scale, bool isDemiBold = false);
/// A height of look.md 4, or more where a line of the application font, which the user may have
/// made larger, needs it.
int heightFor(int usual);
/// Digests and commands.
QFont monoFont();
/// System UI family and, after it, the Chinese family of the UI language.
QFont applicationFont(const QFont &system, const QString &language);

} // namespace quayside::ui
