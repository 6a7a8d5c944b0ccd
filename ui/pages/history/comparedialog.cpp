#include "ui/pages/history/comparedialog.h"

#include "ui/connect/connection.h"
#include "ui/delegates/recorddelegate.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/historytext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/widgets/recordproxy.h"
#include "ui_comparedialog.h"

#include <QtWidgets/QHeaderView>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = ImageDifferenceColumn;

CompareDialog::CompareDialog(Connection &connection, const RepositoryName &repository,
                             const TagName &tag, const Digest &before, const Digest &after,
                             QWidget *parent)
    : CompareDialog(connection, repository, {.name = tag, .manifestDigest = before},
                    {.name = tag, .manifestDigest = after}, parent)
{
}

CompareDialog::CompareDialog(Connection &connection, const RepositoryName &repository,
                             const wire::Tag &before, const wire::Tag &after, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::CompareDialog>())
    , m_beforeTag(before.name.toString())
    , m_afterTag(after.name.toString())
    , m_model(makeImageDifferenceModel(this))
    , m_proxy(new RecordProxy(this))
{
    m_ui->setupUi(this);
    setWindowTitle(connection.profile().name + ": "_L1 + repository.path());
    for (QLabel *mono : {m_ui->beforeImage, m_ui->afterImage})
        mono->setFont(monoFont());
    initTable();
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->rows->setFocus();
    read(m_before, connection, repository, before);
    read(m_after, connection, repository, after);
    show();
}

CompareDialog::~CompareDialog()
{
    for (const Side *side : {&m_before, &m_after}) {
        if (side->labelCall)
            side->labelCall->abort();
    }
}

void CompareDialog::initTable()
{
    const auto what = [](const QVariant &value, const QModelIndex &) {
        switch (Difference(value.toInt())) {
        case Difference::Added:
            return CellLook{
                .text = tr("added"), .icon = u"plus"_s, .iconTone = Tone::Ok, .tone = Tone::Ok};
        case Difference::Removed:
            return CellLook{.text = tr("removed"),
                            .icon = u"minus"_s,
                            .iconTone = Tone::Danger,
                            .tone = Tone::Danger};
        case Difference::Changed:
            return CellLook{.text = tr("changed"),
                            .icon = u"pencil"_s,
                            .iconTone = Tone::Warning,
                            .tone = Tone::Warning};
        case Difference::Same:
            break;
        }
        return CellLook{.text = tr("the same"), .keepsGutter = true, .tone = Tone::Muted};
    };
    const auto part = [](const QVariant &value, const QModelIndex &) {
        switch (ImagePart(value.toInt())) {
        case ImagePart::Platform:
            return CellLook{.text = tr("Platform")};
        case ImagePart::Layer:
            return CellLook{.text = tr("Layer")};
        case ImagePart::Variable:
            return CellLook{.text = tr("Variable")};
        case ImagePart::Setting:
            return CellLook{.text = tr("Setting")};
        case ImagePart::Label:
            break;
        }
        return CellLook{.text = tr("Label")};
    };
    const auto name = [this](const QVariant &, const QModelIndex &index) {
        const ImageDifference &one = m_model->rowAt(index.row());
        CellLook look{.text = wordOf(one), .isMono = true};
        look.tip = one.before == one.after ? one.after : one.before + u'\n' + one.after;
        return look;
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    m_proxy->setRecords(*m_model,
                        {{[] { return tr("CHANGE"); }, 120, what},
                         {[] { return tr("OF"); }, 90, part},
                         {[] { return tr("NAME"); }, 360, name},
                         {[] { return tr("SIZE"); }, 90, size}});
    m_ui->rows->setModel(m_proxy);
    m_ui->rows->setItemDelegate(new RecordDelegate(m_ui->rows));
    m_ui->rows->setCheckable(false);
    m_ui->rows->setSortingEnabled(false);
    m_ui->rows->horizontalHeader()->setSectionsClickable(false);
    const QList<int> widths{120, 90, 360, 90};
    for (int column = 0; column < widths.size(); ++column)
        m_ui->rows->setUsualWidth(column, widths.at(column));
    m_ui->rows->setStretchColumn(int(Column::Name));
}

void CompareDialog::read(Side &side, Connection &connection, const RepositoryName &repository,
                         const wire::Tag &tag)
{
    connect(&side.image, &TagImage::changed, this, [this, &side] {
        readConfig(side);
        show();
    });
    side.reader.setTarget(&connection, repository);
    side.image.setTarget(&connection, repository);
    side.image.setTag(tag);
    auto *labels = connection.tags().labels(repository, tag.manifestDigest);
    side.labelCall = labels;
    connect(labels, &api::ApiCallBase::finished, this, [this, labels, &side] {
        side.labelCall = nullptr;
        // Without them the rest is told all the same.
        if (const auto list = labels->takeResult())
            side.labels = list->labels;
        show();
    });
}

void CompareDialog::readConfig(Side &side)
{
    const auto &image = side.image.image();
    const auto config = image ? imageConfig(*image) : std::nullopt;
    if (!config || side.configOf == config->digest)
        return;
    side.configOf = config->digest;
    side.config.reset();
    side.configError.reset();
    side.reader.readConfig(*config, [this, &side](const Result<QByteArray> &blob) {
        if (blob)
            side.config = *blob;
        else
            side.configError = blob.error();
        show();
    });
}

void CompareDialog::show()
{
    const bool isOneTag = m_beforeTag == m_afterTag;
    m_ui->title->setText(isOneTag ? tr("Compare images of %1").arg(m_beforeTag)
                                  : tr("Compare %1 with %2").arg(m_beforeTag, m_afterTag));
    if (!isOneTag) {
        m_ui->beforeHead->setText(m_beforeTag);
        m_ui->afterHead->setText(m_afterTag);
    }
    showSide(m_before, *m_ui->beforeImage, *m_ui->beforePlatform, *m_ui->beforeSize,
             *m_ui->beforeCreated);
    showSide(m_after, *m_ui->afterImage, *m_ui->afterPlatform, *m_ui->afterSize,
             *m_ui->afterCreated);
    const bool isList =
        !m_before.image.platforms().isEmpty() || !m_after.image.platforms().isEmpty();
    for (QWidget *one :
         {static_cast<QWidget *>(m_ui->platformLabel), static_cast<QWidget *>(m_ui->beforePlatform),
          static_cast<QWidget *>(m_ui->afterPlatform)})
        one->setVisible(isList);
    const auto &error = m_before.image.error() ? m_before.image.error() : m_after.image.error();
    const bool isWhole = m_before.image.image() && m_after.image.image();
    m_ui->rows->setVisible(isWhole);
    m_ui->note->setVisible(!isWhole);
    m_ui->note->setText(error ? tr("An image was not read: %1").arg(ErrorText::sentence(*error))
                              : tr("Reading the images…"));
    m_ui->summary->setVisible(isWhole);
    if (!isWhole)
        return;
    const QList<wire::ManifestLayer> none;
    const auto layers = compareLayers(m_before.image.image()->layers.value_or(none),
                                      m_after.image.image()->layers.value_or(none));
    QList<ImageDifference> all =
        comparePlatforms(m_before.image.platforms(), m_after.image.platforms()) + layers
        + compareLabels(m_before.labels, m_after.labels);
    if (m_before.config && m_after.config)
        all += compareConfigs(*m_before.config, *m_after.config);
    for (int i = 0; i < all.size(); ++i)
        all[i].index = i;
    m_model->setRows(all);
    showSummary(layerSums(layers));
    const auto &unread = m_before.configError ? m_before.configError : m_after.configError;
    m_ui->note->setVisible(unread.has_value());
    if (unread)
        m_ui->note->setText(
            tr("Variables and settings are not compared: %1").arg(ErrorText::sentence(*unread)));
}

void CompareDialog::showSide(const Side &side, QLabel &image, QLabel &platform, QLabel &size,
                             QLabel &created)
{
    // While the other one is begun.
    if (!side.image.tag())
        return;
    const Digest digest = side.image.tag()->manifestDigest;
    image.setText(HistoryText::shortDigest(digest));
    image.setToolTip(digest.toString());
    const auto &shown = side.image.image();
    size.setText(shown ? sizeText(shown->layersCompressedSize, QLocale()) : QString());
    const auto made = shown ? imageCreated(*shown) : std::nullopt;
    created.setText(made ? DateText::absolute(*made) : tr("not told"));
    QString name;
    for (const ImagePlatform &one : side.image.platforms()) {
        if (one.digest == side.image.chosen())
            name = one.name;
    }
    platform.setText(name.isEmpty() ? tr("one image") : name);
}

void CompareDialog::showSummary(const LayerSums &sums)
{
    const auto bytes = [](qint64 number) { return sizeText(number, QLocale()); };
    QStringList parts{tr("%n layer(s) shared", nullptr, int(sums.shared))};
    if (sums.added > 0)
        parts.append(tr("%n added (%1)", nullptr, int(sums.added)).arg(bytes(sums.addedBytes)));
    if (sums.removed > 0)
        parts.append(
            tr("%n removed (%1)", nullptr, int(sums.removed)).arg(bytes(sums.removedBytes)));
    const qint64 more = sums.addedBytes - sums.removedBytes;
    const QString change = more == 0 ? tr("the same size")
        : more > 0                   ? tr("%1 larger").arg(bytes(more))
                                     : tr("%1 smaller").arg(bytes(-more));
    //: %1 a list of numbers of layers, %2 how the size changed
    m_ui->summary->setText(tr("%1: %2").arg(parts.join(u", "_s), change));
}

QString CompareDialog::wordOf(const ImageDifference &one) const
{
    if (one.part == ImagePart::Platform || one.part == ImagePart::Layer)
        return one.name;
    const QString value = one.what == Difference::Changed
        //: the value of a label or variable before and afterwards
        ? tr("%1 (was %2)").arg(one.after, one.before)
        : one.after + one.before;
    return one.name + u'=' + value;
}

void CompareDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_proxy->retranslate();
    show();
}

} // namespace quayside::ui
