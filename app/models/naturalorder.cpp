#include "app/models/naturalorder.h"

namespace quayside {

namespace {

QStringView takeNumber(QStringView text, qsizetype &at)
{
    while (at < text.size() - 1 && text[at] == u'0' && text[at + 1].isDigit())
        ++at;
    const qsizetype from = at;
    while (at < text.size() && text[at].isDigit())
        ++at;
    return text.sliced(from, at - from);
}

int sign(qsizetype difference)
{
    return difference < 0 ? -1 : int(difference > 0);
}

} // namespace

int compareNatural(QStringView left, QStringView right)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < left.size() && j < right.size()) {
        if (left[i].isDigit() && right[j].isDigit()) {
            const QStringView a = takeNumber(left, i);
            const QStringView b = takeNumber(right, j);
            // Without leading zeros, the longer number is the larger one.
            const int order = a.size() != b.size() ? sign(a.size() - b.size()) : sign(a.compare(b));
            if (order != 0)
                return order;
            continue;
        }
        if (left[i] != right[j])
            return left[i] < right[j] ? -1 : 1;
        ++i;
        ++j;
    }
    return sign((left.size() - i) - (right.size() - j));
}

} // namespace quayside
