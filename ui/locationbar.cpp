#include "ui/locationbar.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeft = 16;

} // namespace

LocationBar::LocationBar(QWidget *parent)
    : QWidget(parent)
    , m_role(new Chip(this))
{
    setFixedHeight(measure::kToolbar + measure::kStripe);
    setObjectName(u"location"_s);
}

void LocationBar::setConnection(const QString &name, const QString &role, Tone tone, Tone fill)
{
    m_name = name;
    m_tone = tone;
    m_role->setState({}, role, tone == Tone::Outline ? Tone::Muted : tone, fill);
    m_role->resize(m_role->sizeHint());
    m_role->setVisible(!role.isEmpty());
    setAccessibleName(name);
    update();
}

void LocationBar::setLocation(const QStringList &parts)
{
    m_parts = parts;
    update();
}

QSize LocationBar::sizeHint() const
{
    return {600, measure::kToolbar + measure::kStripe};
}

void LocationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneColor(Tone::Chrome, palette()));
    painter.fillRect(QRectF(0, measure::kToolbar, width(), measure::kStripe),
                     toneColor(m_tone, palette()));
    const QColor text = toneColor(Tone::Text, palette());
    const QColor muted = toneColor(Tone::Muted, palette());
    const QFont strong = scaledFont(1, true);
    const qreal nameWidth = QFontMetricsF(strong).horizontalAdvance(m_name);
    const qreal roleWidth = m_role->isHidden() ? 0 : m_role->width() + 8;
    const QRectF box(kLeft, 7, 10 + 16 + 8 + nameWidth + roleWidth + 12, measure::kControl);
    paintBox(painter, box, measure::kControlRadius, toneColor(Tone::Field, palette()),
             toneColor(Tone::Outline, palette()));
    paintIcon(painter, u"server-2"_s, QRectF(box.left() + 10, box.top() + 8, 16, 16), muted);
    paintText(painter, QRectF(box.left() + 34, box.top(), nameWidth + 2, box.height()), m_name,
              strong, text);
    m_role->move(int(box.left() + 34 + nameWidth + 10),
                 int(box.top() + (box.height() - m_role->height()) / 2));
    qreal x = box.right() + 16;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        const bool isLast = i + 1 == m_parts.size();
        const QFont font = scaledFont(1, isLast);
        x += paintText(painter, QRectF(x, box.top(), width() - x - 8, box.height()), m_parts.at(i),
                       font, text);
        if (isLast)
            break;
        paintIcon(painter, u"chevron-right"_s, QRectF(x + 6, box.top() + 9, 14, 14), muted);
        x += 26;
    }
}

} // namespace quayside::ui
