#include "ui/pages/history/historydelegate.h"

#include "ui/text/datetext.h"
#include "ui/text/historytext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/recordproxy.h"

#include <QtGui/QPainter>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = TagHistoryColumn;

namespace {

constexpr qreal kBar = 72;
constexpr qreal kBarGap = 10;
constexpr qreal kArrow = 16;
constexpr double kLow = 0.5;

} // namespace

HistoryDelegate::HistoryDelegate(const TagHistoryModel &model, QObject *parent)
    : CellDelegate(parent)
    , m_model(model)
{
}

std::optional<Instant> HistoryDelegate::until(const TagEvent &event) const
{
    return m_window ? std::optional<Instant>(event.time + *m_window) : std::nullopt;
}

HistoryDelegate::Rest HistoryDelegate::restOf(const TagEvent &event, Instant now) const
{
    if (!event.isRestorable())
        return Rest::None;
    if (!m_window)
        return Rest::Unknown;
    return *until(event) > now ? Rest::Recoverable : Rest::MayBeGone;
}

QString HistoryDelegate::restText(const TagEvent &event, Instant now) const
{
    switch (restOf(event, now)) {
    case Rest::None:
        return {};
    case Rest::Recoverable:
        //: %1 a span, %2 a date
        return tr("recoverable for %1, until %2")
            .arg(HistoryText::rest(*until(event) - now), DateText::absolute(*until(event)));
    case Rest::MayBeGone:
        return tr("may be reclaimed");
    case Rest::Unknown:
        return tr("not known for how long");
    }
    Q_UNREACHABLE();
}

QString HistoryDelegate::actionText(Rest rest)
{
    switch (rest) {
    case Rest::None:
        return {};
    case Rest::Recoverable:
        return tr("Restore");
    case Rest::MayBeGone:
    case Rest::Unknown:
        //: to restore an image that may be gone already
        return tr("Try digest");
    }
    Q_UNREACHABLE();
}

void HistoryDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto *proxy = static_cast<const RecordProxy *>(index.model());
    const TagEvent &event = m_model.rowAt(proxy->mapToSource(index).row());
    const Rest rest = restOf(event, Clock::system().now());
    switch (Column(index.column())) {
    case Column::Tag: {
        QFont font = cell.option.font;
        const bool isPast = rest == Rest::MayBeGone && !event.to;
        font.setWeight(isPast ? QFont::Normal : QFont::DemiBold);
        font.setStrikeOut(isPast);
        paintText(cell.painter, cell.rect, event.tag.toString(), font,
                  tone(cell, isPast ? Tone::Muted : Tone::Text));
        return;
    }
    case Column::Manifest:
        return paintManifest(cell, event);
    case Column::Recoverable:
        return paintRest(cell, event);
    case Column::Restore: {
        const Tone link = rest == Rest::Recoverable ? Tone::Accent : Tone::Muted;
        paintText(cell.painter, cell.rect, actionText(rest), cell.option.font,
                  tone(cell, m_isEnabled ? link : Tone::Faint));
        return;
    }
    default:
        return;
    }
}

void HistoryDelegate::paintManifest(const Cell &cell, const TagEvent &event) const
{
    QRectF rect = cell.rect;
    const QFont mono = monoFont();
    const auto put = [&](const std::optional<Digest> &digest, const QString &none, Tone toneOf) {
        rect.setLeft(rect.left()
                     + paintText(cell.painter, rect,
                                 digest ? HistoryText::shortDigest(*digest) : none,
                                 digest ? mono : cell.option.font,
                                 tone(cell, digest ? toneOf : Tone::Muted)));
    };
    //: in place of an image: before it the tag was not there
    put(event.from, tr("new"), event.to ? Tone::Muted : Tone::Text);
    paintIcon(cell.painter, u"arrow-narrow-right"_s,
              QRectF(rect.left() + 8, rect.top() + (rect.height() - kArrow) / 2, kArrow, kArrow),
              tone(cell, Tone::Muted));
    rect.setLeft(rect.left() + kArrow + 16);
    //: in place of an image: the tag is not there any more
    put(event.to, tr("gone"), Tone::Text);
}

void HistoryDelegate::paintRest(const Cell &cell, const TagEvent &event) const
{
    const Instant now = Clock::system().now();
    const Rest rest = restOf(event, now);
    if (rest != Rest::Recoverable) {
        paintText(cell.painter, cell.rect,
                  rest == Rest::None ? QString(QChar(0x2014)) : restText(event, now),
                  cell.option.font, tone(cell, Tone::Muted));
        return;
    }
    const Milliseconds left = *until(event) - now;
    const double share =
        qBound(0.0, double(left.count()) / double(Milliseconds(*m_window).count()), 1.0);
    QRectF bar(cell.rect.left(),
               std::floor(cell.rect.top() + (cell.rect.height() - measure::kProgress) / 2), kBar,
               measure::kProgress);
    paintBox(cell.painter, bar, measure::kProgress / 2.0, tone(cell, Tone::Track), QColor());
    bar.setWidth(qMax(qreal(measure::kProgress), kBar * share));
    paintBox(cell.painter, bar, measure::kProgress / 2.0,
             tone(cell, share < kLow ? Tone::Warning : Tone::Ok), QColor());
    QRectF words = cell.rect;
    words.setLeft(words.left() + kBar + kBarGap);
    paintText(cell.painter, words, HistoryText::rest(left), cell.option.font,
              tone(cell, Tone::Muted));
}

} // namespace quayside::ui
