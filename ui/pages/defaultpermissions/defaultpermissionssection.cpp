#include "ui/pages/defaultpermissions/defaultpermissionssection.h"

#include "app/api/prototypesapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/pages/defaultpermissions/defaultpermissiondialog.h"
#include "ui/text/codetext.h"
#include "ui/text/entitytext.h"
#include "ui/text/errortext.h"
#include "ui/text/righttext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QActionGroup>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

DefaultPermissionsSection::DefaultPermissionsSection(const Workspace &workspace)
    : ListSection(u"defaults"_s, workspace)
    , m_model(makePrototypeModel(this))
{
    list().setModel(*m_model, columns());
    list().setCheckable(true);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    m_delete = list().addBulkButton(u"delete"_s, true);
    connect(m_create, &QPushButton::clicked, this, &DefaultPermissionsSection::create);
    connect(m_delete, &QPushButton::clicked, this,
            [this] { askToRemove(list().selectedOrCurrent()); });
    connect(&list(), &RecordList::emptyActionTriggered, this, &DefaultPermissionsSection::create);
    connect(&list(), &RecordList::menuRequested, this, &DefaultPermissionsSection::showMenu);
    // There is nothing to open: what can be done to a rule is in its menu.
    connect(&list(), &RecordList::activated, this,
            [this](const QString &id) { showMenu(id, belowRow(list())); });
    connect(&workspace.jobs, &Jobs::finished, this, &DefaultPermissionsSection::onJob);
    showWords();
    showActions();
}

QList<RecordColumn> DefaultPermissionsSection::columns() const
{
    const auto rule = [this](const QModelIndex &source) -> const wire::Prototype & {
        return m_model->rowAt(source.row());
    };
    const auto delegate = [rule](const QVariant &, const QModelIndex &source) {
        const wire::Entity &entity = rule(source).delegate;
        CellLook look{.text = entity.name, .icon = EntityText::icon(entity)};
        look.isStrong = true;
        look.spoken = DefaultPermissionDialog::sentence(rule(source));
        look.tip = look.spoken;
        return look;
    };
    const auto kind = [rule](const QVariant &, const QModelIndex &source) {
        const auto &creator = rule(source).activatingUser;
        CellLook look{.text = creator ? creator->name : tr("Anybody")};
        look.icon = creator ? EntityText::userIcon(creator->name) : u"users"_s;
        look.tone = creator ? Tone::Text : Tone::Muted;
        return look;
    };
    const auto role = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = RightText::word(RepositoryRole(value.toInt()))};
    };
    return {{[] { return tr("APPLIED TO"); }, 280, delegate},
            {[] { return tr("WHEN CREATED BY"); }, 240, kind},
            {[] { return tr("ROLE"); }, 140, role}};
}

QString DefaultPermissionsSection::title() const
{
    return tr("Default permissions");
}

QString DefaultPermissionsSection::tab() const
{
    return u"default-permissions"_s;
}

bool DefaultPermissionsSection::isOffered(
    const Connection &connection, const NamespaceSubject &subject,
    const std::optional<wire::Organization> &organization) const
{
    return subject.isOrganization && isNamespaceAdmin(connection, subject, organization)
        && connection.offers(QLatin1StringView("getOrganizationPrototypePermissions"));
}

api::ApiCallBase *DefaultPermissionsSection::startReading()
{
    return api::PrototypesApi(connection()->client(), organizationName()).list();
}

std::optional<Error> DefaultPermissionsSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::PrototypeList> &>(call).takeResult();
    if (!read)
        return read.error();
    m_model->setRows(read->prototypes);
    return {};
}

void DefaultPermissionsSection::forgetRows()
{
    m_model->setRows({});
}

QLatin1StringView DefaultPermissionsSection::writingOperation() const
{
    return QLatin1StringView("createOrganizationPrototypePermission");
}

void DefaultPermissionsSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Default permissions");
    words.filter = tr("Filter default permissions");
    words.count = [](int count) { return tr("%n default permission(s)", nullptr, count); };
    words.emptyIcon = u"shield-check"_s;
    words.emptyTitle = tr("No default permission yet");
    words.emptyText = tr("A new repository belongs to whoever creates it. A default permission "
                         "gives others a role in it from the beginning, for example the team that "
                         "runs it.");
    words.emptyAction = mayWrite() ? tr("Create a default permission") : QString();
    words.noMatch = tr("No default permission matches the filter");
    list().setWords(words);
    m_create->setText(tr("Create default permission"));
    m_delete->setText(tr("Delete"));
}

void DefaultPermissionsSection::showActions()
{
    fit(*m_create);
    fit(*m_delete);
}

bool DefaultPermissionsSection::can(PageCommand command) const
{
    if (command == PageCommand::New)
        return canWrite();
    if (command == PageCommand::Delete)
        return canWrite() && !list().selectedOrCurrent().isEmpty();
    return ListSection::can(command);
}

void DefaultPermissionsSection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        create();
    else if (command == PageCommand::Delete)
        askToRemove(list().selectedOrCurrent());
    else
        ListSection::perform(command);
}

void DefaultPermissionsSection::showMenu(const QString &id, const QPoint &global)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || !mayWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"defaults.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *roles = new QActionGroup(menu);
    for (const auto role : {RepositoryRole::Read, RepositoryRole::Write, RepositoryRole::Admin}) {
        QAction *one = menu->addAction(RightText::word(role));
        one->setObjectName("defaults.role."_L1 + toString(role));
        one->setCheckable(true);
        one->setChecked(m_model->rowAt(row).role == role);
        one->setEnabled(canWrite());
        roles->addAction(one);
        connect(one, &QAction::triggered, this, [this, id, role] { setRole(id, role); });
    }
    menu->addSeparator();
    QAction *away = menu->addAction(tintedIcon(u"trash"_s), tr("&Delete"));
    away->setObjectName(u"defaults.remove"_s);
    away->setEnabled(canWrite());
    connect(away, &QAction::triggered, this, [this] { askToRemove(list().selectedOrCurrent()); });
    RowMenu::popUp(menu, global);
}

void DefaultPermissionsSection::create()
{
    auto *dialog = new DefaultPermissionDialog(windowName(), workspace(), *connection(),
                                               organizationName(), m_model->rows(), window());
    connect(dialog, &DefaultPermissionDialog::submitted, this,
            [this, open = QPointer(dialog)](const wire::Prototype &rule) {
                const QString creator = rule.activatingUser ? rule.activatingUser->name : QString();
                write<wire::Prototype>(
                    api::PrototypesApi(connection()->client(), organizationName())
                        .make(rule.delegate, creator, rule.role),
                    [this, open, rule](const Result<wire::Prototype> &made) {
                        if (made) {
                            wire::Prototype there = rule;
                            there.id = made->id;
                            record(there, RepositoryRole::None, rule.role);
                        }
                        if (open && made)
                            open->accept();
                        else if (open)
                            open->showRefusal(made.error());
                    });
            });
    openOver(*dialog);
}

void DefaultPermissionsSection::setRole(const QString &id, RepositoryRole role)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_model->rowAt(row).role == role)
        return;
    const wire::Prototype before = m_model->rowAt(row);
    write<void>(api::PrototypesApi(connection()->client(), organizationName()).setRole(id, role),
                [this, before, role](const Result<void> &done) {
                    if (!done) {
                        refresh(false);
                        return showRefusal(tr("The role was not changed"), done.error());
                    }
                    wire::Prototype after = before;
                    after.role = role;
                    const qint64 job = record(before, before.role, role);
                    Q_EMIT announced(DefaultPermissionDialog::sentence(after), tr("Undo"),
                                     [this, job] { workspace().jobs.undo(job); });
                });
}

void DefaultPermissionsSection::askToRemove(const QStringList &ids)
{
    // One alone is done and can be undone; of many it is shown first which they are.
    if (ids.size() < 2)
        return remove(ids);
    QList<wire::Prototype> rules;
    QList<api::ApiRequest> requests;
    for (const QString &id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        rules.append(m_model->rowAt(row));
        requests.append(api::removePrototypeRequest(organizationName(), id));
    }
    const auto ask = [window = windowName(), rules] {
        QStringList sentences;
        for (const wire::Prototype &rule : rules)
            sentences.append(DefaultPermissionDialog::sentence(rule));
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Delete %n default permission(s)?", nullptr, int(rules.size())),
            .text = tr("Repositories that are there keep the permissions that they have. It can "
                       "be undone."),
            .objects = sentences,
            .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(curlCommands(requests, connection()->url()));
    connect(dialog, &QDialog::accepted, this, [this, ids] { remove(ids); });
    openOver(*dialog);
}

void DefaultPermissionsSection::remove(const QStringList &ids)
{
    QList<wire::Prototype> rules;
    QList<CallSequence::Step> steps;
    for (const QString &id : ids) {
        const int row = m_model->rowOf(id);
        if (row < 0)
            continue;
        rules.append(m_model->rowAt(row));
        steps.append({DefaultPermissionDialog::sentence(rules.constLast()),
                      [&client = connection()->client(), name = organizationName(), id] {
                          return api::PrototypesApi(client, name).remove(id);
                      }});
    }
    if (steps.isEmpty())
        return;
    write(steps, [this, rules](const CallSequence &done) {
        refresh(false);
        QStringList kept;
        for (const auto &failed : done.failures())
            kept.append(failed.object);
        QList<qint64> gone;
        for (const wire::Prototype &rule : rules) {
            if (!kept.contains(DefaultPermissionDialog::sentence(rule)))
                gone.append(record(rule, rule.role, RepositoryRole::None));
        }
        if (!kept.isEmpty())
            return showRefusal(tr("Not every default permission was deleted"),
                               done.report(ErrorText::sentence));
        Q_EMIT announced(tr("%n default permission(s) deleted.", nullptr, int(rules.size())),
                         tr("Undo"), [this, gone] {
                             for (const qint64 job : gone)
                                 workspace().jobs.undo(job);
                         });
    });
}

qint64 DefaultPermissionsSection::record(const wire::Prototype &rule, RepositoryRole before,
                                         RepositoryRole after)
{
    const auto text = [](RepositoryRole role) {
        return role == RepositoryRole::None ? QString() : QString(toString(role));
    };
    api::PrototypesApi api(connection()->client(), organizationName());
    RecordedChange::Call back;
    if (after == RepositoryRole::None)
        back = RecordedChange::call([api, rule]() mutable {
            return api.create(rule.delegate,
                              rule.activatingUser ? rule.activatingUser->name : QString(),
                              rule.role);
        });
    else if (before != RepositoryRole::None)
        back = RecordedChange::call(
            [api, id = rule.id, before]() mutable { return api.setRole(id, before); });
    else
        back = RecordedChange::call([api, id = rule.id]() mutable { return api.remove(id); });
    return workspace()
        .jobs
        .add(std::make_unique<RecordedChange>(
            JobKind::ChangeDefault, connection()->id(), organizationName(),
            JobChange{rule.delegate.name, text(before), text(after)}, back))
        .record()
        .id;
}

void DefaultPermissionsSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || job->record().kind != JobKind::ChangeDefault
        || job->record().connection != connection()->id()
        || job->record().target != organizationName())
        return;
    refresh(false);
    // What the page wants is told where it is wanted: what fails here is a way back.
    if (job->failures().isEmpty())
        return;
    const JobFailure &failed = job->failures().constFirst();
    showRefusal(tr("Not every default permission is back"),
                failed.object + u": "_s + ErrorText::sentence(failed.error));
}

} // namespace quayside::ui
