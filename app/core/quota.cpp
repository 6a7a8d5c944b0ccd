#include "app/core/quota.h"

#include "app/core/enumtext.h"

#include <QtCore/QRegularExpression>

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<QuotaLimitKind, QLatin1StringView>, 2> kKinds{{
    {QuotaLimitKind::Warning, "Warning"_L1},
    {QuotaLimitKind::Reject, "Reject"_L1},
}};

constexpr QStringView kUnits = u"kmgtpe";
constexpr qsizetype kLongestText = 64;

} // namespace

QLatin1StringView toString(QuotaLimitKind kind)
{
    return textOf(kKinds, kind);
}

std::optional<QuotaLimitKind> quotaLimitKindFromString(QStringView text)
{
    return valueOf(kKinds, text);
}

Result<qint64> parseQuotaSize(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([0-9]{1,19}(?:\\.[0-9]{1,19})?)\\s*"
                                         "(?:(?:b|bytes?)|([kmgtpe])(i?)b?)?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = text.size() <= kLongestText ? form.match(text) : QRegularExpressionMatch();
    if (!match.hasMatch()) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid limit format, use a number followed by a unit (e.g. 1GiB)"_s);
    }
    long double factor = 1;
    if (const auto unit = match.captured(2).toLower(); !unit.isEmpty()) {
        const long double step = match.captured(3).isEmpty() ? 1000 : 1024;
        for (qsizetype i = 0; i <= kUnits.indexOf(unit); ++i)
            factor *= step;
    }
    bool isWhole = false;
    const auto whole = match.captured(1).toULongLong(&isWhole);
    const auto number = isWhole ? static_cast<long double>(whole) : match.captured(1).toDouble();
    const long double bytes = number * factor;
    if (bytes < 1 || bytes > kMostQuotaBytes)
        return failure(ErrorCode::InvalidInput, u"The limit must be from 1 byte to 1 EiB"_s);
    return qint64(bytes);
}

QString quotaSizeText(qint64 bytes)
{
    double value = double(bytes);
    qsizetype unit = -1;
    while (value >= 1024 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    const auto name = unit < 0 ? u"Byte"_s : QString(kUnits[unit].toUpper()) + u"iB"_s;
    return QString::number(value, 'f', 1) + u' ' + name;
}

qint64 quotaShare(qint64 quotaBytes, int percent)
{
    return quotaBytes / 100 * percent + quotaBytes % 100 * percent / 100;
}

} // namespace quayside
