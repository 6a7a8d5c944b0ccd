#include "ui/pages/local/garbagerun.h"

#include "app/api/frameapi.h"
#include "ui/connect/connection.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPause = std::chrono::milliseconds(500);
constexpr auto kPatience = std::chrono::minutes(10);

} // namespace

GarbageRun::GarbageRun(QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &GarbageRun::look);
}

bool GarbageRun::isOffered(const Connection &connection)
{
    return connection.state() == Connection::State::SignedIn && connection.isSuperuser()
        && !connection.isReadOnly() && !connection.isRegistryReadOnly()
        && connection.offers("quaysideRunGarbageCollection"_L1)
        && connection.offers("quaysideGarbageCollection"_L1);
}

void GarbageRun::start(Connection &connection)
{
    if (isRunning())
        return;
    m_connection = &connection;
    m_before.reset();
    m_patience.setRemainingTime(kPatience);
    look();
}

void GarbageRun::look()
{
    if (!m_connection)
        return;
    auto *call = api::FrameApi(m_connection->client()).garbageCollection();
    connect(call, &api::ApiCallBase::finished, this,
            [this, call] { onStatus(call->takeResult()); });
}

void GarbageRun::onStatus(const Result<wire::GcStatus> &status)
{
    if (!m_connection)
        return;
    if (!status) {
        stop();
        Q_EMIT failed(status.error());
        return;
    }
    if (!m_before) {
        m_before = status->runs.isEmpty() ? 0 : status->runs.constFirst().id;
        return begin();
    }
    for (const wire::GcRun &run : status->runs) {
        if (run.id <= *m_before || !run.isRequested || !run.ended)
            continue;
        stop();
        Q_EMIT finished(run);
        return;
    }
    if (!m_patience.hasExpired())
        return m_pause.start();
    stop();
    Q_EMIT failed({ErrorCode::Timeout, u"garbage collection goes on"_s});
}

void GarbageRun::begin()
{
    auto *call = api::FrameApi(m_connection->client()).runGarbageCollection();
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto asked = call->takeResult();
        if (asked)
            return look();
        stop();
        Q_EMIT failed(asked.error());
    });
}

void GarbageRun::stop()
{
    m_pause.stop();
    m_connection = nullptr;
}

} // namespace quayside::ui
