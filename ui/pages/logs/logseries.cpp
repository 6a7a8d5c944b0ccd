#include "ui/pages/logs/logseries.h"

#include "ui/text/logtext.h"

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtGui/QPainter>

#include <algorithm>
#include <array>

namespace quayside::ui {

namespace {

struct Look {
    Tone tone;
    Qt::BrushStyle hatch;
};

// The more frequent a kind, the plainer its look. The last one is of all others.
constexpr std::array<Look, 7> kLooks{{
    {Tone::Accent, Qt::SolidPattern},
    {Tone::Ok, Qt::BDiagPattern},
    {Tone::Special, Qt::Dense5Pattern},
    {Tone::Warning, Qt::HorPattern},
    {Tone::Critical, Qt::DiagCrossPattern},
    {Tone::Caution, Qt::VerPattern},
    {Tone::Muted, Qt::FDiagPattern},
}};
constexpr qsizetype kOwnSeries = kLooks.size() - 1;
constexpr qreal kWash = 0.22;

} // namespace

LogSeriesTable LogSeriesTable::of(const QList<wire::LogTotal> &totals, QDate first, QDate last)
{
    LogSeriesTable table{first, first.daysTo(last) + 1, {}};
    QHash<QString, LogSeries> byKind;
    for (const wire::LogTotal &total : totals) {
        if (!total.day)
            continue;
        const qint64 day =
            first.daysTo(QDateTime::fromMSecsSinceEpoch(toMs(*total.day), Qt::UTC).date());
        if (day < 0 || day >= table.days)
            continue;
        LogSeries &series = byKind[total.kind];
        series.counts.resize(table.days);
        series.counts[day] += total.count;
        series.total += total.count;
    }
    for (auto it = byKind.begin(); it != byKind.end(); ++it) {
        it->key = it.key();
        it->kinds = {it.key()};
        it->name = LogText::kindName(it.key());
        table.series.append(*it);
    }
    std::sort(table.series.begin(), table.series.end(), [](const LogSeries &a, const LogSeries &b) {
        return a.total != b.total ? a.total > b.total : a.key < b.key;
    });
    // One that is left over alone may as well say its name.
    if (table.series.size() > kOwnSeries + 1) {
        LogSeries others;
        others.name = tr("All other kinds");
        others.counts.resize(table.days);
        while (table.series.size() > kOwnSeries) {
            const LogSeries rare = table.series.takeLast();
            others.kinds += rare.kinds;
            others.total += rare.total;
            for (qsizetype day = 0; day < table.days; ++day)
                others.counts[day] += rare.counts.at(day);
        }
        table.series.append(others);
    }
    for (qsizetype i = 0; i < table.series.size(); ++i) {
        table.series[i].tone = kLooks.at(size_t(i)).tone;
        table.series[i].hatch = kLooks.at(size_t(i)).hatch;
    }
    return table;
}

qint64 LogSeriesTable::totalAt(qsizetype index, const QSet<QString> &hidden) const
{
    qint64 total = 0;
    for (const LogSeries &one : series) {
        if (!hidden.contains(one.key))
            total += one.counts.at(index);
    }
    return total;
}

void paintSeries(QPainter &painter, const QRectF &rect, const LogSeries &series,
                 const QPalette &palette)
{
    const QColor color = toneColor(series.tone, palette);
    if (series.hatch == Qt::SolidPattern)
        return painter.fillRect(rect, color);
    QColor wash = color;
    wash.setAlphaF(kWash);
    painter.fillRect(rect, wash);
    painter.fillRect(rect, QBrush(color, series.hatch));
    if (rect.width() < 4 || rect.height() < 4)
        return;
    painter.setPen(color);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace quayside::ui
