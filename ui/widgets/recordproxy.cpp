#include "ui/widgets/recordproxy.h"

#include "app/core/clock.h"
#include "app/models/naturalorder.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"

#include <QtCore/QLocale>

namespace quayside::ui {

using namespace Qt::StringLiterals;

CellLook agoLook(const QVariant &ms, const QString &never)
{
    CellLook look;
    look.tone = Tone::Muted;
    look.text = never;
    if (ms.isNull())
        return look;
    const Instant moment = instantFromMs(ms.toLongLong());
    look.text = DateText::ago(moment, Clock::system().now());
    look.tip = DateText::absoluteWithUtc(moment);
    return look;
}

CellLook expiryLook(const std::optional<Instant> &end)
{
    return expiryLook(end, Clock::system().now());
}

CellLook expiryLook(const std::optional<Instant> &end, Instant now)
{
    CellLook look{.text = DateText::expiry(end, now), .keepsGutter = true};
    look.tip = end ? DateText::absoluteWithUtc(*end) : QString();
    const auto mark = [&look](const QString &icon, Tone tone) {
        look.icon = icon;
        look.iconTone = tone;
        look.tone = tone;
    };
    switch (expiryState(end, now, Presentation::current().limits)) {
    case ExpiryState::Soon:
    case ExpiryState::Expired:
        look.isStrong = true;
        mark(u"alert-triangle-filled"_s, Tone::Danger);
        break;
    case ExpiryState::Approaching:
        mark(u"alert-triangle"_s, Tone::Warning);
        break;
    case ExpiryState::Scheduled:
        mark(u"clock"_s, Tone::Ok);
        break;
    case ExpiryState::Never:
        look.tone = Tone::Muted;
        break;
    }
    return look;
}

CellLook digestLook(const QString &digest)
{
    constexpr qsizetype kDigits = 12;
    return {.text = digest.section(u':', 1).left(kDigits),
            .prefix = digest.section(u':', 0, 0) + u':',
            .isMono = true,
            .spoken = digest,
            .tip = digest};
}

CellLook sizeLook(const QVariant &bytes)
{
    return {.text = bytes.isNull() ? QString() : sizeText(bytes.toLongLong(), QLocale()),
            .isRight = true};
}

CellLook numberLook(const QVariant &number)
{
    CellLook look;
    look.isRight = true;
    look.text = number.isNull() ? QString() : QLocale().toString(number.toLongLong());
    return look;
}

RecordProxy::RecordProxy(QObject *parent)
    : SortedProxyModel(parent)
{
    setSortRole(SortRole);
}

void RecordProxy::setRecords(RecordModelBase &model, const QList<RecordColumn> &columns)
{
    m_records = &model;
    m_columns = columns;
    setSourceModel(&model);
}

void RecordProxy::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void RecordProxy::setRule(std::function<bool(int)> rule)
{
    m_rule = std::move(rule);
    invalidateFilter();
}

void RecordProxy::retranslate()
{
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
}

CellLook RecordProxy::lookAt(const QModelIndex &index) const
{
    const QModelIndex source = mapToSource(index);
    if (!source.isValid() || source.column() >= m_columns.size())
        return {};
    return m_columns.at(source.column()).look(source.data(Qt::DisplayRole), source);
}

QVariant RecordProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).header();
    if (role != Qt::TextAlignmentRole)
        return {};
    // As its cells.
    const bool isRight = rowCount() > 0 && lookAt(index(0, section)).isRight;
    return int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant RecordProxy::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const CellLook look = lookAt(index);
        return QVariant(look.prefix + look.text);
    }
    case Qt::AccessibleTextRole: {
        const CellLook look = lookAt(index);
        return look.spoken.isEmpty() ? look.prefix + look.text : look.spoken;
    }
    case Qt::ToolTipRole: {
        const QString tip = lookAt(index).tip;
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return QSortFilterProxyModel::data(index, role);
    }
}

bool RecordProxy::filterAcceptsRow(int row, const QModelIndex &) const
{
    return (m_text.isEmpty() || m_records->matches(row, m_text)) && (!m_rule || m_rule(row));
}

int RecordProxy::compare(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(SortRole);
    const QVariant b = right.data(SortRole);
    if (a.isNull() || b.isNull())
        return int(a.isNull()) - int(b.isNull());
    if (a.typeId() == QMetaType::QString)
        return compareNatural(a.toString(), b.toString());
    if (a.typeId() == QMetaType::QStringList)
        return threeWay(a.toStringList().size(), b.toStringList().size());
    return compareValues(a, b);
}

} // namespace quayside::ui
