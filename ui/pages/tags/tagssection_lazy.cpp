#include "app/api/timemachineapi.h"
#include "app/models/tagmodel.h"
#include "ui/connect/configreader.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/pushreader.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/widgets/visiblereader.h"
#include "ui_tagssection.h"

#include <QtWidgets/QScrollBar>

// Columns that are read row by row, as rows come into sight.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostImages = 20; // whose layers are read to tell what one of them shares

template <class T, class Then>
std::optional<ErrorCode> takeGood(api::ApiCallBase &call, const Then &then)
{
    // What fails stays empty: a fact less is no reason to disturb.
    const auto result = static_cast<api::ApiCall<T> &>(call).takeResult();
    if (!result)
        return result.error().code;
    then(*result);
    return {};
}

} // namespace

bool TagsSection::arePullsCounted() const
{
    return m_connection && m_connection->hasFeature("IMAGE_PULL_STATS"_L1)
        && m_connection->offers("getTagPullStatistics"_L1);
}

bool TagsSection::arePushesTold() const
{
    return m_connection && m_details && m_details->canAdmin && !m_connection->isAnonymous()
        && m_connection->offers("listRepoLogs"_L1);
}

bool TagsSection::areLabelsOffered() const
{
    return m_connection && m_connection->offers("listManifestLabels"_L1);
}

void TagsSection::makeReaders()
{
    m_pushes = new PushReader(this);
    m_readers = {makePullReader(),  makeImageReader(),   makeLabelReader(), makeExpiryReader(),
                 makeLayerReader(), makeSharingReader(), makePusherReader()};
    lookWhenSeen();
    makeFactReader();
}

bool TagsSection::isShown(TagModel::Column column) const
{
    return !m_ui->table->isColumnHidden(int(column));
}

VisibleReader::Question TagsSection::pullQuestion(const QString &tag)
{
    return {tag,
            [this, name = *TagName::parse(tag)] {
                return m_connection->tags().pulls(*m_repository, name);
            },
            [this](api::ApiCallBase &call) {
                return takeGood<wire::TagPullStatistics>(
                    call, [this](const auto &pulls) { m_model->setPulls(pulls); });
            }};
}

VisibleReader::Question TagsSection::imageQuestion(const Digest &digest)
{
    return {digest.toString(),
            [this, digest] { return m_connection->tags().manifest(*m_repository, digest); },
            [this, digest](api::ApiCallBase &call) {
                const auto failure = takeGood<wire::ManifestView>(
                    call, [this](const auto &image) { m_model->setImage(image); });
                if (failure)
                    m_model->setImageFailed(digest);
                return failure;
            }};
}

VisibleReader::Question TagsSection::configQuestion(const Digest &digest, const ImageConfig &config)
{
    return {digest.toString(), [this, config] { return m_configs->read(config); },
            [this, digest](api::ApiCallBase &call) -> std::optional<ErrorCode> {
                std::optional<QStringList> platforms;
                const auto failure = takeGood<QByteArray>(
                    call, [&platforms](const auto &bytes) { platforms = configPlatforms(bytes); });
                if (failure)
                    return failure;
                if (!platforms)
                    return ErrorCode::Protocol;
                m_model->setPlatforms(digest, *platforms);
                return {};
            },
            true};
}

VisibleReader::Question TagsSection::labelQuestion(const Digest &digest)
{
    return {digest.toString(),
            [this, digest] { return m_connection->tags().labels(*m_repository, digest); },
            [this, digest](api::ApiCallBase &call) {
                return takeGood<wire::LabelList>(call, [this, &digest](const auto &list) {
                    QStringList texts;
                    for (const wire::Label &label : list.labels)
                        texts.append(label.key + u'=' + label.value);
                    m_model->setLabels(digest, texts);
                });
            }};
}

QString TagsSection::versionOf(const wire::Tag &tag)
{
    return tag.manifestDigest.toString() + QString::number(toMs(tag.start));
}

VisibleReader::Question TagsSection::pusherQuestion(const std::optional<wire::Tag> &tag)
{
    return {tag ? tag->name.toString() + versionOf(*tag) : QString(),
            [this, tag] { return m_pushes->read(tag); },
            [this, tag](api::ApiCallBase &call) -> std::optional<ErrorCode> {
                const auto push = static_cast<api::ApiCall<TagPush> &>(call).takeResult();
                const bool isTold = push || push.error().code == ErrorCode::NotFound;
                m_proxy->setLogFailure(isTold ? std::nullopt : std::optional(push.error()));
                if (!push)
                    return push.error().code;
                m_awaited.remove(tag->name.toString());
                m_model->setPush(*tag, *push);
                return {};
            }};
}

VisibleReader *TagsSection::makePusherReader()
{
    const auto isColumn = [this] { return isShown(TagModel::Column::PushedBy); };
    const auto due = [this, isColumn] {
        QList<VisibleReader::Question> questions;
        for (const wire::Tag &tag : isColumn() ? m_ui->table->visibleTags() : QList<wire::Tag>()) {
            if (!m_model->pushOf(tag))
                questions.append(pusherQuestion(tag));
        }
        for (const QString &name : std::as_const(m_awaited)) {
            if (const int row = m_model->rowOf(name); row >= 0)
                questions.append(pusherQuestion(m_model->tagAt(row)));
        }
        return questions;
    };
    m_pusherReader = new VisibleReader(
        {[this, isColumn] { return arePushesTold() && (isColumn() || !m_awaited.isEmpty()); }, due,
         // All of them are read from the one log.
         [](ErrorCode) { return true; }},
        this);
    return m_pusherReader;
}

void TagsSection::askAgainWhoPushed()
{
    m_awaited.clear();
    if (!arePushesTold() || (!isShown(TagModel::Column::PushedBy) && !neededFacts().pushes))
        return;
    const Instant since =
        Clock::system().now() + m_connection->client().clockOffset() - PushReader::kDelay;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const wire::Tag &tag = m_model->tagAt(row);
        const TagPush *push = tag.start > since ? m_model->pushOf(tag) : nullptr;
        if (!push || push->gap != TagPush::Gap::NoEntry)
            continue;
        m_awaited.insert(tag.name.toString());
        m_pusherReader->forget(tag.name.toString() + versionOf(tag));
    }
    if (m_awaited.isEmpty())
        return;
    m_pushes->renew();
    m_pusherReader->look();
}

VisibleReader *TagsSection::makePullReader()
{
    return new VisibleReader({[this] {
                                  return arePullsCounted()
                                      && (isShown(TagModel::Column::Pulled)
                                          || isShown(TagModel::Column::PullCount));
                              },
                              [this] {
                                  QList<VisibleReader::Question> questions;
                                  for (const wire::Tag &tag : m_ui->table->visibleTags())
                                      questions.append(pullQuestion(tag.name.toString()));
                                  return questions;
                              }},
                             this);
}

VisibleReader *TagsSection::makeImageReader()
{
    const auto areAllWanted = [this] {
        return isShown(TagModel::Column::Platforms) || isShown(TagModel::Column::MediaType)
            || isShown(TagModel::Column::Created) || m_ui->table->hasDetailLines();
    };
    m_imageReader = new VisibleReader(
        {[this, areAllWanted] { return areAllWanted() || m_ui->table->hasOpenLists(); },
         [this, areAllWanted] {
             QList<VisibleReader::Question> questions;
             for (const Digest &digest : m_ui->table->visibleImages(areAllWanted()))
                 questions.append(imageQuestion(digest));
             return questions;
         }},
        this);
    return m_imageReader;
}

VisibleReader *TagsSection::makeLabelReader()
{
    return new VisibleReader({[this] {
                                  return areLabelsOffered()
                                      && (isShown(TagModel::Column::Labels)
                                          || m_ui->table->hasDetailLines());
                              },
                              [this] {
                                  QList<VisibleReader::Question> questions;
                                  for (const wire::Tag &tag : m_ui->table->visibleTags())
                                      questions.append(labelQuestion(tag.manifestDigest));
                                  return questions;
                              }},
                             this);
}

VisibleReader *TagsSection::makeExpiryReader()
{
    // One tag: the one that the pointer or the keyboard rests on.
    const auto key = [](const wire::Tag &tag) {
        return tag.name.toString() + tag.manifestDigest.toString()
            + QString::number(tag.end ? toMs(*tag.end) : 0);
    };
    const auto question = [this, key](const wire::Tag &tag) -> VisibleReader::Question {
        return {key(tag),
                [this, name = tag.name] {
                    return api::TimeMachineApi(m_connection->client()).expiry(*m_repository, name);
                },
                [this](api::ApiCallBase &call) {
                    const auto failure = takeGood<wire::TagExpiry>(
                        call, [this](const auto &expiry) { m_model->setExpiry(expiry); });
                    if (failure)
                        m_expiryOf.reset(); // tried again by whoever looks again
                    return failure;
                }};
    };
    auto *reader = new VisibleReader(
        {[this] { return m_expiryOf && m_connection->offers("quaysideTagExpiry"_L1); },
         [this, question] { return QList<VisibleReader::Question>{question(*m_expiryOf)}; }},
        this);
    connect(m_ui->table, &TagTableView::expiryLookedAt, this,
            [this, reader, key](const wire::Tag &tag) {
                if (m_model->expiryOf(tag) || m_expiryOf == tag)
                    return;
                m_expiryOf = tag;
                reader->forget(key(tag));
                reader->look();
            });
    return reader;
}

VisibleReader *TagsSection::makeLayerReader()
{
    // Where the registry does not tell what an image shares, it is known when all images are: they
    // are read only where they are few.
    const auto unknown = [this] {
        const QList<Digest> images = m_model->unknownImages(kMostImages);
        return m_isLoaded && images.size() <= kMostImages ? images : QList<Digest>();
    };
    auto *reader = new VisibleReader({[this] { return m_areLayersWanted; },
                                      [this, unknown] {
                                          QList<VisibleReader::Question> questions;
                                          for (const Digest &digest : unknown())
                                              questions.append(imageQuestion(digest));
                                          return questions;
                                      }},
                                     this);
    connect(m_ui->table, &TagTableView::sizeLookedAt, this, [this, reader] {
        m_areLayersWanted = !isSharingOffered();
        reader->look();
    });
    return reader;
}

bool TagsSection::isSharingOffered() const
{
    return m_connection && m_connection->offers("quaysideManifestSharing"_L1);
}

VisibleReader *TagsSection::makeSharingReader()
{
    const auto question = [this](const Digest &digest) -> VisibleReader::Question {
        return {digest.toString(),
                [this, digest] { return m_connection->tags().sharing(*m_repository, digest); },
                [this, digest](api::ApiCallBase &call) {
                    const auto failure =
                        takeGood<wire::BlobSharing>(call, [this, &digest](const auto &sharing) {
                            m_model->setUnshared(digest, sharing.unsharedBytes);
                        });
                    if (failure)
                        m_sizeOf.reset(); // tried again by whoever looks again
                    return failure;
                }};
    };
    auto *reader = new VisibleReader(
        {[this] { return m_sizeOf && isSharingOffered(); },
         [this, question] { return QList<VisibleReader::Question>{question(*m_sizeOf)}; }},
        this);
    connect(m_ui->table, &TagTableView::sizeLookedAt, this, [this, reader](const wire::Tag &tag) {
        // What others push and delete changes it: asked again whenever another image was between.
        if (m_sizeOf == tag.manifestDigest)
            return;
        m_sizeOf = tag.manifestDigest;
        reader->forget(tag.manifestDigest.toString());
        reader->look();
    });
    return reader;
}

void TagsSection::lookWhenSeen()
{
    const auto look = [this] {
        for (VisibleReader *reader : std::as_const(m_readers))
            reader->look();
    };
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::valueChanged, this, look);
    connect(m_ui->table->verticalScrollBar(), &QScrollBar::rangeChanged, this, look);
    connect(m_ui->table, &TagTableView::columnsFitted, this, look);
    const auto *rows = m_ui->table->model();
    connect(rows, &QAbstractItemModel::rowsInserted, this, look);
    connect(rows, &QAbstractItemModel::rowsRemoved, this, look);
    connect(m_ui->table, &TagTableView::listOpened, this, [this](const Digest &digest) {
        // What could not be read is tried again by whoever opens it again.
        if (m_model->factsOf(digest).hasFailed)
            m_imageReader->forget(digest.toString());
        m_imageReader->look();
    });
    connect(rows, &QAbstractItemModel::layoutChanged, this, look);
    connect(rows, &QAbstractItemModel::modelReset, this, look);
}

} // namespace quayside::ui
