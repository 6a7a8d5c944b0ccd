#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

/// A file of tests/data/wire, written from quay-api.md's text. An empty object fails the test that
/// asks.
inline QJsonObject golden(const QString &name)
{
    QFile file(QStringLiteral(QUAYSIDE_TEST_DATA "/wire/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}
