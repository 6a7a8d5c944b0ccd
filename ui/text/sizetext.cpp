#include "ui/text/sizetext.h"

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QString sizeText(qint64 bytes, const QLocale &locale)
{
    // Unit signs are the same in every language.
    static constexpr std::array kUnits{"B"_L1, "KiB"_L1, "MiB"_L1, "GiB"_L1, "TiB"_L1, "PiB"_L1};
    double value = double(bytes);
    size_t unit = 0;
    while (value >= 1023.5 && unit + 1 < kUnits.size()) {
        value /= 1024;
        ++unit;
    }
    const int decimals = unit > 0 && value < 9.95 ? 1 : 0;
    return locale.toString(value, 'f', decimals) + QChar::Nbsp + kUnits.at(unit);
}

} // namespace quayside::ui
