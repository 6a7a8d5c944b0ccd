#include "ui/pages/tag/layerssection.h"

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
        for (const wire::ManifestLayer &layer : m_model.rows())
            largest = qMax(largest, layer.compressedSize);
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
        const wire::ManifestLayer &layer = m_model->rowAt(index.row());
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
    list().setModel(*m_model,
                    {{[] { return tr("#"); }, 56,
                      [](const QVariant &value, const QModelIndex &) { return numberLook(value); }},
                     {[] { return tr("COMMAND"); }, 400, command},
                     {[] { return tr("SIZE"); }, 190, size},
                     {[] { return tr("DIGEST"); }, 190, digest},
                     {[] { return tr("CREATED"); }, 130,
                      [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }}},
                    int(LayerColumn::Command));
    list().sortBy(int(LayerColumn::Index), Qt::AscendingOrder);
    list().table().setItemDelegateForColumn(int(LayerColumn::Size),
                                            new LayerSizeDelegate(*m_model, this));
    m_copy = list().addButton(u"copy"_s, u"copy"_s, false);
    connect(m_copy, &QPushButton::clicked, this, &LayersSection::copySketch);
    retranslate();
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
    const auto &shown = image().image();
    m_model->setRows(shown ? shown->layers.value_or(QList<wire::ManifestLayer>())
                           : QList<wire::ManifestLayer>());
    list().setLoaded(shown || image().error());
    m_copy->setEnabled(m_model->rowCount() > 0);
    retranslate();
}

void LayersSection::copySketch()
{
    QGuiApplication::clipboard()->setText(dockerfileSketch(m_model->rows()));
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
