// What is done to robot accounts; the list itself is in robotssection.cpp.
#include "app/api/permissionsapi.h"
#include "app/api/robotsapi.h"
#include "app/api/writerequests.h"
#include "app/core/reference.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/pages/namespace/rightsdialog.h"
#include "ui/pages/namespace/rightssteps.h"
#include "ui/pages/robots/credentialsdialog.h"
#include "ui/pages/robots/robotssection.h"
#include "ui/pages/robots/robotsteps.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/workspace.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString shortOf(const QString &name)
{
    return name.section(u'+', 1);
}

RepositoryRights::Rights rightsOf(const wire::GrantedRepositories &granted)
{
    RepositoryRights::Rights rights;
    for (const wire::GrantedRepository &one : granted.repositories)
        rights.insert(one.name, one.role);
    return rights;
}

} // namespace

RobotDialog::Facts RobotsSection::facts() const
{
    RobotDialog::Facts facts{windowName(),
                             *NamespaceName::parse(subject()->name),
                             subject()->isOrganization,
                             {},
                             repositoryNames(),
                             {}};
    for (const wire::Robot &robot : m_model->rows())
        facts.taken.append(shortNameOf(robot));
    if (organization()) {
        for (const wire::Team &team : organization()->teams.value_or(QList<wire::Team>()))
            facts.teams.append(team.name);
    }
    return facts;
}

RobotDialog *RobotsSection::openDialog()
{
    auto *dialog = new RobotDialog(facts(), window());
    connect(dialog, &RobotDialog::submitted, this,
            [this, dialog](const RobotRequest &request) { create(*dialog, request); });
    openOver(*dialog);
    return dialog;
}

void RobotsSection::create(RobotDialog &dialog, const RobotRequest &request)
{
    const QPointer open(&dialog);
    write<wire::Robot>(
        robots().create(request.shortName, request.description),
        [this, open, request](const Result<wire::Robot> &made) {
            if (!made) {
                if (open)
                    open->showRefusal(made.error());
                return;
            }
            m_secrets.insert(made->name, made->token.value_or(QString()));
            write(RobotSteps::grants(connection()->client(), subject()->name, made->name, request),
                  [this, open, name = made->name, request](const CallSequence &done) {
                      if (open)
                          open->accept();
                      recordNew(name, request, done);
                      if (!done.failures().isEmpty())
                          showRefusal(tr("%1 was created, but does not have every right").arg(name),
                                      done.report(ErrorText::sentence));
                      refresh(false);
                      openCredentials(name)->showNews([name] {
                          return Banner::Words{tr("%1 was created").arg(name),
                                               tr("Its token is here. Put it where it is needed.")};
                      });
                  });
        });
}

void RobotsSection::duplicate(const QString &name)
{
    write<wire::GrantedRepositories>(
        robots().permissions(shortOf(name)),
        [this, name](const Result<wire::GrantedRepositories> &granted) {
            const wire::Robot *robot = find(name);
            if (!granted)
                return showRefusal(tr("The rights of %1 cannot be read").arg(name),
                                   granted.error());
            if (!robot)
                return;
            RobotRequest request{{}, robot->description, {}, rightsOf(*granted)};
            for (const wire::NamedTeam &team : robot->teams.value_or(QList<wire::NamedTeam>()))
                request.teams.append(team.name);
            openDialog()->preset(name, request);
        });
}

void RobotsSection::editRights(const QString &name)
{
    auto *dialog = new RightsDialog(windowName(), name, repositoryNames(), window());
    openOver(*dialog);
    const QPointer open(dialog);
    write<wire::GrantedRepositories>(
        robots().permissions(shortOf(name)),
        [open](const Result<wire::GrantedRepositories> &granted) {
            if (open && granted)
                open->setRights(rightsOf(*granted));
            else if (open)
                open->showRefusal([error = granted.error()] { return ErrorText::sentence(error); });
        });
    connect(dialog, &RightsDialog::submitted, this,
            [this, open, name](const auto &before, const auto &after) {
                write(rightsSteps(connection()->client(), subject()->name,
                                  api::PermissionsApi::Holder::User, name, before, after),
                      [this, open, name, before, after](const CallSequence &done) {
                          add(recordedRights(connection()->id(), connection()->client(),
                                             subject()->name, api::PermissionsApi::Holder::User,
                                             name, before, after, done.failures()));
                          refresh(false);
                          if (open && done.failures().isEmpty())
                              open->accept();
                          else if (open)
                              open->showRefusal([failures = done.failures()] {
                                  return CallSequence::report(failures, ErrorText::sentence);
                              });
                      });
            });
}

CredentialsDialog *RobotsSection::openCredentials(const QString &name)
{
    CredentialsFacts facts;
    facts.window = windowName();
    facts.name = name;
    facts.registry = connection()->registryName();
    facts.userName = name;
    facts.namespaceName = subject()->name;
    facts.isPlain = connection()->url().scheme() == "http"_L1;
    facts.keychainKey = connection()->id() + "/robot/"_L1 + name;
    auto *dialog = new CredentialsDialog(facts, workspace().credentials, window());
    if (const QString known = m_secrets.value(name); !known.isEmpty())
        dialog->setSecret(known);
    connect(dialog, &CredentialsDialog::secretRequested, this,
            [this, name, open = QPointer(dialog)] {
                write<wire::Robot>(robots().get(shortOf(name)),
                                   [this, open, name](const Result<wire::Robot> &robot) {
                                       if (!robot) {
                                           if (open)
                                               open->showFailure(robot.error());
                                           return;
                                       }
                                       const QString secret = robot->token.value_or(QString());
                                       m_secrets.insert(name, secret);
                                       if (open)
                                           open->setSecret(secret);
                                   });
            });
    openOver(*dialog);
    return dialog;
}

void RobotsSection::askToRegenerate(const QString &name)
{
    const wire::Robot *robot = find(name);
    if (!robot)
        return;
    // A mirror signs in with a robot: those that it has rights in may be using this one.
    QStringList mirrors;
    const auto &all = workspace().connections.repositories(*connection()).model();
    for (const QString &repository : robot->repositories.value_or(QStringList())) {
        const QString path = subject()->name + u'/' + repository;
        const int row = all.rowOf(path);
        if (row < 0)
            continue;
        const wire::RepositoryState state = all.repositoryAt(row).state;
        if (state == wire::RepositoryState::Mirror || state == wire::RepositoryState::OrgMirror)
            mirrors.append(path);
    }
    const auto ask = [window = windowName(), name, mirrors, used = robot->lastAccessed] {
        //: One sentence after another, with the space that the language wants between them.
        const QString joined = tr("%1 %2");
        QString text = tr("Whatever signs in with the old token is refused from then on.");
        text = joined.arg(
            text,
            used ? tr("It was last used %1.").arg(DateText::ago(*used, Clock::system().now()))
                 : tr("It was never used."));
        if (!mirrors.isEmpty())
            text = joined.arg(
                text, tr("Mirrors that may sign in with it: %1.").arg(mirrors.join(tr(", "))));
        return ConfirmDialog::Question{.window = window,
                                       .title = tr("Regenerate the token of %1?").arg(name),
                                       .text = text,
                                       .action = tr("Regenerate")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(curlCommands(
        {api::regenerateRobotRequest(organizationName(), shortOf(name))}, connection()->url()));
    connect(dialog, &QDialog::accepted, this, [this, name] { regenerate(name); });
    openOver(*dialog);
}

void RobotsSection::regenerate(const QString &name)
{
    write<wire::Robot>(
        robots().regenerate(shortOf(name)), [this, name](const Result<wire::Robot> &robot) {
            if (!robot)
                return showRefusal(tr("The token of %1 was not regenerated").arg(name),
                                   robot.error());
            m_secrets.insert(name, robot->token.value_or(QString()));
            // The old one is gone: there is no way back.
            record(JobKind::RenewSecret, {{{name, u"old"_s, u"new"_s}}});
            openCredentials(name)->showNews([name] {
                return Banner::Words{tr("%1 has a new token").arg(name),
                                     tr("The old one is good for nothing any more.")};
            });
        });
}

void RobotsSection::askToDelete(const QStringList &names)
{
    if (names.isEmpty())
        return;
    const auto ask = [window = windowName(), names, isProduction = isProduction()] {
        const bool isOne = names.size() == 1;
        ConfirmDialog::Question question{
            .window = window,
            .title = isOne ? tr("Delete %1?").arg(names.constFirst())
                           : tr("Delete %n robot account(s)?", nullptr, int(names.size())),
            .text = tr("Its token stops working, and its places in teams and its rights are gone. "
                       "A robot of the same name created later gets none of them."),
            .objects = names,
            .action = tr("Delete")};
        guard(question, isOne ? names.constFirst() : QLocale::c().toString(names.size()),
              isProduction);
        return question;
    };
    auto *dialog = new ConfirmDialog(ask, window());
    QList<api::ApiRequest> requests;
    for (const QString &name : names)
        requests.append(api::removeRobotRequest(organizationName(), shortOf(name)));
    dialog->setCommands(curlCommands(requests, connection()->url()));
    connect(dialog, &QDialog::accepted, this, [this, names] { remove(names); });
    openOver(*dialog);
}

void RobotsSection::remove(const QStringList &names)
{
    QList<CallSequence::Step> steps;
    for (const QString &name : names)
        steps.append(
            {name, [api = robots(), name]() mutable { return api.remove(shortOf(name)); }});
    write(steps, [this, names](const CallSequence &done) {
        const auto &failures = done.failures();
        QList<RecordedChange::Item> gone;
        for (const QString &name : names) {
            m_secrets.remove(name);
            const bool isKept =
                std::any_of(failures.begin(), failures.end(),
                            [&name](const auto &one) { return one.object == name; });
            if (!isKept)
                gone.append(RecordedChange::Item{{name, u"there"_s, {}}});
        }
        record(JobKind::ChangeRobot, gone);
        if (failures.size() == 1)
            showRefusal(tr("%1 was not deleted").arg(failures.constFirst().object),
                        failures.constFirst().error);
        else if (!failures.isEmpty())
            showRefusal(tr("%n robot account(s) were not deleted", nullptr, int(failures.size())),
                        done.report(ErrorText::sentence));
        if (!gone.isEmpty())
            Q_EMIT announced(tr("%n robot account(s) deleted.", nullptr, int(gone.size())));
        refresh(false);
    });
}

void RobotsSection::recordNew(const QString &name, const RobotRequest &request,
                              const CallSequence &done)
{
    // What it was given goes with it: the way back of all is the robot's.
    add(recordedRights(connection()->id(), connection()->client(), subject()->name,
                       api::PermissionsApi::Holder::User, name, {}, request.rights, done.failures(),
                       false));
    record(JobKind::ChangeRobot,
           {{{name, {}, u"there"_s}, RecordedChange::call([api = robots(), name]() mutable {
                 return api.remove(shortOf(name));
             })}});
}

void RobotsSection::record(JobKind kind, const QList<RecordedChange::Item> &items)
{
    if (!items.isEmpty())
        add(std::make_unique<RecordedChange>(kind, connection()->id(), subject()->name, items));
}

void RobotsSection::add(std::unique_ptr<Job> job)
{
    if (job)
        workspace().jobs.add(std::move(job));
}

void RobotsSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || !subject() || job->record().connection != connection()->id())
        return;
    const bool isRobot =
        job->record().kind == JobKind::ChangeRobot && job->record().target == subject()->name;
    if (!isRobot && job->record().kind != JobKind::ChangeRights)
        return;
    if (isRobot) {
        const QList<JobChange> changes = job->changes();
        for (const JobChange &change : changes) {
            if (change.after.isEmpty())
                m_secrets.remove(change.object);
        }
    }
    refresh(true);
    // What fails here is a way back.
    const bool isHere = isRobot || find(job->record().target);
    if (isHere && !job->failures().isEmpty())
        showRefusal(tr("It was not undone"), job->failures().constFirst().error);
}

} // namespace quayside::ui
