#include "ui/bookmarkmenu.h"

#include "app/services/bookmarks.h"
#include "app/services/profiles.h"
#include "ui/bookmarksdialog.h"
#include "ui/localregistry.h"
#include "ui/mainmenu.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/messagebox.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

BookmarkMenu::BookmarkMenu(QWidget &window, const Workspace &workspace, MainMenu &menu)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_menu(menu)
{
    connect(m_menu[u"bookmark"_s], &QAction::triggered, this, &BookmarkMenu::toggle);
    connect(m_menu[u"editBookmarks"_s], &QAction::triggered, this, &BookmarkMenu::edit);
    connect(&workspace.bookmarks, &Bookmarks::changed, this, &BookmarkMenu::fill);
    fill();
}

void BookmarkMenu::setCurrent(const std::optional<Address> &address, const QString &name)
{
    m_current = address;
    m_name = name;
    retranslate();
}

void BookmarkMenu::retranslate()
{
    const bool isKept = m_current && m_workspace.bookmarks.contains(*m_current);
    QAction *keep = m_menu[u"bookmark"_s];
    const bool hasRoom = isKept || !m_workspace.bookmarks.isFull();
    keep->setText(isKept ? tr("Remove this p&age") : tr("&Add this page"));
    keep->setEnabled(m_current && hasRoom);
    keep->setToolTip(hasRoom ? QString()
                             : tr("There is room for %1 bookmarks.").arg(Bookmarks::kMost));
    m_menu[u"editBookmarks"_s]->setEnabled(!m_workspace.bookmarks.all().isEmpty());
}

void BookmarkMenu::fill()
{
    QMenu &menu = m_menu.submenu(u"bookmarks"_s);
    qDeleteAll(m_listed);
    m_listed.clear();
    if (!m_workspace.bookmarks.all().isEmpty())
        m_listed.append(menu.addSeparator());
    for (const Bookmark &bookmark : m_workspace.bookmarks.all()) {
        // An & in a name is no mnemonic.
        QString word = bookmark.name;
        word.replace(u'&', u"&&"_s);
        QAction *action = menu.addAction(tintedIcon(u"bookmark"_s), word);
        action->setObjectName("bookmark."_L1 + bookmark.address.toString());
        action->setToolTip(bookmark.address.toString());
        connect(action, &QAction::triggered, this,
                [this, address = bookmark.address] { open(address); });
        m_listed.append(action);
    }
    retranslate();
}

void BookmarkMenu::toggle()
{
    if (!m_current)
        return;
    if (m_workspace.bookmarks.contains(*m_current)) {
        m_workspace.bookmarks.remove(*m_current);
        return Q_EMIT announced(tr("The bookmark is removed."));
    }
    m_workspace.bookmarks.add(*m_current, m_name);
    Q_EMIT announced(tr("Bookmarked: %1").arg(m_name));
}

void BookmarkMenu::open(const Address &address)
{
    const bool isKnown = m_workspace.profiles.find(address.connection)
        || (address.connection == localProfileId() && m_workspace.local);
    if (isKnown)
        return Q_EMIT addressRequested(address);
    askToRemove(address);
}

void BookmarkMenu::askToRemove(const Address &address)
{
    auto *box = new MessageBox(u"bookmarkGone"_s, &m_window);
    QPushButton *remove = box->addButton(QString(), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(QString(), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setWords([box, remove, keep, address] {
        box->setWindowTitle(tr("Bookmark"));
        box->setText(tr("This console has no connection “%1” any more.").arg(address.connection));
        box->setInformativeText(address.toString());
        remove->setText(tr("&Remove the bookmark"));
        keep->setText(tr("&Keep it"));
    });
    connect(remove, &QPushButton::clicked, this,
            [this, address] { m_workspace.bookmarks.remove(address); });
    box->open();
}

void BookmarkMenu::edit()
{
    if (!m_dialog) {
        m_dialog = new BookmarksDialog(m_workspace.bookmarks, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_dialog->open();
}

} // namespace quayside::ui
