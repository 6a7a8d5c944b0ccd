#pragma once

#include <QtCore/QHash>
#include <QtCore/QMutex>
#include <QtCore/QString>

#include <chrono>

namespace quayside::server {

/// How soon a password may be tried again. Counted by user and client network, so that a stranger
/// who guesses slows down nobody but himself; and, much later and for seconds only, by user over
/// all networks, against who guesses from many. A network from which the user has signed in is
/// excepted from the latter. A name that nobody has is counted in the same way: it must look like
/// one that somebody has. In the memory of this process; what it forgets on a restart is only
/// patience, and the user's row remembers failures over all networks. Thread-safe.
class SignInLimit {
public:
    using Clock = std::chrono::steady_clock;
    using Seconds = std::chrono::seconds;

    static constexpr int kFreeFailures = 3; ///< of one user from one network
    static constexpr Seconds kLongestWait{300};
    static constexpr int kFreeFailuresOfAll = 30; ///< of one user from all networks
    static constexpr Seconds kLongestWaitOfAll{10};
    static constexpr std::chrono::minutes kMemory{15}; ///< after the last failure

    /// Failures over all networks as the database has them, also by other processes.
    struct Recorded {
        int failures = 0;
        std::chrono::milliseconds age{0}; ///< of the last one
    };

    /// What is left to wait, rounded up; 0 when a password may be tried.
    Seconds waitLeft(const QString &subject, const QString &network, Recorded recorded,
                     Clock::time_point now = Clock::now()) const;
    void noteFailure(const QString &subject, const QString &network, Recorded recorded,
                     Clock::time_point now = Clock::now());
    void noteSuccess(const QString &subject, const QString &network,
                     Clock::time_point now = Clock::now());

private:
    struct Failures {
        int count = 0;
        Clock::time_point last;
    };
    using Table = QHash<QString, Failures>;

    void prune(Clock::time_point now);

    mutable QMutex m_mutex; ///< guards all below
    Table m_bySource; ///< by subject and network
    Table m_bySubject;
    QHash<QString, Clock::time_point> m_known; ///< subject and network of successes
    Clock::time_point m_pruned;
};

} // namespace quayside::server
