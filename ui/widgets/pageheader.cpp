#include "ui/widgets/pageheader.h"

#include "ui/widgets/tonelabel.h"

#include <QtWidgets/QHBoxLayout>

namespace quayside::ui {

namespace {

constexpr int kHeight = 50;

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ToneLabel(Tone::Text, measure::kTitleSize, true))
    , m_beside(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    m_title->setObjectName(QStringLiteral("page.title"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_title);
    layout->addLayout(m_beside);
    layout->addStretch(1);
    layout->addLayout(m_actions);
    m_beside->setSpacing(8);
    m_actions->setSpacing(8);
    setFixedHeight(kHeight);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::addBeside(QWidget *widget)
{
    m_beside->addWidget(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

} // namespace quayside::ui
