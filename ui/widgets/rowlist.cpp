#include "ui/widgets/rowlist.h"

#include "ui/theme/tintedicon.h"
#include "ui/widgets/fillpanel.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

#include <memory>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIcon = 16;
constexpr int kChoiceWidth = 120;

} // namespace

RowList::RowList(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_name(name)
    , m_empty(new ToneLabel(Tone::Muted))
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new FillPanel;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_empty->setObjectName(name + ".empty"_L1);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(0, measure::kCellPadding, 0, 0);
    m_layout->addWidget(m_empty);
    m_layout->addStretch();
    setWidget(content);
}

void RowList::setChoices(const QStringList &choices, const QString &choiceName)
{
    m_choices = choices;
    m_choiceName = choiceName;
    rebuild();
}

void RowList::setRows(const QList<Row> &rows)
{
    m_rows = rows;
    rebuild();
}

void RowList::setEmptyText(const QString &text)
{
    m_empty->setText(text);
}

void RowList::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    rebuild();
}

void RowList::rebuild()
{
    while (m_layout->count() > 2) {
        // A row may be taken away by a button of its own.
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(1));
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_lastStop = m_anchor;
    for (int i = 0; i < m_rows.size(); ++i) {
        QWidget *row = makeRow(m_rows.at(i));
        m_layout->insertWidget(i + 1, row);
        for (QWidget *stop : row->findChildren<QWidget *>()) {
            if (stop->focusPolicy() & Qt::TabFocus)
                addStop(stop);
        }
    }
    m_empty->setVisible(m_rows.isEmpty());
}

void RowList::addStop(QWidget *widget)
{
    if (m_lastStop)
        setTabOrder(m_lastStop, widget);
    m_lastStop = widget;
}

QWidget *RowList::makeRow(const Row &row)
{
    auto *panel = new FillPanel;
    panel->setTone(Tone::Line);
    panel->setEdge(FillPanel::Edge::Bottom);
    panel->setObjectName(m_name + ".row."_L1 + row.key);
    panel->setFixedHeight(measure::kControl + measure::kCellPadding);
    auto *layout = new QHBoxLayout(panel);
    layout->setContentsMargins(0, 0, measure::kCellPadding, 0);
    layout->setSpacing(measure::kCellPadding);
    auto *glyph = new Glyph;
    glyph->setIcon(row.icon);
    glyph->setFixedSize(kIcon, kIcon);
    auto *text = new QLabel(row.text);
    text->setTextFormat(Qt::PlainText);
    auto *hint = new ToneLabel(Tone::Muted, measure::kSmallSize);
    hint->setText(row.hint);
    layout->addWidget(glyph);
    layout->addWidget(text);
    layout->addWidget(hint);
    layout->addStretch();
    if (row.choice) {
        auto *choice = new QComboBox;
        choice->setObjectName(m_name + ".choice."_L1 + row.key);
        choice->setProperty("dense", true);
        choice->setAccessibleName(m_choiceName.arg(row.text));
        choice->addItems(m_choices);
        choice->setCurrentIndex(*row.choice);
        choice->setFixedWidth(kChoiceWidth);
        choice->setEnabled(!m_isReadOnly);
        connect(choice, &QComboBox::activated, this,
                [this, key = row.key](int index) { Q_EMIT choiceChanged(key, index); });
        layout->addWidget(choice);
    }
    if (!m_isReadOnly && !row.isFixed) {
        auto *remove = new QToolButton;
        remove->setObjectName(m_name + ".remove."_L1 + row.key);
        remove->setIcon(tintedIcon(u"x"_s));
        remove->setAutoRaise(true);
        remove->setFocusPolicy(Qt::StrongFocus);
        remove->setToolTip(tr("Remove"));
        remove->setAccessibleName(tr("Remove %1").arg(row.text));
        connect(remove, &QToolButton::clicked, this,
                [this, key = row.key] { Q_EMIT removed(key); });
        layout->addWidget(remove);
    }
    return panel;
}

} // namespace quayside::ui
