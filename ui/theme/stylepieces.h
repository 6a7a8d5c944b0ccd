#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

/// The pieces of QuaysideStyle: how one thing is painted from tones.
namespace quayside::ui::piece {

void button(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void buttonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOptionToolButton &option);
void field(QPainter &painter, const QStyleOption &option, const QWidget *widget);
/// The edge of a text of several lines; its plane is painted by itself.
void textFrame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter &painter, const QStyleOption &option);
void radio(QPainter &painter, const QStyleOption &option);
void combo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget);
void spin(QPainter &painter, const QStyleOptionSpinBox &option, const QWidget *widget);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void headerLabel(QPainter &painter, const QStyleOptionHeader &option);
void tabShape(QPainter &painter, const QStyleOptionTab &option, const QWidget *widget);
void tabLabel(QPainter &painter, const QStyleOptionTab &option);

} // namespace quayside::ui::piece
