#include "app/models/tagmodel.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/tagssection.h"
#include "ui/pages/tags/visiblereader.h"
#include "ui_tagssection.h"

#include <QtWidgets/QScrollBar>

// Columns that are read row by row, as rows come into sight.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

template <class T, class Then>
void takeGood(api::ApiCallBase &call, const Then &then)
{
    // What fails stays empty: a fact less is no reason to disturb.
    if (const auto result = static_cast<api::ApiCall<T> &>(call).takeResult())
        then(*result);
}

} // namespace

bool TagsSection::arePullsCounted() const
{
    return m_connection && m_connection->hasFeature("IMAGE_PULL_STATS"_L1)
        && m_connection->offers("getTagPullStatistics"_L1);
}

void TagsSection::makeReaders()
{
    m_readers = {makePullReader(), makeImageReader(), makeLabelReader()};
    lookWhenSeen();
}

bool TagsSection::isShown(TagModel::Column column) const
{
    return !m_ui->table->isColumnHidden(int(column));
}

VisibleReader *TagsSection::makePullReader()
{
    const auto ofTag = [this](const wire::Tag &tag) -> VisibleReader::Question {
        return {tag.name.toString(),
                [name = tag.name](Connection &connection, const RepositoryName &repository) {
                    return connection.tags().pulls(repository, name);
                },
                [this](api::ApiCallBase &call) {
                    takeGood<wire::TagPullStatistics>(
                        call, [this](const auto &pulls) { m_model->setPulls(pulls); });
                }};
    };
    return new VisibleReader({[this] {
                                  return arePullsCounted()
                                      && (isShown(TagModel::Column::Pulled)
                                          || isShown(TagModel::Column::PullCount));
                              },
                              [this, ofTag] {
                                  QList<VisibleReader::Question> questions;
                                  for (const wire::Tag &tag : m_ui->table->visibleTags())
                                      questions.append(ofTag(tag));
                                  return questions;
                              }},
                             this);
}

VisibleReader *TagsSection::makeImageReader()
{
    const auto ofImage = [this](const Digest &digest) -> VisibleReader::Question {
        return {digest.toString(),
                [digest](Connection &connection, const RepositoryName &repository) {
                    return connection.tags().manifest(repository, digest);
                },
                [this, digest](api::ApiCallBase &call) {
                    const auto image =
                        static_cast<api::ApiCall<wire::ManifestView> &>(call).takeResult();
                    if (image)
                        m_model->setImage(*image);
                    else
                        m_model->setImageFailed(digest);
                }};
    };
    const auto areAllWanted = [this] {
        return isShown(TagModel::Column::Platforms) || isShown(TagModel::Column::MediaType)
            || m_ui->table->hasDetailLines();
    };
    m_imageReader = new VisibleReader(
        {[this, areAllWanted] { return areAllWanted() || m_ui->table->hasOpenLists(); },
         [this, ofImage, areAllWanted] {
             QList<VisibleReader::Question> questions;
             for (const Digest &digest : m_ui->table->visibleImages(areAllWanted()))
                 questions.append(ofImage(digest));
             return questions;
         }},
        this);
    return m_imageReader;
}

VisibleReader *TagsSection::makeLabelReader()
{
    const auto ofImage = [this](const Digest &digest) -> VisibleReader::Question {
        return {digest.toString(),
                [digest](Connection &connection, const RepositoryName &repository) {
                    return connection.tags().labels(repository, digest);
                },
                [this, digest](api::ApiCallBase &call) {
                    takeGood<wire::LabelList>(call, [this, &digest](const auto &list) {
                        QStringList texts;
                        for (const wire::Label &label : list.labels)
                            texts.append(label.key + u'=' + label.value);
                        m_model->setLabels(digest, texts);
                    });
                }};
    };
    return new VisibleReader(
        {[this] {
             return m_connection && m_connection->offers("listManifestLabels"_L1)
                 && (isShown(TagModel::Column::Labels) || m_ui->table->hasDetailLines());
         },
         [this, ofImage] {
             QList<VisibleReader::Question> questions;
             for (const wire::Tag &tag : m_ui->table->visibleTags())
                 questions.append(ofImage(tag.manifestDigest));
             return questions;
         }},
        this);
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
