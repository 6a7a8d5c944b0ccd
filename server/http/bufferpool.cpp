#include "server/http/bufferpool.h"

#include <algorithm>
#include <mutex>
#include <utility>

namespace quayside::server {

struct Block::Shared {
    std::mutex mutex; // guards all below
    std::vector<std::unique_ptr<char[]>> free; // the last one was used last
    size_t leastFree = 0; // smallest number of free ones since the last trim
    int out = 0;
    int limit = 0;
    bool isStarving = false;
    std::function<void()> returned;
};

Block::Block(std::shared_ptr<Shared> pool, char *data)
    : m_pool(std::move(pool))
    , m_data(data)
{
}

Block::Block(Block &&other) noexcept
    : m_pool(std::move(other.m_pool))
    , m_data(std::exchange(other.m_data, nullptr))
    , m_spans(std::exchange(other.m_spans, {}))
    , m_lease(std::move(other.m_lease))
{
}

Block &Block::operator=(Block &&other) noexcept
{
    if (this != &other) {
        giveBack();
        m_pool = std::move(other.m_pool);
        m_data = std::exchange(other.m_data, nullptr);
        m_spans = std::exchange(other.m_spans, {});
        m_lease = std::move(other.m_lease);
    }
    return *this;
}

Block::~Block()
{
    giveBack();
}

qsizetype Block::byteCount() const
{
    size_t count = 0;
    for (const auto &span : m_spans)
        count += span.size();
    return qsizetype(count);
}

void Block::giveBack()
{
    if (!m_data)
        return;
    std::function<void()> returned;
    {
        const std::lock_guard lock(m_pool->mutex);
        m_pool->free.emplace_back(std::exchange(m_data, nullptr));
        --m_pool->out;
        if (std::exchange(m_pool->isStarving, false))
            returned = m_pool->returned;
    }
    m_spans.clear();
    m_pool.reset();
    if (returned)
        returned();
    m_lease.reset(); // last: its owner may take a block at once
}

BufferPool::BufferPool(qsizetype bytes)
    : m_shared(std::make_shared<Block::Shared>())
{
    m_shared->limit = int(std::max<qsizetype>(1, bytes / Block::kCapacity));
}

BufferPool::~BufferPool()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->returned = nullptr;
    m_shared->free.clear();
}

Block BufferPool::take()
{
    const std::lock_guard lock(m_shared->mutex);
    if (m_shared->out >= m_shared->limit) {
        m_shared->isStarving = true;
        return {};
    }
    std::unique_ptr<char[]> data;
    if (m_shared->free.empty()) {
        data.reset(new char[Block::kCapacity]); // not zeroed: it is read into
    } else {
        data = std::move(m_shared->free.back());
        m_shared->free.pop_back();
    }
    m_shared->leastFree = std::min(m_shared->leastFree, m_shared->free.size());
    ++m_shared->out;
    return Block(m_shared, data.release());
}

void BufferPool::setReturned(std::function<void()> returned)
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->returned = std::move(returned);
}

void BufferPool::trim()
{
    const std::lock_guard lock(m_shared->mutex);
    const size_t unused = std::min(m_shared->leastFree, m_shared->free.size());
    m_shared->free.erase(m_shared->free.begin(), m_shared->free.begin() + ptrdiff_t(unused));
    m_shared->leastFree = m_shared->free.size();
}

int BufferPool::outCount() const
{
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->out;
}

} // namespace quayside::server
