#include "ui/connect/testview.h"

#include "ui/delegates/celldelegate.h"
#include "ui/text/testtext.h"
#include "ui/theme/fontunits.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kOutcomeRole = Qt::UserRole + 1;
enum Column { StepColumn, ResultColumn, TimeColumn, CopyColumn, ColumnCount };

struct Mark {
    QString icon;
    Tone tone;
};

Mark markOf(TestLine::Outcome outcome)
{
    switch (outcome) {
    case TestLine::Outcome::Good:
        return {u"circle-check"_s, Tone::Ok};
    case TestLine::Outcome::Warning:
        return {u"alert-triangle"_s, Tone::Warning};
    case TestLine::Outcome::Bad:
        return {u"circle-x"_s, Tone::Danger};
    case TestLine::Outcome::Skipped:
        break;
    }
    return {u"minus"_s, Tone::Muted};
}

class LineDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        QRectF rect = cell.rect;
        const QRectF icon(rect.left(), rect.top() + (rect.height() - 16) / 2, 16, 16);
        const auto outcome = TestLine::Outcome(index.data(kOutcomeRole).toInt());
        if (index.column() == CopyColumn)
            return paintIcon(cell.painter, u"copy"_s, icon, tone(cell, Tone::Muted));
        if (index.column() == StepColumn) {
            const Mark mark = markOf(outcome);
            paintIcon(cell.painter, mark.icon, icon, tone(cell, mark.tone));
            rect.setLeft(rect.left() + measure::kCellGutter);
            QFont font = cell.option.font;
            font.setWeight(QFont::DemiBold);
            paintText(cell.painter, rect, index.data().toString(), font, tone(cell, Tone::Text));
            return;
        }
        const bool isTime = index.column() == TimeColumn;
        const bool isBad = outcome == TestLine::Outcome::Bad;
        const Tone words = isTime || outcome == TestLine::Outcome::Skipped ? Tone::Muted
            : isBad                                                        ? Tone::Danger
                                                                           : Tone::Text;
        paintText(cell.painter, rect, index.data().toString(), cell.option.font, tone(cell, words),
                  isTime ? Qt::AlignRight : Qt::AlignLeft);
    }
};

} // namespace

TestView::TestView(QWidget *parent)
    : QWidget(parent)
    , m_hint(new ToneLabel(Tone::Muted))
    , m_table(new QTableWidget)
    , m_copy(new QPushButton)
{
    m_hint->setObjectName(u"connections.testHint"_s);
    m_table->setObjectName(u"connections.testTable"_s);
    m_copy->setObjectName(u"connections.testCopy"_s);
    buildTable();
    m_copy->setIcon(tintedIcon(u"copy"_s));
    m_copy->setProperty("dense", true);
    m_copy->setAutoDefault(false);
    auto *top = new QHBoxLayout;
    top->addWidget(m_hint, 1);
    top->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_lines); });
    setFocusProxy(m_table);
    retranslate();
}

void TestView::buildTable()
{
    m_table->setColumnCount(ColumnCount);
    m_table->setItemDelegate(new LineDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setMinimumSectionSize(measure::kDense);
    m_table->verticalHeader()->setDefaultSectionSize(measure::kRow);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(measure::kRow);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StepColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(ResultColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CopyColumn, QHeaderView::Fixed);
    m_table->setColumnWidth(StepColumn, widthFor(164));
    m_table->setColumnWidth(CopyColumn, measure::kRow);
    connect(m_table, &QTableWidget::cellClicked, this, [this](int row, int column) {
        if (column == CopyColumn)
            copy({m_lines.at(row)});
    });
    auto *copyLine = new QAction(m_table);
    copyLine->setShortcut(QKeySequence::Copy);
    copyLine->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(copyLine);
    connect(copyLine, &QAction::triggered, this, [this] {
        if (m_table->currentRow() >= 0)
            copy({m_lines.at(m_table->currentRow())});
    });
}

void TestView::copy(const QList<TestLine> &lines)
{
    QStringList texts;
    for (const TestLine &line : lines)
        texts.append(TestText::plain(line));
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

void TestView::begin()
{
    m_lines.clear();
    m_isRunning = true;
    retranslate();
}

void TestView::add(const TestLine &line)
{
    m_lines.append(line);
    retranslate();
}

void TestView::end()
{
    m_isRunning = false;
    retranslate();
}

void TestView::fillRow(int row)
{
    const TestLine &line = m_lines.at(row);
    const QString result = TestText::result(line);
    const QStringList texts{TestText::step(line.step), result,
                            tr("%1 ms").arg(QLocale().toString(qint64(line.elapsed.count()))),
                            QString()};
    for (int column = 0; column < ColumnCount; ++column) {
        auto *item = new QTableWidgetItem(texts.at(column));
        item->setData(kOutcomeRole, int(line.outcome));
        item->setToolTip(column == CopyColumn ? tr("Copy this line") : result);
        item->setData(Qt::AccessibleTextRole, TestText::plain(line));
        m_table->setItem(row, column, item);
    }
}

void TestView::retranslate()
{
    m_table->setHorizontalHeaderLabels({tr("STEP"), tr("RESULT"), tr("TIME"), QString()});
    // Numbers end where their header ends.
    m_table->horizontalHeaderItem(TimeColumn)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Lines of the test"));
    m_copy->setText(tr("Copy all"));
    m_copy->setEnabled(!m_lines.isEmpty());
    m_table->setRowCount(int(m_lines.size()));
    int bad = 0;
    for (int row = 0; row < m_lines.size(); ++row) {
        fillRow(row);
        bad += m_lines.at(row).outcome == TestLine::Outcome::Bad ? 1 : 0;
    }
    m_hint->setText(m_isRunning             ? tr("Testing…")
                        : m_lines.isEmpty() ? tr("Test tries the connection step by step.")
                        : bad > 0
                        ? tr("%n step(s) failed. It can be saved all the same.", nullptr, bad)
                        : tr("The connection works."));
}

void TestView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
