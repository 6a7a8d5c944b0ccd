#include "server/http/bodydecoder.h"

#include <algorithm>
#include <cstring>

namespace quayside::server {

namespace {

constexpr int kMaxSizeDigits = 15;
constexpr int kMaxExtension = 256;
constexpr int kMaxTrailers = 4 * 1024;

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

bool isText(char c)
{
    return c == '\t' || (uchar(c) >= 0x20 && uchar(c) != 0x7f);
}

bool isNameByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c));
}

} // namespace

BodyDecoder BodyDecoder::fixed(qint64 length)
{
    BodyDecoder decoder;
    decoder.m_left = length;
    decoder.m_state = length > 0 ? State::Data : State::Done;
    return decoder;
}

BodyDecoder BodyDecoder::chunked()
{
    BodyDecoder decoder;
    decoder.m_isChunked = true;
    decoder.m_state = State::SizeFirst;
    return decoder;
}

qsizetype BodyDecoder::feed(std::span<const char> bytes, std::vector<std::span<const char>> &pieces)
{
    size_t used = 0;
    while (used < bytes.size() && m_state != State::Done && m_state != State::Bad) {
        if (m_state != State::Data) {
            takeByte(bytes[used++]);
            continue;
        }
        const size_t count = size_t(std::min<qint64>(m_left, qint64(bytes.size() - used)));
        pieces.push_back(bytes.subspan(used, count));
        used += count;
        m_left -= qint64(count);
        m_decoded += qint64(count);
        if (m_left == 0)
            m_state = m_isChunked ? State::DataCr : State::Done;
    }
    return qsizetype(used);
}

void BodyDecoder::takeByte(char c)
{
    const auto expect = [&](char wanted, State next) { m_state = c == wanted ? next : State::Bad; };
    switch (m_state) {
    case State::SizeFirst:
    case State::Size:
    case State::Extension:
        return takeSizeByte(c);
    case State::SizeLf:
        expect('\n', State::Data);
        if (m_state == State::Data)
            afterSize();
        return;
    case State::DataCr:
        return expect('\r', State::DataLf);
    case State::DataLf:
        return expect('\n', State::SizeFirst);
    case State::TrailerFirst:
    case State::TrailerName:
    case State::TrailerValue:
        return takeTrailerByte(c);
    case State::TrailerLf:
        return expect('\n', State::TrailerFirst);
    case State::EndLf:
        return expect('\n', State::Done);
    case State::Data:
    case State::Done:
    case State::Bad:
        break;
    }
}

void BodyDecoder::takeSizeByte(char c)
{
    if (m_state == State::SizeFirst) {
        m_left = 0;
        m_digits = 0;
        m_extension = 0;
    }
    if (m_state == State::Extension) {
        if (c == '\r')
            m_state = State::SizeLf;
        else if (!isText(c) || ++m_extension > kMaxExtension)
            m_state = State::Bad;
        return;
    }
    const int digit = hexDigit(c);
    if (digit >= 0 && m_digits == kMaxSizeDigits) { // before it overflows
        m_state = State::Bad;
    } else if (digit >= 0) {
        m_left = m_left * 16 + digit;
        ++m_digits;
        m_state = State::Size;
    } else if (m_state == State::SizeFirst) {
        m_state = State::Bad;
    } else {
        m_state = c == '\r' ? State::SizeLf : c == ';' ? State::Extension : State::Bad;
    }
}

void BodyDecoder::afterSize()
{
    m_state = m_left > 0 ? State::Data : State::TrailerFirst;
}

void BodyDecoder::takeTrailerByte(char c)
{
    if (++m_trailer > kMaxTrailers) {
        m_state = State::Bad;
    } else if (m_state == State::TrailerFirst) {
        m_state = c == '\r' ? State::EndLf : isNameByte(c) ? State::TrailerName : State::Bad;
    } else if (m_state == State::TrailerName) {
        if (c == ':')
            m_state = State::TrailerValue;
        else if (!isNameByte(c))
            m_state = State::Bad;
    } else if (c == '\r') {
        m_state = State::TrailerLf;
    } else if (!isText(c)) {
        m_state = State::Bad;
    }
}

} // namespace quayside::server
