#pragma once

#include "app/core/clock.h"
#include "app/wire/apidescription.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace quayside::api {
class ApiCallBase;
class ApiClient;
} // namespace quayside::api

namespace quayside {

/// Where the description of a connection's registry is kept; `folder`: of the settings.
QString keptDescription(const QString &folder, const QString &connection);

/// Reads which calls can be made at a registry: as it describes them now; where it does not answer,
/// as it did last; where it describes nothing, those that every Quay has. Deletes itself after
/// `finished`. Main thread. Source: console.md 7.
class ApiDescriptionReader : public QObject {
    Q_OBJECT
public:
    enum class Origin { Registry, Kept, Basics };

    /// `keptFile`: written when the registry answers.
    ApiDescriptionReader(api::ApiClient &client, const QString &keptFile, QObject *parent);
    ~ApiDescriptionReader() override;

    void start();

    // To be called inside a slot of `finished`.
    /// Of Quay's API and of ours; empty: there is an error.
    const QList<wire::ApiOperation> &operations() const { return m_operations; }
    Origin origin() const { return m_origin; }
    /// When a kept one was read from the registry.
    Instant readAt() const { return m_readAt; }
    /// Why it does not come from the registry.
    const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void finished();

private:
    void onAnswers();
    void keep();
    void readKept();
    void end();

    api::ApiClient &m_client;
    QString m_file;
    QPointer<api::ApiCallBase> m_quay;
    QPointer<api::ApiCallBase> m_extensions;
    QList<wire::ApiOperation> m_operations;
    QByteArray m_quaySource;
    QByteArray m_extensionsSource;
    Origin m_origin = Origin::Registry;
    Instant m_readAt = {};
    std::optional<Error> m_error;
};

} // namespace quayside
