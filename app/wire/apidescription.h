#pragma once

#include "app/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include <optional>

namespace quayside::wire {

/// What a value of a call has to look like.
enum class ApiValueType { Text, Integer, Number, Flag, Object, List };

/// A parameter of a call, or a key of its body.
struct ApiField {
    QString name;
    ApiValueType type = ApiValueType::Text;
    QString description = {};
    bool isRequired = false;
    QStringList values = {}; ///< all that are allowed; empty: any
    QList<ApiField> fields = {}; ///< of an object; empty: any
};

/// One call that a registry offers.
struct ApiOperation {
    QString id;
    QByteArray method; ///< in capitals
    QString path; ///< from the registry's root, with `{name}`
    QString group; ///< what it is about
    QString summary = {};
    QStringList scopes = {}; ///< that a token needs; empty: none, or not told
    QList<ApiField> pathFields = {}; ///< in the order of the path
    QList<ApiField> queryFields = {};
    QList<ApiField> bodyFields = {};
    bool hasBody = false;
    bool hasListBody = false; ///< it is a list, not an object

    bool isRead() const { return method == "GET" || method == "HEAD"; }
};

/// The calls of a registry, by what they are about. Swagger 2.0 of `/api/v1/discovery` or OpenAPI 3
/// of `/api/quayside/v1/openapi.json`; what cannot be understood is left out. Source: quay-api.md
/// 1.10.
struct ApiDescription {
    QList<ApiOperation> operations;

    /// Protocol when there is no `paths`.
    static Result<ApiDescription> fromJson(const QJsonObject &object);
};

/// Which of the described calls a request is, and what its address says.
struct ApiCallMatch {
    QString id; ///< of the operation
    QHash<QString, QString> path; ///< by name, decoded
    QHash<QString, QString> query;
};

/// The operation whose path says most of it. `path` and `query` are percent-encoded,
/// from the registry's root. nullopt: none is known.
std::optional<ApiCallMatch> matchCall(const QList<ApiOperation> &operations,
                                      const QByteArray &method, const QString &path,
                                      const QString &query);

} // namespace quayside::wire
