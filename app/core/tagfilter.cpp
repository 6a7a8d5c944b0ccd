#include "app/core/tagfilter.h"

#include "app/core/expiry.h"

#include <re2/re2.h>

#include <QtCore/QStringList>

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

struct TagFilter::Term {
    enum class What {
        NamePart,
        NamePattern,
        NameIs,
        ExpiresNever,
        ExpiresAny,
        ExpiresWithin,
        ExpiresAfter,
        Larger,
        Smaller,
        Younger,
        Older,
        DigestPart,
        Immutable,
        Signed,
        Shared
    };
    What what = What::NamePart;
    bool isTurned = false;
    QString text = {};
    qint64 number = 0; // bytes or milliseconds
    std::unique_ptr<re2::RE2> pattern = {};

    bool holds(const TagFacts &tag, Instant now) const;
};

namespace {

constexpr qsizetype kLongest = 1000;
constexpr size_t kMostTerms = 20;

struct Split {
    QString key;
    QChar sign;
    QString value;
};

/// Text in terms: words, and `key<value` with or without spaces inside.
QStringList termsOf(const QString &text)
{
    static constexpr auto kSigns = u"<>=~";
    QStringList terms;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool isOpen = false; // the last term waits for its value
    for (const QString &word : words) {
        const bool startsWithSign = QStringView(kSigns).contains(word[0]);
        if ((isOpen || startsWithSign) && !terms.isEmpty())
            terms.last() += word;
        else
            terms.append(word);
        isOpen = QStringView(kSigns).contains(word.back());
    }
    return terms;
}

std::optional<Split> split(const QString &term)
{
    static constexpr std::array kKeys{"name"_L1,   "expires"_L1,   "size"_L1,   "modified"_L1,
                                      "digest"_L1, "immutable"_L1, "signed"_L1, "same"_L1};
    for (const auto &key : kKeys) {
        if (term.size() <= key.size() || !term.startsWith(key, Qt::CaseInsensitive))
            continue;
        const QChar sign = term[key.size()];
        if (QStringView(u"<>=~").contains(sign))
            return Split{key, sign, term.mid(key.size() + 1)};
    }
    return {};
}

/// Of the keys that are yes or no.
std::optional<bool> flagOf(const Split &parts)
{
    const bool isFlag =
        parts.key == "immutable"_L1 || parts.key == "signed"_L1 || parts.key == "same"_L1;
    if (!isFlag || parts.sign != u'=' || (parts.value != "yes"_L1 && parts.value != "no"_L1))
        return {};
    return parts.value == "yes"_L1;
}

std::optional<qint64> bytesOf(const QString &text)
{
    static constexpr std::array kUnits{std::pair{"k"_L1, 10}, std::pair{"m"_L1, 20},
                                       std::pair{"g"_L1, 30}, std::pair{"t"_L1, 40}};
    QString number = text.toLower();
    for (const auto tail : {"ib"_L1, "b"_L1}) {
        if (number.endsWith(tail)) {
            number.chop(tail.size());
            break;
        }
    }
    int shift = 0;
    for (const auto &[unit, bits] : kUnits) {
        if (number.endsWith(unit)) {
            number.chop(unit.size());
            shift = bits;
        }
    }
    bool isOk = false;
    const double value = number.toDouble(&isOk);
    if (!isOk || value < 0 || value > 1e6 * double(1LL << 20))
        return {};
    return qint64(value * double(1LL << shift));
}

QString wildcardPattern(const QString &glob)
{
    QString pattern = u"(?i)^"_s;
    for (const QChar c : glob) {
        if (c == u'*')
            pattern += ".*"_L1;
        else if (c == u'?')
            pattern += u'.';
        else
            pattern += QString::fromStdString(re2::RE2::QuoteMeta(QString(c).toStdString()));
    }
    return pattern + u'$';
}

} // namespace

bool TagFilter::Term::holds(const TagFacts &tag, Instant now) const
{
    switch (what) {
    case What::NamePart:
        return tag.name.contains(text, Qt::CaseInsensitive);
    case What::NamePattern: {
        const QByteArray name = tag.name.toUtf8();
        return re2::RE2::PartialMatch(re2::StringPiece(name.constData(), size_t(name.size())),
                                      *pattern);
    }
    case What::NameIs:
        return tag.name.compare(text, Qt::CaseInsensitive) == 0;
    case What::ExpiresNever:
        return !tag.end;
    case What::ExpiresAny:
        return tag.end.has_value();
    case What::ExpiresWithin:
        return tag.end && *tag.end <= now + Milliseconds(number);
    case What::ExpiresAfter:
        return tag.end && *tag.end > now + Milliseconds(number);
    case What::Larger:
        return tag.size && *tag.size > number;
    case What::Smaller:
        return tag.size && *tag.size < number;
    case What::Younger:
        return tag.modified > now - Milliseconds(number);
    case What::Older:
        return tag.modified < now - Milliseconds(number);
    case What::DigestPart:
        return tag.digest.contains(text, Qt::CaseInsensitive);
    case What::Immutable:
        return tag.isImmutable == (number != 0);
    case What::Signed:
        return tag.isSigned == (number != 0);
    case What::Shared:
        return tag.isShared == (number != 0);
    }
    return true;
}

TagFilter::TagFilter() = default;
TagFilter::~TagFilter() = default;
TagFilter::TagFilter(TagFilter &&) noexcept = default;
TagFilter &TagFilter::operator=(TagFilter &&) noexcept = default;

tl::expected<TagFilter, TagFilterError> TagFilter::parse(const QString &text)
{
    using Problem = TagFilterError::Problem;
    using What = TagFilter::Term::What;
    if (text.size() > kLongest)
        return tl::unexpected(TagFilterError{Problem::TooLong});
    TagFilter filter;
    const QStringList terms = termsOf(text.simplified());
    for (const QString &written : terms) {
        auto term = std::make_unique<TagFilter::Term>();
        QString body = written;
        if (body.size() > 1 && body.startsWith(u'-')) {
            term->isTurned = true;
            body.remove(0, 1);
        }
        const auto parts = split(body);
        const auto setPattern = [&term](const QString &pattern) {
            re2::RE2::Options options;
            options.set_log_errors(false);
            term->pattern = std::make_unique<re2::RE2>(pattern.toStdString(), options);
            term->what = What::NamePattern;
            return term->pattern->ok();
        };
        if (!parts) {
            term->text = body;
            if (body.contains(u'*') || body.contains(u'?'))
                setPattern(wildcardPattern(body));
        } else if (parts->value.isEmpty()) {
            return tl::unexpected(TagFilterError{Problem::ValueMissing, written});
        } else if (parts->key == "name"_L1 && parts->sign == u'~') {
            if (!setPattern("(?i)"_L1 + parts->value))
                return tl::unexpected(TagFilterError{Problem::NotAPattern, written});
        } else if (parts->key == "name"_L1 && parts->sign == u'=') {
            term->what = What::NameIs;
            term->text = parts->value;
        } else if (parts->key == "digest"_L1 && parts->sign == u'=') {
            term->what = What::DigestPart;
            term->text = parts->value;
        } else if (const auto flag = flagOf(*parts); flag) {
            term->what = parts->key == "immutable"_L1 ? What::Immutable
                : parts->key == "signed"_L1           ? What::Signed
                                                      : What::Shared;
            term->number = *flag;
        } else if (parts->key == "expires"_L1 && parts->sign == u'='
                   && (parts->value == "never"_L1 || parts->value == "any"_L1)) {
            term->what = parts->value == "never"_L1 ? What::ExpiresNever : What::ExpiresAny;
        } else if (parts->key == "size"_L1 && (parts->sign == u'<' || parts->sign == u'>')) {
            const auto bytes = bytesOf(parts->value);
            if (!bytes)
                return tl::unexpected(TagFilterError{Problem::NotASize, written});
            term->what = parts->sign == u'<' ? What::Smaller : What::Larger;
            term->number = *bytes;
        } else if ((parts->key == "expires"_L1 || parts->key == "modified"_L1)
                   && (parts->sign == u'<' || parts->sign == u'>')) {
            const auto duration = parseExpiryDuration(parts->value);
            if (!duration)
                return tl::unexpected(TagFilterError{Problem::NotATime, written});
            const bool isLess = parts->sign == u'<';
            term->what = parts->key == "expires"_L1
                ? (isLess ? What::ExpiresWithin : What::ExpiresAfter)
                : (isLess ? What::Younger : What::Older);
            term->number = duration->count();
        } else {
            return tl::unexpected(TagFilterError{Problem::NotComparable, written});
        }
        if (filter.m_terms.size() == kMostTerms)
            return tl::unexpected(TagFilterError{Problem::TooMany, written});
        filter.m_terms.push_back(std::move(term));
    }
    return filter;
}

bool TagFilter::isEmpty() const
{
    return m_terms.empty();
}

bool TagFilter::matches(const TagFacts &tag, Instant now) const
{
    for (const auto &term : m_terms) {
        if (term->holds(tag, now) == term->isTurned)
            return false;
    }
    return true;
}

} // namespace quayside
