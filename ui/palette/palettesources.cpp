#include "ui/palette/palettesources.h"

#include "app/models/repositorymodel.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "ui/actions.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/preferences/preferencespages.h"

#include <QtGui/QAction>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QString PaletteSources::connectionName(const QString &id) const
{
    const auto profile = m_workspace.profiles.find(id);
    return profile ? profile->name : QString();
}

PaletteEntry PaletteSources::entryFor(const JumpTarget &target) const
{
    PaletteEntry entry;
    entry.kind = PaletteKind::Jump;
    entry.id = target.address.toString();
    const auto repository = target.address.repositoryName();
    entry.object = target.object;
    entry.detail = connectionName(target.address.connection);
    entry.icon = repository ? (target.object.isEmpty() ? u"package"_s : u"tag"_s) : u"server-2"_s;
    if (!repository)
        entry.text = target.object.isEmpty() ? entry.detail : target.object;
    else
        entry.text = target.object.isEmpty() ? repository->path()
            : target.object.contains(u':')   ? repository->path() + u'@' + target.object
                                             : repository->path() + u':' + target.object;
    return entry;
}

QList<PaletteEntry> PaletteSources::recent(const Address &current) const
{
    QList<PaletteEntry> entries;
    for (const QString &text : m_workspace.settings.recentAddresses()) {
        const auto address = Address::fromString(text);
        if (!address || *address == current || connectionName(address->connection).isEmpty())
            continue;
        PaletteEntry entry = entryFor({*address});
        entry.kind = PaletteKind::Recent;
        entry.icon = u"history"_s;
        if (address->isRepositories())
            entry.detail = tr("all repositories");
        entries.append(entry);
        if (entries.size() == 5)
            break;
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::repositories(const QString &connection) const
{
    Connection *made = m_workspace.connections.made(connection);
    if (!made)
        return {};
    const RepositoryModel &model = m_workspace.connections.repositories(*made).model();
    QList<PaletteEntry> entries;
    entries.reserve(model.rowCount());
    const QString icon = u"package"_s;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString path = model.repositoryAt(row).path();
        entries.append({PaletteKind::Repository, path, path, {}, {}, icon});
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::connections(const QString &but) const
{
    QList<PaletteEntry> entries;
    for (const ConnectionProfile &profile : m_workspace.profiles.all()) {
        if (profile.id == but)
            continue;
        entries.append({PaletteKind::Connection,
                        Address::repositories(profile.id).toString(),
                        profile.name,
                        profile.url.authority(),
                        {},
                        u"server-2"_s});
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::commands(const Actions &actions)
{
    QList<PaletteEntry> entries;
    for (const QAction *action : actions.all()) {
        const QString id = Actions::idOf(*action);
        // The quick switch itself is open.
        if (!action->isEnabled() || id == "palette"_L1 || id == "commands"_L1)
            continue;
        QString text = Actions::plainText(*action);
        text.remove(u'…');
        QString detail;
        if (id.startsWith("theme."_L1))
            detail = tr("Theme");
        else if (id.startsWith("language."_L1))
            detail = tr("Language");
        entries.append({PaletteKind::Command, id, text, detail,
                        action->shortcut().toString(QKeySequence::NativeText), u"terminal-2"_s});
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::settingsPages()
{
    QList<PaletteEntry> entries;
    for (const auto &page : preferencesPages())
        entries.append(
            {PaletteKind::Settings, page.id, page.title, tr("Preferences"), {}, u"settings"_s});
    return entries;
}

QList<JumpHost> PaletteSources::hosts() const
{
    QList<JumpHost> hosts;
    for (const ConnectionProfile &profile : m_workspace.profiles.all()) {
        // The local registry's address is known when it runs.
        const Connection *made = m_workspace.connections.made(profile.id);
        QString prefix = profile.url.path();
        while (prefix.endsWith(u'/'))
            prefix.chop(1);
        if (const QString authority = profile.url.authority(); !authority.isEmpty())
            hosts.append({profile.id, authority, prefix});
        if (made && !made->registryName().isEmpty())
            hosts.append({profile.id, made->registryName(), prefix});
    }
    // Where a profile has no address, addresses of ours lead there all the same.
    for (const ConnectionProfile &profile : m_workspace.profiles.all())
        hosts.append({profile.id, profile.id});
    return hosts;
}

} // namespace quayside::ui
