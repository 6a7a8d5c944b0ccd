#pragma once

#include "ui/connect/contentreader.h"

#include <QtCore/QList>

namespace quayside::ui {

/// Reads the configs of many images, each by a call as those of the API are. Main thread.
class ConfigReader : public QObject {
public:
    using QObject::QObject;

    /// Calls under way never finish.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// At once, beside those that are under way. What fails is ContentReader's.
    api::ApiCall<QByteArray> *read(const ImageConfig &config);

private:
    ContentReader *freeReader();

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    QList<ContentReader *> m_readers; // each keeps its token
};

} // namespace quayside::ui
