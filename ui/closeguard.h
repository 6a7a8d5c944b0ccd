#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

class QWidget;

namespace quayside {
class Jobs;
class Settings;
} // namespace quayside

namespace quayside::ui {

class CloseDialog;

/// Stands between the wish to close the program and its end while jobs run: stay, go on in the
/// tray, wait for them, or cancel them.
class CloseGuard : public QObject {
    Q_OBJECT
public:
    CloseGuard(Jobs &jobs, const Settings &settings, QObject *parent = nullptr);

    /// Whether nothing stands in the way. Otherwise the user is asked over `window`, and `close` is
    /// called when the jobs are through or cancelled, `keep` when the program is to go on without a
    /// window; empty: there is no tray for that.
    bool mayClose(QWidget &window, const std::function<void()> &close,
                  const std::function<void()> &keep = {});
    bool isWaiting() const { return bool(m_close); }
    /// The program stays after all.
    void stopWaiting();

Q_SIGNALS:
    void waitingChanged();

private:
    void wait(const std::function<void()> &close);
    void onJobs();

    Jobs &m_jobs;
    const Settings &m_settings;
    QPointer<CloseDialog> m_box;
    std::function<void()> m_close;
};

} // namespace quayside::ui
