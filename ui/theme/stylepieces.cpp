#include "ui/theme/stylepieces.h"

#include "ui/theme/headeroption.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

namespace quayside::ui::piece {

using namespace Qt::StringLiterals;

namespace {

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

bool isPrimary(const QString &kind)
{
    return kind == "primary"_L1 || kind == "big"_L1;
}

bool isGhost(const QString &kind)
{
    return kind.startsWith("ghost"_L1) || kind == "link"_L1;
}

bool hasFocusRing(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

Tone wordTone(const QString &kind, bool isEnabled)
{
    if (!isEnabled)
        return Tone::Faint;
    if (isPrimary(kind))
        return Tone::OnAccent;
    if (kind == "danger"_L1 || kind == "ghostdanger"_L1)
        return Tone::Danger;
    if (kind == "toast"_L1)
        return Tone::InvertedLink;
    return kind == "link"_L1 ? Tone::Accent : Tone::Text;
}

void fieldBox(QPainter &painter, const QStyleOption &option, bool isFocused, bool isWrong)
{
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const Tone edge = isWrong ? Tone::Danger
        : isFocused           ? Tone::Accent
        : isEnabled           ? Tone::Outline
                              : Tone::HeaderLine;
    paintBox(painter, option.rect, measure::kControlRadius,
             toneColor(isEnabled ? Tone::Field : Tone::GreyFill, option.palette),
             toneColor(edge, option.palette), isFocused || isWrong ? 2 : 1);
}

bool isWrong(const QWidget *widget)
{
    return widget && widget->property("error").toBool();
}

} // namespace

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const QString kind = kindOf(widget);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const bool isDown = option.state.testFlag(QStyle::State_Sunken);
    const bool isHover = isEnabled && option.state.testFlag(QStyle::State_MouseOver);
    const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
    QColor fill = tone(isDown ? Tone::Press : isHover ? Tone::Hover : Tone::Page);
    QColor edge = tone(isEnabled ? Tone::Outline : Tone::HeaderLine);
    if (isPrimary(kind)) {
        fill = tone(!isEnabled              ? Tone::GreyFill
                        : isDown || isHover ? Tone::AccentPressed
                                            : Tone::Accent);
        edge = QColor();
    } else if (kind == "toast"_L1) {
        fill = QColor();
        edge = QColor();
    } else if (isGhost(kind)) {
        fill = isDown ? tone(Tone::Press) : isHover ? tone(Tone::Hover) : QColor();
        edge = QColor();
    } else if (kind == "chip"_L1) {
        fill = tone(isDown || isHover ? Tone::Press : Tone::GreyFill);
        edge = QColor();
        // One that is switched: filled in colour when it is on, an outline when not.
        if (const auto *chip = qobject_cast<const QAbstractButton *>(widget);
            chip && chip->isCheckable()) {
            const bool isOn = chip->isChecked();
            fill = tone(isOn ? Tone::Sel : isDown || isHover ? Tone::Hover : Tone::Page);
            edge = tone(isOn ? Tone::Accent : Tone::HeaderLine);
        }
    } else if (kind == "danger"_L1) {
        edge = tone(Tone::Danger);
    }
    const QRectF rect = option.rect;
    paintBox(painter, rect, measure::kControlRadius, fill, edge);
    if (!hasFocusRing(option))
        return;
    if (isPrimary(kind))
        paintBox(painter, rect.adjusted(2, 2, -2, -2), measure::kControlRadius - 2, QColor(),
                 tone(Tone::OnAccent), 1.5);
    else
        paintBox(painter, rect, measure::kControlRadius, QColor(), tone(Tone::Accent), 2);
}

void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const QString kind = kindOf(widget);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor color = toneColor(wordTone(kind, isEnabled), option.palette);
    QFont font = widget ? widget->font() : painter.font();
    if (kind == "big"_L1)
        font = scaledFont(measure::kBigButtonSize);
    if (isPrimary(kind))
        font.setWeight(QFont::DemiBold);
    QString text = option.text;
    text.remove(QRegularExpression(u"&(?!&)"_s));
    // zh_TW mnemonics stand behind the word: shown in menus, not on buttons.
    text.remove(QRegularExpression(u"\\([A-Z]\\)"_s));
    const int icon = option.icon.isNull() ? 0 : kind == "big"_L1 ? 20 : 16;
    const int gap = icon && !text.isEmpty() ? 6 : 0;
    // A button of an icon alone is too small for two: dots say that there is more.
    const bool hasMark = option.features.testFlag(QStyleOptionButton::HasMenu) && !text.isEmpty();
    const int menu = hasMark ? 20 : 0;
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    QRectF rect(option.rect);
    qreal x = rect.left() + qMax<qreal>(6, (rect.width() - icon - gap - width - menu) / 2);
    if (icon) {
        const QRectF place(x, rect.top() + (rect.height() - icon) / 2, icon, icon);
        option.icon.paint(&painter, place.toRect(), Qt::AlignCenter,
                          isEnabled ? QIcon::Normal : QIcon::Disabled);
        x += icon + gap;
    }
    paintText(painter, QRectF(x, rect.top(), rect.right() - menu - x - 2, rect.height()), text,
              font, color);
    if (menu)
        paintIcon(painter, u"chevron-down"_s,
                  QRectF(rect.right() - 26, rect.top() + (rect.height() - 14) / 2, 14, 14),
                  toneColor(Tone::Muted, option.palette));
}

void toolButton(QPainter &painter, const QStyleOptionToolButton &option)
{
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHover = option.state.testFlag(QStyle::State_MouseOver)
        && option.state.testFlag(QStyle::State_Enabled);
    if (isDown || isHover)
        paintBox(painter, option.rect, measure::kControlRadius,
                 toneColor(isDown ? Tone::Press : Tone::Hover, option.palette), QColor());
    if (hasFocusRing(option))
        paintBox(painter, option.rect, measure::kControlRadius, QColor(),
                 toneColor(Tone::Accent, option.palette), 2);
}

void field(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    fieldBox(painter, option, option.state.testFlag(QStyle::State_HasFocus), isWrong(widget));
}

void textFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
    const bool isRead = edit && edit->isReadOnly();
    const Tone edge = isWrong(widget)                             ? Tone::Danger
        : option.state.testFlag(QStyle::State_HasFocus)           ? Tone::Accent
        : isRead || !option.state.testFlag(QStyle::State_Enabled) ? Tone::HeaderLine
                                                                  : Tone::Outline;
    const QRectF rect(option.rect);
    const QColor color = toneColor(edge, option.palette);
    for (const QRectF &side : {QRectF(rect.left(), rect.top(), rect.width(), 1),
                               QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                               QRectF(rect.left(), rect.top(), 1, rect.height()),
                               QRectF(rect.right() - 1, rect.top(), 1, rect.height())})
        painter.fillRect(side, color);
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartial = option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const Tone fill = isOn || isPartial ? (isEnabled ? Tone::Accent : Tone::Faint) : Tone::Field;
    const bool onSel = option.state.testFlag(QStyle::State_Selected);
    const Tone edge = isOn || isPartial ? fill : onSel ? Tone::Muted : Tone::Outline;
    paintBox(painter, option.rect, measure::kCheckRadius, toneColor(fill, option.palette),
             toneColor(edge, option.palette));
    if (isOn || isPartial)
        paintIcon(painter, isOn ? u"check"_s : u"minus"_s,
                  QRectF(option.rect).adjusted(2, 2, -2, -2),
                  toneColor(Tone::OnAccent, option.palette));
    if (hasFocusRing(option))
        paintBox(painter, QRectF(option.rect).adjusted(-2, -2, 2, 2), measure::kCheckRadius + 2,
                 QColor(), toneColor(Tone::Accent, option.palette), 2);
}

void radio(QPainter &painter, const QStyleOption &option)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const QRectF rect(option.rect);
    const qreal radius = rect.width() / 2;
    const auto tone = [&option](Tone t) { return toneColor(t, option.palette); };
    paintBox(painter, rect, radius, tone(isOn ? Tone::Accent : Tone::Field),
             tone(isOn ? Tone::Accent : Tone::Outline));
    if (isOn)
        paintBox(painter, rect.adjusted(5, 5, -5, -5), radius - 5, tone(Tone::OnAccent), QColor());
    if (hasFocusRing(option))
        paintBox(painter, rect.adjusted(-2, -2, 2, 2), radius + 2, QColor(), tone(Tone::Accent), 2);
}

void combo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget)
{
    const bool isFocused = option.state.testFlag(QStyle::State_HasFocus)
        && (option.editable || option.state.testFlag(QStyle::State_KeyboardFocusChange));
    fieldBox(painter, option, isFocused, isWrong(widget));
    // A date field with a calendar asks for a combo box, too.
    const bool isDate = qobject_cast<const QDateTimeEdit *>(widget);
    const QRectF rect(option.rect);
    paintIcon(painter, isDate ? u"calendar"_s : u"chevron-down"_s,
              QRectF(rect.right() - 24, rect.top() + (rect.height() - 16) / 2, 16, 16),
              toneColor(Tone::Muted, option.palette));
}

void spin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget)
{
    fieldBox(painter, option, option.state.testFlag(QStyle::State_HasFocus), isWrong(widget));
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const QRectF rect(option.rect);
    const qreal middle = rect.center().y();
    const auto tone = [&option](bool can) {
        return toneColor(can ? Tone::Muted : Tone::Faint, option.palette);
    };
    paintIcon(painter, u"chevron-up"_s, QRectF(rect.right() - 22, middle - 12, 12, 12),
              tone(option.stepEnabled & QAbstractSpinBox::StepUpEnabled));
    paintIcon(painter, u"chevron-down"_s, QRectF(rect.right() - 22, middle, 12, 12),
              tone(option.stepEnabled & QAbstractSpinBox::StepDownEnabled));
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr int kThick = 6;
    const QRectF groove(option.rect.left(), option.rect.center().y() - kThick / 2,
                        option.rect.width(), kThick);
    paintBox(painter, groove, kThick / 2, toneColor(Tone::Track, option.palette), QColor());
    const int range = option.maximum - option.minimum;
    if (range <= 0 || option.progress <= option.minimum)
        return;
    QRectF filled = groove;
    filled.setWidth(groove.width() * (option.progress - option.minimum) / range);
    paintBox(painter, filled, kThick / 2, toneColor(Tone::Accent, option.palette), QColor());
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option)
{
    const QStyle *style = QApplication::style();
    const QRect thumb =
        style->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider);
    if (option.maximum <= option.minimum)
        return;
    paintBox(painter, QRectF(thumb).adjusted(2, 2, -2, -2), 3,
             toneColor(Tone::Thumb, option.palette), QColor());
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, toneColor(Tone::Page, option.palette));
    painter.fillRect(QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     toneColor(Tone::HeaderLine, option.palette));
}

void headerLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QFont font = scaledFont(measure::kSmallSize, true);
    const QColor color = toneColor(isSorted ? Tone::Text : Tone::Muted, option.palette);
    QRectF rect(option.rect);
    const bool isRight = option.textAlignment & Qt::AlignRight;
    const auto *ranked = qstyleoption_cast<const RankedHeaderOption *>(&option);
    const QString rank = ranked && ranked->rank > 0 ? QString::number(ranked->rank) : QString();
    const qreal room = 20 + (rank.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(rank) + 1);
    if (isSorted && (isRight || !rank.isEmpty()))
        rect.setRight(rect.right() - room);
    const qreal width = paintText(painter, rect, option.text, font, color, option.textAlignment);
    if (!isSorted)
        return;
    const qreal x = isRight ? rect.right() + 4 : rect.left() + width + 6;
    // SortDown means ascending in Qt.
    paintIcon(painter,
              option.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s
                                                                   : u"arrow-down"_s,
              QRectF(x, rect.top() + (rect.height() - 14) / 2, 14, 14),
              toneColor(Tone::Accent, option.palette));
    if (!rank.isEmpty())
        paintText(painter, QRectF(x + 15, rect.top(), room, rect.height()), rank, font,
                  toneColor(Tone::Accent, option.palette));
}

void tabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget)
{
    const QRectF rect(option.rect);
    // Within a card the tabs stand on nothing.
    if (kindOf(widget) != "plain"_L1)
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1),
                         toneColor(Tone::Line, option.palette));
    if (!option.state.testFlag(QStyle::State_Selected))
        return;
    const qreal width = QFontMetricsF(scaledFont(1, true)).horizontalAdvance(option.text);
    paintBox(painter,
             QRectF(rect.center().x() - width / 2, rect.bottom() - measure::kStripe, width,
                    measure::kStripe),
             1.5, toneColor(Tone::Accent, option.palette), QColor());
}

void tabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    paintText(painter, option.rect, option.text, scaledFont(1, isCurrent),
              toneColor(isCurrent ? Tone::Text : Tone::Muted, option.palette), Qt::AlignHCenter);
}

} // namespace quayside::ui::piece
