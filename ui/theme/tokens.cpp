#include "ui/theme/tokens.h"

#include <QtGui/QFont>
#include <QtGui/QFontDatabase>
#include <QtGui/QFontMetrics>
#include <QtWidgets/QApplication>

#include <array>
#include <optional>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Tone. Source: look.md 2, console.md 10.
constexpr std::array<Pair, size_t(Tone::Count)> kTones{{
    {0xffF4F6F9, 0xff14171B}, // Chrome
    {0xffFFFFFF, 0xff1B1F24}, // Page
    {0xffFFFFFF, 0xff20252B}, // Card
    {0xffFFFFFF, 0xff171B20}, // Field
    {0xffF4F6F9, 0xff14171B}, // Code
    {0xffE3E8EE, 0xff2D343C}, // Line
    {0xffC6CED8, 0xff4C545E}, // HeaderLine
    {0xff858F9C, 0xff6B7683}, // Outline
    {0xffEEF4FB, 0xff232C36}, // Hover
    {0xffE4EAF1, 0xff2C343D}, // Press
    {0xffD6E6FA, 0xff1E3A5C}, // Sel
    {0xffC4DAF5, 0xff23446D}, // SelLine
    {0xffDDE3EA, 0xff2C343D}, // Track
    {0xffBCC5D0, 0xff4A545F}, // Thumb
    {0xff8A94A1, 0xff7C8794}, // Faint
    {0xff0B5CAD, 0xff6CB2FF}, // Accent
    {0xff094B8F, 0xff8CC3FF}, // AccentPressed
    {0xffFFFFFF, 0xff0B1B2E}, // OnAccent
    {0xff1A1D21, 0xffE8EBEF}, // Text
    {0xff3C444E, 0xffC9D0D8}, // Body
    {0xff5A6472, 0xffA3ADBA}, // Muted
    {0xffB3261E, 0xffFF8A80}, // Danger
    {0xff8E0E3A, 0xffFF7AA8}, // Critical
    {0xff8A4B00, 0xffFFB74D}, // Warning
    {0xff6B5B00, 0xffE3C94A}, // Caution
    {0xff1B6E3C, 0xff6FD08C}, // Ok
    {0xff1F5FA8, 0xff7DB8F5}, // Info
    {0xff6A3FA0, 0xffC4A2F2}, // Special
    {0xffFDECEA, 0xff4A1512}, // DangerFill
    {0xffFFF1DE, 0xff432800}, // WarningFill
    {0xffE3F5E9, 0xff11351F}, // OkFill
    {0xffE5F0FC, 0xff12304F}, // InfoFill
    {0xffF1EAFA, 0xff33224D}, // SpecialFill
    {0xffEDF0F3, 0xff2C333B}, // GreyFill
    {0xff1F252C, 0xffE8EBEF}, // Inverted
    {0xffFFFFFF, 0xff1A1D21}, // OnInverted
    {0xff8CC3FF, 0xff0B5CAD}, // InvertedLink
}};

/// Lines, outlines and words are of one colour and all planes of the other; states and the
/// selection keep theirs. Source: look.md 9.
std::optional<QColor> contrastColor(Tone tone, bool dark)
{
    const QColor ink = dark ? Qt::white : Qt::black;
    const QColor paper = dark ? Qt::black : Qt::white;
    switch (tone) {
    case Tone::Line:
    case Tone::HeaderLine:
    case Tone::Outline:
    case Tone::SelLine:
    case Tone::Thumb:
    case Tone::Text:
    case Tone::Body:
    case Tone::Muted:
    case Tone::Inverted:
        return ink;
    case Tone::Chrome:
    case Tone::Page:
    case Tone::Card:
    case Tone::Field:
    case Tone::Code:
    case Tone::DangerFill:
    case Tone::WarningFill:
    case Tone::OkFill:
    case Tone::InfoFill:
    case Tone::SpecialFill:
    case Tone::GreyFill:
    case Tone::OnInverted:
        return paper;
    case Tone::Faint:
        return QColor::fromRgb(dark ? 0xffB0B0B0 : 0xff5A5A5A);
    default:
        return {};
    }
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool isHighContrast(const QPalette &palette)
{
    // Only there the chrome is of the purest colour.
    const QColor chrome = palette.color(QPalette::Window);
    return chrome == QColor(Qt::white) || chrome == QColor(Qt::black);
}

QColor toneColor(Tone tone, bool dark, bool highContrast)
{
    if (highContrast) {
        if (const auto color = contrastColor(tone, dark))
            return *color;
    }
    const Pair &pair = kTones.at(size_t(tone));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    return toneColor(tone, isDark(palette), isHighContrast(palette));
}

QPalette themePalette(bool dark, bool highContrast)
{
    const auto tone = [=](Tone t) { return toneColor(t, dark, highContrast); };
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            palette.setColor(group, role, color);
    };
    set(QPalette::Window, tone(Tone::Chrome));
    set(QPalette::Base, tone(Tone::Page));
    set(QPalette::AlternateBase,
        dark && !highContrast ? QColor::fromRgb(0xff232930) : tone(Tone::Chrome));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        set(role, tone(Tone::Text));
    set(QPalette::Button, tone(Tone::Page));
    set(QPalette::PlaceholderText, tone(Tone::Muted));
    set(QPalette::Highlight, tone(Tone::Sel));
    set(QPalette::Link, tone(Tone::Accent));
    set(QPalette::LinkVisited, tone(Tone::Special));
    set(QPalette::BrightText, tone(Tone::Danger));
    set(QPalette::Light, tone(Tone::Card));
    set(QPalette::Midlight, tone(Tone::Line));
    set(QPalette::Mid, tone(Tone::Outline));
    set(QPalette::Dark, tone(Tone::Outline));
    set(QPalette::Shadow, tone(Tone::Outline));
    set(QPalette::ToolTipBase, dark ? QColor::fromRgb(0xff2C333B) : tone(Tone::Text));
    set(QPalette::ToolTipText, dark ? tone(Tone::Text) : QColor(Qt::white));
    for (const auto role :
         {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tone(Tone::Faint));
    return palette;
}

QFont scaledFont(qreal scale, bool isDemiBold)
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scale);
    else
        font.setPixelSize(qRound(font.pixelSize() * scale));
    font.setWeight(isDemiBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

namespace {

/// Cells ask at each painting, and the system takes long to say what is installed.
const QStringList &monoFamilies()
{
    static const QStringList known = [] {
        QStringList families;
        for (const QString &name : {u"Noto Sans Mono"_s, u"JetBrains Mono"_s, u"Hack"_s}) {
            if (QFontDatabase::hasFamily(name))
                families.append(name);
        }
        families.append(QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
        return families;
    }();
    return known;
}

} // namespace

int heightFor(int usual)
{
    constexpr int kAround = 6; // above and below the line
    return qMax(usual, QFontMetrics(QApplication::font()).height() + kAround);
}

QFont monoFont()
{
    QFont font = scaledFont(0.96);
    QStringList families = monoFamilies();
    families += QApplication::font().families().mid(1);
    font.setFamilies(families);
    return font;
}

QFont applicationFont(const QFont &system, const QString &language)
{
    QFont font = system;
    QStringList families{system.families().value(0, system.family())};
    if (QFontDatabase::hasFamily(u"Noto Sans"_s) && !QFontDatabase::hasFamily(families.first()))
        families.prepend(u"Noto Sans"_s);
    const QStringList chinese = language == u"zh_TW"
        ? QStringList{u"Noto Sans CJK TC"_s, u"PingFang TC"_s, u"Microsoft JhengHei"_s}
        : QStringList{u"Noto Sans CJK SC"_s};
    for (const QString &name : chinese) {
        if (QFontDatabase::hasFamily(name))
            families.append(name);
    }
    font.setFamilies(families);
    // Qt 6.4 keeps a loaded font with the fallbacks that it was first asked for with: after a
    // change of language Chinese punctuation would stay that of the former. This keeps the two
    // apart.
    if (language == u"zh_TW")
        font.setStyleStrategy(QFont::PreferQuality);
    return font;
}

} // namespace quayside::ui
