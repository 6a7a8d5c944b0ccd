#pragma once

#include "app/core/result.h"

#include <QtCore/QObject>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <functional>

namespace quayside {

/// The API token of the administrator of the registry on this computer, made by
/// `quayside-server token create`, which may run beside the server. Main thread.
class LocalToken : public QObject {
    Q_OBJECT
public:
    explicit LocalToken(QObject *parent = nullptr);
    ~LocalToken() override;

    static constexpr std::chrono::days kLife{90};
    /// What it is for, as the registry lists it.
    static QString tokenName();
    /// Everything in repositories, nothing in accounts and organizations.
    static QStringList scopes();

    /// The token's text, or what the program said. One at a time: a second call fails.
    void make(const QString &dataFolder, const QString &user,
              std::function<void(Result<QString>)> done);

private:
    void finish(const Result<QString> &result);

    QProcess m_process;
    QTimer m_limit;
    std::function<void(Result<QString>)> m_done;
};

} // namespace quayside
