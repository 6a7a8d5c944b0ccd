#include "app/core/versionkey.h"

#include <QtCore/QString>

#include <array>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr char kWord = 1;
constexpr char kVersion = 2;
// Inside a version, what follows the numbers: a pre-release, nothing, a variant.
constexpr char kPreRelease = 1;
constexpr char kRelease = 2;
constexpr char kVariant = 3;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The number at `at`, so that more digits are larger: its length, then its digits.
void appendNumber(QByteArray &key, QStringView text, qsizetype &at)
{
    while (at + 1 < text.size() && text[at] == u'0' && isDigit(text[at + 1]))
        ++at;
    const qsizetype from = at;
    while (at < text.size() && isDigit(text[at]))
        ++at;
    // Tag names have at most 128 characters.
    key.append(char(qMin<qsizetype>(at - from, 127)));
    key.append(text.sliced(from, at - from).toLatin1());
}

void appendNatural(QByteArray &key, QStringView text)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isDigit(text[at])) {
            // Before letters, as digits are.
            key.append('0');
            appendNumber(key, text, at);
            continue;
        }
        key.append(QString(text[at]).toUtf8());
        ++at;
    }
}

bool isPreRelease(QStringView suffix)
{
    static constexpr std::array kWords{"alpha"_L1, "beta"_L1,     "rc"_L1,      "pre"_L1, "dev"_L1,
                                       "ea"_L1,    "snapshot"_L1, "nightly"_L1, "cr"_L1,  "m"_L1};
    for (const auto &word : kWords) {
        if (!suffix.startsWith(word, Qt::CaseInsensitive))
            continue;
        // `m1` is a milestone, `musl` a variant.
        const QStringView rest = suffix.sliced(word.size());
        if (rest.isEmpty() || isDigit(rest[0]) || rest[0] == u'.' || rest[0] == u'-'
            || rest[0] == u'_')
            return true;
    }
    return false;
}

} // namespace

QByteArray versionKey(QStringView name)
{
    QStringView rest = name;
    if (rest.size() > 1 && (rest[0] == u'v' || rest[0] == u'V') && isDigit(rest[1]))
        rest = rest.sliced(1);
    QByteArray key;
    if (rest.isEmpty() || !isDigit(rest[0])) {
        key.append(kWord);
        appendNatural(key, name);
        return key;
    }
    key.append(kVersion);
    qsizetype at = 0;
    for (;;) {
        appendNumber(key, rest, at);
        if (at + 1 >= rest.size() || rest[at] != u'.' || !isDigit(rest[at + 1]))
            break;
        ++at;
    }
    // Shorter than any number: `1.9` before `1.9.0`.
    key.append('\0');
    QStringView suffix = rest.sliced(at);
    if (suffix.isEmpty()) {
        key.append(kRelease);
        return key;
    }
    if (suffix[0] == u'-' || suffix[0] == u'_' || suffix[0] == u'.')
        suffix = suffix.sliced(1);
    key.append(isPreRelease(suffix) ? kPreRelease : kVariant);
    appendNatural(key, suffix);
    return key;
}

} // namespace quayside
