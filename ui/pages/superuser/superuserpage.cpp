#include "ui/pages/superuser/superuserpage.h"

#include "ui/connect/connection.h"
#include "ui/pages/logs/logssection.h"
#include "ui/pages/registrystatechip.h"
#include "ui/pages/superuser/administeredorganizations.h"
#include "ui/pages/superuser/changelogsection.h"
#include "ui/pages/superuser/configurationsection.h"
#include "ui/pages/superuser/messagessection.h"
#include "ui/pages/superuser/servicekeyssection.h"
#include "ui/pages/superuser/userssection.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/pageheader.h"
#include "ui/workspace.h"

#include <QtCore/QEvent>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

SuperuserPage::SuperuserPage(const Workspace &workspace, QWidget *parent)
    : SectionedPage(u"superuser"_s, parent)
    , m_right(new Chip)
    , m_registryState(new RegistryStateChip(u"superuser.registryState"_s))
{
    header().addBeside(m_right);
    header().addBeside(m_registryState);
    add(new UsersSection(workspace));
    add(new AdministeredOrganizations(workspace));
    add(new MessagesSection(workspace));
    add(new ServiceKeysSection(workspace));
    add(new SuperuserLogsSection(workspace.settings));
    add(new ConfigurationSection(workspace));
    add(new ChangeLogSection);
    retranslate();
    showDetails();
}

SuperuserPage::~SuperuserPage() = default;

void SuperuserPage::add(SuperuserSection *section)
{
    m_own.append(section);
    addSection(section);
}

bool SuperuserPage::takeSubject(Connection &connection, const Address &)
{
    if (m_isShown && this->connection() == &connection)
        return false;
    m_isShown = true;
    for (SuperuserSection *one : std::as_const(m_own))
        one->setConnection(&connection);
    return true;
}

void SuperuserPage::forgetSubject()
{
    m_isShown = false;
    for (SuperuserSection *one : std::as_const(m_own))
        one->setConnection(nullptr);
}

QString SuperuserPage::subjectName() const
{
    return connection() ? connection()->registryName() : QString();
}

Address SuperuserPage::addressOf(const QString &tab) const
{
    return Address::superuser(connection()->id(), tab);
}

Address SuperuserPage::elsewhere() const
{
    return Address::repositories(connection()->id());
}

QString SuperuserPage::elsewhereText() const
{
    return tr("Show all repositories");
}

api::ApiCallBase *SuperuserPage::startDetails()
{
    return nullptr;
}

std::optional<Error> SuperuserPage::takeDetails(api::ApiCallBase &)
{
    return {};
}

bool SuperuserPage::isOffered(const PageSection &section) const
{
    const auto isIt = [&section](const SuperuserSection *one) { return one == &section; };
    const auto own = std::find_if(m_own.begin(), m_own.end(), isIt);
    return connection() && own != m_own.end() && (*own)->isOffered(*connection());
}

void SuperuserPage::showSubject()
{
    m_registryState->setVisible(isRegistryReadOnly());
    header().setTitle(tr("Administration"));
    const bool isWriter =
        connection() && connection()->user() && connection()->user()->isSuperUser.value_or(false);
    if (isWriter)
        m_right->setState(u"shield-check"_s, tr("Superuser"), Tone::Special, Tone::SpecialFill);
    else
        m_right->setState(u"eye"_s, tr("Read-only superuser"), Tone::Muted, Tone::GreyFill);
}

QString SuperuserPage::firstTab() const
{
    return u"users"_s;
}

QStringList SuperuserPage::subjectLocation() const
{
    return {tr("Administration")};
}

void SuperuserPage::retranslate()
{
    setTabsName(tr("Pages of the administration"));
}

void SuperuserPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SectionedPage::changeEvent(event);
}

} // namespace quayside::ui
