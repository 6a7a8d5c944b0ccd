#include "app/core/fuzzymatch.h"

#include <algorithm>

namespace quayside {

namespace {

constexpr int kLetter = 16;
constexpr int kPartStart = 12;
constexpr int kLastPart = 6; // `api` is rather the repository than the namespace
constexpr int kNext = 10;
constexpr int kGap = 3;
constexpr int kLongestGap = 8;
constexpr int kWhole = 20;
constexpr qsizetype kLongestText = 512;

bool isBorder(QChar c)
{
    return c == u'/' || c == u'-' || c == u'_' || c == u'.' || c == u':' || c.isSpace();
}

bool isStart(QStringView text, qsizetype at)
{
    return at == 0 || isBorder(text[at - 1]);
}

/// The best place where the whole word stands together; -1: nowhere.
qsizetype together(QStringView text, const QString &word)
{
    qsizetype best = text.indexOf(word, 0, Qt::CaseInsensitive);
    for (qsizetype at = best; at >= 0; at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        // The last start of a part wins over all before it.
        if (isStart(text, at) || !isStart(text, best))
            best = at;
    }
    return best;
}

/// Letters in order with room between them: forwards to where they end, then backwards, so that
/// they stand as near to each other as they can. Empty: they are not there.
QList<int> apart(QStringView text, const QString &word)
{
    qsizetype next = 0;
    qsizetype end = -1;
    for (qsizetype i = 0; i < text.size() && next < word.size(); ++i) {
        if (text[i].toCaseFolded() == word[next]) {
            ++next;
            end = i;
        }
    }
    if (next < word.size())
        return {};
    QList<int> places(word.size());
    qsizetype letter = word.size() - 1;
    for (qsizetype i = end; letter >= 0; --i) {
        if (text[i].toCaseFolded() == word[letter])
            places[letter--] = int(i);
    }
    return places;
}

int scoreOf(QStringView text, const QList<int> &places, qsizetype lastPart)
{
    int score = 0;
    for (qsizetype i = 0; i < places.size(); ++i) {
        score += kLetter;
        if (isStart(text, places.at(i)))
            score += kPartStart;
        if (places.at(i) >= lastPart)
            score += kLastPart;
        if (i > 0) {
            const int gap = places.at(i) - places.at(i - 1) - 1;
            score += gap == 0 ? kNext : -kGap * qMin(gap, kLongestGap);
        }
    }
    return score;
}

int scoreTogether(QStringView text, qsizetype at, qsizetype length, qsizetype lastPart)
{
    const int letters = int(length);
    int score = letters * kLetter + (letters - 1) * kNext;
    score += isStart(text, at) ? kPartStart * 2 : 0;
    score += at >= lastPart ? kLastPart * letters : 0;
    const qsizetype end = at + length;
    if (isStart(text, at) && (end == text.size() || isBorder(text[end])))
        score += kWhole;
    return score;
}

} // namespace

FuzzyPattern::FuzzyPattern(QStringView text)
{
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        m_words.append(word.toString().toCaseFolded());
}

std::optional<int> FuzzyPattern::score(QStringView text) const
{
    if (m_words.isEmpty())
        return 0;
    text = text.left(kLongestText);
    const qsizetype lastPart = text.lastIndexOf(u'/') + 1;
    int score = -int(text.size()) / 4;
    for (const QString &word : m_words) {
        if (const qsizetype at = together(text, word); at >= 0) {
            score += scoreTogether(text, at, word.size(), lastPart);
            continue;
        }
        const QList<int> places = apart(text, word);
        if (places.isEmpty())
            return std::nullopt;
        score += scoreOf(text, places, lastPart);
    }
    return score;
}

QList<int> FuzzyPattern::places(QStringView text) const
{
    text = text.left(kLongestText);
    QList<int> all;
    for (const QString &word : m_words) {
        if (const qsizetype at = together(text, word); at >= 0) {
            for (qsizetype i = 0; i < word.size(); ++i)
                all.append(int(at + i));
        } else {
            all += apart(text, word);
        }
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

} // namespace quayside
