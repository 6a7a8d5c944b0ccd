#pragma once

#include <QtCore/QtGlobal>

#include <span>
#include <vector>

namespace quayside::server {

/// Finds the body bytes in what follows a head: a fixed length or chunked. Pure; copies nothing.
class BodyDecoder {
public:
    static BodyDecoder fixed(qint64 length);
    static BodyDecoder chunked();

    /// Takes bytes and appends the body pieces in them, as views, to `pieces`. Returns how many
    /// were used: fewer than given only when the body is done (the rest is the next request) or
    /// bad.
    qsizetype feed(std::span<const char> bytes, std::vector<std::span<const char>> &pieces);

    bool isDone() const { return m_state == State::Done; }
    /// Malformed: answer 400 and close.
    bool isBad() const { return m_state == State::Bad; }
    /// Body bytes found so far.
    qint64 decodedCount() const { return m_decoded; }
    /// A fixed length's bytes still to come; -1 when chunked.
    qint64 remaining() const { return m_isChunked ? -1 : m_left; }

private:
    enum class State {
        Data,
        SizeFirst,
        Size,
        Extension,
        SizeLf,
        DataCr,
        DataLf,
        TrailerFirst,
        TrailerName,
        TrailerValue,
        TrailerLf,
        EndLf,
        Done,
        Bad
    };
    void takeByte(char c);
    void takeSizeByte(char c);
    void takeTrailerByte(char c);
    void afterSize();

    State m_state = State::Data;
    bool m_isChunked = false;
    qint64 m_left = 0; // of the body, or of the chunk
    qint64 m_decoded = 0;
    int m_digits = 0;
    int m_extension = 0;
    int m_trailer = 0;
};

} // namespace quayside::server
