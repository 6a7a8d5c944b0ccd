#include "app/core/reference.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr bool isLowerAlnum(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

constexpr bool isWord(QChar c)
{
    return isLowerAlnum(c) || (c >= u'A' && c <= u'Z') || c == u'_';
}

bool isNamePart(QStringView part)
{
    return !part.isEmpty() && isLowerAlnum(part.front())
        && std::all_of(part.begin(), part.end(), [](QChar c) {
               return isLowerAlnum(c) || c == u'.' || c == u'_' || c == u'-';
           });
}

/// Single separators between runs of letters and digits, none at the ends.
bool isNamespaceText(QStringView text)
{
    bool separatorAllowed = false;
    for (const QChar c : text) {
        if (isLowerAlnum(c)) {
            separatorAllowed = true;
        } else if ((c == u'.' || c == u'_' || c == u'-') && separatorAllowed) {
            separatorAllowed = false;
        } else {
            return false;
        }
    }
    return separatorAllowed;
}

} // namespace

Result<NamespaceName> NamespaceName::parse(QStringView text)
{
    if (text.size() < 2 || text.size() > 255) {
        return failure(ErrorCode::InvalidInput,
                       u"Namespace must be between 2 and 255 characters in length"_s);
    }
    if (!isNamespaceText(text)) {
        return failure(ErrorCode::InvalidInput,
                       u"Namespace must match expression ^([a-z0-9]+(?:[._-][a-z0-9]+)*)$"_s);
    }
    return NamespaceName(text.toString());
}

Result<TeamName> TeamName::parse(QStringView text)
{
    if (text.size() < 2 || text.size() > 255 || !isNamespaceText(text)) {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid team name %1: it must match expression "
                       "^([a-z0-9]+(?:[._-][a-z0-9]+)*)$ and be between 2 and 255 characters in "
                       "length"_s.arg(text.left(255)));
    }
    return TeamName(text.toString());
}

Result<RepositoryName> RepositoryName::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return failure(ErrorCode::NameInvalid, u"a repository is written namespace/name"_s);
    if (text.size() > 255)
        return failure(ErrorCode::NameInvalid,
                       u"a repository name has at most 255 characters, its namespace included"_s);
    if (!isNamespaceText(text.first(slash)) || slash < 2)
        return failure(ErrorCode::NameInvalid,
                       u"the namespace must match [a-z0-9]+(?:[._-][a-z0-9]+)* and have at least 2 "
                       u"characters"_s);
    for (const QStringView part : text.mid(slash + 1).tokenize(u'/')) {
        if (!isNamePart(part))
            return failure(ErrorCode::NameInvalid,
                           u"each part of a repository name must match [a-z0-9][.a-z0-9_-]*"_s);
    }
    return RepositoryName(text.toString(), slash);
}

Result<RepositoryName> RepositoryName::make(QStringView namespaceName, QStringView name)
{
    return parse(namespaceName.toString() + u'/' + name.toString());
}

QString withLibrary(const QString &name)
{
    return name.isEmpty() || name.contains(u'/') ? name : u"library/"_s + name;
}

Result<TagName> TagName::parse(QStringView text)
{
    const bool isValid = !text.isEmpty() && text.size() <= 128 && isWord(text.front())
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return isWord(c) || c == u'.' || c == u'-'; });
    if (!isValid) {
        return failure(
            ErrorCode::TagInvalid,
            u"Invalid tag: must match [A-Za-z0-9_.-], NOT start with \".\" or \"-\", and "
            u"can contain 1-128 characters"_s);
    }
    return TagName(text.toString());
}

Result<ManifestReference> parseManifestReference(QStringView text)
{
    if (text.contains(u':')) {
        auto digest = Digest::parse(text);
        if (!digest)
            return failure(digest);
        return ManifestReference(std::move(*digest));
    }
    auto tag = TagName::parse(text);
    if (!tag)
        return failure(tag);
    return ManifestReference(std::move(*tag));
}

} // namespace quayside
