#include "ui/pages/superuser/userssection.h"

#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/namespacedialog.h"
#include "ui/text/codetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/rowmenu.h"
#include "ui/widgets/secretdialog.h"
#include "ui/workspace.h"

#include <QtCore/QRandomGenerator>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// Without letters that are taken for one another.
constexpr auto kLetters = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"_L1;
constexpr int kPasswordLength = 24;

QString randomPassword()
{
    QString password;
    for (int i = 0; i < kPasswordLength; ++i)
        password.append(kLetters.at(QRandomGenerator::system()->bounded(int(kLetters.size()))));
    return password;
}

} // namespace

UsersSection::UsersSection(const Workspace &workspace)
    : AdministrationSection(u"users"_s, workspace)
    , m_model(makeUserModel(this))
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"user"_s, .isStrong = true};
    };
    const auto state = [](const QVariant &value, const QModelIndex &) {
        const QString word = value.toString();
        if (word == "disabled"_L1)
            return CellLook{.text = tr("Disabled"),
                            .icon = u"user-off"_s,
                            .iconTone = Tone::Danger,
                            .tone = Tone::Danger};
        if (word == "superuser"_L1)
            return CellLook{.text = tr("Superuser"),
                            .icon = u"shield-check"_s,
                            .iconTone = Tone::Special,
                            .tone = Tone::Special};
        return CellLook{.text = tr("Enabled"),
                        .icon = u"circle-check"_s,
                        .iconTone = Tone::Ok,
                        .tone = Tone::Ok};
    };
    list().setModel(*m_model,
                    {{[] { return tr("NAME"); }, 240, name},
                     {[] { return tr("STATE"); }, 150, state},
                     {[] { return tr("E-MAIL"); }, 260,
                      [](const QVariant &value, const QModelIndex &) {
                          return CellLook{.text = value.toString(), .tone = Tone::Muted};
                      }},
                     {[] { return tr("SIZE"); }, 110,
                      [](const QVariant &value, const QModelIndex &) {
                          return sizeLook(value.toLongLong());
                      }}});
    m_more = list().addButton(u"more"_s, u"dots"_s, false);
    m_create = list().addButton(u"new"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, &UsersSection::create);
    connect(&list(), &RecordList::menuRequested, this,
            [this](const QString &, const QPoint &point) { showMenu(point); });
    connect(m_more, &QPushButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    retranslate();
    showActions();
}

QString UsersSection::title() const
{
    return tr("Users");
}

QString UsersSection::tab() const
{
    return u"users"_s;
}

void UsersSection::startReading()
{
    m_incoming.clear();
    readOn({});
}

void UsersSection::readOn(const std::optional<QString> &nextPage)
{
    follow<wire::AdministeredUserPage>(api().users(nextPage), [this](const auto &page) {
        m_incoming += page.users;
        if (page.nextPage)
            return readOn(page.nextPage);
        m_model->setRows(m_incoming);
        endWell();
    });
}

void UsersSection::forgetRows()
{
    m_model->setRows({});
}

bool UsersSection::isOwn(JobKind kind) const
{
    return kind == JobKind::ChangeUser || kind == JobKind::ChangeUserState;
}

const wire::AdministeredUser *UsersSection::current() const
{
    const int row = m_model->rowOf(list().current());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void UsersSection::showActions()
{
    fit(*m_create);
    // Of a superuser nothing can be changed from here.
    const wire::AdministeredUser *user = current();
    fit(*m_more, user && !user->isSuperUser);
}

void UsersSection::showMenu(const QPoint &global)
{
    const wire::AdministeredUser *user = current();
    if (!user || !canWrite() || user->isSuperUser)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"users.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &name, const QString &icon, const QString &word,
                                  const auto &slot) {
        QAction *action = menu->addAction(tintedIcon(icon), word);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"users.toggle"_s, user->isEnabled ? u"user-off"_s : u"user"_s,
        user->isEnabled ? tr("&Disable") : tr("&Enable"), [this] { toggle(); });
    add(u"users.reset"_s, u"key"_s, tr("&Reset the password…"), [this] { resetPassword(); });
    if (!user->email.value_or(QString()).isEmpty() && connection()->hasFeature("MAILING"_L1)
        && connection()->offers("sendInstallUserRecoveryEmail"_L1))
        add(u"users.recovery"_s, u"mail"_s, tr("&Mail a link to set a new password"),
            [this] { sendRecovery(); });
    add(u"users.own"_s, u"building"_s, tr("&Take ownership…"), [this] { takeOwnership(); });
    menu->addSeparator();
    add(u"users.delete"_s, u"trash"_s, tr("De&lete…"), [this] { remove(); });
    RowMenu::popUp(menu, global);
}

void UsersSection::create()
{
    if (!canWrite())
        return;
    const auto words = [window = windowName()] {
        return NamespaceDialog::Words{
            .window = window,
            .title = tr("New user"),
            .hint = tr("The registry makes a password, which is shown once: hand it to the user."),
            .action = tr("C&reate")};
    };
    auto *dialog = new NamespaceDialog(words, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamespaceDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const NamespaceName &name, const QString &email) {
                write<wire::MadeUser>(
                    api().createUser(name, email), [this, dialog](const auto &made) {
                        if (!made && dialog)
                            return dialog->showRefusal(made.error());
                        if (!made)
                            return;
                        if (dialog)
                            dialog->accept();
                        // Deleted again, he would take with him what he made.
                        record(JobKind::ChangeUser, {made->username, {}, u"there"_s});
                        showPassword(made->username, made->password);
                    });
            });
    dialog->open();
}

void UsersSection::showPassword(const QString &user, const QString &password)
{
    const auto words = [window = windowName(), user] {
        return SecretDialog::Words{window, tr("Password of %1").arg(user),
                                   tr("It is shown this once. Hand it over on a safe way; the user "
                                      "changes it in the settings of the account.")};
    };
    auto *dialog = new SecretDialog(words, password, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UsersSection::toggle()
{
    const wire::AdministeredUser *user = current();
    if (!user || !canWrite())
        return;
    const QString name = user->username;
    const bool wasEnabled = user->isEnabled;
    write(api().setEnabled(name, !wasEnabled),
          wasEnabled ? tr("%1 is disabled: neither sign-in nor token works any more.").arg(name)
                     : tr("%1 is enabled.").arg(name),
          [this, name, wasEnabled] {
              const QString enabled = u"enabled"_s;
              const QString disabled = u"disabled"_s;
              record(JobKind::ChangeUserState,
                     {name, wasEnabled ? enabled : disabled, wasEnabled ? disabled : enabled},
                     RecordedChange::call([api = api(), name, wasEnabled]() mutable {
                         return api.setEnabled(name, wasEnabled);
                     }));
          });
}

void UsersSection::resetPassword()
{
    const wire::AdministeredUser *user = current();
    if (!user || !canWrite())
        return;
    const auto ask = [window = windowName(), name = user->username] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Reset the password of %1?").arg(name),
            .text = tr("The old password stops working at once and all sessions of the user end. "
                       "The new one is shown to you once."),
            .action = tr("Reset")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({api::setPasswordRequest(user->username, secretFrom(u"NEW_PASSWORD"_s))},
                     connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = user->username] {
        if (!connection())
            return;
        const QString password = randomPassword();
        write<void>(api().setPassword(name, password), [this, name, password](const auto &done) {
            if (done) {
                record(JobKind::ChangePassword, {name, u"old"_s, u"new"_s});
                showPassword(name, password);
            } else if (done.error().code != ErrorCode::Cancelled)
                Q_EMIT announced(done.error().serverText);
        });
    });
    dialog->open();
}

void UsersSection::sendRecovery()
{
    const wire::AdministeredUser *user = current();
    if (user && canWrite())
        write(api().sendRecovery(user->username),
              tr("A link goes to %1. It is good for half an hour, once.")
                  .arg(user->email.value_or(QString())));
}

void UsersSection::takeOwnership()
{
    const wire::AdministeredUser *user = current();
    if (!user || !canWrite())
        return;
    const auto ask = [window = windowName(), name = user->username] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Take ownership of %1?").arg(name),
            .text = tr("The account becomes an organization that you administer. The user can no "
                       "longer sign in, and the way back is closed."),
            .word = name,
            .action = tr("Take ownership")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({api::takeOwnershipRequest(user->username)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = user->username] {
        if (!connection())
            return;
        write(api().takeOwnership(name), tr("%1 is an organization of yours now.").arg(name),
              [this, name] {
                  record(JobKind::ChangeUser, {name, u"there"_s, u"+organization"_s});
              });
        connection()->refreshUser();
    });
    dialog->open();
}

void UsersSection::remove()
{
    const wire::AdministeredUser *user = current();
    if (!user || !canWrite() || user->isSuperUser)
        return;
    const auto ask = [window = windowName(), name = user->username] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Delete %1?").arg(name),
            .text = tr("With all repositories, robots and tokens of the user. This cannot be "
                       "undone."),
            .word = name,
            .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({api::removeUserRequest(user->username)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name = user->username] {
        if (connection())
            write(api().removeUser(name), tr("%1 is deleted.").arg(name), [this, name] {
                record(JobKind::ChangeUser, {name, u"there"_s, {}});
            });
    });
    dialog->open();
}

void UsersSection::retranslate()
{
    m_create->setText(tr("New user"));
    m_more->setText(tr("Actions"));
    m_more->setAccessibleName(tr("Actions for the chosen user"));
    list().setWords({.accessible = tr("Users of the registry"),
                     .filter = tr("Filter users"),
                     .count = [](int n) { return tr("%n users", nullptr, n); },
                     .emptyIcon = u"users"_s,
                     .emptyTitle = tr("There is no user"),
                     .emptyAction = {},
                     .noMatch = tr("No user matches the filter")});
}

} // namespace quayside::ui
