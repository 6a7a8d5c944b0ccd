#include "ui/text/filtertext.h"

namespace quayside::ui {

QString FilterText::problem(const FilterError &error)
{
    using Problem = FilterError::Problem;
    switch (error.problem) {
    case Problem::ValueMissing:
        return tr("%1: a value is missing.").arg(error.term);
    case Problem::NotATime:
        return tr("%1: write a time such as 12h, 7d or 4w.").arg(error.term);
    case Problem::NotASize:
        return tr("%1: write a size such as 500MB or 1.5GB.").arg(error.term);
    case Problem::NotAPattern:
        return tr("%1: this is no regular expression.").arg(error.term);
    case Problem::NotComparable:
        return tr("%1: this cannot be asked for in this way.").arg(error.term);
    case Problem::TooLong:
        return tr("A filter has at most 1000 characters.");
    case Problem::TooMany:
        return tr("A filter has at most 20 terms.");
    case Problem::NotOffered:
        return tr("This registry does not tell what the filter asks for.");
    }
    Q_UNREACHABLE();
}

QString FilterText::help()
{
    return tr("A part of the name, or a pattern with * and ?. More terms narrow it down:\n"
              "expires<7d, expires=never, size>1GB, modified<30d, name~^v[0-9],\n"
              "digest=sha256:9f, immutable=yes, signed=no, same=yes (other tags have the image),\n"
              "platform=linux/arm64 (also in a list), label=team, label=team=pay*,\n"
              "pulled<30d, pulled>90d, pulled=never, pushedby=ci (by the usage log).\n"
              "A dash in front turns a term round.");
}

QString FilterText::repositoryHelp()
{
    return tr("A part of the name, or a pattern with * and ?. More terms narrow it down:\n"
              "visibility=public, state=mirror, state=read-only, starred=yes, mine=yes,\n"
              "empty=yes (without tags), modified<7d, modified>90d (not pushed to for so long),\n"
              "name~^acme/.\n"
              "A dash in front turns a term round.");
}

} // namespace quayside::ui
