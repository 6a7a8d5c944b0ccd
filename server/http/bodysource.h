#pragma once

#include <QtCore/QByteArray>

#include <span>

namespace quayside::server {

/// Where the bytes of a streamed answer come from. Owned by one Connection, used on its worker
/// thread.
class BodySource {
public:
    virtual ~BodySource() = default;

    virtual qint64 size() const = 0;
    /// An open, readable descriptor for sendfile, or -1 when there is none.
    virtual int fileDescriptor() const { return -1; }
    /// Reads at most buffer.size() bytes from offset. Returns the count; 0 or -1 before size(): the
    /// store broke, and the connection is closed.
    virtual qint64 read(qint64 offset, std::span<char> buffer) = 0;
};

} // namespace quayside::server
