#include "ui/pages/oauth/tokenwizard.h"

#include "app/api/apiclient.h"
#include "app/api/oauthapi.h"
#include "app/services/tokenprobe.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/text/errortext.h"
#include "ui/text/scopetext.h"
#include "ui/theme/tintedicon.h"
#include "ui_tokenwizard.h"

#include <QtGui/QKeyEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// What happens from the making on is in tokenwizard_result.cpp.

namespace {

struct RiskLook {
    QString icon;
    Tone tone;
    Tone fill;
};

RiskLook lookOf(TokenRisk risk)
{
    switch (risk) {
    case TokenRisk::Low:
        return {u"circle-check"_s, Tone::Ok, Tone::OkFill};
    case TokenRisk::Medium:
        return {u"alert-triangle"_s, Tone::Warning, Tone::WarningFill};
    case TokenRisk::High:
        break;
    }
    return {u"alert-triangle-filled"_s, Tone::Danger, Tone::DangerFill};
}

/// Where the page of a step stands in the rail.
int railStep(int step, int browser, int result)
{
    return step >= browser ? qMin(step, result - 1) : step;
}

} // namespace

TokenWizard::TokenWizard(const Workspace &workspace, Connection &connection,
                         const std::optional<Target> &target, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TokenWizard>())
    , m_workspace(workspace)
    , m_connection(&connection)
    , m_target(target)
    , m_maker(new TokenMaker(connection.client(), this))
{
    m_ui->setupUi(this);
    m_ui->saveFile->setIcon(tintedIcon(u"download"_s));
    for (QScrollArea *scroll : findChildren<QScrollArea *>()) {
        scroll->viewport()->setAutoFillBackground(false);
        scroll->widget()->setAutoFillBackground(false);
    }
    if (target)
        m_ui->purpose->setTarget(target->organization, target->clientId, target->application);
    connectSteps();
    retranslate();
    showSituation();
    readSituation();
    showStep(Purpose);
    // Who loses the connection loses what is typed, but never a token that is shown.
    connect(&workspace.connections, &Connections::aboutToRemove, this, [this](const QString &id) {
        if (!m_connection || m_connection->id() != id)
            return;
        delete std::exchange(m_maker, nullptr);
        m_connection = nullptr;
        if (!isHolding())
            QDialog::reject();
    });
}

TokenWizard::~TokenWizard()
{
    if (m_call)
        m_call->abort();
}

void TokenWizard::proposeOrganization(const QString &organization)
{
    m_proposed = organization;
    m_ui->purpose->setOrganization(organization);
}

void TokenWizard::setOpener(std::function<bool(const QUrl &)> opener)
{
    m_ui->browser->setOpener(std::move(opener));
}

void TokenWizard::setClipboardLife(std::chrono::milliseconds life)
{
    m_ui->result->setClipboardLife(life);
}

void TokenWizard::connectSteps()
{
    connect(this, &QDialog::finished, this, &TokenWizard::recordToken);
    connect(m_ui->purpose, &TokenPurposeStep::changed, this, &TokenWizard::updateFooter);
    connect(m_ui->purpose, &TokenPurposeStep::organizationChosen, this,
            &TokenWizard::readApplications);
    connect(m_ui->scopes, &TokenScopesStep::changed, this, &TokenWizard::updateFooter);
    connect(m_ui->details, &TokenDetailsStep::changed, this, &TokenWizard::updateFooter);
    connect(m_ui->browser, &TokenBrowserStep::changed, this, &TokenWizard::updateFooter);
    connect(m_ui->browser, &TokenBrowserStep::checkRequested, this, &TokenWizard::check);
    connect(m_ui->result, &TokenResultStep::keepRequested, this, &TokenWizard::keep);
    connect(m_ui->result, &TokenResultStep::exampleChosen, this, &TokenWizard::tryExample);
    connect(m_ui->stored, &QCheckBox::toggled, this, &TokenWizard::updateFooter);
    connect(m_ui->cancel, &QPushButton::clicked, this, &TokenWizard::reject);
    connect(m_ui->back, &QPushButton::clicked, this, &TokenWizard::goBack);
    connect(m_ui->next, &QPushButton::clicked, this, &TokenWizard::goOn);
    connect(m_ui->saveFile, &QPushButton::clicked, this, &TokenWizard::saveFile);
    connect(m_maker, &TokenMaker::made, this, &TokenWizard::onMade);
    connect(m_maker, &TokenMaker::failed, this, &TokenWizard::onFailed);
}

void TokenWizard::readSituation()
{
    if (m_connection->state() != Connection::State::SignedIn || m_connection->isAnonymous())
        return;
    // An organization may have been made since the sign-in.
    auto *call = api::Session(m_connection->client()).user();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto user = call->takeResult();
        if (call != m_call || !user || !m_connection)
            return;
        TokenPurposeStep::Situation situation = m_ui->purpose->situation();
        situation.organizations.clear();
        for (const wire::UserOrganization &organization : user->organizations) {
            if (organization.isOrgAdmin.value_or(true))
                situation.organizations.append(organization.name);
        }
        m_ui->purpose->setSituation(situation);
        m_ui->purpose->setOrganization(m_proposed);
    });
}

void TokenWizard::showSituation()
{
    const Connection &connection = *m_connection;
    const bool isSignedIn =
        connection.state() == Connection::State::SignedIn && !connection.isAnonymous();
    TokenPurposeStep::Situation situation;
    situation.isSignedIn = isSignedIn;
    situation.canMake = isSignedIn && !connection.isReadOnly()
        && connection.offers("createOrganizationApplication"_L1);
    situation.wantsEmail = connection.hasFeature("MAILING"_L1);
    situation.operations = connection.capabilities().described;
    if (const auto &user = connection.user()) {
        for (const wire::UserOrganization &organization : user->organizations) {
            if (organization.isOrgAdmin.value_or(true))
                situation.organizations.append(organization.name);
        }
        situation.isSuperuser = user->isSuperUser.value_or(false);
    }
    m_ui->purpose->setSituation(situation);
    m_ui->scopes->setSuperuserOffered(connection.hasFeature("SUPER_USERS"_L1)
                                      && (situation.isSuperuser || !isSignedIn));
    TokenDetailsStep::Terms terms;
    terms.isNative = connection.offers("createOrganizationApplicationToken"_L1);
    terms.isSignedIn = isSignedIn;
    terms.isReadOnly = connection.isReadOnly();
    // Another user's token is assigned by the pages of the registry, which know sessions alone.
    terms.canAssign = isSignedIn && !connection.isReadOnly()
        && connection.profile().signIn == SignInKind::Password
        && connection.hasFeature("ASSIGN_OAUTH_TOKEN"_L1);
    terms.registry = connection.registryName();
    terms.user = connection.userName();
    terms.client = &m_connection->client();
    if (connection.config()) {
        const QJsonValue longest =
            connection.config()->config.value("OAUTH_TOKEN_MAXIMUM_LIFETIME"_L1);
        if (longest.isDouble())
            terms.longest = std::chrono::seconds(longest.toInteger());
    }
    m_ui->details->setTerms(terms);
}

void TokenWizard::readApplications(const QString &organization)
{
    if (organization.isEmpty() || !m_connection || m_target)
        return;
    auto *call = api::OAuthApi(m_connection->client()).applications(organization);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto list = call->takeResult();
        if (call != m_call)
            return;
        if (list)
            m_ui->purpose->setApplications(list->applications);
        else
            m_ui->purpose->showProblem(list.error());
    });
}

QString TokenWizard::reasonOf(int step) const
{
    switch (step) {
    case Purpose:
        return m_ui->purpose->reason();
    case Scopes:
        return m_ui->scopes->reason();
    case Details:
        return m_ui->details->reason();
    case Browser:
        return m_ui->browser->reason();
    default:
        return isHolding() ? tr("Store the token first") : QString();
    }
}

void TokenWizard::updateFooter()
{
    const int step = m_ui->stack->currentIndex();
    const bool isBusy = m_maker && m_maker->isBusy();
    const bool isOver = step == Token;
    const RiskLook look = lookOf(riskOf(m_ui->scopes->scopes()));
    m_ui->risk->setState(look.icon, ScopeText::risk(riskOf(m_ui->scopes->scopes())), look.tone,
                         look.fill);
    const bool hasRisk = (step == Scopes || step == Details) && !m_ui->scopes->scopes().isEmpty();
    m_ui->risk->setVisible(hasRisk);
    m_ui->riskLabel->setVisible(hasRisk);
    m_ui->stored->setVisible(isOver);
    m_ui->saveFile->setVisible(isOver);
    m_ui->back->setVisible(!isOver && step != Purpose);
    m_ui->back->setEnabled(!isBusy);
    m_ui->cancel->setVisible(!isOver && !m_isAssigned);
    const QString reason = isBusy ? tr("The registry makes the token…") : reasonOf(step);
    m_ui->reason->setText(reason);
    // On the last page the box at the left says it.
    m_ui->reason->setVisible(!isOver);
    m_ui->next->setEnabled(reason.isEmpty() || m_isAssigned);
    const bool isLastButOne = step == Details;
    m_ui->next->setText(
        isOver || m_isAssigned                                             ? tr("Finish")
            : isLastButOne && m_ui->details->path() == TokenPath::Native   ? tr("Generate token")
            : isLastButOne && m_ui->details->path() == TokenPath::Assigned ? tr("Assign token")
                                                                           : tr("Continue"));
}

void TokenWizard::showStep(int step)
{
    const std::array<QWidget *, Token + 1> first{
        m_ui->purpose->firstField(), m_ui->scopes->firstField(), m_ui->details->firstField(),
        m_ui->browser->firstField(), m_ui->result->firstField()};
    m_ui->stack->setCurrentIndex(step);
    m_ui->rail->setCurrent(railStep(step, Browser, Token));
    updateFooter();
    first.at(size_t(step))->setFocus();
}

/// What the token is for, above its scopes.
QString TokenWizard::aboutText() const
{
    const TokenOrder wanted = order();
    const QString purpose = m_ui->purpose->purpose();
    const QString about = m_connection && wanted.organization.isEmpty()
        ? tr("Client ID %1.").arg(wanted.clientId)
        : tr("Application “%1” in %2.").arg(wanted.applicationName, wanted.organization);
    return purpose.isEmpty() ? about : about + u' ' + tr("Ticked for %1.").arg(purpose);
}

void TokenWizard::goOn()
{
    if (m_isAssigned)
        return accept();
    switch (m_ui->stack->currentIndex()) {
    case Purpose:
        m_ui->scopes->setPurpose(aboutText(), m_ui->purpose->scopes());
        return showStep(Scopes);
    case Scopes:
        m_ui->details->proposeName(order().applicationName.isEmpty() ? m_connection->profile().name
                                                                     : order().applicationName);
        return showStep(Details);
    case Details:
        return generate();
    case Browser:
        return onChecked();
    default:
        return finish();
    }
}

void TokenWizard::goBack()
{
    const int step = m_ui->stack->currentIndex();
    if (step > Purpose && step < Token)
        showStep(step - 1);
}

TokenOrder TokenWizard::order() const
{
    TokenOrder wanted;
    m_ui->purpose->fill(wanted);
    m_ui->details->fill(wanted);
    wanted.scopes = m_ui->scopes->scopes();
    // What an earlier try has made is there.
    if (wanted.organization == m_order.organization && !m_order.organization.isEmpty()) {
        wanted.makesOrganization = wanted.makesOrganization && m_order.makesOrganization;
        if (wanted.applicationName == m_order.applicationName && wanted.clientId.isEmpty())
            wanted.clientId = m_order.clientId;
    }
    return wanted;
}

void TokenWizard::reject()
{
    if (!isHolding())
        return QDialog::reject();
    m_ui->stored->setFocus();
    m_ui->reason->setVisible(true);
}

void TokenWizard::closeEvent(QCloseEvent *event)
{
    if (!isHolding())
        return QDialog::closeEvent(event);
    event->ignore();
    reject();
}

void TokenWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isGenerate = event->key() == Qt::Key_G && event->modifiers() == Qt::ControlModifier;
    if (isGenerate && m_ui->stack->currentIndex() == Details && m_ui->next->isEnabled())
        return m_ui->next->click();
    QDialog::keyPressEvent(event);
}

void TokenWizard::retranslate()
{
    m_ui->retranslateUi(this);
    //: %1 name of a connection
    setWindowTitle(
        tr("%1: Generate token").arg(m_connection ? m_connection->profile().name : QString()));
    //: Steps of the wizard, a word or two each.
    m_ui->rail->setSteps({tr("Purpose"), tr("Scopes"), tr("Details"), tr("Token")});
    m_ui->rail->setCurrent(railStep(m_ui->stack->currentIndex(), Browser, Token));
    if (m_ui->stack->currentIndex() != Purpose)
        m_ui->scopes->setAbout(aboutText());
    updateFooter();
}

} // namespace quayside::ui
