#include "app/services/profiles.h"
#include "app/services/settings.h"
#include "tests/shots/shooter.h"
#include "tests/support/tlsserver.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionform.h"
#include "ui/connect/freshlogindialog.h"
#include "ui/connect/importhostsdialog.h"
#include "ui/connect/keychaindialog.h"
#include "ui/connect/passphrasedialog.h"
#include "ui/connect/removeconnectiondialog.h"
#include "ui/mainwindow.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QDialog>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTableWidget>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

void seed(const QString &file)
{
    Settings settings(file);
    Profiles profiles(settings);
    ConnectionProfile production{.id = u"prod-quay"_s, .name = u"prod-quay"_s};
    production.url = QUrl(u"https://registry.example.org"_s);
    production.role = u"production"_s;
    production.isReadOnly = true;
    production.isSecretKept = true;
    production.registryUser = u"payments+deploy"_s;
    (void)profiles.save(production);
    ConnectionProfile io{.id = u"quay-io"_s, .name = u"quay.io"_s};
    io.kind = RegistryKind::QuayIo;
    io.url = QUrl(u"https://quay.io"_s);
    io.isReadOnly = true;
    (void)profiles.save(io);
}

} // namespace

bool Shooter::shootManager()
{
    seed(m_temporary.filePath(u"manager.ini"_s));
    auto console = makeConsole(m_url, u"manager"_s);
    ui::MainWindow &window = console->window();
    if (!await(
            [&] { return window.connection()->state() == ui::Connection::State::NeedsPassword; }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return !dialog(); }))
        return false;
    window.findChild<QAction *>(u"main.action.connections"_s)->trigger();
    if (!await([&] { return dialog() != nullptr; }))
        return false;
    auto *form = dialog()->findChild<ui::ConnectionForm *>();
    dialog()->findChild<QPushButton *>(u"connections.test"_s)->click();
    auto *lines = dialog()->findChild<QTableWidget *>(u"connections.testTable"_s);
    if (!await([&] { return lines->rowCount() == 9; }))
        return false;
    looks(*console, u"connections-test"_s);
    auto *list = dialog()->findChild<QAbstractItemView *>(u"connections.list"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    const std::pair<ui::ConnectionForm::Part, QString> parts[]{
        {ui::ConnectionForm::Part::General, u"connections"_s},
        {ui::ConnectionForm::Part::SignIn, u"connections-signin"_s},
        {ui::ConnectionForm::Part::Tls, u"connections-tls"_s},
        {ui::ConnectionForm::Part::Proxy, u"connections-proxy"_s},
        {ui::ConnectionForm::Part::Limits, u"connections-limits"_s}};
    for (const auto &[part, name] : parts) {
        form->showPart(part);
        looks(*console, name);
    }
    form->showPart(ui::ConnectionForm::Part::SignIn);
    dialog()->findChild<QAbstractButton *>(u"connections.password"_s)->click();
    looks(*console, u"connections-password"_s);
    delete dialog();
    return true;
}

bool Shooter::shootTrust()
{
    const auto before = test::makeCertificate({.name = u"registry.example.org"_s});
    const auto authority = test::makeCertificate({.name = u"Example CA"_s, .isAuthority = true});
    const auto after = test::makeCertificate(
        {.name = u"registry.example.org"_s, .hosts = {u"other.example.org"_s}, .addresses = {}},
        &authority);
    test::TlsServer server(before);
    auto console = makeConsole(server.url(), u"trust"_s);
    if (!await([&] { return dialog() && dialog()->objectName() == u"tls"_s; }))
        return false;
    looks(*console, u"tls"_s);
    dialog()->findChild<QPushButton *>(u"tls.trust"_s)->click();
    if (!await([&] { return dialog() && dialog()->objectName() == u"signin"_s; }))
        return false;
    server.present(after, {authority.certificate});
    console->window().connection()->open();
    if (!await([&] { return dialog() && dialog()->objectName() == u"tls"_s; }))
        return false;
    looks(*console, u"tls-changed"_s);
    delete dialog();
    return true;
}

bool Shooter::shootQuestions()
{
    auto console = makeConsole({}, u"questions"_s);
    ui::MainWindow *window = &console->window();
    Settings settings(m_temporary.filePath(u"questions.ini"_s));
    CredentialStore store(CredentialStore::Backend::Memory, &settings);
    ImportedHost first{.host = u"quay.io"_s, .file = u"config.json"_s};
    first.userName = u"payments+deploy"_s;
    first.secret = u"x"_s;
    const QList<ImportedHost> hosts{first, {.host = u"docker.io"_s, .file = u"config.json"_s}};
    // One after the other: each dims the window.
    const QList<NamedDialog> dialogs{
        {[&] { return new ui::KeychainDialog(store, window); }, u"keychain"_s},
        {[&] { return new ui::PassphraseDialog(store.vault(), window); }, u"passphrase"_s},
        {[&] { return new ui::FreshLoginDialog(u"registry.example.org"_s, u"ada"_s, window); },
         u"freshlogin"_s},
        {[&] { return new ui::ImportHostsDialog(hosts, window); }, u"importhosts"_s},
        {[&] { return new ui::RemoveConnectionDialog(u"prod-quay"_s, window); },
         u"removeconnection"_s}};
    shootDialogs(*console, dialogs);
    return true;
}

void Shooter::shootDialogs(ui::Bootstrap &console, const QList<NamedDialog> &dialogs)
{
    for (const auto &[make, name] : dialogs) {
        QDialog *shown = make();
        shown->open();
        if (auto *file = shown->findChild<QRadioButton *>(u"keychain.file"_s))
            file->click();
        looks(console, name);
        delete shown;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace quayside
