#include "app/services/profiles.h"

#include "app/services/apidescriptions.h"
#include "app/services/connectiondefaults.h"
#include "app/services/settings.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestId = 40;

} // namespace

Profiles::Profiles(Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    const QJsonArray kept = settings.connectionProfiles();
    for (const QJsonValue &value : kept) {
        const auto profile = ConnectionProfile::fromJson(value.toObject());
        if (profile && indexOf(profile->id) < 0)
            m_profiles.append(*profile);
    }
}

qsizetype Profiles::indexOf(const QString &id) const
{
    for (qsizetype i = 0; i < m_profiles.size(); ++i) {
        if (m_profiles.at(i).id == id)
            return i;
    }
    return -1;
}

ConnectionProfile Profiles::blank() const
{
    return m_settings.connectionDefaults().profile();
}

std::optional<ConnectionProfile> Profiles::find(const QString &id) const
{
    const qsizetype at = indexOf(id);
    return at < 0 ? std::nullopt : std::optional(m_profiles.at(at));
}

Result<void> Profiles::save(const ConnectionProfile &profile)
{
    if (profile.id.isEmpty() || profile.name.trimmed().isEmpty()
        || profile.name.size() > kLongestName)
        return failure(ErrorCode::InvalidInput, u"a connection's name has 1 to 64 characters"_s);
    if (profile.kind != RegistryKind::Local && profile.url.host().isEmpty())
        return failure(ErrorCode::InvalidInput, u"a connection needs an address"_s);
    for (const ConnectionProfile &other : std::as_const(m_profiles)) {
        if (other.id != profile.id && other.name.compare(profile.name, Qt::CaseInsensitive) == 0)
            return failure(ErrorCode::AlreadyExists, u"another connection has this name"_s);
    }
    const qsizetype at = indexOf(profile.id);
    if (at >= 0 && m_profiles.at(at) == profile)
        return {};
    if (at < 0)
        m_profiles.append(profile);
    else
        m_profiles[at] = profile;
    keep();
    if (at < 0)
        Q_EMIT added(profile.id);
    else
        Q_EMIT changed(profile.id);
    return {};
}

void Profiles::remove(const QString &id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return;
    // The caller's may be a part of what goes.
    const QString gone = id;
    m_profiles.removeAt(at);
    keep();
    QFile::remove(keptDescription(m_settings.folder(), gone));
    m_settings.forgetPlaces(gone);
    Q_EMIT removed(gone);
}

QString Profiles::freeId(const QString &name) const
{
    QString base;
    for (const QChar c : name.toLower()) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (isPlain)
            base += c;
        else if (!base.isEmpty() && !base.endsWith(u'-'))
            base += u'-';
    }
    base.truncate(kLongestId);
    while (base.endsWith(u'-'))
        base.chop(1);
    if (base.isEmpty())
        base = u"registry"_s;
    QString id = base;
    for (int i = 2; indexOf(id) >= 0; ++i)
        id = u"%1-%2"_s.arg(base).arg(i);
    return id;
}

void Profiles::keep()
{
    QJsonArray all;
    for (const ConnectionProfile &profile : std::as_const(m_profiles))
        all.append(profile.toJson());
    m_settings.setConnectionProfiles(all);
}

} // namespace quayside
