#pragma once

#include "app/core/result.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::server {

enum class FieldType { Text, Flag, Number, Object, TextOrNumber };

enum class Need {
    Optional,
    Required,
    Nullable, ///< optional, and null means something
    RequiredOrNull, ///< must be there, and null means something
};

/// A key of a JSON body.
struct BodyField {
    QByteArray name;
    FieldType type = FieldType::Text;
    QByteArray summary = {};
    Need need = Need::Optional;
    QByteArrayList values = {}; ///< the only ones allowed; empty: any
    qsizetype maxLength = -1; ///< characters; -1: what the body's own limit allows
    QList<BodyField> fields = {}; ///< of an Object

    bool isRequired() const { return need == Need::Required || need == Need::RequiredOrNull; }
    bool isNullable() const { return need == Need::Nullable || need == Need::RequiredOrNull; }
};

/// The object that an operation takes. Descriptions are made of it and bodies are checked against
/// it, so that neither can say what the other does not. Unknown keys are ignored but for a
/// closed one (quay-api.md 1.3).
struct BodySchema {
    QByteArray name = {}; ///< Quay's name of the schema, `NewRepo`; empty: no body is read
    QList<BodyField> fields = {};
    bool isClosed = false; ///< a key that is not among them is refused

    /// InvalidInput, with a sentence that names the key, for a missing or unfit value.
    Result<void> check(const QJsonObject &body) const;
};

QLatin1StringView toString(FieldType type);

} // namespace quayside::server
