#include "tests/console/dialogmakers.h"

#include "app/services/bookmarks.h"
#include "app/services/localserverinfo.h"
#include "app/wire/inbox.h"
#include "tests/support/madecertificate.h"
#include "ui/bookmarkmenu.h"
#include "ui/closedialog.h"
#include "ui/connect/connectionmanager.h"
#include "ui/connect/freshlogindialog.h"
#include "ui/connect/importhostsdialog.h"
#include "ui/connect/keychaindialog.h"
#include "ui/connect/passphrasedialog.h"
#include "ui/connect/recoverydialog.h"
#include "ui/connect/removeconnectiondialog.h"
#include "ui/connect/signindialog.h"
#include "ui/connect/tlsprompt.h"
#include "ui/docks/jobfailuresdialog.h"
#include "ui/news/teaminvitation.h"
#include "ui/pagehost.h"
#include "ui/pages/defaultpermissions/defaultpermissiondialog.h"
#include "ui/pages/local/firstrunwizard.h"
#include "ui/pages/oauth/applicationdetailsdialog.h"
#include "ui/pages/oauth/applicationdialog.h"
#include "ui/pages/oauth/tokenwizard.h"
#include "ui/pages/robots/credentialsdialog.h"
#include "ui/pages/robots/mergeauthdialog.h"
#include "ui/pages/robots/robotdialog.h"
#include "ui/pages/superuser/keypairdialog.h"
#include "ui/pages/superuser/servicekeydialog.h"
#include "ui/pages/teams/teamdialog.h"
#include "ui/pages/teams/teamsyncdialog.h"
#include "ui/palette/palettedialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/failurebanner.h"
#include "ui/widgets/jsondialog.h"

#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

namespace quayside::test {

using namespace quayside::ui;
using namespace Qt::StringLiterals;

DialogMakers::Cases DialogMakers::teamDialogs()
{
    const CredentialsFacts facts{.window = m_title,
                                 .name = u"payments+ci"_s,
                                 .registry = u"localhost:8080"_s,
                                 .userName = u"payments+ci"_s,
                                 .fileName = u"ci"_s,
                                 .namespaceName = u"payments"_s,
                                 .isPlain = true,
                                 .keychainKey = u"x"_s};
    const auto news = [refusal = m_refusal] {
        return Banner::Words{ErrorText::title(refusal.code), ErrorText::sentence(refusal)};
    };
    return {
        {"TeamDialog",
         [this, news] {
             auto *dialog =
                 new TeamDialog({.window = m_title,
                                 .organization = u"payments"_s,
                                 .team = {},
                                 .proposed = {},
                                 .taken = {u"owners"_s},
                                 .repositories = {u"api"_s},
                                 .canInvite = true,
                                 .objection = [](const TeamRequest &) { return QString(); }},
                                connection().client(), window());
             type(*dialog, u"team.name"_s, u"owners"_s);
             dialog->showRefusal(news);
             return dialog;
         }},
        {"TeamSyncDialog",
         [this] {
             auto *dialog = new TeamSyncDialog(
                 {m_title, u"owners"_s, wire::Directory::Ldap, {u"ada"_s, u"grace"_s}}, window());
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"RobotDialog",
         [this] {
             auto *dialog = new RobotDialog({.window = m_title,
                                             .owner = *NamespaceName::parse(u"payments"),
                                             .teams = {u"owners"_s},
                                             .repositories = {u"api"_s},
                                             .taken = {u"ci"_s}},
                                            window());
             type(*dialog, u"robot.name"_s, u"ci"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"CredentialsDialog",
         [this, facts, news] {
             auto *dialog =
                 new CredentialsDialog(facts, m_console->workspace().credentials, window());
             dialog->findChild<QTabBar *>(u"credentials.tabs"_s)
                 ->setCurrentIndex(int(CredentialsDialog::Form::Kubernetes));
             dialog->findChild<QComboBox *>(u"credentials.scope"_s)->setCurrentIndex(1);
             dialog->setSecret(u"s3cret"_s);
             press(*dialog, u"credentials.copy"_s);
             dialog->showNews(news);
             return dialog;
         }},
        {"CredentialsDialog, not readable",
         [this, facts] {
             auto *dialog =
                 new CredentialsDialog(facts, m_console->workspace().credentials, window());
             dialog->showFailure(m_refusal);
             return dialog;
         }},
        {"MergeAuthDialog",
         [this] {
             QProcessEnvironment environment;
             environment.insert(u"HOME"_s, m_folder->path());
             environment.insert(u"DOCKER_CONFIG"_s, m_folder->path());
             auto *dialog = new MergeAuthDialog({u"localhost:8080"_s, u"ci"_s, u"s3cret"_s},
                                                environment, window());
             return dialog;
         }},
        {"MergeAuthDialog, not readable",
         [this] {
             QFile broken(m_folder->filePath(u"config.json"_s));
             if (broken.open(QIODevice::WriteOnly))
                 broken.write("[]");
             broken.close();
             QProcessEnvironment environment;
             environment.insert(u"DOCKER_CONFIG"_s, m_folder->path());
             auto *dialog = new MergeAuthDialog({u"localhost:8080"_s, u"ci"_s, u"s3cret"_s},
                                                environment, window());
             return dialog;
         }},
        {"DefaultPermissionDialog",
         [this] {
             auto *dialog = new DefaultPermissionDialog(m_title, m_console->workspace(),
                                                        connection(), u"payments"_s, {}, window());
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
    };
}

DialogMakers::Cases DialogMakers::connectionDialogs()
{
    return {
        {"FreshLoginDialog",
         [this] {
             auto *dialog = new FreshLoginDialog(u"Registry"_s, u"ada"_s, window());
             dialog->showRefusal(
                 [] { return Banner::Words{ErrorText::title(ErrorCode::Timeout)}; });
             return dialog;
         }},
        {"ImportHostsDialog",
         [this] {
             return new ImportHostsDialog({{u"quay.io"_s, u"/f"_s}, {u"a.org"_s, u"/f"_s}},
                                          window());
         }},
        {"KeychainDialog",
         [this] {
             auto *dialog = new KeychainDialog(m_console->workspace().credentials, window());
             press(*dialog, u"keychain.file"_s);
             type(*dialog, u"keychain.phrase"_s, u"short"_s);
             return dialog;
         }},
        {"PassphraseDialog", [this] { return new PassphraseDialog(*m_vault, window()); }},
        {"RecoveryDialog",
         [this] {
             auto *dialog = new RecoveryDialog(u"Registry"_s, u"ada@example.org"_s, window());
             dialog->showAnswer({true, u"ops@example.org"_s, u"a•••e"_s});
             return dialog;
         }},
        {"RecoveryDialog, sent",
         [this] {
             auto *dialog = new RecoveryDialog(u"Registry"_s, u"ada@example.org"_s, window());
             dialog->showAnswer({});
             return dialog;
         }},
        {"RecoveryDialog, refused",
         [this] {
             auto *dialog = new RecoveryDialog(u"Registry"_s, u"ada@example.org"_s, window());
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"RecoveryDialog, not offered",
         [this] {
             auto *dialog = new RecoveryDialog(u"Registry"_s, u"ada@example.org"_s, window());
             dialog->showNotOffered();
             return dialog;
         }},
        {"RemoveConnectionDialog",
         [this] { return new RemoveConnectionDialog(u"Registry"_s, window()); }},
        {"SignInDialog",
         [this] {
             auto *dialog =
                 new SignInDialog(SignInDialog::Purpose::SignIn, u"Registry"_s, {}, window());
             dialog->setRecoverable(true);
             dialog->showNotice([] { return Banner::Words{ErrorText::title(ErrorCode::Timeout)}; });
             return dialog;
         }},
        {"SignInDialog, new password",
         [this] {
             auto *dialog = new SignInDialog(SignInDialog::Purpose::ChoosePassword, u"Registry"_s,
                                             u"admin"_s, window());
             type(*dialog, u"signin.password"_s, u"one"_s);
             type(*dialog, u"signin.repeat"_s, u"two"_s);
             return dialog;
         }},
        {"SignInDialog, token",
         [this] {
             return new SignInDialog(SignInDialog::Purpose::Token, u"Registry"_s, {}, window());
         }},
        {"TlsPrompt",
         [this] {
             static const auto made = makeCertificate({});
             api::TlsFailure failure;
             failure.host = u"registry.example.org"_s;
             failure.chain = {made.certificate};
             failure.errors = {QSslError(QSslError::SelfSignedCertificate, made.certificate),
                               QSslError(QSslError::HostNameMismatch, made.certificate)};
             return new TlsPrompt(connection().profile(), failure, window());
         }},
        {"ConnectionManager", [this] { return byAction(u"connections"_s, u"connections"_s); }},
    };
}

DialogMakers::Cases DialogMakers::frameDialogs()
{
    return {
        {"CloseDialog",
         [this] {
             auto *dialog = new CloseDialog(window());
             dialog->setCount(3);
             dialog->setTrayOffered(true);
             return dialog;
         }},
        {"JobFailuresDialog",
         [this] {
             JobRecord record{.connection = connection().id(), .target = m_repository};
             record.total = 1234;
             return new JobFailuresDialog(record,
                                          {{u"v1"_s, m_refusal},
                                           {u"v2"_s, {ErrorCode::TagImmutable, {}, u"immutable"_s}},
                                           {u"v3"_s, {ErrorCode::ReadOnly, {}, u"read only"_s}}},
                                          window());
         }},
        {"FailureDetails",
         [this] {
             showDetails({m_refusal, u"HTTP/1.1 403 Forbidden"_s}, window());
             return opened(u"failureDetails"_s);
         }},
        {"PaletteDialog",
         [this] {
             QDialog *dialog = byAction(u"palette"_s, u"palette"_s);
             dialog->findChild<QLineEdit *>()->setText(u">"_s);
             return dialog;
         }},
        {"PreferencesDialog", [this] { return byAction(u"preferences"_s, u"preferences"_s); }},
        {"MessageBox, about", [this] { return byAction(u"about"_s, u"about"_s); }},
        {"BookmarksDialog",
         [this] {
             m_console->bookmarks().add(Address::repositories(connection().id()), u"all"_s);
             return byAction(u"editBookmarks"_s, u"bookmarks"_s);
         }},
        {"MessageBox, bookmarkGone",
         [this] {
             window()->findChild<BookmarkMenu *>()->open({u"gone"_s});
             return opened(u"bookmarkGone"_s);
         }},
        {"MessageBox, discard",
         [this] {
             window()->findChild<PageHost *>()->askToDiscard([] {});
             return opened(u"discard"_s);
         }},
        {"MessageBox, invitation",
         [this] {
             const wire::InboxNotification invitation{.id = u"1"_s,
                                                      .kind = u"org_team_invite"_s,
                                                      .metadata = {{u"team"_s, u"smiths"_s},
                                                                   {u"org"_s, u"guild"_s},
                                                                   {u"inviter"_s, u"bob"_s}}};
             TeamInvitation::ask(connection(), invitation, *window());
             return opened(u"invitation"_s);
         }},
        {"FirstRunWizard",
         [this] {
             return new FirstRunWizard({}, UserService::Availability::Available, {}, true,
                                       window());
         }},
    };
}

DialogMakers::Cases DialogMakers::oauthDialogs()
{
    const wire::OAuthApplication application{.name = u"Deploy"_s,
                                             .description = u"Words"_s,
                                             .applicationUri = u"https://example.org"_s,
                                             .clientId = u"ABC"_s,
                                             .clientSecret = u"s3cret"_s};
    return {
        {"ApplicationDialog",
         [this] {
             auto *dialog = new ApplicationDialog(m_title, u"payments"_s, window());
             type(*dialog, u"application.homepage"_s, u"nowhere"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"ApplicationDetailsDialog",
         [=, this] {
             auto *dialog = new ApplicationDetailsDialog(
                 m_console->workspace(), connection(), u"payments"_s, application, true, window());
             type(*dialog, u"applicationDetails.homepage"_s, u"nowhere"_s);
             return dialog;
         }},
        {"TokenWizard",
         [this] {
             return new TokenWizard(m_console->workspace(), connection(), std::nullopt, window());
         }},
    };
}

DialogMakers::Cases DialogMakers::superuserDialogs()
{
    const auto words = [] {
        return ServiceKeyDialog::Words{.title = ErrorText::title(ErrorCode::Timeout),
                                       .hint = ErrorText::title(ErrorCode::NotFound),
                                       .action = ErrorText::title(ErrorCode::Cancelled)};
    };
    return {
        {"ServiceKeyDialog",
         [=, this] {
             auto *dialog = new ServiceKeyDialog(m_title, words, ServiceKeyDialog::All, {},
                                                 Clock::system().now(), window());
             type(*dialog, u"serviceKey.service"_s, QString(256, u'x'));
             type(*dialog, u"serviceKey.name"_s, u"a+b"_s);
             type(*dialog, u"serviceKey.notes"_s, QString(4097, u'x'));
             press(*dialog, u"expiration.quick2w"_s);
             dialog->showRefusal(m_refusal);
             return dialog;
         }},
        {"KeyPairDialog",
         [this] {
             auto *dialog = new KeyPairDialog(
                 m_title, {u"kid"_s, u"Rack 4"_s, u"scanner"_s, u"public"_s, u"private"_s},
                 window());
             press(*dialog, u"keyPair.copyKid"_s);
             return dialog;
         }},
        {"JsonDialog",
         [this] {
             return new JsonDialog(
                 m_title, [] { return ErrorText::title(ErrorCode::NotFound); },
                 QJsonObject{{"kid"_L1, u"1"_s}}, window());
         }},
    };
}

} // namespace quayside::test
