#include "server/configreader.h"

#include "server/configoptions.h"

#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

bool isSection(const QString &key)
{
    const auto prefix = key + u'.';
    return std::any_of(configOptions().begin(), configOptions().end(),
                       [&](const auto &option) { return option.first.startsWith(prefix); });
}

struct Reading {
    Config config;
    QStringList problems;
    QSet<QString> inFile;
    QSet<QString> inEnvironment;
};

void apply(Reading &reading, const QString &key, const YAML::Node &node, QSet<QString> &keys)
{
    const auto option = configOptions().find(key);
    if (option == configOptions().end()) {
        // Only sections of known keys are gone into: an alias can make a map that has no end.
        if (node.IsMap() && isSection(key)) {
            for (const auto &item : node)
                apply(reading, key + u'.' + textOf(item.first), item.second, keys);
            return;
        }
        reading.problems.append(u"%1: no such key"_s.arg(key));
        return;
    }
    keys.insert(key);
    if (const auto problem = option->second.set(reading.config, node); !problem.isEmpty())
        reading.problems.append(u"%1 %2"_s.arg(key, problem));
}

void applyFile(Reading &reading, const QString &name)
{
    auto &problems = reading.problems;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1024 * 1024) {
        problems.append(
            u"%1: %2"_s.arg(name, file.isOpen() ? u"larger than 1 MiB"_s : file.errorString()));
        return;
    }
    try {
        const auto root = YAML::Load(file.readAll().toStdString());
        if (!root.IsMap() && !root.IsNull()) {
            problems.append(u"%1: must be a map of keys"_s.arg(name));
            return;
        }
        for (const auto &item : root)
            apply(reading, textOf(item.first), item.second, reading.inFile);
    } catch (const YAML::Exception &error) {
        problems.append(u"%1, line %2: %3"_s.arg(name)
                            .arg(error.mark.line + 1)
                            .arg(QString::fromStdString(error.msg)));
    }
}

void applyEnvironment(Reading &reading)
{
    for (const auto &[key, option] : configOptions()) {
        // Only upper-case keys have an environment variable of their name.
        if (key.contains(u'.') || !qEnvironmentVariableIsSet(key.toLatin1().constData()))
            continue;
        const auto value = qEnvironmentVariable(key.toLatin1().constData());
        try {
            apply(reading, key, YAML::Load(value.toStdString()), reading.inEnvironment);
        } catch (const YAML::Exception &) {
            reading.problems.append(u"%1 in the environment cannot be read"_s.arg(key));
        }
    }
}

/// What does not fit together though each of it is good.
void check(Reading &reading)
{
    const auto &domain = reading.config.domain;
    auto &problems = reading.problems;
    if (domain.labeledExpiryMinimum > domain.labeledExpiryMaximum)
        problems.append(
            u"LABELED_EXPIRATION_MINIMUM must not be above LABELED_EXPIRATION_MAXIMUM"_s);
    if (domain.bootstrap.isOn && domain.bootstrap.owner.isEmpty())
        problems.append(u"FEATURE_PROGRAMMATIC_BOOTSTRAP needs BOOTSTRAP_TOKEN_OWNER"_s);
    if (domain.hasMailing() && domain.mail.sender.isEmpty())
        problems.append(u"MAIL_SERVER needs MAIL_DEFAULT_SENDER"_s);
    const bool isDefaultGiven = domain.oauthTokenLife != DomainSettings().oauthTokenLife;
    if (isDefaultGiven && domain.oauthTokenLife > domain.oauthTokenMaximumLife)
        problems.append(
            u"OAUTH_TOKEN_DEFAULT_LIFETIME must not be above OAUTH_TOKEN_MAXIMUM_LIFETIME"_s);
}

wire::ConfigDump dumpOf(const Reading &reading)
{
    wire::ConfigDump dump;
    const Config defaults;
    QJsonObject properties;
    for (const auto &[key, option] : configOptions()) {
        const auto value = option.value(reading.config);
        dump.config.insert(key, value);
        auto schema = option.schema;
        schema.insert(u"default"_s, option.value(defaults));
        properties.insert(key, schema);
        if (!reading.inEnvironment.contains(key))
            continue;
        dump.env.insert(key, value);
        if (reading.inFile.contains(key)) {
            dump.warning.insert(
                key, u"The environment has another value, which holds instead of the file's."_s);
        }
    }
    dump.schema = {{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    return dump;
}

} // namespace

Result<Config> loadConfig(const QString &file)
{
    Reading reading;
    if (!file.isEmpty())
        applyFile(reading, file);
    applyEnvironment(reading);
    check(reading);
    if (!reading.problems.isEmpty())
        return failure(ErrorCode::InvalidInput, reading.problems.join(u'\n'));
    reading.config.api.configDump = dumpOf(reading);
    return std::move(reading.config);
}

} // namespace quayside::server
