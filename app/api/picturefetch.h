#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>

namespace quayside::api {

struct PictureLimits {
    qint64 bytes = 5 * 1024 * 1024; ///< of one
    std::chrono::milliseconds time = std::chrono::seconds(15); ///< for one, to its last byte
    int redirects = 3; ///< none leads away from https
    qsizetype parallel = 4;
};

/// Gets pictures from hosts that no registry has to do with: over https alone, without a password
/// and a cookie, and keeps nothing of theirs. Main thread.
class PictureFetch : public QObject {
    Q_OBJECT
public:
    explicit PictureFetch(QObject *parent = nullptr, const PictureLimits &limits = {});
    ~PictureFetch() override;

    /// What comes of it is told later, never at once.
    void fetch(const QUrl &url);
    /// Nothing of what is under way is told.
    void stop();

Q_SIGNALS:
    void fetched(const QUrl &url, const QByteArray &bytes);
    void failed(const QUrl &url);

private:
    void begin();
    void start(const QUrl &url);
    void onFinished(QNetworkReply *reply);

    PictureLimits m_limits;
    QNetworkAccessManager m_network;
    QList<QUrl> m_waiting;
    QHash<QNetworkReply *, QUrl> m_replies;
};

} // namespace quayside::api
