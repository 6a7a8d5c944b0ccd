#include "app/core/reference.h"

#include <cstdlib>

using namespace quayside;

/// What is accepted is kept as it was, and is safe as part of a path.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto check = [&](bool isKept, bool maySlash) {
        if (!isKept || text.isEmpty() || text.size() > 255 || text.startsWith(u'/')
            || text.endsWith(u'/') || (!maySlash && text.contains(u'/')))
            abort();
    };
    if (const auto digest = Digest::parse(text))
        check(digest->toString() == text && digest->hex().size() == hexLength(digest->algorithm()),
              false);
    if (const auto name = RepositoryName::parse(text)) {
        check(name->path() == text, true);
        if (name->namespaceName().isEmpty() || name->name().isEmpty())
            abort();
    }
    if (const auto name = NamespaceName::parse(text))
        check(name->toString() == text, false);
    if (const auto tag = TagName::parse(text))
        check(tag->toString() == text && text.size() <= 128, false);
    if (const auto reference = parseManifestReference(text)) {
        if (std::holds_alternative<Digest>(*reference) != text.contains(u':'))
            abort();
    }
    return 0;
}
