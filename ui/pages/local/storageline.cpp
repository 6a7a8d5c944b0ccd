#include "ui/pages/local/storageline.h"

#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tokens.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QToolTip>

#include <algorithm>
#include <cmath>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize kSize{140, 30};
constexpr qreal kInset = 2.5; // room for the dot at the end
constexpr auto kSpan = std::chrono::days(30);

} // namespace

StorageLine::StorageLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(kSize);
    hide();
}

void StorageLine::setSamples(const QList<wire::StorageSample> &samples)
{
    m_samples = samples;
    m_most = 1;
    for (const wire::StorageSample &sample : samples)
        m_most = std::max(m_most, sample.bytes);
    setVisible(samples.size() > 1);
    retranslate();
    update();
}

QSize StorageLine::sizeHint() const
{
    return kSize;
}

QPointF StorageLine::pointOf(const wire::StorageSample &sample) const
{
    // The whole span even when the registry is younger: a day must not look like a month.
    const auto age = m_samples.last().at - sample.at;
    const qreal across = 1 - qMin(1.0, qreal(age.count()) / qreal(Milliseconds(kSpan).count()));
    const qreal high = qreal(sample.bytes) / qreal(m_most);
    return {kInset + across * (width() - 2 * kInset),
            height() - kInset - high * (height() - 2 * kInset)};
}

const wire::StorageSample &StorageLine::sampleAt(qreal x) const
{
    return *std::min_element(m_samples.begin(), m_samples.end(), [&](const auto &a, const auto &b) {
        return std::abs(pointOf(a).x() - x) < std::abs(pointOf(b).x() - x);
    });
}

void StorageLine::paintEvent(QPaintEvent *)
{
    if (m_samples.size() < 2)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath line(pointOf(m_samples.first()));
    for (const wire::StorageSample &sample : std::as_const(m_samples))
        line.lineTo(pointOf(sample));
    QPainterPath area = line;
    area.lineTo(line.currentPosition().x(), height());
    area.lineTo(pointOf(m_samples.first()).x(), height());
    area.closeSubpath();
    painter.fillPath(area, toneColor(Tone::InfoFill, palette()));
    painter.fillRect(QRectF(0, height() - 1, width(), 1), toneColor(Tone::Line, palette()));
    const QColor color = toneColor(Tone::Accent, palette());
    painter.strokePath(line, QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(color);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.currentPosition(), kInset, kInset);
}

bool StorageLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_samples.size() < 2)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const wire::StorageSample &sample = sampleAt(help->pos().x());
    QToolTip::showText(help->globalPos(),
                       //: %1 is a date with its time, %2 a size, after it the number of blobs
                       tr("%1: %2 in %n blob(s)", nullptr, int(sample.blobs))
                           .arg(DateText::absolute(sample.at), sizeText(sample.bytes, QLocale())),
                       this);
    return true;
}

void StorageLine::retranslate()
{
    if (m_samples.size() < 2)
        return;
    const wire::StorageSample &first = m_samples.first();
    setAccessibleName(tr("Blobs took up %1 on %2, %3 now")
                          .arg(sizeText(first.bytes, QLocale()), DateText::absolute(first.at),
                               sizeText(m_samples.last().bytes, QLocale())));
}

void StorageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace quayside::ui
