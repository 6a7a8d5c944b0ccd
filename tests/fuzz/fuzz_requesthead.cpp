#include "server/http/requesthead.h"

#include <cstdlib>

using namespace quayside::server;

/// The first byte says where the rest is cut: the result must not depend on it, and what is
/// accepted must keep the promises that everything behind relies on.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size - 1));
    const HeadLimits limits{64, 512, 8};
    const HeadResult whole = parseHead(bytes, limits);
    const qsizetype cut = bytes.isEmpty() ? 0 : data[0] % bytes.size();
    HeadResult parts = parseHead(bytes.first(cut), limits);
    if (parts.kind == HeadResult::Kind::More)
        parts = parseHead(bytes, limits, cut);
    if (parts.kind != whole.kind || parts.status != whole.status || parts.size != whole.size)
        abort();
    if (whole.kind != HeadResult::Kind::Complete)
        return 0;
    const RequestHead &head = whole.head;
    if (whole.size > bytes.size() || head.path.isEmpty() || (head.isChunked && head.contentLength)
        || head.contentLength.value_or(0) < 0 || head.path.contains(' ') || head.path.contains('?')
        || head.host.contains('/'))
        abort();
    for (const HeaderField &field : head.headers.fields()) {
        if (field.name.isEmpty() || field.name != field.name.toLower() || field.value.contains('\n')
            || field.value.contains('\r') || field.value.contains('\0'))
            abort();
    }
    return 0;
}
