#include "ui/theme/tintedicon.h"

#include <QtCore/QFile>
#include <QtCore/QHash>
#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtSvg/QSvgRenderer>
#include <QtWidgets/QApplication>

#include <memory>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QSvgRenderer *rendererFor(const QString &name, const QColor &color, bool isLarge)
{
    // One per name, colour and stroke; main thread only, lives as long as the program.
    static QHash<QString, std::shared_ptr<QSvgRenderer>> cache;
    const QString key = name + color.name() + (isLarge ? u'L' : u'S');
    const auto found = cache.constFind(key);
    if (found != cache.constEnd())
        return found->get();
    QFile file(u":/icons/"_s + name + u".svg"_s);
    QByteArray svg;
    if (file.open(QIODevice::ReadOnly))
        svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    if (isLarge)
        svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return cache.insert(key, std::make_shared<QSvgRenderer>(svg))->get();
}

class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tone tone = mode == QIcon::Disabled ? Tone::Faint : m_tone;
        paintIcon(*painter, m_name, rect, toneColor(tone, QApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_tone); }

private:
    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon tintedIcon(const QString &name, Tone tone)
{
    return QIcon(new TintedIconEngine(name, tone));
}

void paintIcon(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    rendererFor(name, color, side > 18)->render(&painter, square);
}

} // namespace quayside::ui
