#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/configdump.h"

#include <QtCore/QJsonValue>

namespace quayside {

/// One key of a registry's configuration.
struct ConfigurationEntry {
    enum class Source { Environment, Default, Set };

    QString key;
    QJsonValue value;
    Source source = Source::Set;
    QString warning = {}; ///< why it is not as it should be; empty: it is

    friend bool operator==(const ConfigurationEntry &, const ConfigurationEntry &) = default;
};

enum class ConfigurationColumn { Key, Value, Source };

using ConfigurationModel = RecordModel<ConfigurationEntry>;

/// Value: compactJson(). Source: `environment`, `default` or `set`. Key: the key. The filter looks
/// through keys and values.
ConfigurationModel *makeConfigurationModel(QObject *parent);

/// Every key of the configuration, and those that only a warning is about. What the environment
/// names comes from there, whatever its value is.
QList<ConfigurationEntry> configurationEntries(const wire::ConfigDump &dump);

/// In one line; texts without quotes.
QString compactJson(const QJsonValue &value);

} // namespace quayside
