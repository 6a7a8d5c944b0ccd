#include "app/models/imagemodel.h"
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

QStringList platformNames(const wire::ManifestView &image)
{
    QStringList names;
    // Which of them are stored does not matter here, and any tag of the image will do.
    const wire::Tag tag{.name = *TagName::parse(u"any"_s), .manifestDigest = image.digest};
    for (const ImagePlatform &platform : imagePlatforms(image, tag)) {
        if (!platform.isAttestation)
            names.append(platform.name);
    }
    return names;
}

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
    using Column = TagModel::Column;
    const auto isShown = [this](Column column) {
        return !m_ui->table->isColumnHidden(int(column));
    };
    const auto visible = [this] { return m_ui->table->visibleTags(); };
    const auto digest = [](const wire::Tag &tag) { return tag.manifestDigest.toString(); };
    const auto add = [this](const VisibleReader::Source &source) {
        m_readers.append(new VisibleReader(source, this));
    };
    add({visible,
         [this, isShown] {
             return arePullsCounted() && (isShown(Column::Pulled) || isShown(Column::PullCount));
         },
         [](const wire::Tag &tag) { return tag.name.toString(); },
         [](Connection &connection, const RepositoryName &repository, const wire::Tag &tag) {
             return connection.tags().pulls(repository, tag.name);
         },
         [this](api::ApiCallBase &call) {
             takeGood<wire::TagPullStatistics>(
                 call, [this](const auto &pulls) { m_model->setPulls(pulls); });
         }});
    add({visible, [isShown] { return isShown(Column::Platforms) || isShown(Column::MediaType); },
         digest,
         [](Connection &connection, const RepositoryName &repository, const wire::Tag &tag) {
             return connection.tags().manifest(repository, tag.manifestDigest);
         },
         [this](api::ApiCallBase &call) {
             takeGood<wire::ManifestView>(call, [this](const auto &image) {
                 m_model->setImage(image.digest, platformNames(image), imageMediaType(image));
             });
         }});
    m_readers.append(makeLabelReader());
    lookWhenSeen();
}

VisibleReader *TagsSection::makeLabelReader()
{
    // The answer does not say whose labels they are: the call does.
    const auto labelled = std::make_shared<QHash<const api::ApiCallBase *, Digest>>();
    return new VisibleReader(
        {[this] { return m_ui->table->visibleTags(); },
         [this] {
             return m_connection && m_connection->offers("listManifestLabels"_L1)
                 && !m_ui->table->isColumnHidden(int(TagModel::Column::Labels));
         },
         [](const wire::Tag &tag) { return tag.manifestDigest.toString(); },
         [labelled](Connection &connection, const RepositoryName &repository,
                    const wire::Tag &tag) {
             auto *call = connection.tags().labels(repository, tag.manifestDigest);
             labelled->insert(call, tag.manifestDigest);
             return call;
         },
         [this, labelled](api::ApiCallBase &call) {
             const Digest of = *labelled->constFind(&call);
             labelled->remove(&call);
             takeGood<wire::LabelList>(call, [this, &of](const auto &list) {
                 QStringList texts;
                 for (const wire::Label &label : list.labels)
                     texts.append(label.key + u'=' + label.value);
                 m_model->setLabels(of, texts);
             });
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
    connect(rows, &QAbstractItemModel::layoutChanged, this, look);
    connect(rows, &QAbstractItemModel::modelReset, this, look);
}

} // namespace quayside::ui
