#include "app/wire/problem.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QJsonObject object = value.toObject();
    return object.isEmpty() ? QString() : textOf(object.begin().value());
}

} // namespace

bool Problem::isCsrfRefusal() const
{
    return message.startsWith("CSRF token"_L1);
}

bool Problem::isFreshLoginRequired() const
{
    return type == "fresh_login_required"_L1;
}

Problem readProblem(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    Problem problem;
    if (!document.isObject())
        return problem;
    const QJsonObject object = document.object();
    const QJsonObject first = object.value("errors"_L1).toArray().at(0).toObject();

    for (const auto key : {"detail"_L1, "error_message"_L1, "message"_L1, "error"_L1}) {
        problem.message = textOf(object.value(key));
        if (!problem.message.isEmpty())
            break;
    }
    if (problem.message.isEmpty())
        problem.message = stringOr(first, "message"_L1);
    problem.type = stringOr(object, "error_type"_L1, stringOr(first, "code"_L1));
    problem.isReadOnlyRegistry =
        boolOr(object, "is_readonly"_L1, false) || boolOr(first, "is_readonly"_L1, false);
    problem.isInvalidCredentials = boolOr(object, "invalidCredentials"_L1, false);
    problem.needsEmailVerification = boolOr(object, "needsEmailVerification"_L1, false);
    return problem;
}

} // namespace quayside::wire
