#pragma once

#include "app/api/httpexchange.h"
#include "app/api/tagsapi.h"
#include "app/services/bulkjob.h"

namespace quayside {

/// What a tag points to, before and after; nullopt: it is not there.
struct TagMove {
    TagName tag;
    std::optional<Digest> before = {};
    std::optional<Digest> after = {};
    std::optional<Instant> endBefore = {}; ///< when it was to expire
    /// To be set afterwards; outer nullopt: whatever the server makes of it.
    std::optional<std::optional<Instant>> endAfter = {};
};

/// Points tags to other images, brings them back, deletes them; each can be taken back. After each
/// the tag is read again. What is not there any more is brought back by a restore, which reaches
/// what the time machine still holds.
class TagMoves final : public BulkJob {
    Q_OBJECT
public:
    /// `kind`: MoveTags, RestoreTags or DeleteTags.
    TagMoves(JobKind kind, const QString &connection, api::TagsApi tags,
             const RepositoryName &repository, const QList<TagMove> &moves);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;
    const QList<TagMove> &moves() const { return m_moves; }
    /// What such a job sends that changes something, in that order.
    static QList<api::ApiRequest> requests(JobKind kind, const RepositoryName &repository,
                                           const QList<TagMove> &moves);

Q_SIGNALS:
    /// The tag as the server has it now.
    void tagChanged(const quayside::wire::Tag &tag);
    void tagRemoved(const quayside::TagName &tag);

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    void setEnd(qsizetype object);
    void readAgain(qsizetype object);

    api::TagsApi m_tags;
    RepositoryName m_repository;
    QList<TagMove> m_moves;
};

/// Makes tags immutable, or no longer so.
class TagLocking final : public BulkJob {
    Q_OBJECT
public:
    TagLocking(const QString &connection, api::TagsApi tags, const RepositoryName &repository,
               const QList<TagName> &names, bool isImmutable);

    /// What such a job sends that changes something.
    static QList<api::ApiRequest> requests(const RepositoryName &repository,
                                           const QList<TagName> &names, bool isImmutable);
    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

Q_SIGNALS:
    void tagChanged(const quayside::wire::Tag &tag);

protected:
    void run(qsizetype object) override;
    bool isReversible() const override { return true; }

private:
    api::TagsApi m_tags;
    RepositoryName m_repository;
    QList<TagName> m_names;
    bool m_isImmutable;
};

/// Deletes tags, or what they once pointed to, beyond the time machine; there is no way back.
class TagPurge final : public BulkJob {
    Q_OBJECT
public:
    struct Item {
        TagName tag;
        Digest digest;
        bool isAlive = true;
        bool includesSubmanifests = false;
    };
    TagPurge(const QString &connection, api::TagsApi tags, const RepositoryName &repository,
             const QList<Item> &items);

    /// What such a job sends.
    static QList<api::ApiRequest> requests(const RepositoryName &repository,
                                           const QList<Item> &items);
    QList<JobChange> changes() const override;

Q_SIGNALS:
    /// Of a live one.
    void tagRemoved(const quayside::TagName &tag);

protected:
    void run(qsizetype object) override;

private:
    api::TagsApi m_tags;
    RepositoryName m_repository;
    QList<Item> m_items;
};

} // namespace quayside
