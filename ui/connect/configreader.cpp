#include "ui/connect/configreader.h"

#include <algorithm>

namespace quayside::ui {

void ConfigReader::setTarget(Connection *connection,
                             const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    for (ContentReader *reader : std::as_const(m_readers))
        reader->setTarget(connection, repository);
}

api::ApiCall<QByteArray> *ConfigReader::read(const ImageConfig &config)
{
    ContentReader *reader = freeReader();
    auto *call = new api::ApiCall<QByteArray>(reader);
    call->setCanceller([reader] { reader->stop(); });
    reader->readConfig(config, [call](const Result<QByteArray> &blob) { call->complete(blob); });
    return call;
}

ContentReader *ConfigReader::freeReader()
{
    const auto found = std::find_if(m_readers.cbegin(), m_readers.cend(),
                                    [](const ContentReader *one) { return !one->isReading(); });
    if (found != m_readers.cend())
        return *found;
    auto *reader = new ContentReader(this);
    reader->setTarget(m_connection, m_repository);
    m_readers.append(reader);
    return reader;
}

} // namespace quayside::ui
