#include "app/core/filterterms.h"

#include <re2/re2.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSigns = u"<>=~";

std::unique_ptr<re2::RE2> compiled(const QString &pattern)
{
    re2::RE2::Options options;
    options.set_log_errors(false);
    return std::make_unique<re2::RE2>(pattern.toStdString(), options);
}

} // namespace

QStringList filterTerms(const QString &line)
{
    QStringList terms;
    const QStringList words = line.simplified().split(u' ', Qt::SkipEmptyParts);
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

std::optional<FilterTerm> splitFilterTerm(const QString &term,
                                          std::span<const QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (term.size() <= key.size() || !term.startsWith(key, Qt::CaseInsensitive))
            continue;
        const QChar sign = term[key.size()];
        if (QStringView(kSigns).contains(sign))
            return FilterTerm{key, sign, term.mid(key.size() + 1)};
    }
    return {};
}

int takeLastTerm(QString &line, std::span<const QLatin1StringView> terms)
{
    line = line.trimmed();
    for (size_t i = 1; i < terms.size(); ++i) {
        if (line != terms[i] && !line.endsWith(u' ' + terms[i]))
            continue;
        line.chop(terms[i].size());
        line = line.trimmed();
        return int(i);
    }
    return 0;
}

bool hasWildcard(const QString &text)
{
    return text.contains(u'*') || text.contains(u'?');
}

std::unique_ptr<re2::RE2> wildcardPattern(const QString &text)
{
    QString pattern = u"(?i)^"_s;
    for (const QChar c : text) {
        if (c == u'*')
            pattern += ".*"_L1;
        else if (c == u'?')
            pattern += u'.';
        else
            pattern += QString::fromStdString(re2::RE2::QuoteMeta(QString(c).toStdString()));
    }
    return compiled(pattern + u'$');
}

std::unique_ptr<re2::RE2> regularPattern(const QString &text)
{
    return compiled("(?i)"_L1 + text);
}

bool matchesPattern(const QString &text, const re2::RE2 &pattern)
{
    const QByteArray bytes = text.toUtf8();
    return re2::RE2::PartialMatch(re2::StringPiece(bytes.constData(), size_t(bytes.size())),
                                  pattern);
}

} // namespace quayside
