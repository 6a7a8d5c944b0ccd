#include "ui/bookmarksdialog.h"

#include "app/services/bookmarks.h"
#include "ui/delegates/celldelegate.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui_bookmarksdialog.h"

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, AddressColumn };

class WordCell final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        paintText(cell.painter, cell.rect, index.data().toString(), cell.option.font,
                  tone(cell, index.column() == NameColumn ? Tone::Text : Tone::Muted));
    }
};

} // namespace

BookmarksDialog::BookmarksDialog(Bookmarks &bookmarks, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::BookmarksDialog>())
    , m_bookmarks(bookmarks)
{
    m_ui->setupUi(this);
    QHeaderView *header = m_ui->table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(AddressColumn, QHeaderView::Stretch);
    header->resizeSection(NameColumn, widthFor(measure::kNavigatorWidth));
    m_ui->table->setItemDelegate(new WordCell(this));
    m_ui->table->verticalHeader()->hide();
    auto *away = new QAction(m_ui->table);
    away->setShortcut(Qt::Key_Delete);
    away->setShortcutContext(Qt::WidgetShortcut);
    m_ui->table->addAction(away);
    connect(away, &QAction::triggered, this, &BookmarksDialog::remove);
    connect(m_ui->remove, &QPushButton::clicked, this, &BookmarksDialog::remove);
    connect(m_ui->rename, &QPushButton::clicked, this, [this] {
        m_ui->table->setFocus();
        m_ui->table->editItem(m_ui->table->item(m_ui->table->currentRow(), NameColumn));
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->table, &QTableWidget::cellChanged, this, &BookmarksDialog::rename);
    // Not in the middle of what the table itself tells.
    connect(&m_bookmarks, &Bookmarks::changed, this, &BookmarksDialog::fill, Qt::QueuedConnection);
    retranslate();
    fill();
    m_ui->table->setFocus();
}

BookmarksDialog::~BookmarksDialog() = default;

void BookmarksDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Bookmarks"));
    m_ui->table->setHorizontalHeaderLabels({tr("NAME"), tr("ADDRESS")});
}

void BookmarksDialog::fill()
{
    QTableWidget &table = *m_ui->table;
    const QSignalBlocker quiet(&table);
    const int current = table.currentRow();
    table.setRowCount(int(m_bookmarks.all().size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const Bookmark &bookmark = m_bookmarks.all().at(row);
        table.setItem(row, NameColumn, new QTableWidgetItem(bookmark.name));
        auto *address = new QTableWidgetItem(bookmark.address.toString());
        address->setFlags(address->flags() & ~Qt::ItemIsEditable);
        table.setItem(row, AddressColumn, address);
    }
    if (table.rowCount() > 0)
        table.setCurrentCell(qBound(0, current, table.rowCount() - 1), NameColumn);
    for (QPushButton *button : {m_ui->rename, m_ui->remove})
        button->setEnabled(table.rowCount() > 0);
}

std::optional<Address> BookmarksDialog::addressAt(int row) const
{
    const QTableWidgetItem *item = m_ui->table->item(row, AddressColumn);
    return item ? Address::fromString(item->text()) : std::nullopt;
}

void BookmarksDialog::rename(int row, int column)
{
    const auto address = addressAt(row);
    if (column != NameColumn || !address)
        return;
    m_bookmarks.rename(*address, m_ui->table->item(row, NameColumn)->text());
    // One that was emptied, or cut, shows what is kept.
    QMetaObject::invokeMethod(this, &BookmarksDialog::fill, Qt::QueuedConnection);
}

void BookmarksDialog::remove()
{
    if (const auto address = addressAt(m_ui->table->currentRow()))
        m_bookmarks.remove(*address);
}

} // namespace quayside::ui
