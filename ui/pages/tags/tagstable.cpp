#include "ui/pages/tags/tagstable.h"

#include "ui/text/datetext.h"
#include "ui/text/expirytext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"
#include "ui/text/spantext.h"

#include <QtCore/QDateTime>

namespace quayside::ui {

using namespace Qt::StringLiterals;

void TagTableModel::setPullsOffered(bool areOffered)
{
    // Asked with each look at the registry: a page that rests is not painted anew.
    if (m_arePullsOffered == areOffered)
        return;
    m_arePullsOffered = areOffered;
    Q_EMIT headerDataChanged(Qt::Horizontal, int(TagModel::Column::Pulled),
                             int(TagModel::Column::PullCount));
}

void TagTableModel::setTimeMachine(const std::optional<std::chrono::seconds> &timeMachine)
{
    m_timeMachine = timeMachine;
}

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = TagModel::Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == TagModel::Column::Size || column == TagModel::Column::PullCount
                        ? Qt::AlignRight
                        : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TagModel::Column::Tag:
        return tr("TAG");
    case TagModel::Column::Size:
        return tr("SIZE");
    case TagModel::Column::LastModified:
        return tr("LAST MODIFIED");
    case TagModel::Column::Expires:
        //: The name that users know from Quay; zh_TW shows it in brackets after the Chinese word.
        return tr("EXPIRES");
    case TagModel::Column::Manifest:
        return tr("MANIFEST");
    case TagModel::Column::Same:
        //: tags of the same image, joined by lines
        return tr("SAME");
    case TagModel::Column::Pulled:
        //: when a tag was pulled last
        return m_arePullsOffered ? tr("PULLED") : QString();
    case TagModel::Column::PullCount:
        return m_arePullsOffered ? tr("PULL COUNT") : QString();
    case TagModel::Column::Platforms:
        return tr("PLATFORMS");
    case TagModel::Column::MediaType:
        return tr("MEDIA TYPE");
    case TagModel::Column::Labels:
        return tr("LABELS");
    case TagModel::Column::Created:
        //: when an image was made; lists have no such time
        return tr("CREATED");
    case TagModel::Column::PushedBy:
        //: who pushed the image under the tag, or let the tag point to it
        return m_arePushesOffered ? tr("PUSHED BY") : QString();
    case TagModel::Column::Pull:
        return tr("PULL");
    }
    return {};
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    const auto column = TagModel::Column(index.column());
    if (role == Qt::AccessibleDescriptionRole) {
        if (column == TagModel::Column::Tag)
            return detailOf(index);
        return column == TagModel::Column::Expires && !isBelow(index)
            ? QVariant(whyFixed(TagModel::tagOf(index)))
            : QVariant();
    }
    if (column == TagModel::Column::PushedBy && role == Qt::DisplayRole && !isBelow(index))
        return pusherData(TagModel::tagOf(index), role);
    if (isBelow(index) && (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole))
        return imageData(index, role);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return TagRowsModel::data(index, role);
    return tagData(index, role);
}

QVariant TagTableModel::imageData(const QModelIndex &index, int role) const
{
    const ImagePlatform *image = imageAt(index);
    if (!image)
        return index.column() == int(TagModel::Column::Tag) ? QVariant(imageText(index))
                                                            : QVariant();
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Tag:
        if (role == Qt::ToolTipRole)
            return image->isPresent ? QVariant() : QVariant(notStoredText());
        //: %1 platform, %2 tag
        return tr("%1 of %2").arg(imageText(index), TagModel::tagOf(index).name.toString());
    case TagModel::Column::Size: {
        const auto size = tags().factsOf(image->digest).size;
        return size
            ? QVariant(role == Qt::ToolTipRole ? bytesText(*size) : sizeText(*size, QLocale()))
            : QVariant();
    }
    case TagModel::Column::Manifest:
        return image->digest.toString();
    case TagModel::Column::Created:
        return createdText(image->digest, role);
    default:
        return {};
    }
}

QString TagTableModel::imageText(const QModelIndex &index) const
{
    if (const ImagePlatform *image = imageAt(index))
        return image->isPresent ? image->name : tr("%1, not stored").arg(image->name);
    const TagModel::Facts facts = tags().factsOf(TagModel::tagOf(index));
    if (facts.hasFailed)
        return tr("The platforms could not be read. Close and open the row to try again.");
    return facts.images ? tr("The list holds no image.") : tr("Reading the platforms…");
}

QString TagTableModel::perPlatformText()
{
    //: where a size stands: that of the list's images, which are shown when the row is opened
    return tr("by platform");
}

QString TagTableModel::notStoredText()
{
    return tr("This platform is not stored here; it is fetched on first pull.");
}

QString TagTableModel::bytesText(qint64 bytes)
{
    return tr("%1 bytes, compressed").arg(QLocale().toString(bytes));
}

QString TagTableModel::detailOf(const QModelIndex &index) const
{
    QStringList parts;
    if (const ImagePlatform *image = imageAt(index)) {
        const TagModel::Facts facts = tags().factsOf(image->digest);
        parts.append(image->mediaType);
        if (facts.layers > 0)
            parts.append(tr("%n layer(s)", nullptr, int(facts.layers)));
        if (facts.created)
            //: %1 how long ago
            parts.append(tr("created %1").arg(DateText::ago(*facts.created, now())));
    } else if (!isBelow(index)) {
        const TagModel::Facts facts = tags().factsOf(TagModel::tagOf(index));
        parts = {facts.platforms.value_or(QStringList()).join(u", "_s), facts.mediaType,
                 facts.labels.value_or(QStringList()).join(u", "_s)};
    }
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

QVariant TagTableModel::tagData(const QModelIndex &index, int role) const
{
    const wire::Tag &tag = TagModel::tagOf(index);
    const Instant now = this->now();
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Tag:
        return role == Qt::ToolTipRole ? nameTip(tag) : spokenName(tag);
    case TagModel::Column::Expires: {
        if (role == Qt::ToolTipRole)
            return expiryTip(tag);
        if (!tag.end)
            return tr("%1 never expires").arg(tag.name.toString());
        //: %1 tag, %2 "in 5 days", %3 date and time, %4 "soon"
        return tr("%1 expires %2, %3, %4")
            .arg(tag.name.toString(), DateText::expiry(tag.end, now), DateText::absolute(*tag.end),
                 DateText::expiryStateWord(
                     expiryState(tag.end, now, Presentation::current().limits)));
    }
    case TagModel::Column::LastModified:
        return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(tag.start)
                                       : DateText::ago(tag.start, now);
    case TagModel::Column::Size:
        if (const auto size = tags().sizeOf(tag))
            return role == Qt::ToolTipRole ? sizeTip(tag, *size) : sizeText(*size, QLocale());
        return tag.isManifestList ? QVariant(perPlatformText()) : QVariant();
    case TagModel::Column::Manifest:
        return tag.manifestDigest.toString();
    case TagModel::Column::Same: {
        const QStringList others = sameAs(tag);
        if (others.isEmpty())
            return {};
        return tr("the same image as %1").arg(others.join(u", "_s));
    }
    case TagModel::Column::Pulled: {
        const wire::TagPullStatistics *pulls = tags().pullsOf(tag);
        if (!pulls)
            return {};
        if (!pulls->last)
            return tr("never pulled");
        return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(*pulls->last)
                                       : DateText::ago(*pulls->last, now);
    }
    case TagModel::Column::PullCount: {
        const wire::TagPullStatistics *pulls = tags().pullsOf(tag);
        return pulls ? QVariant(tr("pulled %n time(s)", nullptr, int(pulls->count))) : QVariant();
    }
    case TagModel::Column::Platforms:
    case TagModel::Column::MediaType:
    case TagModel::Column::Labels:
        return TagRowsModel::data(index, Qt::DisplayRole);
    case TagModel::Column::Created:
        return createdText(tag.manifestDigest, role);
    case TagModel::Column::PushedBy:
        return pusherData(tag, role);
    case TagModel::Column::Pull:
        return tr("Pull commands and actions of %1").arg(tag.name.toString());
    }
    return {};
}

QVariant TagTableModel::createdText(const Digest &digest, int role) const
{
    const auto created = tags().factsOf(digest).created;
    if (!created)
        return {};
    return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(*created)
                                   : DateText::ago(*created, now());
}

QString TagTableModel::nameTip(const wire::Tag &tag) const
{
    QStringList lines;
    if (tag.isImmutable.value_or(false))
        lines.append(tr("Immutable: it is not moved or deleted and does not expire."));
    if (tags().isSigned(tag))
        lines.append(tr("Signed: a signature or an attestation of the image is here."));
    if (tag.isSparse.value_or(false))
        //: platforms of a tag: %1 are stored, of %2
        lines.append(tr("%1 of %2 platforms are stored; others are fetched on first pull.")
                         .arg(tag.presentChildCount.value_or(0))
                         .arg(tag.childManifestCount.value_or(0)));
    return lines.join(u'\n');
}

QString TagTableModel::spokenName(const wire::Tag &tag) const
{
    QStringList words{tag.name.toString()};
    if (tag.isImmutable.value_or(false))
        //: of a tag
        words.append(tr("immutable"));
    if (tags().isSigned(tag))
        //: of a tag: a signature of its image is here
        words.append(tr("signed"));
    if (tag.isSparse.value_or(false))
        //: platforms of a tag: %1 are stored, of %2
        words.append(tr("%1 of %2 platforms stored")
                         .arg(tag.presentChildCount.value_or(0))
                         .arg(tag.childManifestCount.value_or(0)));
    return words.join(u", "_s);
}

QString TagTableModel::sizeTip(const wire::Tag &tag, qint64 bytes) const
{
    if (const auto told = tags().factsOf(tag).unshared)
        return bytesText(bytes)
            + u'\n'
            //: of an image: what would come back with it
            + tr("Stored for it alone: %1 (layers and configuration)")
                  .arg(sizeText(*told, QLocale()));
    const auto unshared = tags().unsharedOf(tag);
    if (!unshared)
        return bytesText(bytes);
    return bytesText(bytes) + u'\n'
        + (*unshared == 0 ? tr("Other tags shown have all of its layers")
                          : tr("Of it %1 in layers that no other image of the tags shown has")
                                .arg(sizeText(*unshared, QLocale())));
}

QString TagTableModel::whyFixed(const wire::Tag &tag) const
{
    // Who may not write at all learns that first.
    if (m_blocked.isEmpty() && tag.isImmutable.value_or(false))
        return tr("The tag is immutable.");
    return m_blocked;
}

QString TagTableModel::expiryTip(const wire::Tag &tag) const
{
    QStringList lines = endLines(tag);
    lines.append(whyFixed(tag));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList TagTableModel::endLines(const wire::Tag &tag) const
{
    if (!tag.end)
        return {DateText::expiry({}, now())};
    QStringList lines{DateText::absoluteWithUtc(*tag.end)};
    const wire::TagExpiry *known = tags().expiryOf(tag);
    if (const wire::ExpiryClaim *decider = known ? known->decider() : nullptr)
        lines.append(ExpiryText::why(*decider));
    std::optional<Instant> until = known ? known->restorableUntil : std::nullopt;
    if (!until && m_timeMachine)
        until = *tag.end + *m_timeMachine;
    // Without a time machine it is gone when it ends.
    if (until && *until > *tag.end)
        lines.append(tr("Recoverable until %1 (time machine: %2)")
                         .arg(DateText::absolute(*until),
                              SpanText::exact(std::chrono::duration_cast<std::chrono::seconds>(
                                  *until - *tag.end))));
    else if (until)
        lines.append(tr("Not recoverable: the time machine is off"));
    return lines;
}

QStringList TagTableModel::sameAs(const wire::Tag &tag) const
{
    constexpr qsizetype kMost = 10;
    QStringList names;
    for (int row = 0; row < tags().rowCount() && names.size() < kMost; ++row) {
        const wire::Tag &other = tags().tagAt(row);
        if (other.manifestDigest == tag.manifestDigest && other.name != tag.name)
            names.append(other.name.toString());
    }
    return names;
}

} // namespace quayside::ui
