#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace quayside::server {

/// An answer taken out of what QtHttpServer wrote.
struct FramedAnswer {
    int status = 500;
    QByteArray fields; ///< as they go on the wire, without those the transport writes itself
    QByteArray body;
    std::optional<qint64> announcedLength; ///< to announce instead of the body's (HEAD)
};

/// Reads a whole answer; nullopt when it is not one (its length does not fit its body). `hasType`
/// false drops the type that QtHttpServer invents for an answer without one.
std::optional<FramedAnswer> frameAnswer(const QByteArray &written, bool hasType);

} // namespace quayside::server
