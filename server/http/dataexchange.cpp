#include "server/http/dataexchange.h"

#include "server/http/downloadexchange.h"
#include "server/http/transportstate.h"
#include "server/http/uploadexchange.h"
#include "server/http/workercontext.h"

#include <QtCore/QThread>

namespace quayside::server {

using namespace Qt::StringLiterals;

void DataExchange::start()
{
    /// An answer that comes inside decide() waits here: no detour through the event loop. Used on
    /// the worker's thread only.
    struct Slot {
        bool isDeciding = true;
        std::optional<DataDecision> decision;
    };
    const auto slot =
        std::make_shared<Slot>(); // shared with the answer function, which may outlive
    WorkerContext &worker = m_connection.worker();
    m_deadline = worker.now() + worker.limits().controlAnswer.count();
    const std::weak_ptr<Exchange> weak = weak_from_this();
    worker.state().dataPlane().decide(
        m_connection.takeRequest(),
        [slot, weak, box = worker.mailbox(),
         thread = QThread::currentThread()](DataDecision decision) {
            if (QThread::currentThread() == thread && slot->isDeciding) {
                slot->decision = std::move(decision);
                return;
            }
            box->post([weak, decision = std::move(decision)] {
                const auto self = weak.lock();
                if (self) {
                    static_cast<DataExchange &>(*self).decided(decision);
                } else if (const auto *in = std::get_if<StreamIn>(&decision)) {
                    in->sink->abort(); // the client left before
                }
            });
        });
    slot->isDeciding = false;
    if (slot->decision)
        decided(std::move(*slot->decision));
}

void DataExchange::decided(DataDecision decision)
{
    if (m_isDone) {
        if (const auto *in = std::get_if<StreamIn>(&decision))
            in->sink->abort();
        return;
    }
    m_isDone = true;
    if (const auto *response = std::get_if<Response>(&decision))
        m_connection.answer(*response);
    else if (auto *in = std::get_if<StreamIn>(&decision))
        m_connection.replaceExchange(
            std::make_shared<UploadExchange>(m_connection, std::move(*in)));
    else
        m_connection.replaceExchange(std::make_shared<DownloadExchange>(
            m_connection, std::move(std::get<StreamOut>(decision))));
}

void DataExchange::tick(qint64 now)
{
    if (m_isDone || now < m_deadline)
        return;
    m_isDone = true;
    m_connection.answerProblem(503, "the answer took too long"_L1);
}

} // namespace quayside::server
