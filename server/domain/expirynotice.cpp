#include "server/domain/expirynotice.h"

#include "app/core/eventpayload.h"
#include "server/domain/notificationinbox.h"
#include "server/storage/expirynoticestore.h"

#include <limits>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAtOnce = 500; // tags of one transaction
constexpr qsizetype kNames = 100; // of one notification

QJsonObject payload(const DomainSettings &settings, const ExpiringTag &of, const QStringList &names)
{
    auto object = expiryPayload(of.path, settings.serverHostname,
                                names.first(qMin(names.size(), kNames)), settings.expiryNotice);
    if (names.size() > kNames) // a bell is no list of a thousand names
        object.insert(u"tag_count"_s, names.size());
    return object;
}

Result<void> tell(Db &db, const DomainSettings &settings, const QList<ExpiringTag> &tags)
{
    // In one order of repositories, whatever the order of dates.
    QMap<qint64, QStringList> names;
    QHash<qint64, ExpiringTag> repositories;
    for (const auto &tag : tags) {
        names[tag.repository.value].append(tag.name);
        repositories.insert(tag.repository.value, tag);
    }
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const auto &of = *repositories.constFind(it.key());
        if (auto told = notifyInbox(db, of.owner, u"repo_image_expiry"_s,
                                    payload(settings, of, it.value()));
            !told)
            return told;
    }
    return {};
}

/// One page; how many tags.
Result<qint64> tellSome(Db &db, const DomainSettings &settings)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const auto until = *now + settings.expiryNotice;
    const ExpiryPlace end{until, std::numeric_limits<qint64>::max()};
    ExpiryNoticeStore store(db);
    auto last = store.lock();
    if (!last)
        return failure(last);
    if (*last && (*last)->expires >= until)
        return 0; // the notice was longer before
    if (!*last) { // what is that near when the first server starts was so without us
        auto set = store.set(end);
        return set ? Result<qint64>(0) : failure(set);
    }
    auto tags = store.between(**last, *now, until, kAtOnce);
    if (!tags)
        return failure(tags);
    if (auto told = tell(db, settings, *tags); !told)
        return failure(told);
    if (auto set = store.set(tags->size() < kAtOnce ? end : tags->constLast().place); !set)
        return failure(set);
    return tags->size();
}

} // namespace

Result<qint64> tellExpiring(const DomainContext &context, const GoesOn &goesOn)
{
    qint64 total = 0;
    while (goesOn()) {
        auto told =
            context.db
                .write([settings = context.settings](Db &db) { return tellSome(db, settings); })
                .result();
        if (!told)
            return told;
        total += *told;
        if (*told < kAtOnce)
            break;
    }
    return total;
}

} // namespace quayside::server
