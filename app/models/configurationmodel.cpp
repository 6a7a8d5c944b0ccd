#include "app/models/configurationmodel.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

using Source = ConfigurationEntry::Source;

Source sourceOf(const QString &key, const QJsonValue &value, const wire::ConfigDump &dump)
{
    if (dump.env.contains(key))
        return Source::Environment;
    const QJsonObject property =
        dump.schema.value("properties"_L1).toObject().value(key).toObject();
    return property.contains("default"_L1) && property.value("default"_L1) == value
        ? Source::Default
        : Source::Set;
}

QString word(Source source)
{
    switch (source) {
    case Source::Environment:
        return u"environment"_s;
    case Source::Default:
        return u"default"_s;
    case Source::Set:
        break;
    }
    return u"set"_s;
}

} // namespace

QString compactJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(listed.mid(1, listed.size() - 2));
}

QList<ConfigurationEntry> configurationEntries(const wire::ConfigDump &dump)
{
    QList<ConfigurationEntry> entries;
    for (auto it = dump.config.begin(); it != dump.config.end(); ++it) {
        const QJsonValue warning = dump.warning.value(it.key());
        entries.append({it.key(), it.value(), sourceOf(it.key(), it.value(), dump),
                        warning.isUndefined() ? QString() : compactJson(warning)});
    }
    for (auto it = dump.warning.begin(); it != dump.warning.end(); ++it) {
        if (!dump.config.contains(it.key()))
            entries.append({it.key(), QJsonValue::Null, Source::Set, compactJson(it.value())});
    }
    return entries;
}

ConfigurationModel *makeConfigurationModel(QObject *parent)
{
    using Row = ConfigurationEntry;
    return new ConfigurationModel(
        [](const Row &row) { return row.key; },
        {{[](const Row &row) { return QVariant(row.key); }},
         {[](const Row &row) { return QVariant(compactJson(row.value)); }},
         {[](const Row &row) { return QVariant(word(row.source)); }}},
        parent, [](const Row &row) { return row.key + u' ' + compactJson(row.value); });
}

} // namespace quayside
