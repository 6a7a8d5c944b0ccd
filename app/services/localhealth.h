#pragma once

#include "app/core/result.h"
#include "app/services/localserverinfo.h"

#include <QtCore/QDate>
#include <QtCore/QObject>

#include <memory>
#include <optional>

namespace quayside {

namespace api {
class ApiClient;
}

/// How a local registry is, as it says itself. Source: quay-api.md, /health.
struct HealthReport {
    bool isServing = false; ///< it answers and does not end
    bool hasDatabase = false;
    bool hasSpace = true; ///< uploads are taken
    bool isSpaceShort = false; ///< uploads soon will not be
    std::optional<QDate> certificateEnd; ///< of the certificate that it shows; nothing without TLS

    bool isGood() const { return isServing && hasDatabase && hasSpace; }
    friend bool operator==(const HealthReport &, const HealthReport &) = default;
};

/// Asks. Main thread; one question at a time, a newer one replaces it.
class LocalHealth : public QObject {
    Q_OBJECT
public:
    explicit LocalHealth(QObject *parent = nullptr);
    ~LocalHealth() override;

    void ask(const LocalServerInfo &info, const QString &folder);
    void clear();
    const std::optional<HealthReport> &report() const { return m_report; }

Q_SIGNALS:
    void reported();

private:
    void askForWarning();

    std::unique_ptr<api::ApiClient> m_client;
    HealthReport m_next;
    std::optional<HealthReport> m_report;
};

} // namespace quayside
