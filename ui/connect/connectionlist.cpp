#include "ui/connect/connectionlist.h"

#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"

#include <QtGui/QPainter>
#include <QtGui/QStandardItem>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QString connectionRoleWord(const QString &role)
{
    if (role == "development"_L1)
        return ConnectionListDelegate::tr("Development");
    if (role == "test"_L1)
        return ConnectionListDelegate::tr("Test");
    return role == "production"_L1 ? ConnectionListDelegate::tr("Production") : role;
}

void fillConnectionItem(QStandardItem &item, const ConnectionProfile &profile)
{
    const bool isLocal = profile.kind == RegistryKind::Local;
    QStringList facts{isLocal ? ConnectionListDelegate::tr("on this computer")
                              : profile.url.host()};
    if (!profile.role.isEmpty())
        facts.prepend(connectionRoleWord(profile.role));
    facts.removeAll(QString());
    const QString name =
        profile.name.isEmpty() ? ConnectionListDelegate::tr("New connection") : profile.name;
    item.setText(name);
    item.setData(facts.join(u" · "_s), kConnectionFactsRole);
    item.setData(profile.isReadOnly, kConnectionLockRole);
    item.setData(profile.isProduction(), kConnectionProductionRole);
    const QString lock = profile.isReadOnly ? ConnectionListDelegate::tr("read-only") : QString();
    item.setData(QStringList{name, facts.join(u", "_s), lock}.join(u", "_s),
                 Qt::AccessibleTextRole);
    item.setToolTip(profile.url.toString());
}

void ConnectionListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const QPalette &palette = option.palette;
    const QRectF rect(option.rect);
    const QRectF row = rect.adjusted(8, 1, -8, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected))
        paintBox(*painter, row, measure::kControlRadius, toneColor(Tone::Sel, palette), {});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(*painter, row, measure::kControlRadius, toneColor(Tone::Hover, palette), {});
    QRectF text = row.adjusted(measure::kCellPadding, 6, -measure::kCellPadding, -6);
    if (index.data(kConnectionLockRole).toBool()) {
        paintIcon(*painter, u"lock"_s, QRectF(text.right() - 16, text.center().y() - 8, 16, 16),
                  toneColor(Tone::Muted, palette));
        text.setRight(text.right() - measure::kCellGutter);
    }
    const qreal half = text.height() / 2;
    paintText(*painter, QRectF(text.left(), text.top(), text.width(), half),
              index.data().toString(), scaledFont(1, true), toneColor(Tone::Text, palette));
    const bool isProduction = index.data(kConnectionProductionRole).toBool();
    paintText(*painter, QRectF(text.left(), text.top() + half, text.width(), half),
              index.data(kConnectionFactsRole).toString(), scaledFont(measure::kSmallSize),
              toneColor(isProduction ? Tone::Danger : Tone::Muted, palette));
    painter->restore();
}

QSize ConnectionListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, measure::kBig + 4};
}

} // namespace quayside::ui
