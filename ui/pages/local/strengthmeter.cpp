#include "ui/pages/local/strengthmeter.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>

#include <cmath>

namespace quayside::ui {

namespace {

constexpr int kSteps = 4;
constexpr int kHeight = 18;
constexpr int kWord = 72;

} // namespace

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(kHeight);
}

StrengthMeter::Strength StrengthMeter::strengthOf(const QString &password)
{
    if (password.isEmpty())
        return Strength::None;
    int pool = 0;
    bool kinds[4] = {};
    qreal length = 0;
    for (qsizetype i = 0; i < password.size(); ++i) {
        const QChar c = password[i];
        kinds[c.isDigit() ? 0 : c.isLower() ? 1 : c.isUpper() ? 2 : 3] = true;
        const int step = i == 0 ? 2 : std::abs(int(c.unicode()) - int(password[i - 1].unicode()));
        length += step > 1 ? 1 : 0.25;
    }
    const int sizes[] = {10, 26, 26, 32};
    for (int i = 0; i < 4; ++i)
        pool += kinds[i] ? sizes[i] : 0;
    const qreal bits = length * std::log2(pool);
    if (bits < 36)
        return Strength::Weak;
    if (bits < 50)
        return Strength::Fair;
    return bits < 70 ? Strength::Good : Strength::Strong;
}

void StrengthMeter::setPassword(const QString &password)
{
    m_strength = strengthOf(password);
    setAccessibleName(tr("Strength of the password: %1").arg(word()));
    update();
}

QString StrengthMeter::word() const
{
    switch (m_strength) {
    case Strength::Weak:
        return tr("weak");
    case Strength::Fair:
        return tr("fair");
    case Strength::Good:
        return tr("good");
    case Strength::Strong:
        return tr("strong");
    case Strength::None:
        break;
    }
    return {};
}

QSize StrengthMeter::sizeHint() const
{
    return {kWord * 3, kHeight};
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    if (m_strength == Strength::None)
        return;
    QPainter painter(this);
    const auto tone = [this](Tone t) { return toneColor(t, palette()); };
    const Tone filled = m_strength == Strength::Weak ? Tone::Danger
        : m_strength == Strength::Fair               ? Tone::Warning
                                                     : Tone::Ok;
    const qreal part = (width() - kWord) / qreal(kSteps);
    const qreal top = (height() - measure::kProgress) / 2.0;
    for (int i = 0; i < kSteps; ++i)
        paintBox(painter, QRectF(i * part, top, part - 4, measure::kProgress),
                 measure::kProgress / 2.0, tone(i < int(m_strength) ? filled : Tone::Track),
                 QColor());
    paintText(painter, QRectF(width() - kWord + 4, 0, kWord - 4, height()), word(),
              scaledFont(measure::kSmallSize), tone(filled));
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        update();
}

} // namespace quayside::ui
