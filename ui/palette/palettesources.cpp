#include "ui/palette/palettesources.h"

#include "app/models/repositorymodel.h"
#include "app/services/bookmarks.h"
#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "ui/actions.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pagemenu.h"
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
        entry.text = target.object.isEmpty() ? pageName(target.address) : target.object;
    else
        entry.text = target.object.isEmpty() ? repository->path()
            : target.object.contains(u':')   ? repository->path() + u'@' + target.object
                                             : repository->path() + u':' + target.object;
    return entry;
}

QString PaletteSources::pageName(const Address &address) const
{
    if (const auto organization = address.organizationName())
        return organization->toString();
    if (address.isAccount())
        return tr("Your account");
    if (address.isSuperuser())
        return tr("Administration");
    return connectionName(address.connection);
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

QList<PaletteEntry> PaletteSources::bookmarks() const
{
    QList<PaletteEntry> entries;
    for (const Bookmark &bookmark : m_workspace.bookmarks.all()) {
        const QString name = connectionName(bookmark.address.connection);
        entries.append({PaletteKind::Bookmark,
                        bookmark.address.toString(),
                        bookmark.name,
                        name.isEmpty() ? tr("connection is gone") : name,
                        {},
                        u"bookmark"_s});
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

QList<PaletteEntry> PaletteSources::namespaces(const QString &connection) const
{
    const Connection *made = m_workspace.connections.made(connection);
    if (!made)
        return {};
    QList<PaletteEntry> entries;
    for (const QString &name : made->namespaces()) {
        const auto address = made->namespaceAddress(name);
        if (!address)
            continue;
        const bool isOwn = address->isAccount();
        entries.append({PaletteKind::Namespace,
                        address->toString(),
                        name,
                        isOwn ? tr("your account") : QString(),
                        {},
                        isOwn ? u"user"_s : u"building"_s});
    }
    return entries;
}

QList<PaletteEntry> PaletteSources::found(Connection &connection,
                                          const wire::FindResult &result) const
{
    const RepositoryModel &known = m_workspace.connections.repositories(connection).model();
    QList<PaletteEntry> entries;
    for (const wire::FoundRepository &one : result.repositories) {
        const auto name = RepositoryName::parse(one.path);
        if (name && known.rowOf(one.path) < 0)
            entries.append({PaletteKind::Found,
                            Address::repository(connection.id(), *name).toString(),
                            one.path,
                            {},
                            {},
                            u"package"_s});
    }
    for (const wire::FoundObject &one : result.others) {
        if (const auto entry = entryOf(connection, one))
            entries.append(*entry);
    }
    return entries;
}

std::optional<PaletteEntry> PaletteSources::entryOf(const Connection &connection,
                                                    const wire::FoundObject &found)
{
    using Kind = wire::FoundObject::Kind;
    const auto entry = [&found](const Address &address, const QString &detail,
                                const QString &icon) {
        return PaletteEntry{PaletteKind::Found, address.toString(), found.name, detail, {}, icon,
                            found.name};
    };
    switch (found.kind) {
    case Kind::Organization:
        if (const auto name = NamespaceName::parse(found.name);
            name && !connection.namespaces().contains(found.name))
            return entry(Address::organization(connection.id(), *name), tr("organization"),
                         u"building"_s);
        return {};
    case Kind::User:
        // Only superusers see more of another user than the name.
        if (connection.isSuperuser())
            return entry(Address::superuser(connection.id(), u"users"_s), tr("user"), u"user"_s);
        return {};
    case Kind::Team:
        if (auto address = connection.namespaceAddress(found.organization)) {
            address->tab = u"teams"_s;
            return entry(*address, tr("team in %1").arg(found.organization), u"users-group"_s);
        }
        return {};
    case Kind::Robot:
        if (auto address = connection.namespaceAddress(found.name.section(u'+', 0, 0))) {
            address->tab = u"robots"_s;
            return entry(*address, tr("robot account"), u"robot"_s);
        }
        return {};
    }
    return {};
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

QList<PaletteEntry> PaletteSources::pageCommands(PageMenu &page)
{
    QList<PaletteEntry> entries;
    for (const PageMenu::Entry &entry : page.entries()) {
        QString text = Actions::plainText(entry.text);
        text.remove(u'…');
        entries.append({PaletteKind::Command,
                        entry.id,
                        text,
                        entry.isOfSelection ? tr("Selection") : tr("This page"),
                        {},
                        u"terminal-2"_s});
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
