#include "ui/pages/oauth/applicationssection.h"

#include "app/api/oauthapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/oauth/applicationdetailsdialog.h"
#include "ui/pages/oauth/applicationdialog.h"
#include "ui/pages/oauth/recordedoauth.h"
#include "ui/pages/oauth/tokenwizard.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ApplicationsSection::ApplicationsSection(const Workspace &workspace)
    : ListSection(u"applications"_s, workspace)
    , m_model(makeApplicationModel(this))
{
    const auto name = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"layout-grid"_s, .isStrong = true};
    };
    const auto mono = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .isMono = true, .tip = value.toString()};
    };
    const auto text = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tip = value.toString()};
    };
    list().setModel(*m_model,
                    {{[] { return tr("APPLICATION"); }, 200, name},
                     {[] { return tr("CLIENT ID"); }, 200, mono},
                     {[] { return tr("HOMEPAGE"); }, 180, text},
                     {[] { return tr("REDIRECT PREFIX"); }, 180, text},
                     {[] { return tr("DESCRIPTION"); }, 200, text}},
                    int(ApplicationColumn::Description));
    m_generate = list().addButton(u"generate"_s, u"key"_s, false);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    connectParts();
    showWords();
    showActions();
}

void ApplicationsSection::connectParts()
{
    connect(m_create, &QPushButton::clicked, this, &ApplicationsSection::openDialog);
    connect(m_generate, &QPushButton::clicked, this, [this] { generate(list().current()); });
    connect(&list(), &RecordList::emptyActionTriggered, this, [this] { generate({}); });
    connect(&list(), &RecordList::activated, this, &ApplicationsSection::openDetails);
    connect(&list(), &RecordList::menuRequested, this, &ApplicationsSection::showMenu);
    connect(&workspace().jobs, &Jobs::finished, this, &ApplicationsSection::onJob);
}

QString ApplicationsSection::title() const
{
    return tr("Applications");
}

QString ApplicationsSection::tab() const
{
    return u"applications"_s;
}

bool ApplicationsSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                                    const std::optional<wire::Organization> &organization) const
{
    return subject.isOrganization && connection.offers("getOrganizationApplications"_L1)
        && isNamespaceAdmin(connection, subject, organization);
}

api::ApiCallBase *ApplicationsSection::startReading()
{
    return api::OAuthApi(connection()->client()).applications(organizationName());
}

std::optional<Error> ApplicationsSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::OAuthApplications> &>(call).takeResult();
    if (!read)
        return read.error();
    m_model->setRows(read->applications);
    return {};
}

QLatin1StringView ApplicationsSection::writingOperation() const
{
    return "createOrganizationApplication"_L1;
}

void ApplicationsSection::forgetRows()
{
    m_model->setRows({});
}

const wire::OAuthApplication *ApplicationsSection::find(const QString &clientId) const
{
    const int row = m_model->rowOf(clientId);
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void ApplicationsSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("Applications of the organization");
    words.filter = tr("Filter applications");
    words.count = [](int count) { return tr("%n application(s)", nullptr, count); };
    words.emptyIcon = u"layout-grid"_s;
    words.emptyTitle = tr("No application yet");
    words.emptyText = tr("An application is the name under which tokens are made: it says who uses "
                         "them. A token is the secret that a script sends, with the scopes you "
                         "tick and an end.");
    words.emptyAction = mayWrite() ? tr("Create application and token") : QString();
    words.noMatch = tr("No application matches the filter");
    list().setWords(words);
    m_create->setText(tr("Create application"));
    m_generate->setText(tr("Generate token…"));
}

void ApplicationsSection::showActions()
{
    fit(*m_create);
    fit(*m_generate);
}

bool ApplicationsSection::can(PageCommand command) const
{
    switch (command) {
    case PageCommand::New:
        return canWrite();
    case PageCommand::Delete:
        return canWrite() && !list().current().isEmpty();
    case PageCommand::CopyReference:
        return !list().current().isEmpty();
    default:
        return ListSection::can(command);
    }
}

void ApplicationsSection::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::New:
        return openDialog();
    case PageCommand::Delete:
        return askToDelete(list().current());
    case PageCommand::CopyReference:
        return QGuiApplication::clipboard()->setText(list().current());
    default:
        return ListSection::perform(command);
    }
}

void ApplicationsSection::openDialog()
{
    auto *dialog = new ApplicationDialog(windowName(), organizationName(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ApplicationDialog::submitted, this,
        [this, dialog = QPointer(dialog)](const api::OAuthApplicationFields &fields) {
            write<wire::OAuthApplication>(
                api::OAuthApi(connection()->client()).createApplication(organizationName(), fields),
                [this, dialog](const Result<wire::OAuthApplication> &made) {
                    if (!made && dialog)
                        return dialog->showRefusal(made.error());
                    if (!made)
                        return;
                    if (dialog)
                        dialog->accept();
                    workspace().jobs.add(recordedApplication(
                        connection()->id(), connection()->client(), organizationName(), {}, *made));
                    m_model->append({*made});
                    list().setLoaded(true);
                    list().select(made->clientId);
                    refresh(true);
                });
        });
    dialog->open();
}

void ApplicationsSection::openDetails(const QString &clientId)
{
    const wire::OAuthApplication *application = find(clientId);
    if (!application)
        return;
    auto *dialog = new ApplicationDetailsDialog(workspace(), *connection(), organizationName(),
                                                *application, canWrite(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApplicationDetailsDialog::changed, this, [this] { refresh(true); });
    connect(dialog, &ApplicationDetailsDialog::removeRequested, this,
            [this, dialog](const QString &id) {
                dialog->reject();
                askToDelete(id);
            });
    dialog->open();
}

void ApplicationsSection::generate(const QString &clientId)
{
    std::optional<TokenWizard::Target> target;
    if (const wire::OAuthApplication *application = find(clientId))
        target = TokenWizard::Target{organizationName(), clientId, application->name};
    auto *wizard = new TokenWizard(workspace(), *connection(), target, window());
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->proposeOrganization(organizationName());
    connect(wizard, &TokenWizard::made, this, [this] { refresh(true); });
    wizard->open();
}

void ApplicationsSection::showMenu(const QString &clientId, const QPoint &global)
{
    auto *shown = new QMenu(this);
    shown->setAttribute(Qt::WA_DeleteOnClose);
    shown->setObjectName(u"applications.menu"_s);
    const auto add = [this, shown](const QString &icon, const QString &word, const auto &slot) {
        QAction *action = shown->addAction(tintedIcon(icon), word);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    add(u"settings"_s, tr("&Open…"), [this, clientId] { openDetails(clientId); });
    add(u"copy"_s, tr("Copy client &ID"),
        [clientId] { QGuiApplication::clipboard()->setText(clientId); });
    if (mayWrite()) {
        add(u"key"_s, tr("&Generate token…"), [this, clientId] {
            generate(clientId);
        })->setEnabled(canWrite());
        shown->addSeparator();
        add(u"trash"_s, tr("&Delete…"), [this, clientId] {
            askToDelete(clientId);
        })->setEnabled(canWrite());
    }
    RowMenu::popUp(shown, global);
}

void ApplicationsSection::askToDelete(const QString &clientId)
{
    const wire::OAuthApplication *application = find(clientId);
    if (!application || !canWrite())
        return;
    const bool isProduction = connection()->profile().isProduction();
    const auto ask = [window = windowName(), name = application->name, isProduction] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Delete %1?").arg(name),
            .text = tr("The application goes with all its tokens: every program that uses one of "
                       "them is refused from then on."),
            .tick = isProduction ? QString() : tr("All tokens of the application may die"),
            .word = isProduction ? name : QString(),
            .action = tr("Delete application")};
    };
    auto *question = new ConfirmDialog(ask, window());
    question->setCommands(curlCommands(
        {api::removeApplicationRequest(organizationName(), clientId)}, connection()->url()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, clientId] { remove(clientId); });
    question->open();
}

void ApplicationsSection::remove(const QString &clientId)
{
    const wire::OAuthApplication *application = find(clientId);
    if (!application)
        return;
    write<void>(
        api::OAuthApi(connection()->client()).removeApplication(organizationName(), clientId),
        [this, name = application->name, gone = *application](const Result<void> &removed) {
            if (removed) {
                workspace().jobs.add(recordedEnd(connection()->id(), organizationName(), gone));
                Q_EMIT announced(tr("%1 is deleted.").arg(name));
            } else {
                showRefusal(ErrorText::title(removed.error().code), removed.error());
            }
            refresh(true);
        });
}

void ApplicationsSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || !subject() || job->record().kind != JobKind::ChangeApplication
        || job->record().connection != connection()->id()
        || job->record().target != organizationName())
        return;
    refresh(true);
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        showRefusal(tr("It was not undone"), job->failures().constFirst().error);
}

} // namespace quayside::ui
