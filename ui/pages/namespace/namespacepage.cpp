#include "ui/pages/namespace/namespacepage.h"

#include "app/api/organizationsapi.h"
#include "ui/connect/connection.h"
#include "ui/pages/apptokens/apptokenssection.h"
#include "ui/pages/defaultpermissions/defaultpermissionssection.h"
#include "ui/pages/deleted/deletedsection.h"
#include "ui/pages/logs/logssection.h"
#include "ui/pages/namespace/organizationssection.h"
#include "ui/pages/namespace/overviewsection.h"
#include "ui/pages/namespace/repositoriessection.h"
#include "ui/pages/namespace/settingssection.h"
#include "ui/pages/oauth/applicationssection.h"
#include "ui/pages/oauth/authorizationssection.h"
#include "ui/pages/policies/policysection.h"
#include "ui/pages/registrystatechip.h"
#include "ui/pages/robots/robotssection.h"
#include "ui/pages/storage/storagesection.h"
#include "ui/pages/teams/teamssection.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>
#include <QtWidgets/QToolButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

NamespacePage::NamespacePage(const Workspace &workspace, QWidget *parent)
    : SectionedPage(u"namespace"_s, parent)
    , m_repositories(new RepositoriesSection(workspace))
    , m_copyName(new QToolButton)
    , m_kind(new Chip)
    , m_right(new Chip)
    , m_registryState(new RegistryStateChip(u"namespace.registryState"_s))
{
    m_copyName->setObjectName(u"namespace.copyName"_s);
    m_copyName->setIcon(tintedIcon(u"copy"_s));
    m_right->setObjectName(u"namespace.right"_s);
    for (QWidget *beside :
         {static_cast<QWidget *>(m_copyName), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_right), static_cast<QWidget *>(m_registryState)})
        header().addBeside(beside);
    add(new OverviewSection(workspace));
    add(m_repositories);
    add(new OrganizationsSection(workspace));
    add(new TeamsSection(workspace));
    add(new RobotsSection(workspace));
    add(new DefaultPermissionsSection(workspace));
    add(new AppTokensSection(workspace));
    add(new ApplicationsSection(workspace));
    add(new AuthorizationsSection(workspace));
    add(new StorageSection(workspace));
    add(new NamespacePolicySection(wire::PolicyKind::AutoPrune, workspace));
    add(new NamespacePolicySection(wire::PolicyKind::Immutability, workspace));
    add(new DeletedSection(workspace));
    add(new NamespaceLogsSection(workspace.settings));
    add(new SettingsSection(workspace));
    connect(m_copyName, &QToolButton::clicked, this, [this] {
        if (m_subject)
            copy(m_subject->name);
    });
    retranslate();
    showDetails();
}

NamespacePage::~NamespacePage() = default;

void NamespacePage::setNextTry(std::chrono::milliseconds pause)
{
    SectionedPage::setNextTry(pause);
    m_repositories->setNextTry(pause);
}

bool NamespacePage::isSaidBy(const PageSection &section, const Failure &failure) const
{
    return &section == m_repositories && m_repositories->isSaying(failure);
}

void NamespacePage::add(NamespaceSection *section)
{
    m_own.append(section);
    addSection(section);
}

bool NamespacePage::takeSubject(Connection &connection, const Address &address)
{
    std::optional<NamespaceSubject> subject;
    if (const auto organization = address.organizationName())
        subject = NamespaceSubject{organization->toString(), true};
    else if (address.isAccount() && !connection.isAnonymous())
        subject = NamespaceSubject{connection.userName(), false};
    if (!subject || (this->connection() == &connection && m_subject == subject))
        return false;
    setSubject(&connection, subject);
    return true;
}

void NamespacePage::forgetSubject()
{
    setSubject(nullptr, {});
}

void NamespacePage::setSubject(Connection *connection,
                               const std::optional<NamespaceSubject> &subject)
{
    m_subject = subject;
    m_organization.reset();
    header().setTitle(subject ? subject->name : QString());
    for (NamespaceSection *one : std::as_const(m_own)) {
        one->setSubject(connection, subject);
        one->setOrganization({});
    }
}

Address NamespacePage::addressOf(const QString &tab) const
{
    const auto name = NamespaceName::parse(m_subject->name);
    return m_subject->isOrganization && name ? Address::organization(connection()->id(), *name, tab)
                                             : Address::account(connection()->id(), tab);
}

Address NamespacePage::elsewhere() const
{
    return Address::repositories(connection()->id());
}

QString NamespacePage::firstTab() const
{
    return u"overview"_s;
}

api::ApiCallBase *NamespacePage::startDetails()
{
    const auto name = NamespaceName::parse(m_subject->name);
    if (!m_subject->isOrganization)
        return connection()->refreshUser();
    if (!name)
        return nullptr;
    return api::OrganizationsApi(connection()->client()).get(*name);
}

std::optional<Error> NamespacePage::takeDetails(api::ApiCallBase &call)
{
    if (!m_subject->isOrganization) {
        const auto user = static_cast<api::ApiCall<void> &>(call).takeResult();
        return user ? std::nullopt : std::optional(user.error());
    }
    const auto organization = static_cast<api::ApiCall<wire::Organization> &>(call).takeResult();
    if (!organization)
        return organization.error();
    m_organization = *organization;
    for (NamespaceSection *one : std::as_const(m_own))
        one->setOrganization(m_organization);
    return {};
}

bool NamespacePage::isOffered(const PageSection &section) const
{
    const auto &one = static_cast<const NamespaceSection &>(section);
    return connection() && m_subject && one.isOffered(*connection(), *m_subject, m_organization);
}

void NamespacePage::showSubject()
{
    m_registryState->setVisible(isRegistryReadOnly());
    m_kind->setVisible(m_subject.has_value());
    m_right->setVisible(m_subject && m_subject->isOrganization);
    if (!m_subject)
        return;
    if (!m_subject->isOrganization)
        return m_kind->setState(u"user"_s, tr("Your account"), Tone::Info, Tone::InfoFill);
    m_kind->setState(u"building"_s, tr("Organization"), Tone::Info, Tone::InfoFill);
    if (isNamespaceAdmin(*connection(), *m_subject, m_organization))
        m_right->setState(u"shield-check"_s, tr("Administrator"), Tone::Ok, Tone::OkFill);
    else if (isNamespaceMember(*connection(), *m_subject, m_organization))
        m_right->setState(u"users"_s, tr("Member"), Tone::Muted, Tone::GreyFill);
    else
        m_right->setState(u"eye"_s, tr("Not a member"), Tone::Muted, Tone::GreyFill);
}

QStringList NamespacePage::subjectLocation() const
{
    return {m_subject->name};
}

void NamespacePage::retranslate()
{
    m_copyName->setToolTip(tr("Copy the name"));
    m_copyName->setAccessibleName(tr("Copy the name"));
    setTabsName(tr("Pages of the namespace"));
}

void NamespacePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SectionedPage::changeEvent(event);
}

} // namespace quayside::ui
