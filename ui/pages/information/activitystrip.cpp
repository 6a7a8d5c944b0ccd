#include "ui/pages/information/activitystrip.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 48;

} // namespace

ActivityStrip::ActivityStrip(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(kHeight);
}

void ActivityStrip::setDays(const QList<wire::RepositoryDayCount> &days)
{
    m_days = days;
    m_most = 0;
    qint64 total = 0;
    for (const wire::RepositoryDayCount &day : days) {
        m_most = qMax(m_most, day.count);
        total += day.count;
    }
    setAccessibleName(tr("%n action(s) in %1 days, most on one day: %2", nullptr, int(total))
                          .arg(QLocale().toString(days.size()), QLocale().toString(m_most)));
    update();
}

QSize ActivityStrip::sizeHint() const
{
    return {240, kHeight};
}

qreal ActivityStrip::pitch() const
{
    return m_days.isEmpty() ? 0 : qreal(width()) / qreal(m_days.size());
}

void ActivityStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRectF(0, height() - 1, width(), 1), toneColor(Tone::Line, palette()));
    if (m_most == 0)
        return;
    const QColor bar = toneColor(Tone::Accent, palette());
    for (qsizetype i = 0; i < m_days.size(); ++i) {
        if (m_days.at(i).count == 0)
            continue;
        // The smallest day is still to be seen.
        const qreal high = qMax(2.0, (height() - 2) * qreal(m_days.at(i).count) / qreal(m_most));
        painter.fillRect(QRectF(i * pitch(), height() - 1 - high, qMax(1.0, pitch() - 1), high),
                         bar);
    }
}

bool ActivityStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_days.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto day = qBound<qsizetype>(0, qsizetype(help->pos().x() / pitch()), m_days.size() - 1);
    QToolTip::showText(help->globalPos(),
                       u"%1: %2"_s.arg(QLocale().toString(m_days.at(day).date),
                                       QLocale().toString(m_days.at(day).count)),
                       this);
    return true;
}

} // namespace quayside::ui
