#pragma once

#include <QtCore/QObject>
#include <QtCore/QSocketNotifier>

#include <initializer_list>
#include <memory>

namespace quayside {

/// The system's wish that the program ends (SIGTERM, SIGINT ...), told in the event loop of the
/// thread that made this. What came before the loop runs is told when it does. One at a time in a
/// program; needs the application object.
class StopSignals : public QObject {
    Q_OBJECT
public:
    /// From now on these signals end nothing by themselves. A SIGHUP that is ignored stays so.
    explicit StopSignals(std::initializer_list<int> signalNumbers, QObject *parent = nullptr);
    ~StopSignals() override;

    /// False when the system refused.
    bool isWatching() const { return m_notifier != nullptr; }

Q_SIGNALS:
    /// Once for all that came together.
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace quayside
