#include "ui/pages/tag/layerssection.h"

#include "ui/connect/connection.h"
#include "ui/delegates/celldelegate.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kBar = 90;
constexpr qint64 kMostCounted = 1000; // by the registry

/// How much of the image a layer is, and how many bytes.
class LayerSizeDelegate final : public CellDelegate {
public:
    LayerSizeDelegate(const LayerModel &model, QObject *parent)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        qint64 largest = 1;
        for (const ImageLayer &row : m_model.rows())
            largest = qMax(largest, row.layer.compressedSize);
        const qint64 size = index.data(SortRole).toLongLong();
        QRectF bar(cell.rect.left(),
                   cell.rect.top() + (cell.rect.height() - measure::kProgress) / 2, kBar,
                   measure::kProgress);
        paintBox(cell.painter, bar, measure::kProgress / 2.0, tone(cell, Tone::Track), QColor());
        bar.setWidth(qMax(2.0, kBar * double(size) / double(largest)));
        if (size > 0)
            paintBox(cell.painter, bar, qMin(bar.width(), qreal(measure::kProgress)) / 2,
                     tone(cell, Tone::Accent), QColor());
        QRectF words = cell.rect;
        words.setLeft(words.left() + kBar + measure::kCellPadding);
        paintText(cell.painter, words, index.data().toString(), cell.option.font,
                  tone(cell, Tone::Text), Qt::AlignRight);
    }

private:
    const LayerModel &m_model;
};

} // namespace

LayersSection::LayersSection(TagImage &image, const Workspace &workspace, QWidget *parent)
    : ListedSection(u"layers"_s, workspace.settings, image, parent)
    , m_model(makeLayerModel(this))
{
    const auto command = [this](const QVariant &value, const QModelIndex &index) {
        const wire::ManifestLayer &layer = m_model->rowAt(index.row()).layer;
        const bool isTold = !value.toString().isEmpty();
        return CellLook{.text = isTold ? value.toString() : tr("not told"),
                        .tone = isTold ? Tone::Text : Tone::Muted,
                        .isMono = isTold,
                        .tip = layer.command.value_or(QStringList()).join(u' ')};
    };
    const auto size = [](const QVariant &value, const QModelIndex &) {
        CellLook look = sizeLook(value);
        look.tip = tr("%1 bytes, compressed").arg(QLocale().toString(value.toLongLong()));
        return look;
    };
    const auto digest = [](const QVariant &value, const QModelIndex &) {
        return digestLook(value.toString());
    };
    const auto shared = [](const QVariant &value, const QModelIndex &) {
        if (!value.isValid())
            return CellLook{.text = {}, .tone = Tone::Muted};
        const qint64 others = value.toLongLong();
        CellLook look{.text = others == 0 ? tr("no other image")
                          : others >= kMostCounted
                          ? tr("%1 images or more").arg(QLocale().toString(kMostCounted))
                          : tr("%n image(s)", nullptr, int(others)),
                      .tone = others == 0 ? Tone::Muted : Tone::Text};
        look.tip = others == 0
            ? tr("Its bytes are there for this image alone.")
            : tr("Other images of this repository have the same layer; it is stored once.");
        return look;
    };
    list().setModel(*m_model,
                    {{[] { return tr("#"); }, 48,
                      [](const QVariant &value, const QModelIndex &) { return numberLook(value); }},
                     {[] { return tr("COMMAND"); }, 400, command},
                     {[] { return tr("SIZE"); }, 174, size},
                     {[] { return tr("SHARED WITH"); }, 124, shared},
                     {[] { return tr("DIGEST"); }, 150, digest},
                     {[] { return tr("CREATED"); }, 96,
                      [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }}},
                    int(LayerColumn::Command));
    list().sortBy(int(LayerColumn::Index), Qt::AscendingOrder);
    list().table().setItemDelegateForColumn(int(LayerColumn::Size),
                                            new LayerSizeDelegate(*m_model, this));
    m_copy = list().addButton(u"copy"_s, u"copy"_s, false);
    connect(m_copy, &QPushButton::clicked, this, &LayersSection::copySketch);
    retranslate();
}

LayersSection::~LayersSection()
{
    if (m_sharingCall)
        m_sharingCall->abort();
}

QString LayersSection::title() const
{
    return tr("Layers");
}

QString LayersSection::tab() const
{
    return u"layers"_s;
}

bool LayersSection::isOffered() const
{
    // A list has them where it holds an image; what is no image has none.
    const auto &root = image().root();
    return !root || root->isManifestList || root->layers.has_value();
}

bool LayersSection::isShown() const
{
    return image().image().has_value() || !image().platforms().isEmpty();
}

void LayersSection::showImage()
{
    showLayers();
    list().setLoaded(image().image() || image().error());
    if (isVisible())
        readMore();
    m_copy->setEnabled(m_model->rowCount() > 0);
    retranslate();
}

void LayersSection::showLayers()
{
    const auto &shown = image().image();
    const bool isTold = shown && m_sharingOf == shown->digest;
    QList<ImageLayer> rows;
    const auto layers =
        shown ? shown->layers.value_or(QList<wire::ManifestLayer>()) : QList<wire::ManifestLayer>();
    for (const wire::ManifestLayer &layer : layers) {
        const auto others = m_otherImages.constFind(layer.blobDigest);
        rows.append(
            {layer,
             isTold && others != m_otherImages.cend() ? std::optional(*others) : std::nullopt});
    }
    m_model->setRows(rows);
}

void LayersSection::setTarget(Connection *connection,
                              const std::optional<RepositoryName> &repository)
{
    if (m_sharingCall)
        m_sharingCall->abort();
    m_sharingOf.reset();
    m_otherImages.clear();
    const bool isTold = connection && connection->offers("quaysideManifestSharing"_L1);
    const int column = int(LayerColumn::Shared);
    list().table().setColumnHidden(column, !isTold || !list().table().isColumnWanted(column));
    ListedSection::setTarget(connection, repository);
}

void LayersSection::readMore()
{
    const auto &shown = image().image();
    if (!shown || m_sharingOf == shown->digest || !connection() || !repository()
        || !connection()->offers("quaysideManifestSharing"_L1))
        return;
    if (m_sharingCall)
        m_sharingCall->abort();
    m_sharingOf = shown->digest;
    m_otherImages.clear();
    auto *call = connection()->tags().sharing(*repository(), shown->digest);
    m_sharingCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        m_sharingCall = nullptr;
        // Without it the layers are told all the same.
        const auto sharing = call->takeResult();
        if (!sharing)
            return m_sharingOf.reset();
        for (const wire::SharedBlob &blob : sharing->blobs)
            m_otherImages.insert(blob.digest, blob.otherImages);
        showLayers();
    });
}

void LayersSection::copySketch()
{
    QList<wire::ManifestLayer> layers;
    for (const ImageLayer &row : m_model->rows())
        layers.append(row.layer);
    QGuiApplication::clipboard()->setText(dockerfileSketch(layers));
    Q_EMIT announced(tr("A sketch of the Dockerfile is on the clipboard."));
}

void LayersSection::retranslate()
{
    const bool isMissing =
        image().error() && image().error()->code == ErrorCode::NotFound && image().root();
    m_copy->setText(tr("Copy as Dockerfile"));
    list().setWords(
        {.accessible = tr("Layers"),
         .filter = tr("Filter layers"),
         .count = [](int n) { return tr("%n layer(s)", nullptr, n); },
         .emptyIcon = u"package"_s,
         .emptyTitle = isMissing ? tr("This platform is not stored here") : tr("No layers"),
         .emptyText = isMissing ? tr("It is fetched on the first pull.") : QString(),
         .noMatch = tr("No layer matches the filter")});
}

} // namespace quayside::ui
