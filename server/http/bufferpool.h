#pragma once

#include <QtCore/QtGlobal>

#include <memory>
#include <span>
#include <vector>

namespace quayside::server {

class BufferPool;

/// A fixed-size buffer of one worker's pool with the body bytes in it. Move only. Destroying it, on
/// any thread, gives the buffer back to its pool, which wakes whoever waits for one.
class Block {
public:
    static constexpr qsizetype kCapacity = 256 * 1024;

    Block() = default;
    Block(Block &&) noexcept;
    Block &operator=(Block &&) noexcept;
    ~Block();

    explicit operator bool() const { return m_data != nullptr; }
    char *data() { return m_data; }
    /// Body bytes, in order: pieces inside the buffer (chunk heads lie between them).
    const std::vector<std::span<const char>> &spans() const { return m_spans; }
    void addSpan(std::span<const char> span) { m_spans.push_back(span); }
    qsizetype byteCount() const;

private:
    friend class BufferPool;
    struct Shared;
    Block(std::shared_ptr<Shared> pool, char *data);
    void giveBack();

    std::shared_ptr<Shared> m_pool;
    char *m_data = nullptr;
    std::vector<std::span<const char>> m_spans;
};

} // namespace quayside::server
