#include "ui/pages/oauth/scoperow.h"

#include "ui/text/scopetext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ScopeRow::ScopeRow(const QString &scope, QWidget *parent)
    : QWidget(parent)
    , m_scope(scope)
    , m_isDangerous(ScopeText::isDangerous(scope))
    , m_box(new QCheckBox(scope))
    , m_title(new ToneLabel(Tone::Text, 1, true))
    , m_meaning(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_note(new ToneLabel(Tone::Muted, measure::kSmallSize))
    , m_danger(new Chip)
{
    setObjectName(u"token.row."_s + scope);
    m_box->setObjectName(u"token.scope."_s + scope);
    m_box->setFont(monoFont());
    // Titles start on one line, whatever the names are.
    m_box->setFixedWidth(QFontMetrics(monoFont()).horizontalAdvance(u"repo:create___"_s)
                         + measure::kCellGutter);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_title);
    words->addWidget(m_meaning);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 6);
    layout->setSpacing(8);
    layout->addWidget(m_box, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    layout->addWidget(m_note, 0, Qt::AlignVCenter);
    layout->addWidget(m_danger, 0, Qt::AlignVCenter);
    m_danger->setVisible(m_isDangerous);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isTicked) {
        m_isWanted = isTicked;
        Q_EMIT toggled();
    });
    retranslate();
}

bool ScopeRow::isTicked() const
{
    return m_isWanted;
}

void ScopeRow::setTicked(bool isTicked)
{
    m_isWanted = isTicked;
    showState();
}

void ScopeRow::setImplied(const QString &by)
{
    m_implied = by;
    showState();
}

void ScopeRow::showState()
{
    const bool isImplied = !m_implied.isEmpty();
    m_box->setChecked(m_isWanted || isImplied);
    m_box->setEnabled(!isImplied);
    m_title->setTone(isImplied ? Tone::Muted : Tone::Text);
    //: %1 the name of a scope that has this one in it
    m_note->setText(isImplied ? tr("part of %1").arg(m_implied) : QString());
    m_note->setVisible(isImplied);
    m_danger->setOutlined(!m_box->isChecked());
    m_box->setAccessibleDescription(m_note->text());
    update();
}

void ScopeRow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()) && m_box->isEnabled())
        m_box->click();
}

void ScopeRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 1), toneColor(Tone::Line, palette()));
    if (m_isDangerous && m_box->isChecked())
        painter.fillRect(QRectF(0, 1, width(), height() - 1),
                         toneColor(Tone::WarningFill, palette()));
}

void ScopeRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ScopeRow::retranslate()
{
    m_title->setText(ScopeText::title(m_scope));
    m_meaning->setText(ScopeText::meaning(m_scope));
    m_danger->setState(u"alert-triangle"_s, tr("Dangerous"), Tone::Warning, Tone::WarningFill);
    m_box->setAccessibleName(
        m_isDangerous
            //: a scope, its title, its meaning
            ? tr("%1, %2, %3, dangerous").arg(m_scope, m_title->text(), m_meaning->text())
            : u"%1, %2, %3"_s.arg(m_scope, m_title->text(), m_meaning->text()));
    showState();
}

} // namespace quayside::ui
