#include "app/models/tagpushes.h"

#include <algorithm>
#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

/// Kinds after which a tag points to an image.
constexpr std::array kKinds{"push_repo"_L1, "create_tag"_L1, "move_tag"_L1, "revert_tag"_L1};
/// What stays of the metadata: of many tags it would be much.
constexpr std::array kKept{"oauth_token_id"_L1, "oauth_token_application"_L1};

} // namespace

void TagPushes::add(const QList<wire::LogRecord> &records)
{
    for (const wire::LogRecord &record : records) {
        const QString tag = record.metadata.value("tag"_L1).toString();
        if (!record.at || tag.isEmpty()
            || std::find(kKinds.begin(), kKinds.end(), record.kind) == kKinds.end())
            continue;
        Entry entry{record.metadata.value("manifest_digest"_L1).toString(),
                    {.kind = record.kind, .metadata = {}, .at = record.at}};
        if (record.performer)
            entry.record.performer =
                wire::LogPerformer{record.performer->name, record.performer->isRobot, {}};
        for (const auto key : kKept) {
            if (const QJsonValue value = record.metadata.value(key); !value.isUndefined())
                entry.record.metadata.insert(key, value);
        }
        m_byTag[tag].append(std::move(entry));
    }
}

const wire::LogRecord *TagPushes::find(const wire::Tag &tag) const
{
    const auto entries = m_byTag.constFind(tag.name.toString());
    if (entries == m_byTag.cend())
        return nullptr;
    const wire::LogRecord *nearest = nullptr;
    const auto away = [&tag](const wire::LogRecord &record) {
        return std::chrono::abs(*record.at - tag.start);
    };
    for (const Entry &entry : *entries) {
        const Milliseconds after = *entry.record.at - tag.start;
        const bool isOther =
            !entry.digest.isEmpty() && entry.digest != tag.manifestDigest.toString();
        if (!isOther && after >= -kEarlier && after <= kLater
            && (!nearest || away(entry.record) < away(*nearest)))
            nearest = &entry.record;
    }
    return nearest;
}

} // namespace quayside
