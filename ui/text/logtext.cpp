#include "ui/text/logtext.h"

#include "ui/text/datetext.h"
#include "ui/text/spantext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestValue = 120;
// Times of now are 1.8e9 in seconds and 1.8e12 in milliseconds: Quay tells the old date so, the new
// one in seconds.
constexpr double kLargestSeconds = 1e11;

QString shortDigest(const QString &digest)
{
    const QString hex = digest.section(u':', 1);
    return hex.size() < 12 ? digest : hex.first(4) + u'…' + hex.last(4);
}

QString elided(QString text)
{
    text = text.simplified();
    return text.size() > kLongestValue ? text.first(kLongestValue) + u'…' : text;
}

} // namespace

const QHash<QString, LogText::KindWords> &LogText::kinds()
{
    static const QHash<QString, KindWords> all = [] {
        QHash<QString, KindWords> made;
        for (const KindWords &words : repositoryKinds() + accountKinds())
            made.insert(QString::fromLatin1(words.kind), words);
        return made;
    }();
    return all;
}

bool LogText::isKnown(const QString &kind)
{
    return kinds().contains(kind);
}

QString LogText::kindName(const QString &kind)
{
    const auto words = kinds().constFind(kind);
    return words == kinds().constEnd() ? kind : tr(words->name);
}

QString LogText::sentence(const wire::LogRecord &record)
{
    const auto words = kinds().constFind(record.kind);
    if (words != kinds().constEnd()) {
        for (const char *sentence : words->sentences) {
            if (const auto told = filled(sentence, record.metadata))
                return *told;
        }
        return tr(words->name);
    }
    QStringList values;
    for (auto it = record.metadata.begin(); it != record.metadata.end(); ++it) {
        if (const QString text = plain(it.value()); !text.isEmpty())
            values.append(it.key() + u'=' + text);
    }
    return values.isEmpty() ? record.kind : record.kind + u": "_s + values.join(u", "_s);
}

std::optional<QString> LogText::filled(const char *sentence, const QJsonObject &metadata)
{
    static const QRegularExpression key(u"\\{([a-z_]+)\\}"_s);
    const QString text = tr(sentence);
    QString told;
    qsizetype from = 0;
    for (auto it = key.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto filling = value(metadata, match.captured(1));
        if (!filling)
            return {};
        told += text.mid(from, match.capturedStart() - from) + *filling;
        from = match.capturedEnd();
    }
    return told + text.sliced(from);
}

std::optional<QString> LogText::value(const QJsonObject &metadata, const QString &key)
{
    const QJsonValue raw = metadata.value(key);
    if (key.endsWith("expiration_date"_L1)) {
        if (raw.isUndefined())
            return {};
        if (!raw.isDouble() || raw.toDouble() <= 0)
            //: of a tag that does not expire, in "changed from never to 26 Jun 2026"
            return tr("never");
        const double number = raw.toDouble();
        return DateText::absolute(
            instantFromMs(qint64(number > kLargestSeconds ? number : number * 1000)));
    }
    if (key == "tag_expiration"_L1 && raw.isDouble())
        return SpanText::exact(std::chrono::seconds(raw.toInteger()));
    if (key.endsWith("digest"_L1) && !raw.toString().isEmpty())
        return shortDigest(raw.toString());
    if (raw.isBool())
        return raw.toBool() ? tr("yes") : tr("no");
    const QString text = plain(raw);
    if (text.isEmpty())
        return {};
    const bool isWord =
        key.endsWith("role"_L1) || key == "visibility"_L1 || key == "state_changed"_L1;
    return isWord ? word(text) : text;
}

QString LogText::word(const QString &value)
{
    static const QHash<QString, const char *> words{
        {u"read"_s, QT_TR_NOOP("Read")},           {u"write"_s, QT_TR_NOOP("Write")},
        {u"admin"_s, QT_TR_NOOP("Admin")},         {u"member"_s, QT_TR_NOOP("Member")},
        {u"creator"_s, QT_TR_NOOP("Creator")},     {u"public"_s, QT_TR_NOOP("public")},
        {u"private"_s, QT_TR_NOOP("private")},     {u"NORMAL"_s, QT_TR_NOOP("Normal")},
        {u"READ_ONLY"_s, QT_TR_NOOP("Read-only")}, {u"MIRROR"_s, QT_TR_NOOP("Mirror")},
    };
    const char *text = words.value(value);
    return text ? tr(text) : value;
}

QString LogText::plain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return elided(value.toString());
    case QJsonValue::Double:
        return QLocale::c().toString(value.toDouble(), 'g', 17);
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Array:
        return elided(
            QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return elided(
            QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)));
    default:
        return {};
    }
}

bool LogText::isGrave(const QString &kind)
{
    return kind.startsWith("delete_"_L1) || kind.endsWith("_failed"_L1)
        || kind.endsWith("_failure"_L1) || kind.contains("_delete"_L1)
        || kind.startsWith("permanently_"_L1);
}

QString LogText::icon(const wire::LogRecord &record)
{
    const QString &kind = record.kind;
    // The first that fits.
    static const QList<std::pair<QLatin1StringView, QLatin1StringView>> icons{
        {"_failed"_L1, "alert-triangle"_L1},
        {"_failure"_L1, "alert-triangle"_L1},
        {"delete"_L1, "trash"_L1},
        {"prune_tag"_L1, "trash"_L1},
        {"remove"_L1, "trash"_L1},
        {"revoke"_L1, "ban"_L1},
        {"pull_repo"_L1, "download"_L1},
        {"push_repo"_L1, "upload"_L1},
        {"login"_L1, "login"_L1},
        {"logout"_L1, "login"_L1},
        {"tag_expiration"_L1, "clock"_L1},
        {"permission"_L1, "key"_L1},
        {"token"_L1, "key"_L1},
        {"secret"_L1, "key"_L1},
        {"revert"_L1, "arrow-back-up"_L1},
        {"mirror"_L1, "refresh"_L1},
        {"move"_L1, "arrow-right"_L1},
        {"immutab"_L1, "lock"_L1},
        {"notification"_L1, "bell"_L1},
        {"label"_L1, "tag"_L1},
        {"visibility"_L1, "eye"_L1},
        {"create"_L1, "plus"_L1},
        {"add"_L1, "plus"_L1},
    };
    for (const auto &[part, icon] : icons) {
        if (kind.contains(part))
            return icon;
    }
    return u"pencil"_s;
}

} // namespace quayside::ui
