#pragma once

#include <QtCore/QtGlobal>

#include <functional>
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
    /// Something to let go of, on whatever thread, right after the buffer is back in its pool.
    void setLease(std::shared_ptr<void> lease) { m_lease = std::move(lease); }

private:
    friend class BufferPool;
    struct Shared;
    Block(std::shared_ptr<Shared> pool, char *data);
    void giveBack();

    std::shared_ptr<Shared> m_pool;
    char *m_data = nullptr;
    std::vector<std::span<const char>> m_spans;
    std::shared_ptr<void> m_lease; ///< goes with the block: tells its connection that it came back
};

/// The blocks of one worker, at most `bytes` of them. Used on the worker's thread, but for the
/// return of blocks. Blocks may outlive their pool.
class BufferPool {
public:
    explicit BufferPool(qsizetype bytes);
    ~BufferPool();
    Q_DISABLE_COPY_MOVE(BufferPool)

    /// An empty block, or one without data when all are out: do not read that socket now.
    Block take();
    /// Called, on any thread, when a block comes back after a take() that found none.
    void setReturned(std::function<void()> returned);
    /// Gives memory of blocks that nobody used since the last call back to the system.
    void trim();
    /// Blocks that are out now.
    int outCount() const;

private:
    std::shared_ptr<Block::Shared> m_shared;
};

} // namespace quayside::server
