#include "app/core/tagpattern.h"

#include <re2/re2.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int64_t kMaxMemory = 1 << 20; // a pattern such as (a{100}){100} is refused by it

bool matches(const re2::RE2 &expression, QStringView name, re2::RE2::Anchor anchor)
{
    const QByteArray bytes = name.toUtf8();
    const re2::StringPiece text(bytes.constData(), size_t(bytes.size()));
    return expression.Match(text, 0, text.size(), anchor, nullptr, 0);
}

} // namespace

Result<TagPattern> TagPattern::parse(const QString &text)
{
    if (text.isEmpty())
        return failure(ErrorCode::InvalidInput, u"the pattern is empty"_s);
    if (text.size() > kLongestTagPattern) {
        return failure(ErrorCode::InvalidInput,
                       u"the pattern has more than %1 characters"_s.arg(kLongestTagPattern));
    }
    re2::RE2::Options options;
    options.set_log_errors(false);
    options.set_never_capture(true);
    options.set_max_mem(kMaxMemory);
    auto expression = std::make_shared<const re2::RE2>(text.toStdString(), options);
    if (expression->ok())
        return TagPattern(text, std::move(expression));
    const QString part = QString::fromStdString(expression->error_arg());
    const auto at = part.isEmpty() ? text.size() : text.indexOf(part);
    const QString reason = QString::fromStdString(expression->error());
    return failure(ErrorCode::InvalidInput,
                   u"the pattern is no regular expression: %1 (position %2)"_s.arg(reason).arg(
                       qMax(at, qsizetype(0)) + 1));
}

bool TagPattern::matchesAll(QStringView name) const
{
    return matches(*m_expression, name, re2::RE2::ANCHOR_BOTH);
}

bool TagPattern::matchesStart(QStringView name) const
{
    return matches(*m_expression, name, re2::RE2::ANCHOR_START);
}

bool TagPattern::isFoundIn(QStringView name) const
{
    return matches(*m_expression, name, re2::RE2::UNANCHORED);
}

} // namespace quayside
