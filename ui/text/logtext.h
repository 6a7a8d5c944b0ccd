#pragma once

#include "app/wire/usagelog.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for entries of a usage log. Kinds that are not known (releases differ) are told as they
/// are, with their metadata. Source: quay-api.md 9.7.
class LogText {
    Q_DECLARE_TR_FUNCTIONS(LogText)
public:
    /// What happened, with the names and values that the entry holds.
    static QString sentence(const wire::LogRecord &record);
    /// What the kind is called; the kind itself where it is not known.
    static QString kindName(const QString &kind);
    static bool isKnown(const QString &kind);
    /// An icon for what was done; of one family of kinds the same.
    static QString icon(const wire::LogRecord &record);
    /// Whether it was taken away, or failed.
    static bool isGrave(const QString &kind);

private:
    struct KindWords {
        const char *kind;
        const char *name;
        /// With `{key}` of the metadata; the first whose keys are all there is told.
        QList<const char *> sentences;
    };
    static QList<KindWords> repositoryKinds();
    static QList<KindWords> accountKinds();
    static const QHash<QString, KindWords> &kinds();
    static std::optional<QString> filled(const char *sentence, const QJsonObject &metadata);
    static std::optional<QString> value(const QJsonObject &metadata, const QString &key);
    static QString word(const QString &value);
    static QString plain(const QJsonValue &value);
};

} // namespace quayside::ui
