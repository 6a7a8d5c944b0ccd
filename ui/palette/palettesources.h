#pragma once

#include "app/core/jumptarget.h"
#include "app/models/palettemodel.h"
#include "app/wire/findresult.h"
#include "ui/workspace.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

class Actions;
class Connection;
class PageMenu;

/// What the quick switch can find without asking anybody, as entries.
class PaletteSources {
    Q_DECLARE_TR_FUNCTIONS(PaletteSources)
public:
    explicit PaletteSources(const Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Addresses that were visited last; ids are addresses.
    QList<PaletteEntry> recent(const Address &current) const;
    /// What the user kept, whether its connection is there or not; ids are addresses.
    QList<PaletteEntry> bookmarks() const;
    /// Of a connection, as its model has them; ids are paths.
    QList<PaletteEntry> repositories(const QString &connection) const;
    /// The user's own namespace and his organizations; ids are addresses.
    QList<PaletteEntry> namespaces(const QString &connection) const;
    /// What a search found, without what is in memory anyway; ids are addresses.
    QList<PaletteEntry> found(Connection &connection, const wire::FindResult &result) const;
    /// All but one; ids are addresses.
    QList<PaletteEntry> connections(const QString &but) const;
    /// Every action that can be carried out now, with its keys; ids are those of the actions.
    static QList<PaletteEntry> commands(const Actions &actions);
    /// What the page in front offers besides, and its selection; ids are for PageMenu.
    static QList<PaletteEntry> pageCommands(PageMenu &page);
    /// Pages of the preferences; ids are their names.
    static QList<PaletteEntry> settingsPages();
    QList<JumpHost> hosts() const;
    PaletteEntry entryFor(const JumpTarget &target) const;
    /// What an address that is about no repository leads to.
    QString pageName(const Address &address) const;
    QString connectionName(const QString &id) const;

private:
    static std::optional<PaletteEntry> entryOf(const Connection &connection,
                                               const wire::FoundObject &found);

    Workspace m_workspace;
};

} // namespace quayside::ui
