#include "ui/pages/repositories/repositorytable.h"

#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordtable.h"

#include <QtGui/QFontMetricsF>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QVariant RepositoryTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = RepositoryModel::Column(section);
    const bool isNumber =
        column == RepositoryModel::Column::Tags || column == RepositoryModel::Column::Size;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case RepositoryModel::Column::Name:
        return tr("NAME");
    case RepositoryModel::Column::Visibility:
        return tr("VISIBILITY");
    case RepositoryModel::Column::State:
        return tr("STATE");
    case RepositoryModel::Column::Tags:
        return tr("TAGS");
    case RepositoryModel::Column::Size:
        // Without a word there is no such column for the user.
        return hasSizes() ? tr("SIZE") : QString();
    case RepositoryModel::Column::LastModified:
        return tr("LAST MODIFIED");
    case RepositoryModel::Column::Popularity:
        return tr("POPULARITY");
    case RepositoryModel::Column::Description:
        return tr("DESCRIPTION");
    case RepositoryModel::Column::Star:
        return tr("STAR");
    }
    return {};
}

QString RepositoryTableModel::tagsText(const QVariant &count, int role)
{
    if (count.isNull())
        return {};
    // The registry lists no more: it may have some that it does not tell of.
    const bool isAtLeast = count.toInt() >= wire::RepositoryTagCount::kMost;
    if (role == Qt::ToolTipRole)
        return isAtLeast ? tr("The registry tells of the newest %n alone.", nullptr,
                              wire::RepositoryTagCount::kMost)
                         : QString();
    if (role == Qt::AccessibleTextRole)
        return isAtLeast ? tr("at least %n tag(s)", nullptr, count.toInt())
                         : tr("%n tag(s)", nullptr, count.toInt());
    //: a number of tags that is known to be so many or more
    return isAtLeast ? tr("%1+").arg(QLocale().toString(count.toInt()))
                     : QLocale().toString(count.toInt());
}

QVariant RepositoryTableModel::starText(bool isStarred, int role)
{
    if (role == Qt::AccessibleTextRole)
        return isStarred ? tr("Starred") : tr("Not starred");
    if (role == Qt::ToolTipRole)
        return isStarred ? tr("Starred: click to remove the star") : tr("Click to star it");
    return {};
}

QVariant RepositoryTableModel::data(const QModelIndex &index, int role) const
{
    QVariant value = RepositoryProxyModel::data(index, Qt::DisplayRole);
    const auto column = RepositoryModel::Column(index.column());
    if (column == RepositoryModel::Column::Tags
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return tagsText(value, role);
    if (column == RepositoryModel::Column::Star
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return starText(value.toBool(), role);
    if (role == Qt::ToolTipRole)
        return column == RepositoryModel::Column::LastModified && !value.isNull()
            ? DateText::absoluteWithUtc(instantFromMs(value.toLongLong()))
            : QVariant();
    if (column == RepositoryModel::Column::Popularity
        && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return value.isNull() ? QString() : QLocale().toString(value.toDouble(), 'f', 0);
    if (role != Qt::AccessibleTextRole && role != Qt::DisplayRole)
        return RepositoryProxyModel::data(index, role);
    if (column == RepositoryModel::Column::Name && role == Qt::AccessibleTextRole
        && index.data(StarredRole).toBool())
        return tr("%1, starred").arg(value.toString());
    if (column == RepositoryModel::Column::Visibility)
        return value.toBool() ? tr("Public") : tr("Private");
    if (column == RepositoryModel::Column::State) {
        switch (wire::repositoryStateFromString(value.toString())
                    .value_or(wire::RepositoryState::ReadOnly)) {
        case wire::RepositoryState::Normal:
            return tr("Normal");
        case wire::RepositoryState::ReadOnly:
            return tr("Read-only");
        case wire::RepositoryState::OrgMirror:
            //: state of a repository that belongs to the mirror of a whole organization; short
            return tr("Org mirror");
        default:
            return tr("Mirror");
        }
    }
    if (role == Qt::AccessibleTextRole && column == RepositoryModel::Column::Size)
        return value.isNull() ? QString() : sizeText(value.toLongLong(), QLocale());
    if (role == Qt::AccessibleTextRole && column == RepositoryModel::Column::LastModified)
        return value.isNull()
            ? QString()
            : DateText::ago(instantFromMs(value.toLongLong()), Clock::system().now());
    return value;
}

void RepositoryNameDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString path = index.data(Qt::DisplayRole).toString();
    const qsizetype slash = path.indexOf(u'/') + 1;
    QRectF rect = cell.rect;
    rect.setLeft(rect.left()
                 + RecordTable::paintRowBox(cell.painter, cell.option, cell.isSelected));
    paintIcon(cell.painter, u"package"_s,
              QRectF(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16),
              tone(cell, Tone::Muted));
    rect.setLeft(rect.left() + measure::kCellGutter);
    rect.setLeft(rect.left()
                 + paintText(cell.painter, rect, path.first(slash), cell.option.font,
                             tone(cell, Tone::Muted)));
    QFont font = cell.option.font;
    font.setWeight(QFont::DemiBold);
    rect.setLeft(rect.left()
                 + paintText(cell.painter, rect, path.mid(slash), font, tone(cell, Tone::Text)));
    constexpr qreal kStar = 14;
    const auto *table = qobject_cast<const RecordTable *>(cell.option.widget);
    const bool hasColumn = table && !table->isColumnHidden(int(RepositoryModel::Column::Star));
    if (!hasColumn && index.data(StarredRole).toBool() && rect.width() > 2 * kStar)
        paintIcon(
            cell.painter, u"star-filled"_s,
            QRectF(rect.left() + kStar / 2, rect.top() + (rect.height() - kStar) / 2, kStar, kStar),
            tone(cell, Tone::Accent));
}

void RepositoryTextDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, index.data(Qt::DisplayRole).toString(), cell.option.font,
              tone(cell, Tone::Muted));
}

void RepositoryStarDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const bool isStarred = index.data(StarredRole).toBool();
    const QRectF rect(cell.rect.left(), cell.rect.top() + (cell.rect.height() - 16) / 2, 16, 16);
    paintIcon(cell.painter, isStarred ? u"star-filled"_s : u"star"_s, rect,
              tone(cell,
                   isStarred                               ? Tone::Accent
                       : cell.isHovered || cell.isSelected ? Tone::Muted
                                                           : Tone::Faint));
}

void RepositoryNumberDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    paintText(cell.painter, cell.rect, index.data(Qt::DisplayRole).toString(), cell.option.font,
              tone(cell, Tone::Text), Qt::AlignRight);
}

void RepositoryStateDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto column = RepositoryModel::Column(index.column());
    const QVariant raw = index.data(SortRole);
    QString icon = raw.toBool() ? u"world"_s : u"lock"_s;
    Tone state = Tone::Muted;
    if (column == RepositoryModel::Column::State) {
        const bool isNormal = raw.toString() == "NORMAL"_L1;
        const bool isReadOnly = raw.toString() == "READ_ONLY"_L1;
        icon = isNormal ? u"circle-check"_s : isReadOnly ? u"lock"_s : u"refresh"_s;
        state = isNormal ? Tone::Ok : isReadOnly ? Tone::Warning : Tone::Special;
    }
    QRectF rect = cell.rect;
    paintIcon(cell.painter, icon,
              QRectF(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16),
              tone(cell, state));
    rect.setLeft(rect.left() + measure::kCellGutter);
    paintText(cell.painter, rect, index.data(Qt::DisplayRole).toString(), cell.option.font,
              tone(cell, state));
}

} // namespace quayside::ui
