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
constexpr int kButtonTop = 6;
constexpr int kPadding = 10;
constexpr int kLine = 18;

int heightOf(const QString &text)
{
    const auto lines = int(text.count(u'\n')) + 1;
    return lines == 1 ? kHeight : lines * kLine + 2 * kPadding;
}

} // namespace

CopyField::CopyField(QWidget *parent)
    : QWidget(parent)
    , m_copy(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kButtonTop, 6, 0);
    layout->addStretch();
    layout->addWidget(m_copy, 0, Qt::AlignTop);
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
    setFixedHeight(heightOf(text));
    update();
}

QSize CopyField::sizeHint() const
{
    return {400, heightOf(m_text)};
}

void CopyField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), measure::kControlRadius, toneColor(Tone::Code, palette()),
             toneColor(Tone::Line, palette()));
    const QStringList lines = m_text.split(u'\n');
    QRectF line(12, 0, width() - 56, height());
    if (lines.size() > 1)
        line = QRectF(12, kPadding, width() - 56, kLine);
    for (const QString &text : lines) {
        paintText(painter, line, text, monoFont(), toneColor(Tone::Text, palette()));
        line.translate(0, kLine);
    }
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
