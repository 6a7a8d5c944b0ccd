#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

namespace {

constexpr int kHeight = 40;
constexpr int kBottom = 64; // above the bar of the selection

} // namespace

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_action(new QPushButton)
{
    setObjectName(QStringLiteral("toast"));
    m_action->setProperty("kind", QStringLiteral("toast"));
    m_action->setProperty("dense", true);
    m_action->setObjectName(QStringLiteral("toast.action"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->addStretch();
    layout->addWidget(m_action);
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::show(const QString &text, const QString &action)
{
    m_text = text;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    QWidget::show();
    place();
    raise();
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
    m_timer.start();
}

void Toast::place()
{
    const int words = QFontMetrics(QApplication::font()).horizontalAdvance(m_text);
    const int width = words + 32 + (m_action->isHidden() ? 0 : m_action->sizeHint().width() + 16);
    const QWidget *over = parentWidget();
    setGeometry((over->width() - width) / 2, over->height() - kHeight - kBottom, width, kHeight);
    update();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), measure::kCardRadius, toneColor(Tone::Inverted, palette()), QColor());
    paintText(painter, QRectF(16, 0, width() - 24, height()), m_text, QApplication::font(),
              toneColor(Tone::OnInverted, palette()));
}

} // namespace quayside::ui
