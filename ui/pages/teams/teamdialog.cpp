#include "ui/pages/teams/teamdialog.h"

#include "app/core/emailaddress.h"
#include "app/core/reference.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/teams/teamsyncbar.h"
#include "ui/text/entitytext.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowlist.h"
#include "ui_teamdialog.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

QStringList TeamRequest::memberNames() const
{
    QStringList names;
    for (const wire::TeamMember &member : members)
        names.append(member.name);
    return names;
}

QStringList TeamRequest::users() const
{
    QStringList names;
    for (const wire::TeamMember &member : members) {
        if (!member.isRobot && !member.isInvited)
            names.append(member.name);
    }
    return names;
}

TeamDialog::TeamDialog(const Facts &facts, api::ApiClient &client, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TeamDialog>())
    , m_facts(facts)
    , m_sync(new TeamSyncBar)
    , m_entity(new EntityField(EntityField::Users | EntityField::Robots))
    , m_invite(new QPushButton)
    , m_rows(new RowList(u"team.members"_s))
    , m_rights(new RepositoryRights(u"team.rights"_s))
{
    m_ui->setupUi(this);
    setWindowTitle(facts.window);
    m_ui->banner->hide();
    m_ui->description->setName(u"team.description"_s);
    m_ui->name->setText(isNew() ? facts.proposed : facts.team);
    m_ui->name->setVisible(isNew());
    m_ui->nameLabel->setVisible(isNew());
    for (const auto role :
         {OrganizationRole::Member, OrganizationRole::Creator, OrganizationRole::Admin})
        m_ui->role->addItem({}, int(role));
    m_entity->setObjectName(u"team.entity"_s);
    m_entity->setSource(&client, facts.organization);
    m_invite->setObjectName(u"team.invite"_s);
    m_invite->setIcon(tintedIcon(u"mail"_s));
    auto *who = new QHBoxLayout;
    who->addWidget(m_entity, 1);
    who->addWidget(m_invite);
    m_ui->membersLayout->addWidget(m_sync);
    m_ui->membersLayout->addLayout(who);
    showInvite();
    m_ui->membersLayout->addWidget(m_rows, 1);
    m_rights->setRepositories(facts.repositories);
    m_ui->rightsLayout->addWidget(m_rights, 1);
    m_hasMembers = m_hasRights = isNew();
    if (facts.isReadOnly) {
        m_entity->hide();
        m_rows->setReadOnly(true);
        m_rights->setReadOnly(true);
        m_ui->description->setReadOnly(true);
        m_ui->role->setEnabled(false);
        m_ui->save->hide();
    }
    connectParts();
    orderTabs();
    (isNew() ? static_cast<QWidget *>(m_ui->name) : m_ui->description)->setFocus();
    retranslate();
}

TeamDialog::~TeamDialog() = default;

void TeamDialog::connectParts()
{
    m_ui->pages->setId(m_ui->showMembers, 0);
    m_ui->pages->setId(m_ui->showRights, 1);
    connect(m_ui->pages, &QButtonGroup::idClicked, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->name, &QLineEdit::textChanged, this, &TeamDialog::update);
    connect(m_ui->description, &MarkdownEdit::textChanged, this, &TeamDialog::update);
    connect(m_ui->role, &QComboBox::currentIndexChanged, this, &TeamDialog::update);
    connect(m_sync, &TeamSyncBar::startRequested, this, &TeamDialog::syncRequested);
    connect(m_sync, &TeamSyncBar::stopRequested, this, &TeamDialog::stopSyncRequested);
    connect(m_entity, &EntityField::entityChosen, this, &TeamDialog::addMember);
    connect(m_entity, &QLineEdit::textChanged, this, &TeamDialog::showInvite);
    connect(m_invite, &QPushButton::clicked, this, &TeamDialog::inviteAddress);
    connect(m_entity, &EntityField::textEntered, this, &TeamDialog::inviteAddress);
    connect(m_rows, &RowList::removed, this, [this](const QString &name) {
        m_members.removeIf([&name](const wire::TeamMember &one) { return one.name == name; });
        showMembers();
        m_entity->setFocus();
    });
    connect(m_rights, &RepositoryRights::rightsChanged, this, &TeamDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        m_ui->banner->hide();
        setEnabled(false);
        Q_EMIT submitted(m_before, request());
    });
}

void TeamDialog::orderTabs()
{
    // Members and rights were made after the form: its buttons go to the end.
    setTabOrder(&m_sync->button(), m_entity);
    setTabOrder(m_entity, m_invite);
    m_rows->setTabAnchor(m_invite);
    setTabOrder(m_rights->lastStop(), m_ui->cancel);
    setTabOrder(m_ui->cancel, m_ui->save);
}

void TeamDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(isNew() ? tr("New team") : tr("Team %1").arg(m_facts.team));
    m_ui->save->setText(isNew() ? tr("Create") : tr("Save"));
    m_ui->cancel->setText(m_facts.isReadOnly ? tr("Close") : tr("Cancel"));
    for (int i = 0; i < m_ui->role->count(); ++i)
        m_ui->role->setItemText(i,
                                RightText::word(OrganizationRole(m_ui->role->itemData(i).toInt())));
    m_ui->description->setWords(tr("Description, Markdown"), tr("Markdown, may be empty"));
    m_entity->setAccessibleName(tr("Add a member"));
    m_invite->setText(tr("Invite by mail"));
    m_invite->setToolTip(tr("Type the whole e-mail address of somebody who is no user here yet."));
    m_rows->setEmptyText(m_facts.isReadOnly ? tr("Nobody yet.")
                                            : tr("Nobody yet. Type a name above to add somebody."));
    showMembers();
}

void TeamDialog::addMember(const wire::Entity &entity)
{
    wire::TeamMember member;
    member.name = entity.name;
    member.isRobot = entity.isRobot.value_or(false);
    m_members.append(member);
    m_entity->setEntity({});
    m_entity->setFocus();
    showMembers();
}

QString TeamDialog::addressTyped() const
{
    const QString typed = m_entity->text().trimmed();
    const auto isIt = [&typed](const wire::TeamMember &one) { return one.name == typed; };
    const bool isListed = std::any_of(m_members.cbegin(), m_members.cend(), isIt);
    return m_facts.canInvite && !m_isSynced && !isListed && isEmailAddress(typed) ? typed
                                                                                  : QString();
}

void TeamDialog::showInvite()
{
    m_invite->setVisible(m_facts.canInvite && !m_facts.isReadOnly && !m_isSynced);
    m_invite->setEnabled(!addressTyped().isEmpty());
}

void TeamDialog::inviteAddress()
{
    wire::TeamMember member;
    member.name = addressTyped();
    member.isInvited = member.isAddress = true;
    if (member.name.isEmpty())
        return;
    m_members.append(member);
    m_entity->setEntity({});
    m_entity->setFocus();
    showMembers();
}

void TeamDialog::setTeam(const wire::Team &team)
{
    m_before.name = team.name;
    m_before.description = team.description;
    m_before.role = team.role;
    m_ui->description->setText(team.description);
    m_ui->role->setCurrentIndex(m_ui->role->findData(int(team.role)));
    update();
}

void TeamDialog::setMembers(const wire::TeamMembers &team)
{
    const QStringList had = m_before.memberNames();
    QList<wire::TeamMember> members = team.members;
    for (const wire::TeamMember &one : std::as_const(m_members)) {
        if (one.isRobot && !had.contains(one.name))
            members.append(one);
    }
    m_hasMembers = true;
    m_before.members = team.members;
    m_members = members;
    m_isSynced = team.synced.has_value();
    m_sync->setSync(team, m_facts.canSync && !m_facts.isReadOnly,
                    m_facts.canStopSync && !m_facts.isReadOnly);
    m_entity->setKinds(m_isSynced ? EntityField::Kinds(EntityField::Robots)
                                  : EntityField::Users | EntityField::Robots);
    showInvite();
    showMembers();
}

void TeamDialog::setRights(const RepositoryRights::Rights &rights)
{
    m_hasRights = true;
    m_before.rights = rights;
    m_rights->setRights(rights);
    update();
}

void TeamDialog::showMembers()
{
    QList<RowList::Row> rows;
    QStringList names;
    for (const wire::TeamMember &member : std::as_const(m_members)) {
        const QString icon = member.isInvited ? u"mail"_s : member.isRobot ? u"robot"_s : u"user"_s;
        RowList::Row row{member.name, icon, member.name, invitationText(member)};
        row.isFixed = m_isSynced && !member.isRobot;
        rows.append(row);
        names.append(member.name);
    }
    m_rows->setRows(rows);
    m_entity->setExcluded(names);
    update();
}

QString TeamDialog::invitationText(const wire::TeamMember &member) const
{
    if (!member.isInvited)
        return {};
    return m_before.memberNames().contains(member.name) ? tr("Invited, has not answered yet")
                                                        : tr("Is invited when you save");
}

TeamRequest TeamDialog::request() const
{
    TeamRequest request;
    request.name = m_ui->name->text().trimmed();
    request.description = m_ui->description->text().trimmed();
    request.role = OrganizationRole(m_ui->role->currentData().toInt());
    request.members = m_members;
    request.rights = m_rights->rights();
    return request;
}

QString TeamDialog::nameTrouble() const
{
    const QString name = m_ui->name->text().trimmed();
    if (name.isEmpty() || !isNew())
        return {};
    if (m_facts.taken.contains(name))
        return tr("There is a team of this name already.");
    if (!TeamName::parse(name))
        return tr("2 to 255 lower-case letters and digits, with single . _ - between them.");
    return {};
}

void TeamDialog::update()
{
    const TeamRequest wanted = request();
    const QString trouble = nameTrouble();
    const bool isKnown = m_hasMembers && m_hasRights;
    const QString objection = isKnown ? m_facts.objection(wanted) : QString();
    const bool isChanged = isNew() || wanted.description != m_before.description
        || wanted.role != m_before.role || wanted.members != m_before.members
        || wanted.rights != m_before.rights;
    m_ui->nameError->setText(trouble);
    m_ui->nameError->setVisible(!trouble.isEmpty());
    m_ui->name->setProperty("error", !trouble.isEmpty());
    m_ui->name->update();
    m_ui->meaning->setText(EntityText::meaning(wanted.role));
    m_ui->objection->setText(objection);
    m_ui->objection->setVisible(!objection.isEmpty() && !m_facts.isReadOnly);
    m_entity->setEnabled(isKnown);
    m_rights->setEnabled(isKnown);
    // Not for everybody to read.
    m_ui->showRights->setVisible(m_hasRights);
    m_ui->showMembers->setText(tr("Members (%1)").arg(m_members.size()));
    m_ui->showRights->setText(tr("Repositories (%1)").arg(wanted.rights.size()));
    m_ui->save->setEnabled(isKnown && isChanged && objection.isEmpty() && trouble.isEmpty()
                           && !wanted.name.isEmpty());
}

std::optional<wire::TeamSync> TeamDialog::synced() const
{
    return m_sync->synced();
}

void TeamDialog::showRefusal(std::function<Banner::Words()> words)
{
    setEnabled(true);
    m_ui->banner->say(Banner::Kind::Error, std::move(words));
}

} // namespace quayside::ui
