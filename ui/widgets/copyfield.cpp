#include "ui/widgets/copyfield.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

namespace {

constexpr int kHeight = 40;

} // namespace

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_copy(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addStretch();
    layout->addWidget(m_copy);
    m_copy->setIcon(tintedIcon(QStringLiteral("copy")));
    m_copy->setAutoRaise(true);
    m_copy->setObjectName(QStringLiteral("copyField.copy"));
    setFixedHeight(kHeight);
    connect(m_copy, &QToolButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text);
        Q_EMIT copied();
    });
    retranslate();
}

void CopyField::setText(const QString &text)
{
    m_text = text;
    setToolTip(text);
    update();
}

QSize CopyField::sizeHint() const
{
    return {400, kHeight};
}

void CopyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), measure::kControlRadius, toneColor(Tone::Code, palette()),
             toneColor(Tone::Line, palette()));
    paintText(painter, QRectF(12, 0, width() - 56, height()), m_text, monoFont(),
              toneColor(Tone::Text, palette()));
}

void CopyField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CopyField::retranslate()
{
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the command"));
}

} // namespace quayside::ui
