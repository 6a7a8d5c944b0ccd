#include "app/services/jobs.h"
#include "ui/pages/oauth/recordedoauth.h"
#include "ui/pages/oauth/tokenwizard.h"

#include "app/api/apiclient.h"
#include "app/api/exampleapi.h"
#include "app/api/oauthapi.h"
#include "app/services/credentialstore.h"
#include "app/services/knowntokens.h"
#include "app/services/profiles.h"
#include "app/services/secretfile.h"
#include "app/services/tokenprobe.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/text/errortext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/filedialog.h"
#include "ui_tokenwizard.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QUuid>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// Commands name it so; whoever runs them puts the file there.
QString authorityFileOf(const Connection &connection)
{
    const bool hasOwn = !connection.profile().trust.caPem.isEmpty()
        || !connection.profile().trust.pinnedPem.isEmpty()
        || !connection.localAuthorities().isEmpty();
    return hasOwn && connection.url().scheme() == "https"_L1 ? u"ca.pem"_s : QString();
}

} // namespace

void TokenWizard::generate()
{
    if (!m_maker || m_maker->isBusy())
        return;
    m_ui->details->clearRefusal();
    m_ui->purpose->showProblem(std::nullopt);
    m_knownClient = order().clientId;
    m_maker->start(order());
    updateFooter();
}

void TokenWizard::onMade(const wire::OAuthToken &token)
{
    m_order = m_maker->order();
    recordApplication();
    // It may be a new one, and pages know what the user administers.
    if (m_connection->state() == Connection::State::SignedIn)
        m_connection->refreshUser();
    if (!m_order.organization.isEmpty())
        Q_EMIT made(m_order.organization, m_order.clientId);
    switch (m_order.path) {
    case TokenPath::Native:
        return showToken(token);
    case TokenPath::Browser:
        return showBrowser();
    case TokenPath::Assigned:
        return showAssigned();
    }
}

void TokenWizard::onFailed(TokenMaker::Step step, const Error &error)
{
    m_order = m_maker->order();
    recordApplication();
    updateFooter();
    if (step != TokenMaker::Step::Token) {
        m_ui->purpose->showProblem(error);
        return showStep(Purpose);
    }
    if (error.code == ErrorCode::InvalidInput && error.serverText.contains("name"_L1))
        return m_ui->details->showNameProblem(error.serverText);
    m_ui->details->showRefusal([error] {
        return Banner::Words{ErrorText::title(error.code),
                             error.code == ErrorCode::Forbidden
                                 ? tr("A token cannot have a scope that you do not have "
                                      "yourself. Go back and tick less.")
                                 : error.serverText};
    });
}

void TokenWizard::showAssigned()
{
    m_isAssigned = true;
    m_ui->details->showAssigned(m_order.assignee);
    updateFooter();
}

void TokenWizard::showBrowser()
{
    m_ui->browser->setPage(
        api::OAuthApi::authorizePage(m_connection->url(), m_order.clientId, m_order.scopes),
        m_ui->details->browserReason());
    showStep(Browser);
}

std::unique_ptr<api::ApiClient> TokenWizard::clientWith(const QString &token) const
{
    auto client = m_connection->freshClient();
    client->setBearerToken(token.toUtf8());
    return client;
}

std::optional<RepositoryName> TokenWizard::someRepository() const
{
    const RepositoryModel &model = m_workspace.connections.repositories(*m_connection).model();
    std::optional<RepositoryName> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto name = RepositoryName::parse(model.data(model.index(row, 0), IdRole).toString());
        if (!name)
            continue;
        const bool isOurs = name->namespaceName() == m_order.organization
            || name->namespaceName() == m_connection->userName();
        // The administrator's own tell more about a token.
        if (isOurs)
            return *name;
        if (!found)
            found = *name;
    }
    return found;
}

void TokenWizard::check()
{
    if (m_probe || !m_connection)
        return;
    m_ui->browser->setBusy(true);
    m_probe =
        std::make_unique<TokenProbe>(clientWith(m_ui->browser->token()), m_order.scopes, nullptr);
    m_probe->setOrganization(m_order.organization);
    if (const auto repository = someRepository())
        m_probe->setRepository(*repository);
    connect(m_probe.get(), &TokenProbe::finished, this, [this] {
        TokenProbe *done = m_probe.release();
        done->deleteLater();
        m_ui->browser->setBusy(false);
        if (!done->error())
            return m_ui->browser->showAnswers(done->user().username, done->answers());
        m_ui->browser->showProblem(done->error()->code == ErrorCode::Unauthenticated
                                       ? tr("The registry does not know this token.")
                                       : ErrorText::sentence(*done->error()));
    });
    m_probe->start();
}

void TokenWizard::onChecked()
{
    wire::OAuthToken token;
    token.name = m_order.name;
    token.token = m_ui->browser->token();
    m_ui->browser->forget();
    showToken(token);
}

void TokenWizard::showToken(const wire::OAuthToken &token)
{
    m_token = token;
    m_token.token.reset();
    // The browser's page does not tell; a name of our own tells two of them apart.
    if (m_token.uuid.isEmpty())
        m_token.uuid = u"own-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    TokenResultStep::Made made;
    made.secret = token.token.value_or(QString());
    made.name = m_order.name;
    made.application = m_order.applicationName;
    made.scopes = m_order.scopes;
    made.expires = token.expiresAt;
    made.connection = m_connection->profile().name;
    made.canUse = m_connection->profile().kind != RegistryKind::Local;
    m_ui->result->show(made);
    m_key = KnownToken{.connection = m_connection->id(), .uuid = m_token.uuid}.secretKey();
    showStep(Token);
    chooseExample();
    keep(true);
}

bool TokenWizard::isHolding() const
{
    const bool isKept = m_isStored || m_ui->stored->isChecked()
        || m_ui->result->keeping() == TokenResultStep::Keeping::Kept;
    return m_ui->stack->currentIndex() == Token && !m_ui->result->secret().isEmpty() && !isKept;
}

void TokenWizard::keep(bool isWanted)
{
    using Keeping = TokenResultStep::Keeping;
    m_ui->result->setKeeping(isWanted ? Keeping::Busy : Keeping::Not);
    updateFooter();
    if (!isWanted)
        return m_workspace.credentials.remove(m_key, this, [](const Result<void> &) {});
    m_workspace.credentials.write(
        m_key, m_ui->result->secret(), this, [this](const Result<void> &kept) {
            // Only what outlives this run counts.
            m_ui->result->setKeeping(kept ? Keeping::Kept : Keeping::Failed);
            updateFooter();
        });
}

void TokenWizard::saveFile()
{
    auto *dialog = new FileDialog(
        FileDialog::For::Save, [] { return FileDialog::Words{tr("Save the token")}; }, this);
    dialog->setObjectName(u"token.file"_s);
    dialog->setDirectory(QDir::homePath());
    dialog->selectFile(u"quay-token"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const auto written = writeSecretFile(path, m_ui->result->secret().toUtf8() + '\n');
        m_isStored = m_isStored || written.has_value();
        m_ui->result->showFile(written ? tr("Saved in %1, for you alone.").arg(path)
                                       : tr("Not saved: %1").arg(written.error().message));
        updateFooter();
    });
    dialog->open();
}

void TokenWizard::chooseExample()
{
    TokenResultStep::Example example = m_ui->result->example();
    example.registry = m_connection->url();
    example.authorityFile = authorityFileOf(*m_connection);
    const auto repository = someRepository();
    if (repository)
        example.repository = *repository;
    example.calls = {api::ApiExample::Tags};
    const auto offer = [&](QLatin1StringView operation, api::ApiExample call) {
        if (m_connection->offers(operation))
            example.calls.append(call);
    };
    offer("getRepoManifestSecurity"_L1, api::ApiExample::Security);
    // Of the old address a registry that describes nothing is not known to have it.
    if (m_connection->capabilities().operations)
        offer("getRepoImageSecurity"_L1, api::ApiExample::ImageSecurity);
    offer("getRepoMirrorConfig"_L1, api::ApiExample::Mirror);
    offer("listRepoNotifications"_L1, api::ApiExample::Notifications);
    m_ui->result->setExample(example);
    if (repository)
        readDigest(*repository);
}

void TokenWizard::readDigest(const RepositoryName &repository)
{
    m_trial = clientWith(m_ui->result->secret());
    auto *call =
        api::TagsApi(m_trial.get() ? *m_trial : m_connection->client()).list(repository, 1);
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        TokenResultStep::Example example = m_ui->result->example();
        if (page && !page->tags.isEmpty()) {
            example.digest = page->tags.constFirst().manifestDigest.toString();
            m_ui->result->setExample(example);
        }
        tryExample();
    });
}

void TokenWizard::tryExample()
{
    if (!m_trial)
        return;
    const TokenResultStep::Example &example = m_ui->result->example();
    auto *call =
        api::ExampleApi(*m_trial).run(m_ui->result->chosen(), example.repository, example.digest);
    QElapsedTimer clock;
    clock.start();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, clock] {
        const auto status = call->takeResult();
        if (call == m_call)
            m_ui->result->showAnswer(status.value_or(0),
                                     std::chrono::milliseconds(clock.elapsed()));
    });
}

void TokenWizard::remember()
{
    KnownToken known;
    known.connection = m_connection->id();
    known.uuid = m_token.uuid;
    known.name = m_order.name;
    known.application = m_order.applicationName;
    known.scopes = m_order.scopes;
    known.expires = m_token.expiresAt;
    known.reminderDays = m_token.expiresAt ? m_ui->details->reminderDays() : 0;
    known.isSignIn = m_ui->result->isUseWanted();
    m_workspace.tokens.keep(known);
}

void TokenWizard::finish()
{
    if (isHolding())
        return reject();
    if (m_connection) {
        remember();
        if (m_ui->result->isUseWanted())
            m_connection->useToken(m_ui->result->secret());
    }
    m_ui->result->forget();
    accept();
}

void TokenWizard::askToLose(std::function<void()> then)
{
    const auto ask = [this] {
        return ConfirmDialog::Question{
            .window = windowTitle(),
            .title = tr("Lose the token?"),
            .text = tr("It is stored nowhere. Nobody can show it again; a new one has to be made."),
            .tick = tr("The token may be lost"),
            .action = tr("Close without it")};
    };
    auto *question = new ConfirmDialog(ask, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, then = std::move(then)] {
        m_ui->result->forget();
        QDialog::reject();
        then();
    });
    question->open();
}

void TokenWizard::recordApplication()
{
    if (!m_connection || !m_knownClient.isEmpty() || m_order.clientId.isEmpty())
        return;
    m_knownClient = m_order.clientId;
    wire::OAuthApplication application;
    application.name = m_order.applicationName;
    application.clientId = m_order.clientId;
    m_workspace.jobs.add(recordedApplication(m_connection->id(), m_connection->client(),
                                             m_order.organization, {}, application));
}

void TokenWizard::recordToken()
{
    const bool isMade = m_order.path == TokenPath::Native && !m_token.uuid.isEmpty();
    if (!m_connection || (!isMade && !m_isAssigned))
        return;
    TokenFacts facts{m_order.organization, m_order.clientId, m_order.applicationName};
    facts.name = m_isAssigned ? m_order.assignee : m_order.name;
    facts.scopes = m_order.scopes;
    // What the connection itself signs in with is not taken back by a key.
    const auto known = m_workspace.tokens.find(m_token.uuid);
    if (isMade && !(known && known->isSignIn))
        facts.uuid = m_token.uuid;
    m_workspace.jobs.add(
        recordedToken(m_connection->id(), m_connection->client(), facts, m_workspace.tokens));
}

} // namespace quayside::ui
