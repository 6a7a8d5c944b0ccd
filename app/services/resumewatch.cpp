#include "app/services/resumewatch.h"

#include <QtCore/QLoggingCategory>

#include <utility>

namespace quayside {

namespace {

Q_LOGGING_CATEGORY(lcResume, "quayside.services.resume", QtInfoMsg)

constexpr std::chrono::seconds kLook{5};
/// More than a busy machine keeps a timer waiting. Where it was no sleep, a page is read once more.
constexpr std::chrono::seconds kSleep{30};

} // namespace

ResumeWatch::ResumeWatch(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_seen(clock.now())
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &ResumeWatch::look);
    m_timer.start();
}

bool ResumeWatch::look()
{
    const Instant now = m_clock.now();
    // A clock that was set back says nothing.
    const auto gap = now - std::exchange(m_seen, now);
    if (gap < kSleep)
        return false;
    qCInfo(lcResume).nospace() << "event=resumed after_s="
                               << std::chrono::duration_cast<std::chrono::seconds>(gap).count();
    Q_EMIT resumed();
    return true;
}

} // namespace quayside
