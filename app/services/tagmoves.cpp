#include "app/services/tagmoves.h"

#include "app/api/writerequests.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

template <class Item>
QStringList namesOf(const QList<Item> &items)
{
    QStringList names;
    for (const Item &item : items)
        names.append(item.tag.toString());
    return names;
}

QStringList textsOf(const QList<TagName> &tags)
{
    QStringList names;
    for (const TagName &tag : tags)
        names.append(tag.toString());
    return names;
}

QString text(const std::optional<Digest> &digest)
{
    return digest ? digest->toString() : QString();
}

wire::TagExpire whatOf(const TagPurge::Item &item)
{
    wire::TagExpire what{.includesSubmanifests = item.includesSubmanifests,
                         .isAlive = item.isAlive};
    if (!item.isAlive)
        what.manifestDigest = item.digest;
    return what;
}

} // namespace

TagMoves::TagMoves(JobKind kind, const QString &connection, api::TagsApi tags,
                   const RepositoryName &repository, const QList<TagMove> &moves)
    : BulkJob(kind, connection, repository.path(), namesOf(moves))
    , m_tags(tags)
    , m_repository(repository)
    , m_moves(moves)
{
}

QList<api::ApiRequest> TagMoves::requests(JobKind kind, const RepositoryName &repository,
                                          const QList<TagMove> &moves)
{
    QList<api::ApiRequest> all;
    for (const TagMove &move : moves) {
        if (!move.after)
            all.append(api::removeTagRequest(repository, move.tag));
        else if (kind == JobKind::MoveTags)
            all.append(
                api::changeTagRequest(repository, move.tag, {.manifestDigest = *move.after}));
        else
            all.append(api::restoreTagRequest(repository, move.tag, *move.after));
        if (move.after && move.endAfter)
            all.append(api::changeTagRequest(repository, move.tag, {.expiration = move.endAfter}));
    }
    return all;
}

void TagMoves::run(qsizetype object)
{
    const TagMove &move = m_moves.at(object);
    const bool isRestore = record().kind != JobKind::MoveTags;
    auto *call = !move.after ? m_tags.remove(m_repository, move.tag)
        : isRestore          ? m_tags.restore(m_repository, move.tag, *move.after)
                    : m_tags.change(m_repository, move.tag, {.manifestDigest = *move.after});
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto result = call->takeResult();
        if (!result)
            return settle(object, result);
        if (m_moves.at(object).after)
            return setEnd(object);
        Q_EMIT tagRemoved(m_moves.at(object).tag);
        settle(object, {});
    });
}

void TagMoves::setEnd(qsizetype object)
{
    const TagMove &move = m_moves.at(object);
    if (!move.endAfter)
        return readAgain(object);
    auto *call = m_tags.change(m_repository, move.tag, {.expiration = move.endAfter});
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        // The tag is where it should be; the date is a second thing, and may have passed.
        (void)call->takeResult();
        readAgain(object);
    });
}

void TagMoves::readAgain(qsizetype object)
{
    auto *call = m_tags.find(m_repository, m_moves.at(object).tag);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto page = call->takeResult();
        if (page && !page->tags.isEmpty())
            Q_EMIT tagChanged(page->tags.constFirst());
        settle(object, {});
    });
}

QList<JobChange> TagMoves::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const TagMove &move = m_moves.at(object);
        all.append({move.tag.toString(), text(move.before), text(move.after)});
    }
    return all;
}

std::unique_ptr<Job> TagMoves::undoJob() const
{
    QList<TagMove> back;
    bool isRemoval = true;
    for (const qsizetype object : doneObjects()) {
        const TagMove &move = m_moves.at(object);
        isRemoval = isRemoval && !move.before;
        TagMove undone{.tag = move.tag, .before = move.after, .after = move.before};
        if (move.before && (move.endBefore || move.endAfter))
            undone.endAfter = move.endBefore;
        back.append(undone);
    }
    return std::make_unique<TagMoves>(isRemoval ? JobKind::DeleteTags : JobKind::RestoreTags,
                                      record().connection, m_tags, m_repository, back);
}

TagLocking::TagLocking(const QString &connection, api::TagsApi tags,
                       const RepositoryName &repository, const QList<TagName> &names,
                       bool isImmutable)
    : BulkJob(JobKind::LockTags, connection, repository.path(), textsOf(names))
    , m_tags(tags)
    , m_repository(repository)
    , m_names(names)
    , m_isImmutable(isImmutable)
{
}

QList<api::ApiRequest> TagLocking::requests(const RepositoryName &repository,
                                            const QList<TagName> &names, bool isImmutable)
{
    QList<api::ApiRequest> all;
    for (const TagName &name : names)
        all.append(api::changeTagRequest(repository, name, {.isImmutable = isImmutable}));
    return all;
}

void TagLocking::run(qsizetype object)
{
    auto *call = m_tags.change(m_repository, m_names.at(object), {.isImmutable = m_isImmutable});
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto result = call->takeResult();
        if (!result)
            return settle(object, result);
        auto *again = m_tags.find(m_repository, m_names.at(object));
        hold(again);
        connect(again, &api::ApiCallBase::finished, this, [this, again, object] {
            const auto page = again->takeResult();
            if (page && !page->tags.isEmpty())
                Q_EMIT tagChanged(page->tags.constFirst());
            settle(object, {});
        });
    });
}

QList<JobChange> TagLocking::changes() const
{
    const QString locked = u"immutable"_s;
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_names.at(object).toString(), m_isImmutable ? QString() : locked,
                    m_isImmutable ? locked : QString()});
    return all;
}

std::unique_ptr<Job> TagLocking::undoJob() const
{
    QList<TagName> back;
    for (const qsizetype object : doneObjects())
        back.append(m_names.at(object));
    return std::make_unique<TagLocking>(record().connection, m_tags, m_repository, back,
                                        !m_isImmutable);
}

TagPurge::TagPurge(const QString &connection, api::TagsApi tags, const RepositoryName &repository,
                   const QList<Item> &items)
    : BulkJob(JobKind::PurgeTags, connection, repository.path(), namesOf(items))
    , m_tags(tags)
    , m_repository(repository)
    , m_items(items)
{
}

QList<api::ApiRequest> TagPurge::requests(const RepositoryName &repository,
                                          const QList<Item> &items)
{
    QList<api::ApiRequest> all;
    for (const Item &item : items)
        all.append(api::expireTagRequest(repository, item.tag, whatOf(item)));
    return all;
}

void TagPurge::run(qsizetype object)
{
    const Item &item = m_items.at(object);
    auto *call = m_tags.expire(m_repository, item.tag, whatOf(item));
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto result = call->takeResult();
        if (result && m_items.at(object).isAlive)
            Q_EMIT tagRemoved(m_items.at(object).tag);
        settle(object, result);
    });
}

QList<JobChange> TagPurge::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append({m_items.at(object).tag.toString(), m_items.at(object).digest.toString(), {}});
    return all;
}

} // namespace quayside
