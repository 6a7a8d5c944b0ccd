#include "server/http/byterange.h"

#include <algorithm>

namespace quayside::server {

namespace {

constexpr qsizetype kMaxDigits = 18; // always fits qint64

std::optional<qint64> number(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > kMaxDigits)
        return {};
    qint64 value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return {};
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<ByteRange> pair(QByteArrayView text)
{
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const auto first = number(text.first(dash));
    const auto last = number(text.sliced(dash + 1));
    if (!first || !last || *last < *first)
        return {};
    return ByteRange{*first, *last};
}

bool startsWithBytes(QByteArrayView text, char separator)
{
    constexpr QByteArrayView unit = "bytes";
    return text.size() > unit.size()
        && text.first(unit.size()).compare(unit, Qt::CaseInsensitive) == 0
        && text[unit.size()] == separator;
}

} // namespace

std::optional<ByteRange> parseContentRange(QByteArrayView text)
{
    text = text.trimmed();
    if (!startsWithBytes(text, ' '))
        return pair(text);
    text = text.sliced(6).trimmed();
    const qsizetype slash = text.indexOf('/');
    if (slash < 0)
        return {};
    const auto range = pair(text.first(slash));
    const QByteArrayView total = text.sliced(slash + 1);
    if (!range || total == "*")
        return range;
    const auto size = number(total);
    if (!size || *size <= range->last)
        return {};
    return range;
}

RangeRequest parseRange(QByteArrayView text, qint64 size)
{
    using Kind = RangeRequest::Kind;
    text = text.trimmed();
    if (!startsWithBytes(text, '='))
        return {};
    text = text.sliced(6).trimmed();
    const qsizetype dash = text.indexOf('-');
    if (dash < 0)
        return {};
    const QByteArrayView left = text.first(dash);
    const QByteArrayView right = text.sliced(dash + 1);
    if (left.isEmpty()) { // the last n bytes
        const auto count = number(right);
        if (!count)
            return {};
        if (*count == 0 || size == 0)
            return {Kind::Outside, {}};
        return {Kind::Part, {size - std::min(*count, size), size - 1}};
    }
    const auto first = number(left);
    if (!first)
        return {};
    qint64 last = size - 1;
    if (!right.isEmpty()) {
        const auto given = number(right);
        if (!given || *given < *first)
            return {};
        last = std::min(*given, last);
    }
    if (*first >= size)
        return {Kind::Outside, {}};
    return {Kind::Part, {*first, last}};
}

} // namespace quayside::server
