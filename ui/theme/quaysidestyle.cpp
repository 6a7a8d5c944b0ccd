#include "ui/theme/quaysidestyle.h"

#include "ui/theme/paint.h"
#include "ui/theme/stylepieces.h"
#include "ui/theme/tintedicon.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStyleOption>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

int controlHeight(const QWidget *widget)
{
    if (widget && widget->property("kind").toString() == "big"_L1)
        return measure::kBig;
    return heightFor(widget && widget->property("dense").toBool() ? measure::kDense
                                                                  : measure::kControl);
}

/// Tabs within a card.
bool isPlain(const QWidget *widget)
{
    return widget && widget->property("kind").toString() == "plain"_L1;
}

bool isInner(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent);
}

} // namespace

QuaysideStyle::QuaysideStyle(int row)
    : QProxyStyle(u"fusion"_s)
    , m_row(row)
{
}

void QuaysideStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
}

void QuaysideStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                                  QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        return piece::button(*painter, *option, widget);
    case PE_PanelLineEdit:
        if (!isInner(widget))
            piece::field(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return piece::checkBox(*painter, *option);
    case PE_IndicatorRadioButton:
        return piece::radio(*painter, *option);
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintIcon(*painter,
                      option->state.testFlag(State_Open) ? u"chevron-down"_s : u"chevron-right"_s,
                      QRectF(option->rect.right() - 14, option->rect.center().y() - 7, 14, 14),
                      toneColor(Tone::Muted, option->palette));
        return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
    case PE_FrameFocusRect:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
    case PE_FrameDockWidget:
    case PE_IndicatorHeaderArrow:
    case PE_PanelScrollAreaCorner:
        return;
    case PE_Frame:
        // A list that opened over something needs an edge; one within a page has none.
        if (qobject_cast<const QAbstractItemView *>(widget) && !widget->isWindow())
            return;
        if (qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget))
            return piece::textFrame(*painter, *option, widget);
        break;
    case PE_PanelStatusBar:
        painter->fillRect(QRectF(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                          toneColor(Tone::Line, option->palette));
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, toneColor(Tone::Line, option->palette));
        return;
    case PE_PanelMenuBar:
    case PE_PanelToolBar:
        painter->fillRect(option->rect, toneColor(Tone::Chrome, option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuaysideStyle::drawControl(ControlElement element, const QStyleOption *option,
                                QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option))
            return piece::buttonLabel(*painter, *o, widget);
        break;
    case CE_PushButtonBevel:
        return piece::button(*painter, *option, widget);
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        if (const auto *o = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return piece::headerSection(*painter, *o);
        return;
    case CE_HeaderLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return piece::headerLabel(*painter, *o);
        break;
    case CE_TabBarTabShape:
        if (const auto *o = qstyleoption_cast<const QStyleOptionTab *>(option))
            return piece::tabShape(*painter, *o, widget);
        break;
    case CE_TabBarTabLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionTab *>(option))
            return piece::tabLabel(*painter, *o);
        break;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, toneColor(Tone::Chrome, option->palette));
        return;
    case CE_MenuBarItem:
        if (const auto *o = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(o->rect, toneColor(Tone::Chrome, o->palette));
            if (o->state & (State_Selected | State_Sunken))
                paintBox(*painter, QRectF(o->rect).adjusted(0, 3, 0, -3), measure::kControlRadius,
                         toneColor(Tone::Press, o->palette), QColor());
            proxy()->drawItemText(painter, o->rect, Qt::AlignCenter | Qt::TextHideMnemonic,
                                  o->palette, o->state.testFlag(State_Enabled), o->text,
                                  QPalette::WindowText);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto *o = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return piece::progress(*painter, *o);
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, toneColor(Tone::Line, option->palette));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuaysideStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                       QPainter *painter, const QWidget *widget) const
{
    if (const auto *o = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        o && control == CC_ComboBox)
        return piece::combo(*painter, *o, widget);
    if (const auto *o = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        o && control == CC_SpinBox)
        return piece::spin(*painter, *o, widget);
    if (const auto *o = qstyleoption_cast<const QStyleOptionSlider *>(option);
        o && control == CC_ScrollBar)
        return piece::scrollBar(*painter, *o);
    if (const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        o && control == CC_ToolButton) {
        piece::toolButton(*painter, *o);
        QStyleOptionToolButton label = *o;
        label.features &= ~QStyleOptionToolButton::HasMenu;
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect QuaysideStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                    SubControl sub, const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_SpinBox || control == CC_ComboBox) {
        const bool isSpin = control == CC_SpinBox;
        if ((isSpin && sub == SC_SpinBoxEditField) || (!isSpin && sub == SC_ComboBoxEditField))
            return rect.adjusted(isSpin ? 9 : 8, 2, -26, -2);
        if (isSpin && sub == SC_SpinBoxUp)
            return QRect(rect.right() - 26, rect.top(), 26, rect.height() / 2);
        if (isSpin && sub == SC_SpinBoxDown)
            return QRect(rect.right() - 26, rect.center().y(), 26, rect.height() / 2);
        if (!isSpin && sub == SC_ComboBoxArrow)
            return QRect(rect.right() - 28, rect.top(), 28, rect.height());
    }
    if (control == CC_ScrollBar) {
        if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
            return {};
        const auto *o = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (o && (sub == SC_ScrollBarGroove || sub == SC_ScrollBarSlider)) {
            if (sub == SC_ScrollBarGroove)
                return rect;
            const bool isUpright = o->orientation == Qt::Vertical;
            const int length = isUpright ? rect.height() : rect.width();
            const int range = o->maximum - o->minimum;
            const int thumb = range > 0
                ? qMax(28, int(qint64(length) * o->pageStep / (range + o->pageStep)))
                : length;
            const int at = sliderPositionFromValue(o->minimum, o->maximum, o->sliderPosition,
                                                   length - thumb, o->upsideDown);
            return isUpright ? QRect(rect.left(), rect.top() + at, rect.width(), thumb)
                             : QRect(rect.left() + at, rect.top(), thumb, rect.height());
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect QuaysideStyle::subElementRect(SubElement element, const QStyleOption *option,
                                    const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    switch (element) {
    case SE_LineEditContents:
        // A line edit adds 2 itself.
        return isInner(widget) ? rect : rect.adjusted(6, 0, -6, 0);
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
        // The middle of the capitals, which lies under that of the box of the line.
        return rect.translated(0, 1);
    default:
        return rect;
    }
}

QSize QuaysideStyle::sizeFromContents(ContentsType type, const QStyleOption *option,
                                      const QSize &size, const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            const bool isIconOnly = o->text.isEmpty();
            const bool isBig = measure::kBig == controlHeight(widget);
            QFont font = isBig ? scaledFont(measure::kBigButtonSize)
                : widget       ? widget->font()
                               : QFont();
            font.setWeight(QFont::DemiBold);
            const int padding = isBig ? 24 : widget && widget->property("dense").toBool() ? 10 : 14;
            const int icon = o->icon.isNull() ? 0 : (isBig ? 20 : 16) + 6;
            const int menu = o->features.testFlag(QStyleOptionButton::HasMenu) ? 20 : 0;
            result.setWidth(isIconOnly ? controlHeight(widget)
                                       : int(QFontMetricsF(font).horizontalAdvance(o->text))
                                    + 2 * padding + icon + menu);
        }
        result.setHeight(controlHeight(widget));
        break;
    case CT_LineEdit:
        if (!isInner(widget))
            result.setHeight(controlHeight(widget));
        break;
    case CT_ComboBox:
    case CT_SpinBox:
        // Our edges, arrow and steps are wider than Fusion's.
        result.rwidth() += type == CT_SpinBox ? 24 : 10;
        result.setHeight(controlHeight(widget));
        break;
    case CT_HeaderSection:
        result.setHeight(heightFor(measure::kRow));
        break;
    case CT_MenuBarItem:
        result.setHeight(heightFor(measure::kControl));
        result.rwidth() += 8;
        break;
    case CT_MenuItem:
        result.setHeight(qMax(result.height(), 28));
        break;
    case CT_TabBarTab:
        if (const auto *o = qstyleoption_cast<const QStyleOptionTab *>(option))
            result = {int(QFontMetricsF(scaledFont(1, true)).horizontalAdvance(o->text)) + 26,
                      heightFor(isPlain(widget) ? measure::kDenseTabs : measure::kTabs)};
        break;
    default:
        break;
    }
    return result;
}

int QuaysideStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                               const QWidget *widget) const
{
    if (metric == kRowMetric)
        return heightFor(m_row);
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_TreeViewIndentation:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_SplitterWidth:
    case PM_DockWidgetSeparatorExtent:
        return 1;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractItemView *>(widget) && !widget->isWindow() ? 0 : 1;
    case PM_HeaderMargin:
        return measure::kCellPadding;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_ToolBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int QuaysideStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                             QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_Widget_Animate:
    case SH_UnderlineShortcut:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_FormLayoutLabelAlignment:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void QuaysideStyle::drawItemText(QPainter *painter, const QRect &rect, int flags,
                                 const QPalette &palette, bool isEnabled, const QString &text,
                                 QPalette::ColorRole role) const
{
    const bool isPlain = !(flags & (Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::TextHideMnemonic))
        && (flags & Qt::AlignVCenter) && !text.contains(u'\n');
    if (!isPlain)
        return QProxyStyle::drawItemText(painter, rect, flags, palette, isEnabled, text, role);
    const QColor color = role == QPalette::NoRole
        ? painter->pen().color()
        : palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, role);
    painter->save();
    paintText(*painter, rect, text, painter->font(), color, Qt::Alignment(flags), Qt::ElideNone);
    painter->restore();
}

} // namespace quayside::ui
