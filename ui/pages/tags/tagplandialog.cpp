#include "ui/pages/tags/tagplandialog.h"

#include "ui/delegates/celldelegate.h"
#include "ui/pages/tags/expirypreview.h"
#include "ui/text/historytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/plansaver.h"
#include "ui_tagplandialog.h"

#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostShown = 7; // rows; the rest is scrolled to
constexpr int kMonoRole = Qt::UserRole + 1;
constexpr int kMutedRole = Qt::UserRole + 2;

class PlanDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        QFont font = index.data(kMonoRole).toBool() ? monoFont() : cell.option.font;
        if (index.column() == 0)
            font.setWeight(QFont::DemiBold);
        paintText(cell.painter, cell.rect, index.data().toString(), font,
                  tone(cell, index.data(kMutedRole).toBool() ? Tone::Muted : Tone::Text));
    }
};

} // namespace

TagPlanDialog::TagPlanDialog(std::function<Words()> words, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TagPlanDialog>())
    , m_words(std::move(words))
{
    m_ui->setupUi(this);
    const Words begin = m_words();
    m_word = begin.word;
    m_ui->hint->setVisible(!begin.hint.isEmpty());
    m_ui->topLabel->hide();
    m_ui->note->hide();
    m_ui->option->setVisible(!begin.option.isEmpty());
    m_ui->tick->setVisible(!begin.tick.isEmpty());
    m_ui->typeLabel->setVisible(!m_word.isEmpty());
    m_ui->typed->setVisible(!m_word.isEmpty());
    m_ui->go->setProperty("kind", QString::fromLatin1(begin.isDangerous ? "danger" : "primary"));
    m_saver = new PlanSaver(u"tagPlan"_s, *this, *m_ui->layout1, *m_ui->footerLayout, 0,
                            *m_ui->cancel, [this] { return planText(); });
    m_ui->rows->setColumnCount(int(begin.columns.size()));
    initTable(*m_ui->rows);
    connect(m_ui->tick, &QCheckBox::toggled, this, &TagPlanDialog::updateButton);
    connect(m_ui->typed, &QLineEdit::textChanged, this, &TagPlanDialog::updateButton);
    connect(m_ui->option, &QCheckBox::toggled, this, &TagPlanDialog::optionChanged);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->cancel->setFocus();
    retranslate();
    updateButton();
}

TagPlanDialog::~TagPlanDialog() = default;

void TagPlanDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const Words words = m_words();
    setWindowTitle(words.window);
    m_ui->title->setText(words.title);
    m_ui->hint->setText(words.hint);
    m_ui->option->setText(words.option);
    m_ui->tick->setText(words.tick);
    //: %1 is a name that has to be typed as it is
    m_ui->typeLabel->setText(tr("Type %1 to go on:").arg(m_word));
    m_ui->go->setText(words.action);
    m_ui->rows->setHorizontalHeaderLabels(words.columns);
    if (m_topLabel) {
        m_ui->topLabel->setText(m_topLabel());
        m_ui->topLabel->buddy()->setLocale(QLocale()); // months in a calendar
    }
    if (m_note)
        m_ui->note->setText(m_note());
    m_saver->retranslate();
    showRows();
}

void TagPlanDialog::setCommands(std::function<QString()> commands)
{
    m_saver->setCommands(std::move(commands));
    m_saver->retranslate();
}

QString TagPlanDialog::planText() const
{
    const Words words = m_words();
    QStringList lines{words.title, words.window};
    if (!words.hint.isEmpty())
        lines.append(words.hint);
    if (m_topLabel) {
        // What is chosen above the rows belongs to the plan.
        const QVariant chosen = m_ui->topLabel->buddy()->property("text");
        lines.append(m_topLabel().remove(u'&') + u": "_s + chosen.toString());
    }
    if (isOptionChosen())
        lines.append(words.option);
    lines.append(QString());
    lines.append(words.columns.join(u'\t'));
    for (const Row &row : m_rows ? m_rows() : QList<Row>()) {
        QStringList cells{row.tag};
        for (const Cell &cell : row.cells)
            // The tip of an image is its whole digest.
            cells.append(cell.isMono && !cell.tip.isEmpty() ? cell.tip : cell.text);
        lines.append(cells.join(u'\t'));
    }
    if (m_note)
        lines << QString() << m_note();
    return lines.join(u'\n');
}

void TagPlanDialog::initTable(QTableWidget &table)
{
    initExpiryPreview(table);
    table.setItemDelegate(new PlanDelegate(&table));
}

void TagPlanDialog::setRows(std::function<QList<Row>()> rows)
{
    m_rows = std::move(rows);
    showRows();
}

void TagPlanDialog::showRows()
{
    const QList<Row> rows = m_rows ? m_rows() : QList<Row>();
    m_ui->rows->setRowCount(int(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const Row &one = rows.at(row);
        auto *name = new QTableWidgetItem(one.tag);
        name->setData(kMutedRole, one.isSkipped);
        m_ui->rows->setItem(row, 0, name);
        for (int column = 0; column < one.cells.size(); ++column) {
            const Cell &cell = one.cells.at(column);
            auto *item = new QTableWidgetItem(cell.text);
            item->setData(kMonoRole, cell.isMono);
            item->setData(kMutedRole, cell.isMuted || one.isSkipped);
            item->setToolTip(cell.tip);
            m_ui->rows->setItem(row, column + 1, item);
        }
    }
    const int shown = qBound(m_leastRows, int(rows.size()), kMostShown);
    m_ui->rows->setFixedHeight(measure::kRow * (1 + shown) + 2);
    m_ui->rows->setFocusPolicy(rows.size() > kMostShown ? Qt::StrongFocus : Qt::NoFocus);
}

void TagPlanDialog::setLeastRows(int count)
{
    m_leastRows = qMin(count, kMostShown);
    showRows();
}

void TagPlanDialog::setNote(std::function<QString()> text, bool isWarning)
{
    m_note = std::move(text);
    m_ui->note->setText(m_note());
    m_ui->note->show();
    m_ui->note->setTone(isWarning ? Tone::Warning : Tone::Muted);
}

void TagPlanDialog::setPossible(bool isPossible)
{
    m_isPossible = isPossible;
    updateButton();
}

void TagPlanDialog::addTop(QWidget *field, std::function<QString()> label)
{
    m_topLabel = std::move(label);
    m_ui->topLabel->setText(m_topLabel());
    m_ui->topLabel->setBuddy(field);
    m_ui->topLabel->show();
    m_ui->top->addWidget(field);
    m_ui->top->addStretch();
}

void TagPlanDialog::setOption(bool isChosen)
{
    m_ui->option->setChecked(isChosen);
}

bool TagPlanDialog::isOptionChosen() const
{
    return !m_ui->option->isHidden() && m_ui->option->isChecked();
}

TagPlanDialog::Cell TagPlanDialog::image(const std::optional<Digest> &digest, const QString &none)
{
    if (!digest)
        return {.text = none, .isMuted = true};
    return {.text = HistoryText::shortDigest(*digest), .isMono = true, .tip = digest->toString()};
}

void TagPlanDialog::updateButton()
{
    const bool isAgreed = m_ui->tick->isHidden() || m_ui->tick->isChecked();
    m_ui->go->setEnabled(m_isPossible && isAgreed
                         && (m_word.isEmpty() || m_ui->typed->text() == m_word));
}

} // namespace quayside::ui
