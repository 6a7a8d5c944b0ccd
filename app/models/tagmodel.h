#pragma once

#include "app/models/imagemodel.h"
#include "app/models/roles.h"
#include "app/models/tagpushes.h"
#include "app/wire/pullstatistics.h"
#include "app/wire/tag.h"
#include "app/wire/tagexpiry.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QSet>

#include <functional>

namespace quayside {

/// The live tags of one repository. Key: the tag's name. Texts are raw (names, digests, epoch
/// milliseconds, bytes); words and colours are the delegates'. Main thread.
class TagModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Tag,
        Size,
        LastModified,
        Expires,
        Manifest,
        Same,
        Pulled,
        PullCount,
        Platforms,
        MediaType,
        Labels,
        Created,
        PushedBy,
        Pull
    };
    static constexpr int kColumns = 14;

    explicit TagModel(QObject *parent = nullptr);

    /// Another repository: everything is forgotten.
    void clear();
    /// The whole list as the server has it now: rows are updated, inserted and removed by name, so
    /// that selection and scroll survive.
    void setTags(const QList<wire::Tag> &tags);
    /// One more page of the list: appended or updated, nothing removed.
    void addTags(const QList<wire::Tag> &tags);
    /// After the last page: what was on none of them is gone.
    void removeMissing(const QSet<QString> &names);
    void updateTag(const wire::Tag &tag);
    void removeTag(const TagName &name);
    /// Tags whose date has passed are gone on the server, too.
    void removeExpired(Instant now);
    /// Whether EXPIRES may be changed at all (right to write, state of the repository).
    void setWritable(bool isWritable);
    bool isWritable() const { return m_isWritable; }

    /// How often a tag was pulled, and when last, once that is known.
    void setPulls(const wire::TagPullStatistics &pulls);
    /// nullptr: not known.
    const wire::TagPullStatistics *pullsOf(const wire::Tag &tag) const;
    /// By whom the tag came to its image, once that was looked up.
    void setPush(const wire::Tag &tag, const TagPush &push);
    /// nullptr: not known, or the tag has come to another image since.
    const TagPush *pushOf(const wire::Tag &tag) const;
    /// What is known of an image beside its digest, once that was read.
    struct Facts {
        std::optional<QStringList> platforms = {}; ///< of a list, or where it runs
        QString mediaType = {};
        std::optional<QStringList> labels = {}; ///< `key=value`
        std::optional<QList<ImagePlatform>> images = {}; ///< of a list: what runs; once it was read
        std::optional<qint64> size = {}; ///< bytes of its layers; not of a list
        qsizetype layers = 0;
        std::optional<ImageConfig> config = {}; ///< not of a list
        QHash<QString, qint64> blobs = {}; ///< bytes of each layer by its digest; not of a list
        std::optional<Instant> created = {};
        std::optional<qint64> unshared = {}; ///< bytes that are stored for it alone, as told
        bool hasFailed = false; ///< it could not be read
    };
    /// Of a tag's image or of one that a list holds.
    void setImage(const wire::ManifestView &image);
    void setImageFailed(const Digest &digest);
    /// Of an image that is no list, as its config tells.
    void setPlatforms(const Digest &digest, const QStringList &platforms);
    void setLabels(const Digest &digest, const QStringList &labels);
    void setUnshared(const Digest &digest, qint64 bytes);
    Facts factsOf(const wire::Tag &tag) const { return factsOf(tag.manifestDigest); }
    Facts factsOf(const Digest &digest) const { return m_facts.value(digest); }
    /// The same without a copy; nullptr: nothing was read.
    const Facts *knownOf(const Digest &digest) const;
    /// Why a tag ends when it does, as the registry told it.
    void setExpiry(const wire::TagExpiry &expiry);
    /// nullptr: not known, or the tag has another image or end since.
    const wire::TagExpiry *expiryOf(const wire::Tag &tag) const;
    /// Bytes; of a list the sum of its images, once all that are stored are known.
    std::optional<qint64> sizeOf(const wire::Tag &tag) const;
    /// Bytes of layers that no other image of the tags here has; of a list those of its images that
    /// are stored. nullopt: of one of all these images the layers are not known.
    std::optional<qint64> unsharedOf(const wire::Tag &tag) const;
    /// Images of tags and of their lists whose layers are not known, `most` of them and one more;
    /// images below lists that are not known come later.
    QList<Digest> unknownImages(qsizetype most) const;
    /// Whether another tag of the repository, named as cosign names them, signs the image or says
    /// something about it, or its list does.
    bool isSigned(const wire::Tag &tag) const;
    /// Whether another tag has the same image.
    bool isShared(const wire::Tag &tag) const { return m_digests.value(tag.manifestDigest) > 1; }
    /// Whether the row is such a tag.
    bool isSignature(int row) const { return m_isSignature.at(row); }
    bool hasSignatures() const { return !m_signed.isEmpty(); }

    const wire::Tag &tagAt(int row) const { return m_tags.at(row); }
    /// By which names are sorted: see versionKey.
    const QByteArray &sortKeyAt(int row) const { return m_sortKeys.at(row); }
    /// Of a column of words.
    QString textAt(int row, Column column) const { return exportText(m_tags.at(row), column); }
    const QString &digestTextAt(int row) const { return m_tags.at(row).manifestDigest.toString(); }
    /// The tag behind an index of this model or of a proxy over it.
    static const wire::Tag &tagOf(QModelIndex index);
    /// -1 when there is none.
    int rowOf(const QString &name) const { return m_rows.value(name, -1); }
    /// Dates are relative to now: tell the views to paint them again.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something became known of it, or that it cannot be read.
    void imageKnown(const quayside::Digest &digest);

private:
    void appendKeys(const QList<wire::Tag> &tags);
    QString exportText(const wire::Tag &tag, Column column) const;
    QVariant sortValue(const wire::Tag &tag, Column column) const;
    void forgetKeys(int first, int count);
    void countImage(const Digest &digest, int more);
    /// The images of a tag whose layers count: itself or what its list stores. nullopt: not known.
    std::optional<QList<Digest>> layeredImages(const wire::Tag &tag) const;
    void removeWhere(const std::function<bool(const wire::Tag &)> &isGone);
    void reindex(int from);
    /// The rows of that image show something else in these columns.
    void tellImage(const Digest &digest, Column from, Column to);
    /// The size of every list that holds it, or of itself.
    void tellSize(const Digest &digest);

    QList<wire::Tag> m_tags;
    QList<QByteArray> m_sortKeys; // of each tag
    QList<bool> m_isSignature; // of each tag
    QHash<QString, int> m_signed; // by the hash of the image: how many tags sign it
    QHash<QString, int> m_rows;
    /// How many tags each has; they share its text: many tags, few images.
    QHash<Digest, int> m_digests;
    QHash<QString, wire::TagPullStatistics> m_pulls; // by name
    struct Pushed {
        Instant start; // of the tag that was asked about
        Digest digest;
        TagPush push;
    };
    QHash<QString, Pushed> m_pushes; // by name
    QHash<QString, wire::TagExpiry> m_expiries; // by name
    QHash<Digest, Facts> m_facts;
    QSet<Digest> m_attested; // lists that say something about their images
    bool m_isWritable = false;
};

} // namespace quayside
