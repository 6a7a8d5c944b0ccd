// The low-level contexts are the only ones whose state can be saved; OpenSSL 3 marks them
// deprecated in favour of EVP, which has no such thing.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "app/core/resumablehash.h"

#include <QtCore/QStringList>

#include <openssl/sha.h>

#include <algorithm>
#include <cstring>
#include <variant>

namespace quayside {

using namespace Qt::StringLiterals;

struct ResumableHash::Context {
    std::variant<SHA256_CTX, SHA512_CTX> state;
};

namespace {

constexpr qint64 kMaxBytes = Q_INT64_C(1) << 60;

/// What the two contexts differ in.
struct Traits256 {
    using Word = quint32;
    static constexpr qsizetype kBlock = SHA256_CBLOCK;
    static qint64 bytes(const SHA256_CTX &c)
    {
        return qint64(((quint64(c.Nh) << 32) | quint64(c.Nl)) >> 3);
    }
    static void setBytes(SHA256_CTX &c, qint64 n)
    {
        const quint64 bits = quint64(n) << 3;
        c.Nl = quint32(bits);
        c.Nh = quint32(bits >> 32);
    }
    static const char *pending(const SHA256_CTX &c)
    {
        return reinterpret_cast<const char *>(c.data);
    }
    static char *pending(SHA256_CTX &c) { return reinterpret_cast<char *>(c.data); }
};

struct Traits512 {
    using Word = quint64;
    static constexpr qsizetype kBlock = SHA512_CBLOCK;
    static qint64 bytes(const SHA512_CTX &c) { return qint64((c.Nh << 61) | (c.Nl >> 3)); }
    static void setBytes(SHA512_CTX &c, qint64 n)
    {
        c.Nl = quint64(n) << 3;
        c.Nh = quint64(n) >> 61;
    }
    static const char *pending(const SHA512_CTX &c)
    {
        return reinterpret_cast<const char *>(c.u.p);
    }
    static char *pending(SHA512_CTX &c) { return reinterpret_cast<char *>(c.u.p); }
};

template <class T, class Context>
QString save(const Context &c)
{
    QString text;
    for (const auto word : c.h) {
        if (!text.isEmpty())
            text += u'.';
        text += QString::number(quint64(word), 16);
    }
    text += u':' + QString::number(T::bytes(c)) + u':';
    text += QString::fromLatin1(QByteArray::fromRawData(T::pending(c), qsizetype(c.num)).toHex());
    return text;
}

template <class T, class Context>
bool restore(Context &c, QStringView state)
{
    const auto fields = state.split(u':');
    if (fields.size() != 3)
        return false;
    const auto words = fields[0].split(u'.');
    if (words.size() != 8)
        return false;
    for (int i = 0; i < 8; ++i) {
        bool ok = false;
        const quint64 word = words[i].toULongLong(&ok, 16);
        if (!ok || word > std::numeric_limits<typename T::Word>::max())
            return false;
        c.h[i] = typename T::Word(word);
    }
    bool ok = false;
    const qint64 bytes = fields[1].toLongLong(&ok);
    if (!ok || bytes < 0 || bytes > kMaxBytes)
        return false;
    const QByteArray hex = fields[2].toLatin1();
    const QByteArray pending = QByteArray::fromHex(hex);
    if (pending.toHex() != hex || pending.size() != bytes % T::kBlock)
        return false;
    T::setBytes(c, bytes);
    c.num = unsigned(pending.size());
    std::memcpy(T::pending(c), pending.constData(), size_t(pending.size()));
    return true;
}

} // namespace

ResumableHash::ResumableHash(DigestAlgorithm algorithm)
    : m_algorithm(algorithm)
    , m_context(std::make_unique<Context>())
{
    if (algorithm == DigestAlgorithm::Sha512)
        SHA512_Init(&m_context->state.emplace<SHA512_CTX>());
    else
        SHA256_Init(&m_context->state.emplace<SHA256_CTX>());
}

ResumableHash::ResumableHash(ResumableHash &&) noexcept = default;
ResumableHash &ResumableHash::operator=(ResumableHash &&) noexcept = default;
ResumableHash::~ResumableHash() = default;

void ResumableHash::update(std::span<const char> bytes)
{
    if (auto *c = std::get_if<SHA256_CTX>(&m_context->state))
        SHA256_Update(c, bytes.data(), bytes.size());
    else
        SHA512_Update(&std::get<SHA512_CTX>(m_context->state), bytes.data(), bytes.size());
}

QString ResumableHash::saveState() const
{
    if (const auto *c = std::get_if<SHA256_CTX>(&m_context->state))
        return save<Traits256>(*c);
    return save<Traits512>(std::get<SHA512_CTX>(m_context->state));
}

Result<ResumableHash> ResumableHash::fromState(DigestAlgorithm algorithm, QStringView state)
{
    ResumableHash hash(algorithm);
    auto &s = hash.m_context->state;
    const bool isValid = algorithm == DigestAlgorithm::Sha512
        ? restore<Traits512>(std::get<SHA512_CTX>(s), state)
        : restore<Traits256>(std::get<SHA256_CTX>(s), state);
    if (!isValid)
        return failure(ErrorCode::InvalidInput, u"not the saved state of a hash"_s);
    return hash;
}

Digest ResumableHash::finish() const
{
    auto copy = m_context->state;
    if (auto *c = std::get_if<SHA256_CTX>(&copy)) {
        QByteArray raw(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
        SHA256_Final(reinterpret_cast<unsigned char *>(raw.data()), c);
        return Digest::fromRaw(m_algorithm, raw);
    }
    QByteArray raw(SHA512_DIGEST_LENGTH, Qt::Uninitialized);
    SHA512_Final(reinterpret_cast<unsigned char *>(raw.data()), &std::get<SHA512_CTX>(copy));
    return Digest::fromRaw(m_algorithm, raw);
}

qint64 ResumableHash::byteCount() const
{
    if (const auto *c = std::get_if<SHA256_CTX>(&m_context->state))
        return Traits256::bytes(*c);
    return Traits512::bytes(std::get<SHA512_CTX>(m_context->state));
}

} // namespace quayside
