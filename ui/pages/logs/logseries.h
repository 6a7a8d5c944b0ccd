#pragma once

#include "app/wire/usagelog.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QSet>
#include <QtCore/QStringList>

class QPainter;

namespace quayside::ui {

/// What the chart of a usage log shows as one: a kind, or all that are too rare for their own.
struct LogSeries {
    QString key; ///< the kind; empty: all others
    QString name;
    QStringList kinds;
    Tone tone = Tone::Accent;
    Qt::BrushStyle hatch = Qt::SolidPattern; ///< colour never speaks alone
    QList<qint64> counts; ///< by day
    qint64 total = 0;
};

/// The days of a range, and what happened on each.
struct LogSeriesTable {
    Q_DECLARE_TR_FUNCTIONS(LogSeriesTable)

public:
    QDate first;
    qsizetype days = 0;
    QList<LogSeries> series; ///< the most frequent first, all others last

    /// Days outside the range are passed over. The most frequent kinds have their own series.
    static LogSeriesTable of(const QList<wire::LogTotal> &totals, QDate first, QDate last);
    QDate dayAt(qsizetype index) const { return first.addDays(index); }
    /// Of all series but the hidden ones.
    qint64 totalAt(qsizetype index, const QSet<QString> &hidden) const;
};

/// Fill, hatch and edge of a series.
void paintSeries(QPainter &painter, const QRectF &rect, const LogSeries &series,
                 const QPalette &palette);

} // namespace quayside::ui
