#pragma once

#include "app/api/apicall.h"

#include <QtCore/QPointer>

namespace quayside {

/// Calls one after the other, where a later one needs what an earlier one made: a robot, then its
/// teams and rights. One that fails does not hold back the next. Main thread.
class CallSequence : public QObject {
    Q_OBJECT
public:
    struct Step {
        QString object; ///< as a failure names it
        std::function<api::ApiCall<void> *()> start;
        bool isDecisive = false; ///< without it there is no use in the rest
    };
    struct Failed {
        QString object;
        Error error;
    };

    explicit CallSequence(const QList<Step> &steps, QObject *parent = nullptr);
    /// What is under way is dropped.
    ~CallSequence() override;

    /// `finished` follows, also when there is nothing to do.
    void start();
    const QList<Failed> &failures() const { return m_failures; }
    /// "acme/web: ..." of each failure, a line each.
    static QString report(const QList<Failed> &failures,
                          const std::function<QString(const Error &)> &words);
    QString report(const std::function<QString(const Error &)> &words) const
    {
        return report(m_failures, words);
    }

Q_SIGNALS:
    void finished();

private:
    void next();

    QList<Step> m_steps;
    qsizetype m_at = 0;
    QList<Failed> m_failures;
    QPointer<api::ApiCallBase> m_call;
};

} // namespace quayside
