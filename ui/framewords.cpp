#include "ui/framewords.h"

#include "ui/connect/connection.h"
#include "ui/locationbar.h"
#include "ui/statusline.h"
#include "ui/text/roletext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

FrameWords::FrameWords(LocationBar &location, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_location(location)
    , m_status(status)
{
}

QString FrameWords::show(const Connection *shown, const State &state)
{
    const QString name = state.isLocalRegistry ? tr("Local registry")
        : shown                                ? shown->profile().name
                                               : QString();
    const QString role = state.isLocalRegistry ? u"local"_s
        : shown                                ? shown->profile().role
                                               : QString();
    const RoleTone tones = state.isRead ? roleTone(role) : RoleTone{Tone::Outline, Tone::GreyFill};
    m_location.setConnection(
        {name, RoleText::word(role), tones.tone, tones.fill, shown && shown->isReadOnly()});
    showUser(shown, state);
    m_status.setState(tones.tone, facts(shown, state));
    return name;
}

void FrameWords::showUser(const Connection *shown, const State &state)
{
    const auto &user = shown ? shown->user() : std::nullopt;
    m_location.setUser(state.isRead && !shown->isAnonymous() ? shown->userName() : QString(),
                       user ? QColor(user->avatar.color) : QColor());
}

QStringList FrameWords::facts(const Connection *shown, const State &state) const
{
    QStringList facts{tr("not running"),
                      shown && shown->config() && !shown->config()->version.isEmpty()
                          ? shown->config()->version
                          : u"Quayside v"_s + QString::fromLatin1(QUAYSIDE_VERSION)};
    if (state.isRead) {
        facts[0] = shown->isAnonymous() ? tr("not signed in, public only")
                                        : tr("signed in as %1").arg(shown->userName());
        facts.append(shown->registryName());
    } else if (shown && state.isUp) {
        facts[0] = tr("not signed in");
    }
    return facts;
}

} // namespace quayside::ui
