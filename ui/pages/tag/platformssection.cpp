#include "ui/pages/tag/platformssection.h"

#include "app/core/address.h"
#include "ui/connect/connection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

PlatformsSection::PlatformsSection(TagImage &image, const Workspace &workspace, QWidget *parent)
    : ListedSection(u"platforms"_s, workspace.settings, image, parent)
    , m_model(makePlatformModel(this))
{
    const auto name = [this](const QVariant &value, const QModelIndex &index) {
        const bool isSide = m_model->rowAt(index.row()).isAttestation;
        //: in a list of platforms: it says something about an image, and does not run
        return CellLook{.text = isSide ? tr("attestation") : value.toString(),
                        .icon = isSide ? u"shield-check"_s : u"package"_s,
                        .isStrong = !isSide};
    };
    const auto digest = [](const QVariant &value, const QModelIndex &) {
        return digestLook(value.toString());
    };
    const auto size = [](const QVariant &value, const QModelIndex &) { return sizeLook(value); };
    const auto stored = [](const QVariant &value, const QModelIndex &) {
        if (value.toBool())
            return CellLook{.text = tr("Stored"),
                            .icon = u"circle-check"_s,
                            .iconTone = Tone::Ok,
                            .tone = Tone::Ok};
        return CellLook{
            .text = tr("Fetched on first pull"), .icon = u"minus"_s, .tone = Tone::Muted};
    };
    list().setModel(*m_model,
                    {{[] { return tr("PLATFORM"); }, 300, name},
                     {[] { return tr("DIGEST"); }, 220, digest},
                     {[] { return tr("MANIFEST SIZE"); }, 140, size},
                     {[] { return tr("STORED"); }, 200, stored}});
    connect(&list(), &RecordList::activated, this, &PlatformsSection::open);
    retranslate();
}

QString PlatformsSection::title() const
{
    return tr("Platforms");
}

QString PlatformsSection::tab() const
{
    return u"platforms"_s;
}

bool PlatformsSection::isOffered() const
{
    return image().tag() && image().tag()->isManifestList;
}

void PlatformsSection::showImage()
{
    m_model->setRows(image().platforms());
    list().setLoaded(image().root().has_value());
}

void PlatformsSection::open(const QString &text)
{
    const auto digest = Digest::parse(text);
    if (!digest || !connection() || !repository() || !image().tag())
        return;
    image().choose(*digest);
    Q_EMIT addressRequested(
        Address::tag(connection()->id(), *repository(), image().tag()->name, u"layers"_s));
}

void PlatformsSection::retranslate()
{
    list().setWords({.accessible = tr("Platforms"),
                     .filter = tr("Filter platforms"),
                     .count = [](int n) { return tr("%n platform(s)", nullptr, n); },
                     .emptyIcon = u"package"_s,
                     .emptyTitle = tr("The list is empty"),
                     .noMatch = tr("No platform matches the filter")});
}

} // namespace quayside::ui
