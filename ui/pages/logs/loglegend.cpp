#include "ui/pages/logs/loglegend.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QLocale>
#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kSwatch = 14;
constexpr qreal kGap = 8;

/// One line: hatch, name, number.
class SeriesButton final : public QAbstractButton {
public:
    explicit SeriesButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setSeries(const LogSeries &series)
    {
        m_series = series;
        setText(series.name);
        setAccessibleName(LogLegend::tr("%1: %2").arg(series.name, number()));
        setToolTip(series.name);
        updateGeometry();
        update();
    }
    const QString &key() const { return m_series.key; }

    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(font());
        return {int(kSwatch + 2 * kGap + metrics.horizontalAdvance(text())
                    + metrics.horizontalAdvance(number()) + 2 * kGap),
                int(metrics.height()) + 4};
    }
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QRectF area(rect());
        if (underMouse())
            paintBox(painter, area, measure::kCheckRadius, toneColor(Tone::Hover, palette()),
                     QColor());
        const QRectF swatch(4, std::floor((area.height() - kSwatch) / 2), kSwatch, kSwatch);
        if (isChecked())
            paintSeries(painter, swatch, m_series, palette());
        else
            paintIcon(painter, u"eye-off"_s, swatch, toneColor(Tone::Muted, palette()));
        const QColor color = toneColor(isChecked() ? Tone::Text : Tone::Muted, palette());
        const qreal wide = QFontMetricsF(font()).horizontalAdvance(number());
        QRectF words = area.adjusted(swatch.right() + kGap, 0, -4, 0);
        paintText(painter, words, number(), font(), toneColor(Tone::Muted, palette()),
                  Qt::AlignRight);
        words.setRight(words.right() - wide - kGap);
        paintText(painter, words, text(), font(), color);
        if (hasFocus())
            paintBox(painter, area, measure::kCheckRadius, Qt::transparent,
                     toneColor(Tone::Accent, palette()), 2);
    }

private:
    QString number() const { return QLocale().toString(m_series.total); }

    LogSeries m_series;
};

} // namespace

LogLegend::LogLegend(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addStretch();
}

void LogLegend::setSeries(const QList<LogSeries> &series, const QSet<QString> &hidden)
{
    // Kept where they are, so that the keyboard does not lose its place.
    while (m_buttons.size() < series.size()) {
        auto *button = new SeriesButton(this);
        button->setObjectName(u"logs.series%1"_s.arg(m_buttons.size()));
        m_layout->insertWidget(int(m_buttons.size()), button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, button](bool isShown) { Q_EMIT toggled(button->key(), isShown); });
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setVisible(i < series.size());
        if (i >= series.size())
            continue;
        static_cast<SeriesButton *>(m_buttons.at(i))->setSeries(series.at(i));
        m_buttons.at(i)->setChecked(!hidden.contains(series.at(i).key));
    }
}

} // namespace quayside::ui
