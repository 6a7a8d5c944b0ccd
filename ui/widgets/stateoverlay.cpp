#include "ui/widgets/stateoverlay.h"

#include "ui/text/errortext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtGui/QShowEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 48;
constexpr int kSkeletonDelayMs = 200;

} // namespace

StateOverlay::StateOverlay(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, measure::kDialogTitleSize, true))
    , m_text(new ToneLabel(Tone::Muted))
    , m_action(new QPushButton)
    , m_second(new QPushButton)
    , m_layout(new QVBoxLayout(this))
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setObjectName(u"state.title"_s);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setObjectName(u"state.text"_s);
    m_action->setObjectName(u"state.action"_s);
    m_second->setObjectName(u"state.second"_s);
    m_layout->setSpacing(8);
    m_layout->addSpacing(kIcon + measure::kGap);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    actions->addStretch(1);
    actions->addWidget(m_action);
    actions->addWidget(m_second);
    actions->addStretch(1);
    m_layout->addLayout(actions);
    m_layout->addStretch(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kSkeletonDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        update();
        speak();
    });
    connect(m_action, &QPushButton::clicked, this, &StateOverlay::actionTriggered);
    connect(m_second, &QPushButton::clicked, this, &StateOverlay::secondTriggered);
    clear();
}

void StateOverlay::setWords(bool areVisible)
{
    m_title->setVisible(areVisible);
    m_text->setVisible(areVisible && !m_text->text().isEmpty());
    m_action->setVisible(areVisible && !m_action->text().isEmpty());
    m_second->setVisible(areVisible && !m_second->text().isEmpty());
    if (m_extra)
        m_extra->setVisible(false);
}

void StateOverlay::showLoading()
{
    m_isLoading = true;
    m_error.reset();
    m_icon.clear();
    setWords(false);
    m_announcer.forget();
    m_delay.start();
    show();
}

void StateOverlay::showMessage(const QString &icon, const QString &title, const QString &text,
                               const QString &action, const QString &second)
{
    m_isLoading = false;
    m_error.reset();
    m_icon = icon;
    m_title->setText(title);
    m_text->setText(text);
    m_action->setText(action);
    m_second->setText(second);
    setWords(true);
    show();
    update();
    speak();
}

void StateOverlay::speak()
{
    // A quick answer is heard by itself.
    if (m_isLoading)
        m_announcer.say(m_delay.isActive() ? QString() : tr("Loading…"));
    else
        m_announcer.say(QString(m_title->text() + u' ' + m_text->text()).trimmed());
}

void StateOverlay::showError(const Error &error)
{
    const bool isAway = error.code == ErrorCode::Network || error.code == ErrorCode::Timeout;
    const bool isLocked =
        error.code == ErrorCode::Forbidden || error.code == ErrorCode::Unauthenticated;
    showMessage(isAway         ? u"plug-connected-x"_s
                    : isLocked ? u"lock"_s
                               : u"alert-triangle"_s,
                ErrorText::title(error.code),
                error.serverText.isEmpty() ? error.message : error.serverText, tr("Try again"));
    m_error = error;
}

void StateOverlay::setSecond(const QString &action)
{
    m_second->setText(action);
    m_second->setVisible(!action.isEmpty());
}

void StateOverlay::setExtra(QWidget *extra)
{
    m_extra = extra;
    // As wide as it may be, and in the middle.
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(extra, 100);
    row->addStretch(1);
    m_layout->insertLayout(m_layout->count() - 1, row);
}

void StateOverlay::clear()
{
    // Who was told of the wait is told of its end.
    if (m_isLoading && !m_delay.isActive() && isVisible())
        m_announcer.say(tr("Loaded"));
    m_isLoading = false;
    m_error.reset();
    m_delay.stop();
    hide();
}

void StateOverlay::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_announcer.onLanguageChange();
    if (m_error) {
        m_title->setText(ErrorText::title(m_error->code));
        m_action->setText(tr("Try again"));
    }
    speak();
}

void StateOverlay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // A window that comes back tells nothing new.
    if (event->spontaneous())
        return;
    m_announcer.forget();
    speak();
}

void StateOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (!m_isLoading) {
        paintIcon(painter, m_icon, QRectF((width() - kIcon) / 2.0, 24, kIcon, kIcon),
                  toneColor(Tone::Muted, palette()));
        return;
    }
    if (m_delay.isActive())
        return;
    for (int row = 0; row < 8; ++row) {
        const qreal y = row * measure::kRow + 11;
        paintBox(painter, QRectF(8, y, 140 + (row * 37) % 60, 10), 5,
                 toneColor(Tone::GreyFill, palette()), QColor());
        paintBox(painter, QRectF(width() * 0.4, y, 80 + (row * 23) % 40, 10), 5,
                 toneColor(Tone::GreyFill, palette()), QColor());
    }
}

} // namespace quayside::ui
