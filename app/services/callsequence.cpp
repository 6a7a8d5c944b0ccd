#include "app/services/callsequence.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

namespace quayside {

CallSequence::CallSequence(const QList<Step> &steps, QObject *parent)
    : QObject(parent)
    , m_steps(steps)
{
}

CallSequence::~CallSequence()
{
    if (m_call)
        m_call->abort();
}

void CallSequence::start()
{
    QTimer::singleShot(0, this, &CallSequence::next);
}

void CallSequence::next()
{
    if (m_at == m_steps.size())
        return finished();
    const Step step = m_steps.at(m_at++);
    auto *call = step.start();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, step] {
        const auto result = call->takeResult();
        if (!result)
            m_failures.append({step.object, result.error()});
        if (!result && step.isDecisive)
            m_at = m_steps.size();
        next();
    });
}

QString CallSequence::report(const QList<Failed> &failures,
                             const std::function<QString(const Error &)> &words)
{
    QStringList lines;
    for (const Failed &failed : failures)
        lines.append(failed.object + QStringLiteral(": ") + words(failed.error));
    return lines.join(QLatin1Char('\n'));
}

} // namespace quayside
