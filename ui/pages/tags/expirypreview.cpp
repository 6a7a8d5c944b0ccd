#include "ui/pages/tags/expirypreview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/pages/tags/tagdelegates.h"
#include "ui/text/datetext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QTableWidget>

namespace quayside::ui {

namespace {

constexpr int kEndRole = Qt::UserRole + 1; // milliseconds; null: never or skipped
constexpr int kNowRole = Qt::UserRole + 2; // when that was, on the registry's clock

class PreviewDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const QString words = index.data().toString();
        if (index.column() == 0) {
            QFont font = cell.option.font;
            font.setWeight(QFont::DemiBold);
            paintText(cell.painter, cell.rect, words, font, tone(cell, Tone::Text));
            return;
        }
        const QVariant end = index.data(kEndRole);
        paintExpiry(cell.painter, cell.rect, cell.option.font, cell.option.palette,
                    end.isNull() ? std::nullopt : std::optional(instantFromMs(end.toLongLong())),
                    instantFromMs(index.data(kNowRole).toLongLong()), words, false, false);
    }
};

QTableWidgetItem *endItem(const QString &words, std::optional<Instant> end, Instant now)
{
    auto *item = new QTableWidgetItem(words);
    item->setData(kNowRole, toMs(now));
    if (end)
        item->setData(kEndRole, toMs(*end));
    return item;
}

} // namespace

void initExpiryPreview(QTableWidget &table)
{
    table.setItemDelegate(new PreviewDelegate(&table));
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setMinimumSectionSize(measure::kDense);
    table.verticalHeader()->setDefaultSectionSize(measure::kRow);
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setFocusPolicy(Qt::NoFocus);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setSectionsClickable(false);
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void fillExpiryPreview(QTableWidget &table, const QList<wire::Tag> &tags,
                       const std::optional<std::optional<Instant>> &chosen, Instant now)
{
    table.setRowCount(int(tags.size()));
    const std::optional<Instant> end = chosen.value_or(std::nullopt);
    for (int row = 0; row < tags.size(); ++row) {
        const wire::Tag &tag = tags.at(row);
        const bool isSkipped = tag.isImmutable.value_or(false);
        table.setItem(row, 0, new QTableWidgetItem(tag.name.toString()));
        table.setItem(row, 1, endItem(DateText::expiry(tag.end, now), tag.end, now));
        const QString after = isSkipped ? DateText::skippedImmutable()
            : !chosen                   ? QString(QChar(0x2014))
            : end                       ? DateText::absolute(*end)
                                        : DateText::expiry({}, now);
        table.setItem(row, 2, endItem(after, isSkipped ? std::nullopt : end, now));
    }
}

} // namespace quayside::ui
