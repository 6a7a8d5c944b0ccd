#include "ui/mainwindow.h"

#include "ui/connect/connection.h"
#include "ui/connect/connectionprompts.h"
#include "ui/pages/repositories/repositoriespage.h"
#include "ui/pages/tags/tagspage.h"
#include "ui/widgets/tonelabel.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// The menus and their words; what the actions do is in mainwindow.cpp.

void MainWindow::buildMenus()
{
    const auto action = [this](QMenu *menu, const QString &name, const QKeySequence &keys = {}) {
        QAction *created = menu->addAction(QString());
        created->setObjectName(u"main.action."_s + name);
        created->setShortcut(keys);
        addAction(created);
        return created;
    };
    m_fileMenu = menuBar()->addMenu(QString());
    m_startAction = action(m_fileMenu, u"start"_s);
    m_connectionsAction = action(m_fileMenu, u"connections"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    m_fileMenu->addSeparator();
    m_quitAction = action(m_fileMenu, u"quit"_s, Qt::CTRL | Qt::Key_Q);
    m_connectionMenu = menuBar()->addMenu(QString());
    m_signInAction = action(m_connectionMenu, u"signIn"_s);
    m_signOutAction = action(m_connectionMenu, u"signOut"_s);
    m_copyPasswordAction = action(m_connectionMenu, u"copyPassword"_s);
    m_viewMenu = menuBar()->addMenu(QString());
    m_homeAction = action(m_viewMenu, u"home"_s, Qt::ALT | Qt::Key_Home);
    m_refreshAction = action(m_viewMenu, u"refresh"_s);
    m_refreshAction->setShortcuts({Qt::Key_F5, Qt::CTRL | Qt::Key_R});
    m_filterAction = action(m_viewMenu, u"filter"_s, QKeySequence::Find);
    m_clearFilterAction = action(m_viewMenu, u"clearFilter"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_viewMenu->addSeparator();
    m_expirationAction = action(m_viewMenu, u"expiration"_s, Qt::CTRL | Qt::Key_E);
    m_undoAction = action(m_viewMenu, u"undo"_s, QKeySequence::Undo);
    m_viewMenu->addSeparator();
    m_themeMenu = m_viewMenu->addMenu(QString());
    auto *themes = new QActionGroup(this);
    for (const ThemeChoice choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        QAction *theme = m_themeMenu->addAction(QString());
        theme->setObjectName(u"main.action.theme."_s + toString(choice));
        theme->setCheckable(true);
        theme->setChecked(choice == m_settings.theme());
        themes->addAction(theme);
        m_themeActions.append(theme);
        connect(theme, &QAction::triggered, this, [this, choice] { Q_EMIT themeChosen(choice); });
    }
    m_languageMenu = m_viewMenu->addMenu(QString());
    // Each language in its own words: whoever is lost in the wrong one finds the way back.
    for (const auto &[code, name] :
         {std::pair{u"en"_s, u"English"_s}, std::pair{u"zh_TW"_s, u"繁體中文"_s}}) {
        QAction *language = m_languageMenu->addAction(name);
        language->setObjectName(u"main.action.language."_s + code);
        connect(language, &QAction::triggered, this,
                [this, chosen = code] { Q_EMIT languageChosen(chosen); });
    }
    m_helpMenu = menuBar()->addMenu(QString());
    m_aboutAction = action(m_helpMenu, u"about"_s);
    connectMenus();
}

void MainWindow::connectMenus()
{
    connect(m_startAction, &QAction::triggered, this, &MainWindow::startLocal);
    connect(m_quitAction, &QAction::triggered, this, &QWidget::close);
    connect(m_connectionsAction, &QAction::triggered, this, [this] { m_prompts->manage(); });
    connect(m_signInAction, &QAction::triggered, m_prompts, &ConnectionPrompts::askForSignIn);
    connect(m_signOutAction, &QAction::triggered, this, [this] { m_connection->signOut(); });
    connect(m_copyPasswordAction, &QAction::triggered, this, [this] {
        showPage(m_repositoriesPage);
        m_repositoriesPage->copyPassword();
    });
    connect(m_homeAction, &QAction::triggered, this, [this] { showPage(m_repositoriesPage); });
    connect(m_refreshAction, &QAction::triggered, this, [this] { currentPage()->refresh(false); });
    connect(m_filterAction, &QAction::triggered, this, [this] { currentPage()->focusFilter(); });
    connect(m_clearFilterAction, &QAction::triggered, this,
            [this] { currentPage()->clearFilter(); });
    connect(m_undoAction, &QAction::triggered, m_tagsPage, &TagsPage::undo);
    connect(m_tagsPage, &TagsPage::undoChanged, m_undoAction, &QAction::setEnabled);
    connect(m_expirationAction, &QAction::triggered, m_tagsPage, &TagsPage::changeExpiration);
    connect(m_aboutAction, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::showAbout()
{
    auto *about =
        new QMessageBox(QMessageBox::NoIcon, tr("About Quayside"),
                        tr("Quayside %1\n\nA registry for container images and its console.\n"
                           "Licensed under the GNU General Public License, version 3 or later.\n"
                           "Icons: Tabler Icons (MIT).")
                            .arg(QString::fromLatin1(QUAYSIDE_VERSION)),
                        QMessageBox::Close, this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

void MainWindow::retranslate()
{
    m_fileMenu->setTitle(tr("&File"));
    m_connectionMenu->setTitle(tr("&Connection"));
    m_viewMenu->setTitle(tr("&View"));
    m_helpMenu->setTitle(tr("&Help"));
    m_startAction->setText(tr("&Start local registry"));
    m_connectionsAction->setText(tr("Co&nnections…"));
    m_quitAction->setText(tr("&Quit"));
    m_signInAction->setText(tr("Sign &in…"));
    m_signOutAction->setText(tr("Sign &out"));
    m_copyPasswordAction->setText(tr("&Copy password"));
    m_homeAction->setText(tr("&Repositories"));
    m_refreshAction->setText(tr("Re&fresh"));
    m_filterAction->setText(tr("&Filter"));
    m_clearFilterAction->setText(tr("C&lear filter"));
    m_undoAction->setText(tr("&Undo change of expiration"));
    m_expirationAction->setText(tr("Change &expiration…"));
    m_themeMenu->setTitle(tr("&Theme"));
    m_languageMenu->setTitle(tr("&Language"));
    m_aboutAction->setText(tr("&About Quayside"));
    m_themeActions[0]->setText(tr("&System"));
    m_themeActions[1]->setText(tr("&Light"));
    m_themeActions[2]->setText(tr("&Dark"));
    //: The name of this language in itself, for the status bar.
    m_languageLabel->setText(tr("English"));
}

} // namespace quayside::ui
