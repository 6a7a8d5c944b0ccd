#include "app/core/linediff.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <dtl/dtl.hpp>

#include <algorithm>
#include <vector>

namespace quayside {

namespace {

constexpr qsizetype kMostLines = 50'000;
constexpr qsizetype kContext = 3;

using Kind = DiffLine::Kind;

/// Numbers for lines, the same for the same ones: quicker to compare than texts.
class Numbers {
public:
    std::vector<qsizetype> of(const QStringList &lines)
    {
        std::vector<qsizetype> numbers;
        numbers.reserve(size_t(lines.size()));
        for (const QString &line : lines) {
            const auto known = m_numbers.constFind(line);
            if (known != m_numbers.cend()) {
                numbers.push_back(*known);
                continue;
            }
            m_numbers.insert(line, m_lines.size());
            numbers.push_back(m_lines.size());
            m_lines.append(line);
        }
        return numbers;
    }
    const QString &line(qsizetype number) const { return m_lines.at(number); }

private:
    QHash<QString, qsizetype> m_numbers;
    QStringList m_lines;
};

/// What lies further than the context from every change becomes one line.
QList<DiffLine> shortened(const QList<DiffLine> &all)
{
    QList<DiffLine> lines;
    const auto isSame = [](const DiffLine &line) { return line.kind == Kind::Same; };
    for (auto at = all.begin(); at != all.end();) {
        const auto end = std::find_if_not(at, all.end(), isSame);
        if (at == end) {
            lines.append(*at++);
            continue;
        }
        const qsizetype before = at == all.begin() ? 0 : kContext;
        const qsizetype after = end == all.end() ? 0 : kContext;
        const qsizetype skipped = (end - at) - before - after;
        // One line that is left out would be another in its place.
        if (skipped > 1) {
            std::copy(at, at + before, std::back_inserter(lines));
            lines.append({Kind::Skipped, {}, skipped});
            at = end - after;
        }
        std::copy(at, end, std::back_inserter(lines));
        at = end;
    }
    return lines;
}

} // namespace

std::optional<QList<DiffLine>> lineDiff(const QString &before, const QString &after)
{
    if (before == after)
        return QList<DiffLine>();
    if (before.count(u'\n') >= kMostLines || after.count(u'\n') >= kMostLines)
        return {};
    Numbers numbers;
    // The library may take time that is not ours to have for a best answer; a good one will do.
    dtl::Diff<qsizetype> diff(numbers.of(before.split(u'\n')), numbers.of(after.split(u'\n')),
                              true);
    diff.compose();
    QList<DiffLine> all;
    for (const auto &[number, info] : diff.getSes().getSequence()) {
        const Kind kind = info.type == dtl::SES_ADD ? Kind::Added
            : info.type == dtl::SES_DELETE          ? Kind::Removed
                                                    : Kind::Same;
        all.append({kind, numbers.line(number)});
    }
    return shortened(all);
}

} // namespace quayside
