#include "ui/pages/teams/teamssection.h"

#include "app/api/teamsapi.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/text/entitytext.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/markdownview.h"
#include "ui/widgets/recordtable.h"
#include "ui/workspace.h"

#include <QtGui/QAction>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

TeamsSection::TeamsSection(const Workspace &workspace)
    : ListSection(u"teams"_s, workspace)
    , m_teams(makeTeamModel(this))
    , m_members(makeMemberModel(this))
    , m_collaborators(makeMemberModel(this))
    , m_switch(new QWidget)
    , m_views(new QButtonGroup(this))
    , m_stack(new QStackedWidget)
    , m_memberList(new RecordList(u"members"_s, workspace.settings))
    , m_collaboratorList(new RecordList(u"collaborators"_s, workspace.settings))
{
    build();
    fillTeams();
    fillMembers(*m_memberList, *m_members, true);
    fillMembers(*m_collaboratorList, *m_collaborators, false);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    connectParts();
    connect(&workspace.jobs, &Jobs::finished, this, &TeamsSection::onJob);
    showWords();
    showActions();
}

TeamsSection::~TeamsSection()
{
    if (m_collaboratorsCall)
        m_collaboratorsCall->abort();
}

void TeamsSection::build()
{
    auto *row = new QHBoxLayout(m_switch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const auto &[id, name] : {std::pair{Teams, "teams.showTeams"_L1},
                                   {Members, "teams.showMembers"_L1},
                                   {Collaborators, "teams.showCollaborators"_L1}}) {
        auto *button = new QPushButton;
        button->setObjectName(name);
        button->setCheckable(true);
        button->setProperty("kind", u"chip"_s);
        button->setProperty("dense", true);
        m_views->addButton(button, id);
        row->addWidget(button);
    }
    row->addStretch();
    m_views->button(Teams)->setChecked(true);
    m_stack->addWidget(&list());
    m_stack->addWidget(m_memberList);
    m_stack->addWidget(m_collaboratorList);
    body().addWidget(m_switch);
    body().addWidget(m_stack, 1);
}

void TeamsSection::fillTeams()
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"users"_s, .isStrong = true};
    };
    const auto text = [](const QVariant &value, const QModelIndex &) {
        const QString line = MarkdownView::plainLine(value.toString());
        return CellLook{.text = line, .tip = line};
    };
    const auto role = [](const QVariant &value, const QModelIndex &) {
        const auto held = OrganizationRole(value.toInt());
        const bool isAdmin = held == OrganizationRole::Admin;
        CellLook look{.text = RightText::word(held), .keepsGutter = true};
        look.icon = isAdmin ? u"shield-check"_s : QString();
        look.iconTone = Tone::Ok;
        look.tip = EntityText::meaning(held);
        return look;
    };
    const auto number = [](const QVariant &value, const QModelIndex &) {
        return numberLook(value);
    };
    list().setModel(*m_teams,
                    {{[] { return tr("NAME"); }, 220, name},
                     {[] { return tr("DESCRIPTION"); }, 260, text},
                     {[] { return tr("ROLE"); }, 160, role},
                     {[] { return tr("MEMBERS"); }, 110, number},
                     {[] { return tr("REPOSITORIES"); }, 130, number}},
                    int(TeamColumn::Description));
}

void TeamsSection::fillMembers(RecordList &list, MemberModel &model, bool hasTeams)
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        const QString text = value.toString();
        return CellLook{.text = text, .icon = EntityText::userIcon(text), .isStrong = true};
    };
    const auto names = [](const QVariant &value, const QModelIndex &) {
        const QString all = value.toStringList().join(tr(", "));
        return CellLook{.text = all, .tip = all};
    };
    list.setModel(model,
                  {{[] { return tr("NAME"); }, 240, name},
                   {[] { return tr("TEAMS"); }, 260, names},
                   {[] { return tr("OWN RIGHTS IN REPOSITORIES"); }, 260, names}},
                  int(MemberColumn::Repositories));
    if (!hasTeams)
        list.table().hideColumn(int(MemberColumn::Teams));
}

void TeamsSection::connectParts()
{
    connect(m_views, &QButtonGroup::idClicked, this, [this](int id) { showView(View(id)); });
    connect(m_create, &QPushButton::clicked, this, [this] { openTeam({}); });
    connect(&list(), &RecordList::emptyActionTriggered, this, [this] { openTeam({}); });
    connect(&list(), &RecordList::activated, this, &TeamsSection::openTeam);
    connect(&list(), &RecordList::menuRequested, this, &TeamsSection::showTeamMenu);
    connect(&list().table(), &RecordTable::cellClicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(TeamColumn::Role) && canWrite())
            showRoleMenu(index.data(IdRole).toString(), belowRow(list()));
    });
    for (RecordList *one : {m_memberList, m_collaboratorList}) {
        connect(one, &RecordList::menuRequested, this, &TeamsSection::showMemberMenu);
        connect(one, &RecordList::activated, this,
                [this, one](const QString &user) { showMemberMenu(user, belowRow(*one)); });
        connect(one, &RecordList::selectionChanged, this, &PageSection::commandsChanged);
    }
}

QString TeamsSection::title() const
{
    return tr("Teams");
}

QString TeamsSection::tab() const
{
    return u"teams"_s;
}

bool TeamsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                             const std::optional<wire::Organization> &organization) const
{
    return subject.isOrganization && isNamespaceMember(connection, subject, organization)
        && connection.offers(QLatin1StringView("getOrganizationTeamMembers"));
}

void TeamsSection::setSubject(Connection *connection,
                              const std::optional<NamespaceSubject> &subject)
{
    ListSection::setSubject(connection, subject);
    for (RecordList *one : {m_memberList, m_collaboratorList}) {
        one->setLoaded(false);
        one->clearFilter();
    }
    showView(Teams);
}

void TeamsSection::setOrganization(const std::optional<wire::Organization> &organization)
{
    if (organization)
        m_teams->setRows(organization->teams.value_or(QList<wire::Team>()));
    ListSection::setOrganization(organization);
    // A superuser learns only here that he may see the members.
    if (organization && organization->isAdmin && hasData() && !m_hasMembers && !isReading())
        refresh(true);
}

api::TeamsApi TeamsSection::teams() const
{
    return {connection()->client(), organizationName()};
}

api::ApiCallBase *TeamsSection::startReading()
{
    if (!isAdmin())
        return nullptr;
    readCollaborators();
    return teams().organizationMembers();
}

std::optional<Error> TeamsSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::OrganizationMembers> &>(call).takeResult();
    if (!read)
        return read.error();
    m_members->setRows(read->members);
    m_memberList->setLoaded(true);
    m_hasMembers = true;
    return {};
}

void TeamsSection::readCollaborators()
{
    if (m_collaboratorsCall)
        m_collaboratorsCall->abort();
    auto *call = teams().collaborators();
    m_collaboratorsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        m_collaboratorsCall = nullptr;
        const auto read = call->takeResult();
        m_collaboratorList->setLoaded(read.has_value());
        if (read)
            m_collaborators->setRows(read->members);
        showWords();
    });
}

void TeamsSection::stopReading()
{
    if (m_collaboratorsCall)
        m_collaboratorsCall->abort();
    m_collaboratorsCall = nullptr;
    ListSection::stopReading();
}

void TeamsSection::forgetRows()
{
    m_hasMembers = false;
    m_teams->setRows({});
    m_members->setRows({});
    m_collaborators->setRows({});
}

RecordList &TeamsSection::shown() const
{
    return *static_cast<RecordList *>(m_stack->currentWidget());
}

void TeamsSection::showView(View view)
{
    m_views->button(view)->setChecked(true);
    m_stack->setCurrentIndex(view);
    setFocusProxy(&shown());
    Q_EMIT commandsChanged();
}

void TeamsSection::focusFilter()
{
    shown().focusFilter();
}

void TeamsSection::clearFilter()
{
    shown().clearFilter();
}

void TeamsSection::findObject(const QString &name)
{
    shown().select(name);
}

bool TeamsSection::can(PageCommand command) const
{
    const View view = View(m_stack->currentIndex());
    if (command == PageCommand::New)
        return canWrite();
    if (command == PageCommand::Delete)
        return canWrite() && !shown().current().isEmpty();
    return view == Teams && ListSection::can(command);
}

void TeamsSection::perform(PageCommand command)
{
    const View view = View(m_stack->currentIndex());
    if (command == PageCommand::New)
        return openTeam({});
    if (command != PageCommand::Delete)
        return ListSection::perform(command);
    const QString name = shown().current();
    view == Teams ? askToDelete(name) : view == Members ? askToRemove(name) : askToStrip(name);
}

void TeamsSection::showActions()
{
    fit(*m_create);
    // There is only one view for who may not see the others.
    m_switch->setVisible(isAdmin());
    if (!isAdmin() && m_stack->currentIndex() != Teams)
        showView(Teams);
}

QLatin1StringView TeamsSection::writingOperation() const
{
    return QLatin1StringView("updateOrganizationTeam");
}

void TeamsSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Teams");
    words.filter = tr("Filter teams");
    words.count = [](int count) { return tr("%n team(s)", nullptr, count); };
    words.emptyIcon = u"users"_s;
    words.emptyTitle = tr("No team yet");
    words.emptyText = tr("A team gives its members a role in the organization and rights in "
                         "repositories.");
    words.emptyAction = mayWrite() ? tr("Create a team") : QString();
    words.noMatch = tr("No team matches the filter");
    list().setWords(words);
    RecordList::Words members;
    members.accessible = tr("Members");
    members.filter = tr("Filter members");
    members.count = [](int count) { return tr("%n member(s)", nullptr, count); };
    members.emptyIcon = u"user"_s;
    members.emptyTitle = tr("No member yet");
    members.noMatch = tr("No member matches the filter");
    m_memberList->setWords(members);
    RecordList::Words others;
    others.accessible = tr("Collaborators");
    others.filter = tr("Filter collaborators");
    others.count = [](int count) { return tr("%n collaborator(s)", nullptr, count); };
    others.emptyIcon = u"user"_s;
    others.emptyTitle = tr("No collaborator");
    others.emptyText = tr("A collaborator has rights in single repositories without being in a "
                          "team.");
    others.noMatch = tr("No collaborator matches the filter");
    m_collaboratorList->setWords(others);
    m_create->setText(tr("Create team"));
    m_views->button(Teams)->setText(tr("Teams"));
    m_views->button(Members)->setText(tr("Members"));
    m_views->button(Collaborators)->setText(tr("Collaborators"));
}

} // namespace quayside::ui
