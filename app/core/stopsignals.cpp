#include "app/core/stopsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace quayside {

namespace {

/// A handler may do little more than write. Open as long as the program runs.
int g_pipe[2] = {-1, -1};

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[1], &byte, 1);
}

} // namespace

StopSignals::StopSignals(std::initializer_list<int> signalNumbers, QObject *parent)
    : QObject(parent)
{
    if (g_pipe[0] < 0 && ::pipe2(g_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : signalNumbers) {
        struct sigaction before = {};
        if (number == SIGHUP && ::sigaction(number, nullptr, &before) == 0
            && before.sa_handler == SIG_IGN)
            continue; // started by nohup: it is to outlive its terminal
        if (::sigaction(number, &action, nullptr) != 0)
            return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(g_pipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char bytes[16];
        while (::read(g_pipe[0], bytes, sizeof bytes) > 0) { }
        Q_EMIT asked();
    });
}

StopSignals::~StopSignals() = default;

} // namespace quayside
