#include "ui/pages/settings/permissionspanel.h"

#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/permissionoperations.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/entityfield.h"
#include "ui/pages/namespace/entitymaker.h"
#include "ui/text/codetext.h"
#include "ui/text/entitytext.h"
#include "ui/text/errortext.h"
#include "ui/text/jobtext.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"
#include "ui_permissionspanel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QMenu>

#include <algorithm>
#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kRoles{RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin};
constexpr int kLines = 15; // of text, the list

using Holder = api::PermissionsApi::Holder;

Holder holderOf(const wire::Entity &entity)
{
    return entity.kind == wire::Entity::Kind::Team ? Holder::Team : Holder::User;
}

QString iconOf(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::Admin:
        return u"shield-check"_s;
    case RepositoryRole::Write:
        return u"pencil"_s;
    default:
        return u"eye"_s;
    }
}

} // namespace

PermissionsPanel::PermissionsPanel(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PermissionsPanel>())
    , m_model(makePermissionModel(this))
    , m_who(new EntityField(EntityField::Users | EntityField::Robots | EntityField::Teams))
    , m_effectiveOf(new EntityField(EntityField::Users | EntityField::Robots))
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    m_who->setObjectName(u"permissions.who"_s);
    m_effectiveOf->setObjectName(u"permissions.effectiveOf"_s);
    for (EntityField *field : {m_who, m_effectiveOf})
        field->setMinimumWidth(field->fontMetrics().averageCharWidth() * 36);
    m_ui->addLayout->insertWidget(0, m_who);
    m_ui->effectiveLayout->insertWidget(1, m_effectiveOf);
    m_ui->effectiveLabel->setBuddy(m_effectiveOf);
    for (const RepositoryRole role : kRoles)
        m_ui->role->addItem(tintedIcon(iconOf(role)), QString(), int(role));
    m_ui->role->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_ui->add->setIcon(tintedIcon(u"plus"_s, Tone::OnAccent));
}

PermissionsPanel::~PermissionsPanel()
{
    abortCalls();
}

void PermissionsPanel::abortCalls()
{
    for (const auto &call : {m_usersCall, m_teamsCall, m_addCall, m_effectiveCall}) {
        if (call)
            call->abort();
    }
    m_usersCall = m_teamsCall = m_addCall = m_effectiveCall = nullptr;
}

void PermissionsPanel::setWorkspace(const Workspace &workspace)
{
    m_workspace = &workspace;
    m_maker = new EntityMaker(workspace, *m_who);
    m_ui->addLayout->insertWidget(1, m_maker);
    setTabOrder(m_who, m_maker);
    setTabOrder(m_maker, m_ui->role);
    buildList();
    connectParts();
    retranslate();
}

void PermissionsPanel::buildList()
{
    m_list = new RecordList(u"permissions"_s, m_workspace->settings);
    m_list->setMinimumHeight(fontMetrics().lineSpacing() * kLines);
    m_ui->panelLayout->insertWidget(2, m_list);
    const auto name = [this](const QVariant &value, const QModelIndex &index) {
        const wire::Entity &entity = m_model->rowAt(index.row()).entity;
        return CellLook{.text = value.toString(),
                        .icon = EntityText::icon(entity),
                        .isStrong = true,
                        .spoken = tr("%1, %2").arg(value.toString(), EntityText::kindWord(entity))};
    };
    const auto kind = [this](const QVariant &, const QModelIndex &index) {
        const wire::Entity &entity = m_model->rowAt(index.row()).entity;
        const bool isOutside = entity.isOrganizationMember && !*entity.isOrganizationMember
            && entity.kind == wire::Entity::Kind::User && !entity.isRobot.value_or(false);
        if (!isOutside)
            return CellLook{.text = EntityText::kindWord(entity), .tone = Tone::Muted};
        return CellLook{.text = tr("User, no member of the organization"),
                        .icon = u"alert-triangle"_s,
                        .iconTone = Tone::Warning,
                        .tone = Tone::Warning};
    };
    const auto role = [](const QVariant &value, const QModelIndex &) {
        const auto held = RepositoryRole(value.toInt());
        return CellLook{.text = RightText::word(held),
                        .icon = iconOf(held),
                        .tip = PermissionsPanel::tr("Enter or a click changes the role.")};
    };
    m_list->setModel(*m_model,
                     {{[] { return tr("WHO"); }, 240, name},
                      {[] { return tr("KIND"); }, 200, kind},
                      {[] { return tr("ROLE"); }, 150, role}});
    m_list->setCheckable(true);
    m_list->sortBy(0, Qt::AscendingOrder);
    m_setRole = m_list->addBulkButton(u"setRole"_s);
    m_setRole->setMenu(new QMenu(m_setRole));
    m_setRole->menu()->setObjectName(u"permissions.roleMenu"_s);
    m_remove = m_list->addBulkButton(u"remove"_s, true);
}

void PermissionsPanel::connectParts()
{
    connect(m_setRole->menu(), &QMenu::aboutToShow, this, [this] {
        m_setRole->menu()->clear();
        fillRoles(*m_setRole->menu(), m_list->selectedOrCurrent());
    });
    connect(m_remove, &QPushButton::clicked, this, &PermissionsPanel::takeAway);
    connect(m_list, &RecordList::menuRequested, this, &PermissionsPanel::showMenu);
    const auto atRow = [this](const QModelIndex &index) {
        RecordTable &table = m_list->table();
        const QRect cell = table.visualRect(index.siblingAtColumn(int(PermissionColumn::Role)));
        showMenu(index.data(IdRole).toString(), table.viewport()->mapToGlobal(cell.bottomLeft()));
    };
    connect(m_list, &RecordList::activated, this,
            [this, atRow] { atRow(m_list->table().currentIndex()); });
    connect(&m_list->table(), &RecordTable::cellClicked, this, [atRow](const QModelIndex &index) {
        if (index.column() == int(PermissionColumn::Role))
            atRow(index);
    });
    connect(m_who, &EntityField::entityChosen, this, &PermissionsPanel::show);
    connect(m_who, &EntityField::entityCleared, this, &PermissionsPanel::show);
    connect(
        m_maker, &EntityMaker::failed, m_ui->banner,
        [banner = m_ui->banner](const auto &words) { banner->say(Banner::Kind::Error, words); });
    connect(m_ui->add, &QPushButton::clicked, this, &PermissionsPanel::add);
    connect(m_effectiveOf, &EntityField::entityChosen, this, &PermissionsPanel::lookUp);
    connect(m_effectiveOf, &EntityField::entityCleared, this, [this] {
        if (m_effectiveCall)
            m_effectiveCall->abort();
        m_ui->effective->clear();
    });
    connect(&m_workspace->jobs, &Jobs::finished, this, &PermissionsPanel::onJob);
}

void PermissionsPanel::setTarget(Connection *connection,
                                 const std::optional<RepositoryName> &repository)
{
    abortCalls();
    m_connection = connection;
    m_repository = repository;
    m_users.reset();
    m_teams.reset();
    m_hasData = false;
    m_model->setRows({});
    const QString where = repository ? repository->namespaceName() : QString();
    for (EntityField *field : {m_who, m_effectiveOf})
        field->setSource(connection ? &connection->client() : nullptr, where);
    m_ui->effective->clear();
    m_ui->banner->hide();
    if (m_maker)
        m_maker->setSource(connection, where);
    if (m_list) {
        m_list->setLoaded(false);
        show();
    }
}

void PermissionsPanel::setBlocked(const QString &reason)
{
    m_blocked = reason;
    show();
}

bool PermissionsPanel::canChange() const
{
    return m_connection && !m_connection->isReadOnly() && m_blocked.isEmpty();
}

void PermissionsPanel::refresh()
{
    if (!m_connection || !m_repository)
        return;
    stopReading();
    m_users.reset();
    m_teams.reset();
    api::PermissionsApi permissions(m_connection->client());
    const auto follow = [this](api::ApiCall<wire::PermissionMap> *call, bool isTeams) {
        (isTeams ? m_teamsCall : m_usersCall) = call;
        connect(call, &api::ApiCallBase::finished, this,
                [this, call, isTeams] { onRead(isTeams, call->takeResult()); });
    };
    follow(permissions.list(*m_repository, Holder::User), false);
    follow(permissions.list(*m_repository, Holder::Team), true);
}

void PermissionsPanel::stopReading()
{
    for (const auto &call : {m_usersCall, m_teamsCall}) {
        if (call)
            call->abort();
    }
    m_usersCall = m_teamsCall = nullptr;
}

void PermissionsPanel::onRead(bool isTeams, const Result<wire::PermissionMap> &map)
{
    (isTeams ? m_teamsCall : m_usersCall) = nullptr;
    // The namespace of a user has no teams; Quay calls that not found.
    const bool isWithoutTeams = isTeams && !map && map.error().code == ErrorCode::NotFound;
    if (!map && !isWithoutTeams) {
        const Failure failed{map.error(), m_connection->client().lastDetails()};
        stopReading();
        Q_EMIT readingEnded(failed);
        return;
    }
    (isTeams ? m_teams : m_users) = isWithoutTeams ? wire::PermissionMap() : *map;
    if (!m_users || !m_teams)
        return;
    m_hasData = true;
    const QList<PermissionRow> rows = permissionRows(*m_users, *m_teams);
    m_model->setRows(rows);
    QStringList names;
    for (const PermissionRow &row : rows)
        names.append(row.entity.name);
    m_who->setExcluded(names);
    m_list->setLoaded(true);
    show();
    Q_EMIT readingEnded(std::nullopt);
}

void PermissionsPanel::add()
{
    const auto entity = m_who->entity();
    if (!entity || !canChange() || m_addCall)
        return;
    m_ui->banner->hide();
    const auto role = RepositoryRole(m_ui->role->currentData().toInt());
    auto *call = api::PermissionsApi(m_connection->client())
                     .set(*m_repository, holderOf(*entity), entity->name, role);
    m_addCall = call;
    show();
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, holder = holderOf(*entity), name = entity->name, role] {
                const auto done = call->takeResult();
                m_addCall = nullptr;
                if (done) {
                    m_who->setEntity({});
                    m_who->setFocus();
                    recordAdded(holder, name, role);
                } else {
                    m_ui->banner->showError(done.error());
                    if (done.error().code == ErrorCode::ReadOnly)
                        Q_EMIT writeRefused();
                }
                show();
            });
}

void PermissionsPanel::recordAdded(api::PermissionsApi::Holder holder, const QString &name,
                                   RepositoryRole role)
{
    api::PermissionsApi api(m_connection->client());
    const auto back =
        RecordedChange::call([api, repository = *m_repository, holder, name]() mutable {
            return api.remove(repository, holder, name);
        });
    const qint64 job =
        m_workspace->jobs
            .add(std::make_unique<RecordedChange>(
                JobKind::ChangePermission, m_connection->id(), m_repository->path(),
                JobChange{name, toString(RepositoryRole::None), toString(role)}, back))
            .record()
            .id;
    Q_EMIT announced(tr("%1 has the role %2 now.").arg(name, RightText::word(role)), tr("Undo"),
                     [this, job] { m_workspace->jobs.undo(job); });
}

QList<PermissionRow> PermissionsPanel::rowsOf(const QStringList &keys) const
{
    QList<PermissionRow> rows;
    for (const QString &key : keys) {
        if (const int row = m_model->rowOf(key); row >= 0)
            rows.append(m_model->rowAt(row));
    }
    return rows;
}

void PermissionsPanel::change(const QStringList &keys, RepositoryRole role)
{
    QList<PermissionRow> rows = rowsOf(keys);
    rows.removeIf([role](const PermissionRow &row) { return row.role == role; });
    if (rows.isEmpty() || !canChange())
        return;
    const bool isOwn = std::any_of(rows.begin(), rows.end(), [this](const PermissionRow &row) {
        return row.entity.kind == wire::Entity::Kind::User
            && row.entity.name == m_connection->userName();
    });
    if (rows.size() > 1 || isOwn)
        ask(rows, role);
    else
        start(rows, role);
}

void PermissionsPanel::ask(const QList<PermissionRow> &rows, RepositoryRole role)
{
    const auto ask = [window = m_connection->profile().name + u" – "_s + m_repository->path(),
                      user = m_connection->userName(), rows, role] {
        const bool isTaken = role == RepositoryRole::None;
        const int count = int(rows.size());
        ConfirmDialog::Question question{
            .window = window,
            .title = isTaken
                ? tr("Take away %n permission(s)?", nullptr, count)
                : tr("Change %n permission(s) to %1?", nullptr, count).arg(RightText::word(role)),
            .text = tr("It can be taken back as long as you administer the repository."),
            .action = isTaken ? tr("Take away") : tr("Change")};
        for (const PermissionRow &row : rows) {
            question.objects.append(tr("%1: %2").arg(row.entity.name, RightText::word(row.role)));
            if (row.entity.name == user)
                question.tick =
                    tr("One of them is my own: I may not be able to change this back myself.");
        }
        return question;
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QList<api::ApiRequest> requests;
    for (const PermissionRow &row : rows)
        requests.append(api::permissionRequest(
            *m_repository, row.entity.kind == wire::Entity::Kind::Team, row.entity.name, role));
    dialog->setCommands(curlCommands(requests, m_connection->url()));
    connect(dialog, &QDialog::accepted, this, [this, rows, role] { start(rows, role); });
    dialog->open();
}

void PermissionsPanel::start(const QList<PermissionRow> &rows, RepositoryRole role)
{
    if (!canChange())
        return;
    QList<PermissionChange::Item> items;
    for (const PermissionRow &row : rows)
        items.append({holderOf(row.entity), row.entity.name, row.role, role});
    m_workspace->jobs.add(std::make_unique<PermissionChange>(
        m_connection->id(), api::PermissionsApi(m_connection->client()), *m_repository, items));
}

void PermissionsPanel::onJob(qint64 id)
{
    const Job *job = m_workspace->jobs.find(id);
    if (!job || !m_connection || !m_repository || job->record().connection != m_connection->id())
        return;
    const JobKind kind = job->record().kind;
    if (kind == JobKind::AddPermission || kind == JobKind::RestorePermission)
        return m_hasData ? refresh() : void(); // of many, maybe of this one
    if (kind != JobKind::ChangePermission || job->record().target != m_repository->path())
        return;
    refresh();
    const bool canUndo = job->record().canUndo;
    Q_EMIT announced(JobText::finished(job->record()), canUndo ? tr("Undo") : QString(),
                     [this, id] { m_workspace->jobs.undo(id); });
}

void PermissionsPanel::fillRoles(QMenu &menu, const QStringList &keys)
{
    const QList<PermissionRow> rows = rowsOf(keys);
    for (const RepositoryRole role : kRoles) {
        QAction *action = menu.addAction(tintedIcon(iconOf(role)), RightText::word(role));
        action->setObjectName(u"permissions.role."_s + toString(role));
        action->setCheckable(true);
        action->setChecked(
            !rows.isEmpty()
            && std::all_of(rows.begin(), rows.end(),
                           [role](const PermissionRow &row) { return row.role == role; }));
        action->setEnabled(canChange());
        connect(action, &QAction::triggered, this, [this, keys, role] { change(keys, role); });
    }
}

void PermissionsPanel::showMenu(const QString &key, const QPoint &at)
{
    QStringList keys = m_list->selectedOrCurrent();
    if (!keys.contains(key))
        keys = {key};
    auto *menu = new QMenu(this);
    menu->setObjectName(u"permissions.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillRoles(*menu, keys);
    menu->addSeparator();
    const QList<PermissionRow> rows = rowsOf(keys);
    if (rows.size() == 1 && rows.constFirst().entity.kind == wire::Entity::Kind::User) {
        QAction *effective = menu->addAction(tintedIcon(u"search"_s), tr("&Effective access"));
        connect(effective, &QAction::triggered, this, [this, entity = rows.constFirst().entity] {
            m_effectiveOf->setEntity(entity);
            lookUp();
        });
    }
    QAction *remove = menu->addAction(tintedIcon(u"trash"_s), tr("&Take away"));
    remove->setObjectName(u"permissions.takeAway"_s);
    remove->setEnabled(canChange());
    connect(remove, &QAction::triggered, this,
            [this, keys] { change(keys, RepositoryRole::None); });
    RowMenu::popUp(menu, at);
}

void PermissionsPanel::lookUp()
{
    const auto entity = m_effectiveOf->entity();
    if (!entity || !m_connection)
        return;
    if (m_effectiveCall)
        m_effectiveCall->abort();
    m_ui->effective->clear();
    auto *call = api::PermissionsApi(m_connection->client()).effective(*m_repository, entity->name);
    m_effectiveCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto roles = call->takeResult();
        m_effectiveCall = nullptr;
        const bool isNone = !roles && roles.error().code == ErrorCode::NotFound;
        if (!roles && !isNone)
            return m_ui->effective->setText(ErrorText::title(roles.error().code));
        const RepositoryRole role = isNone ? RepositoryRole::None : roles->strongest();
        m_ui->effective->setText(role == RepositoryRole::None ? tr("None, but for what is public")
                                                              : RightText::word(role));
    });
}

void PermissionsPanel::focusNew()
{
    m_who->setFocus(Qt::ShortcutFocusReason);
}

void PermissionsPanel::takeAway()
{
    change(m_list->selectedOrCurrent(), RepositoryRole::None);
}

bool PermissionsPanel::isEdited() const
{
    return m_who->entity().has_value();
}

void PermissionsPanel::show()
{
    if (!m_list)
        return;
    m_ui->addBar->setVisible(m_connection && !m_connection->isReadOnly());
    m_ui->add->setEnabled(canChange() && m_who->entity() && !m_addCall);
    m_ui->add->setToolTip(m_blocked);
    m_maker->setEnabled(canChange());
    m_maker->setToolTip(m_blocked);
    for (QPushButton *button : {m_setRole, m_remove}) {
        button->setVisible(m_connection && !m_connection->isReadOnly());
        button->setEnabled(canChange());
        button->setToolTip(m_blocked);
    }
}

void PermissionsPanel::retranslate()
{
    m_who->setPlaceholderText(tr("User, robot account or team"));
    m_who->setAccessibleName(tr("Who gets a permission"));
    m_effectiveOf->setPlaceholderText(tr("User or robot account"));
    m_effectiveOf->setAccessibleName(tr("Effective access of"));
    for (int i = 0; i < m_ui->role->count(); ++i)
        m_ui->role->setItemText(i,
                                RightText::word(RepositoryRole(m_ui->role->itemData(i).toInt())));
    m_setRole->setText(tr("Set the role"));
    m_remove->setText(tr("Take away"));
    m_list->setWords({.accessible = tr("Permissions"),
                      .filter = tr("Filter permissions"),
                      .count = [](int n) { return tr("%n permission(s)", nullptr, n); },
                      .emptyIcon = u"key"_s,
                      .emptyTitle = tr("Nobody has a permission of his own"),
                      .emptyText = tr("Only administrators of the namespace get in."),
                      .noMatch = tr("No permission matches the filter")});
}

void PermissionsPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_list)
        return;
    m_ui->retranslateUi(this);
    retranslate();
}

} // namespace quayside::ui
