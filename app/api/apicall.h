#pragma once

#include "app/core/result.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace quayside::api {

/// A call on its way. Owned by the ApiClient, deletes itself after `finished`. Main thread.
class ApiCallBase : public QObject {
    Q_OBJECT
public:
    ~ApiCallBase() override;

    /// Nobody wants the answer any more: nothing is emitted after this, also from a destructor.
    void abort();
    bool isFinished() const { return m_isFinished; }
    /// What abort() has to stop; called at most once.
    void setCanceller(std::function<void()> canceller) { m_canceller = std::move(canceller); }

Q_SIGNALS:
    void finished();

protected:
    explicit ApiCallBase(QObject *parent);
    void markFinished();

private:
    std::function<void()> m_canceller;
    bool m_isFinished = false;
};

template <class T>
class ApiCall final : public ApiCallBase {
public:
    explicit ApiCall(QObject *parent)
        : ApiCallBase(parent)
    {
    }

    /// To be called inside a slot of `finished`, once.
    Result<T> takeResult()
    {
        Q_ASSERT(m_result);
        return *std::exchange(m_result, std::nullopt);
    }
    /// Inside a slot of `finished`, before the result is taken.
    bool isGood() const { return m_result && m_result->has_value(); }
    /// Later ones are dropped.
    void complete(Result<T> result)
    {
        if (isFinished())
            return;
        m_result = std::move(result);
        markFinished();
    }

private:
    std::optional<Result<T>> m_result;
};

} // namespace quayside::api
