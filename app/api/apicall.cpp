#include "app/api/apicall.h"

namespace quayside::api {

ApiCallBase::ApiCallBase(QObject *parent)
    : QObject(parent)
{
}

ApiCallBase::~ApiCallBase() = default;

void ApiCallBase::abort()
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    if (auto canceller = std::exchange(m_canceller, nullptr))
        canceller();
    deleteLater();
}

void ApiCallBase::markFinished()
{
    m_isFinished = true;
    m_canceller = nullptr;
    Q_EMIT finished();
    deleteLater();
}

} // namespace quayside::api
