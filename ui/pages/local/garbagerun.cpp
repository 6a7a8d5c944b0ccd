#include "ui/pages/local/garbagerun.h"

#include "app/api/frameapi.h"
#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/text/codetext.h"
#include "ui/text/garbagetext.h"
#include "ui/widgets/confirmdialog.h"

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

void GarbageRun::preview(Connection &connection, std::optional<qint64> reclaimable, QWidget *parent)
{
    if (isRunning() || m_look)
        return;
    auto *call = api::FrameApi(connection.client()).garbageCollection();
    m_look = call;
    connect(
        call, &api::ApiCallBase::finished, this,
        [this, call, reclaimable, connection = QPointer(&connection), parent = QPointer(parent)] {
            const auto status = call->takeResult();
            if (!status)
                Q_EMIT failed(status.error());
            else if (connection && parent)
                ask(*connection, *status, reclaimable, parent);
        });
}

void GarbageRun::ask(Connection &connection, const wire::GcStatus &status,
                     std::optional<qint64> reclaimable, QWidget *parent)
{
    const auto words = [status, reclaimable, window = connection.profile().name] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Collect garbage now?"),
            .text = tr("What no tag uses any more is removed for good. Deleted tags keep their "
                       "images while the time machine can restore them."),
            .objects = GarbageText::plan(status, reclaimable, Clock::system().now()),
            .action = tr("Collect garbage")};
    };
    auto *question = new ConfirmDialog(words, parent);
    question->setCommands(curlCommands({api::collectGarbageRequest()}, connection.url()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, connection = QPointer(&connection)] {
        if (connection)
            start(*connection);
    });
    question->open();
}

void GarbageRun::start(Connection &connection)
{
    if (isRunning())
        return;
    m_connection = &connection;
    m_before.reset();
    m_patience.setRemainingTime(kPatience);
    Q_EMIT started();
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
