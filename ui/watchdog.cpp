#include "ui/watchdog.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QLoggingCategory>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcWatchdog, "quayside.ui.watchdog", QtWarningMsg)

#ifdef QT_NO_DEBUG
constexpr int kUsualMs = 0;
#else
constexpr int kUsualMs = 16;
#endif

} // namespace

std::optional<std::chrono::milliseconds> Watchdog::limitFromEnvironment()
{
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("QUAYSIDE_WATCHDOG_MS", &isNumber);
    const int limit = isNumber ? asked : kUsualMs;
    return limit > 0 ? std::optional(std::chrono::milliseconds(limit)) : std::nullopt;
}

Watchdog::Watchdog(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
    QCoreApplication::instance()->installEventFilter(this);
    const auto *loop = QAbstractEventDispatcher::instance();
    connect(loop, &QAbstractEventDispatcher::awake, this, &Watchdog::onAwake);
    connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, &Watchdog::onBlock);
}

bool Watchdog::eventFilter(QObject *watched, QEvent *event)
{
    endEvent();
    m_receiver = watched->metaObject()->className();
    m_type = event->type();
    m_event.start();
    return false;
}

void Watchdog::endEvent()
{
    // An event that sends others is told by its longest piece.
    if (m_receiver && m_event.isValid() && m_event.nsecsElapsed() > m_worstNs) {
        m_worstNs = m_event.nsecsElapsed();
        m_worst = m_receiver;
        m_worstType = m_type;
    }
    m_receiver = nullptr;
}

void Watchdog::onAwake()
{
    onBlock();
    m_round.start();
}

void Watchdog::onBlock()
{
    endEvent();
    if (m_round.isValid() && m_round.elapsed() > m_limit.count() && m_worst) {
        qCWarning(lcWatchdog).noquote()
            << u"ms=%1 receiver=%2 event=%3 longest=%4"_s.arg(m_round.elapsed())
                   .arg(QLatin1StringView(m_worst))
                   .arg(m_worstType)
                   .arg(m_worstNs / 1'000'000);
        Q_EMIT exceeded(m_worst, std::chrono::milliseconds(m_round.elapsed()));
    }
    m_round.invalidate();
    m_worst = nullptr;
    m_worstNs = 0;
}

} // namespace quayside::ui
