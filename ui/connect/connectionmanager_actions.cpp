#include "ui/connect/connectionmanager.h"

#include "app/services/capabilities.h"
#include "app/services/connectiontest.h"
#include "app/services/credentialstore.h"
#include "app/services/profileexchange.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/importhostsdialog.h"
#include "ui/connect/recoverydialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/filedialog.h"
#include "ui_connectionmanager.h"

#include <QtCore/QSaveFile>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// Test, Detect, import and export; the list and the form are in connectionmanager.cpp.

void ConnectionManager::test()
{
    const auto draft = m_drafts.constFind(currentId());
    if (draft == m_drafts.constEnd())
        return;
    m_ui->form->beginTest();
    // What was not typed is read from where it is kept.
    const ConnectionProfile profile = draft->profile;
    const ConnectionSecrets &typed = draft->typed;
    QList<SecretPurpose> wanted;
    if (typed.signIn.isEmpty() && profile.signIn != SignInKind::Anonymous)
        wanted.append(profile.signInPurpose());
    if (typed.registry.isEmpty() && !profile.registryUser.isEmpty())
        wanted.append(SecretPurpose::Registry);
    if (typed.proxy.isEmpty() && !profile.proxy.userName.isEmpty())
        wanted.append(SecretPurpose::Proxy);
    if (typed.clientKey.isEmpty() && !profile.trust.clientCertificateFile.isEmpty())
        wanted.append(SecretPurpose::ClientKey);
    if (draft->isNew)
        wanted.clear();
    readMissing(profile, typed, wanted);
}

void ConnectionManager::readMissing(const ConnectionProfile &profile, ConnectionSecrets secrets,
                                    QList<SecretPurpose> wanted)
{
    if (wanted.isEmpty())
        return runTest(profile, secrets);
    const SecretPurpose purpose = wanted.takeFirst();
    m_credentials.read(profile.secretKey(purpose), this,
                       [this, profile, secrets, wanted, purpose](const Result<QString> &secret) {
                           ConnectionSecrets all = secrets;
                           QString &place = purpose == SecretPurpose::Registry ? all.registry
                               : purpose == SecretPurpose::Proxy               ? all.proxy
                               : purpose == SecretPurpose::ClientKey           ? all.clientKey
                                                                               : all.signIn;
                           place = secret.value_or(QString());
                           readMissing(profile, all, wanted);
                       });
}

void ConnectionManager::runTest(const ConnectionProfile &profile, const ConnectionSecrets &secrets)
{
    if (profile.id != currentId())
        return; // another one was chosen meanwhile
    ConnectionProfile tried = profile;
    const Connection *connection = m_connections.made(profile.id);
    if (profile.kind == RegistryKind::Local && connection)
        tried.url = connection->url();
    m_test = std::make_unique<ConnectionTest>(tried, secrets, nullptr);
    if (profile.kind == RegistryKind::Local && connection)
        m_test->setAuthorities(connection->localAuthorities());
    connect(m_test.get(), &ConnectionTest::lineFinished, m_ui->form, &ConnectionForm::addTestLine);
    connect(m_test.get(), &ConnectionTest::finished, this, [this] {
        m_ui->form->endTest();
        m_test.release()->deleteLater();
        updateButtons();
    });
    updateButtons();
    m_test->start();
}

void ConnectionManager::detect()
{
    const ConnectionProfile profile = m_ui->form->profile();
    if (profile.url.isEmpty())
        return;
    m_ui->form->showDetected([] { return tr("Looking…"); });
    auto *probe = new RegistryProbe(profile, m_ui->form->typed().proxy, this);
    connect(probe, &RegistryProbe::finished, this,
            [this, id = currentId(), asked = profile.url](const RegistryProbe::Finding &found) {
                // Another address by now, or another connection.
                if (id != currentId() || m_ui->form->profile().url != asked)
                    return;
                if (found.kind == RegistryProbe::Kind::Quay
                    || found.kind == RegistryProbe::Kind::Registry)
                    m_ui->form->fillDetected(found.url);
                m_ui->form->showDetected([found] { return wordsOf(found); });
            });
    probe->start();
}

QString ConnectionManager::wordsOf(const RegistryProbe::Finding &found)
{
    const QString way =
        found.url.scheme() == "https"_L1 ? tr("over https") : tr("over http, not encrypted");
    switch (found.kind) {
    case RegistryProbe::Kind::Nothing:
        return found.error ? ErrorText::title(found.error->code) : QString();
    case RegistryProbe::Kind::Unknown:
        return tr("Something answers there, but it does not tell that it is Quay.");
    case RegistryProbe::Kind::Registry:
        //: %1: over https
        return tr("Found a plain registry %1. It has no API of Quay: little of it can be seen.")
            .arg(way);
    case RegistryProbe::Kind::Quay:
        break;
    }
    //: %1: title, %2: version, %3: over https
    return found.version.isEmpty() ? tr("Found %1 %2.").arg(found.title, way)
                                   : tr("Found %1, %2, %3.").arg(found.title, found.version, way);
}

api::ApiClient *ConnectionManager::readGates(QObject &context,
                                             std::function<void(const GateReader &)> done)
{
    const ConnectionProfile profile = m_ui->form->profile();
    auto *client = new api::ApiClient(profile.url, &context);
    (void)configureClient(*client, profile, m_ui->form->typed());
    auto *reader = new GateReader(*client, client);
    connect(reader, &GateReader::finished, &context,
            [reader, done = std::move(done)] { done(*reader); });
    reader->start();
    return client;
}

void ConnectionManager::askForRecovery(const QString &typed)
{
    auto *dialog = new RecoveryDialog(m_ui->form->profile().url.authority(), typed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->sendThrough(*readGates(*dialog, [dialog](const GateReader &reader) {
        if (reader.error())
            dialog->showRefusal(*reader.error());
        else if (!RecoveryDialog::isOffered(reader.capabilities()))
            dialog->showNotOffered();
    }));
    dialog->open();
}

void ConnectionManager::askForHosts()
{
    auto *dialog = new ImportHostsDialog(readHosts(QProcessEnvironment::systemEnvironment()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportHostsDialog::submitted, this, &ConnectionManager::importHosts);
    dialog->open();
}

void ConnectionManager::importHosts(const QList<ImportedHost> &hosts, bool withSecrets)
{
    QString first;
    for (const ImportedHost &host : hosts) {
        ConnectionSecrets secrets;
        if (withSecrets)
            (host.isToken ? secrets.signIn : secrets.registry) = host.secret;
        const QString id = addDraft(profileFor(host, withSecrets), secrets);
        if (first.isEmpty())
            first = id;
    }
    if (!first.isEmpty())
        select(first);
}

void ConnectionManager::askForFile(bool isExport)
{
    const auto words = [isExport] {
        return FileDialog::Words{isExport ? tr("Export connections") : tr("Import connections"),
                                 {tr("Connections (*.json)"), tr("All files (*)")}};
    };
    auto *dialog =
        new FileDialog(isExport ? FileDialog::For::Save : FileDialog::For::Open, words, this);
    dialog->setDefaultSuffix(u"json"_s);
    if (isExport)
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionManager::exportTo);
    else
        connect(dialog, &QFileDialog::fileSelected, this, &ConnectionManager::importFile);
    dialog->open();
}

void ConnectionManager::importFile(const QString &path)
{
    QFile file(path);
    const auto profiles = file.open(QIODevice::ReadOnly)
        ? importProfiles(file.readAll())
        : Result<QList<ConnectionProfile>>(failure(ErrorCode::NotFound, file.errorString()));
    if (!profiles || profiles->isEmpty()) {
        m_ui->notice->say(Banner::Kind::Error,
                          [why = profiles ? QString() : profiles.error().message] {
                              return Banner::Words{tr("This file holds no connections."), why};
                          });
        return;
    }
    QString first;
    for (const ConnectionProfile &profile : *profiles) {
        const QString id = addDraft(profile, {});
        if (first.isEmpty())
            first = id;
    }
    select(first);
    m_ui->notice->say(Banner::Kind::Info, [count = int(profiles->size())] {
        return Banner::Words{
            tr("%n connection(s) imported.", nullptr, count),
            tr("They have no secrets and trust the system's authorities. Save keeps them.")};
    });
}

void ConnectionManager::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = exportProfiles(m_profiles.all());
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (isSaved)
        m_ui->notice->say(Banner::Kind::Success, [path] {
            return Banner::Words{tr("The connections were exported."), path};
        });
    else
        m_ui->notice->say(Banner::Kind::Error, [why = file.errorString()] {
            return Banner::Words{tr("The file could not be written."), why};
        });
}

} // namespace quayside::ui
