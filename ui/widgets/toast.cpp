#include "ui/widgets/toast.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
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
{
    setObjectName(QStringLiteral("toast"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->addStretch();
    m_second = addAction(QStringLiteral("toast.second"));
    m_action = addAction(QStringLiteral("toast.action"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(10'000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &Toast::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &Toast::secondTriggered);
    parent->installEventFilter(this);
    hide();
}

QPushButton *Toast::addAction(const QString &name)
{
    auto *button = new QPushButton;
    button->setProperty("kind", QStringLiteral("toast"));
    button->setProperty("dense", true);
    button->setObjectName(name);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QWidget::hide);
    return button;
}

void Toast::show(const QString &text, const QString &action, const QString &second)
{
    m_text = text;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    QWidget::show();
    place();
    raise();
    // Done once more is news, also in the same words.
    m_announcer.forget();
    m_announcer.say(text);
    m_timer.start();
}

void Toast::place()
{
    const int words = QFontMetrics(QApplication::font()).horizontalAdvance(m_text);
    int width = words + 32;
    for (const QPushButton *button : {m_second, m_action})
        width += button->isHidden() ? 0 : button->sizeHint().width() + 16;
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

void Toast::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // What was said in another language is not left standing; the jobs keep their Undo.
    if (event->type() == QEvent::LanguageChange)
        hide();
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), measure::kCardRadius, toneColor(Tone::Inverted, palette()), QColor());
    paintText(painter, QRectF(16, 0, width() - 24, height()), m_text, QApplication::font(),
              toneColor(Tone::OnInverted, palette()));
}

} // namespace quayside::ui
