#include "ui/pages/tags/tagstable.h"

#include "ui/pages/tags/tagdelegates.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"

#include <QtCore/QDateTime>

namespace quayside::ui {

using namespace Qt::StringLiterals;

void TagTableModel::setPullsOffered(bool areOffered)
{
    m_arePullsOffered = areOffered;
    Q_EMIT headerDataChanged(Qt::Horizontal, int(TagModel::Column::Pulled),
                             int(TagModel::Column::PullCount));
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
    case TagModel::Column::Pull:
        return tr("PULL");
    }
    return {};
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return TagProxyModel::data(index, role);
    const wire::Tag &tag = TagModel::tagOf(index);
    const Instant now = Clock::system().now();
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Expires: {
        if (role == Qt::ToolTipRole)
            return expiryToolTip(tag);
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
        if (!tag.size)
            return {};
        return role == Qt::ToolTipRole
            ? tr("%1 bytes, compressed").arg(QLocale().toString(*tag.size))
            : sizeText(*tag.size, QLocale());
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
        return TagProxyModel::data(index, Qt::DisplayRole);
    case TagModel::Column::Pull:
        return tr("Pull commands and actions of %1").arg(tag.name.toString());
    default:
        return role == Qt::AccessibleTextRole ? QVariant(tag.name.toString()) : QVariant();
    }
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
