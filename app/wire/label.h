#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// Who made a label: the manifest's author, somebody through the API, or the registry itself.
enum class LabelSource { Manifest, Api, Internal };

/// `manifest`, `api`, `internal`.
QLatin1StringView toString(LabelSource source);

/// A label of a manifest; a key may be there several times. Source: quay-api.md 5.2.
struct Label {
    QString id; ///< a uuid
    QString key;
    QString value;
    LabelSource source = LabelSource::Manifest; ///< only `api` ones can be deleted
    QString mediaType = {}; ///< `text/plain` or `application/json`

    /// Protocol when there is no id or no key.
    static Result<Label> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Label &, const Label &) = default;
};

struct LabelList {
    QList<Label> labels;

    /// Protocol when there is no list.
    static Result<LabelList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// One of them, as it comes when it is made: `{"label": {...}}`.
struct LabelAnswer {
    Label label;

    static Result<LabelAnswer> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `POST labels`.
struct NewLabel {
    QString key;
    QString value;
    std::optional<QString> mediaType; ///< null: json when the value is an object or a list

    /// Strict, it is a request: InvalidInput that names the key when one is missing or of another
    /// type. All three keys must be there.
    static Result<NewLabel> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
