#include "ui/pages/apptokens/apptokenssection.h"

#include "app/api/apptokensapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/apptokens/newapptokendialog.h"
#include "ui/pages/robots/credentialsdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

AppTokensSection::AppTokensSection(const Workspace &workspace)
    : ListSection(u"appTokens"_s, workspace)
    , m_model(makeAppTokenModel(this))
{
    const auto title = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .icon = u"key"_s, .isStrong = true};
    };
    const auto expires = [](const QVariant &ms, const QModelIndex &) {
        return expiryLook(ms.isNull() ? std::nullopt
                                      : std::optional(instantFromMs(ms.toLongLong())));
    };
    list().setModel(
        *m_model,
        {{[] { return tr("TITLE"); }, 260, title},
         {[] { return tr("CREATED"); }, 160,
          [](const QVariant &ms, const QModelIndex &) { return agoLook(ms); }},
         {[] { return tr("LAST USED"); }, 160,
          [](const QVariant &ms, const QModelIndex &) { return agoLook(ms, tr("Never")); }},
         {[] { return tr("EXPIRES"); }, 180, expires}});
    list().setCheckable(true);
    m_create = list().addButton(u"create"_s, u"plus"_s, true);
    m_revoke = list().addBulkButton(u"revoke"_s, true);
    connect(m_create, &QPushButton::clicked, this, &AppTokensSection::create);
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { askToRevoke(list().selectedOrCurrent()); });
    connect(&list(), &RecordList::emptyActionTriggered, this, &AppTokensSection::create);
    connect(&list(), &RecordList::activated, this,
            [this](const QString &uuid) { openCredentials(uuid, titleOf(uuid)); });
    connect(&list(), &RecordList::menuRequested, this, &AppTokensSection::showMenu);
    connect(&workspace.jobs, &Jobs::finished, this, &AppTokensSection::onJob);
    showWords();
    showActions();
}

QString AppTokensSection::title() const
{
    return tr("App tokens");
}

QString AppTokensSection::tab() const
{
    return u"app-tokens"_s;
}

bool AppTokensSection::isOffered(const Connection &connection, const NamespaceSubject &subject,
                                 const std::optional<wire::Organization> &) const
{
    return !subject.isOrganization && !connection.isAnonymous()
        && connection.hasFeature(QLatin1StringView("APP_SPECIFIC_TOKENS"))
        && connection.offers(QLatin1StringView("listAppTokens"));
}

api::ApiCallBase *AppTokensSection::startReading()
{
    return subject()->isOrganization ? nullptr : api::AppTokensApi(connection()->client()).list();
}

std::optional<Error> AppTokensSection::takeReading(api::ApiCallBase &call)
{
    const auto read = static_cast<api::ApiCall<wire::AppTokenList> &>(call).takeResult();
    if (!read)
        return read.error();
    m_model->setRows(read->tokens);
    return {};
}

void AppTokensSection::forgetRows()
{
    m_model->setRows({});
    m_secrets.clear();
}

QLatin1StringView AppTokensSection::writingOperation() const
{
    return QLatin1StringView("createAppToken");
}

void AppTokensSection::showWords()
{
    RecordList::Words words;
    words.accessible = tr("App tokens");
    words.filter = tr("Filter app tokens");
    words.count = [](int count) { return tr("%n app token(s)", nullptr, count); };
    words.emptyIcon = u"key"_s;
    words.emptyTitle = tr("No app token yet");
    words.emptyText = tr("An app token is a password for docker, podman and the like, in place of "
                         "your own. Each computer has one, and each can be revoked alone.");
    words.emptyAction = mayWrite() ? tr("Create an app token") : QString();
    words.noMatch = tr("No app token matches the filter");
    list().setWords(words);
    m_create->setText(tr("Create app token"));
    m_revoke->setText(tr("Revoke…"));
}

void AppTokensSection::showActions()
{
    fit(*m_create);
    fit(*m_revoke);
}

bool AppTokensSection::can(PageCommand command) const
{
    if (command == PageCommand::New)
        return canWrite();
    if (command == PageCommand::Delete)
        return canWrite() && !list().selectedOrCurrent().isEmpty();
    return ListSection::can(command);
}

void AppTokensSection::perform(PageCommand command)
{
    if (command == PageCommand::New)
        create();
    else if (command == PageCommand::Delete)
        askToRevoke(list().selectedOrCurrent());
    else
        ListSection::perform(command);
}

void AppTokensSection::showMenu(const QString &uuid, const QPoint &global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"appTokens.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *open = menu->addAction(tintedIcon(u"key"_s), tr("&Credentials…"));
    open->setObjectName(u"appTokens.credentials"_s);
    connect(open, &QAction::triggered, this,
            [this, uuid] { openCredentials(uuid, titleOf(uuid)); });
    if (mayWrite()) {
        menu->addSeparator();
        QAction *away = menu->addAction(tintedIcon(u"trash"_s), tr("&Revoke…"));
        away->setObjectName(u"appTokens.remove"_s);
        away->setEnabled(canWrite());
        connect(away, &QAction::triggered, this,
                [this] { askToRevoke(list().selectedOrCurrent()); });
    }
    RowMenu::popUp(menu, global);
}

QString AppTokensSection::titleOf(const QString &uuid) const
{
    const int row = m_model->rowOf(uuid);
    return row < 0 ? QString() : m_model->rowAt(row).title;
}

void AppTokensSection::create()
{
    auto *dialog = new NewAppTokenDialog(windowName(), window());
    connect(dialog, &NewAppTokenDialog::submitted, this,
            [this, open = QPointer(dialog)](const QString &title) {
                write<wire::AppTokenAnswer>(
                    api::AppTokensApi(connection()->client()).create(title),
                    [this, open](const Result<wire::AppTokenAnswer> &made) {
                        if (!made) {
                            if (open)
                                open->showRefusal(made.error());
                            return;
                        }
                        if (open)
                            open->accept();
                        const wire::AppToken &token = made->token;
                        m_secrets.insert(token.uuid, token.tokenCode.value_or(QString()));
                        record({{{token.title, {}, u"there"_s},
                                 RecordedChange::call(
                                     [api = api::AppTokensApi(connection()->client()),
                                      uuid = token.uuid]() mutable { return api.revoke(uuid); })}});
                        refresh(false);
                        openCredentials(token.uuid, token.title)->showNews([title = token.title] {
                            return Banner::Words{
                                tr("%1 was created").arg(title),
                                tr("Sign in with it where you would use your password.")};
                        });
                    });
            });
    openOver(*dialog);
}

CredentialsDialog *AppTokensSection::openCredentials(const QString &uuid, const QString &title)
{
    CredentialsFacts facts;
    facts.window = windowName();
    facts.name = title;
    facts.registry = connection()->registryName();
    facts.userName = u"$app"_s;
    facts.fileName = nameForFiles(u"app "_s + title);
    facts.isPlain = connection()->url().scheme() == "http"_L1;
    facts.keychainKey = connection()->id() + "/app/"_L1 + uuid;
    auto *dialog = new CredentialsDialog(facts, workspace().credentials, window());
    if (const QString known = m_secrets.value(uuid); !known.isEmpty())
        dialog->setSecret(known);
    connect(dialog, &CredentialsDialog::secretRequested, this,
            [this, uuid, open = QPointer(dialog)] {
                write<wire::AppTokenAnswer>(
                    api::AppTokensApi(connection()->client()).get(uuid),
                    [this, open, uuid](const Result<wire::AppTokenAnswer> &read) {
                        if (!read) {
                            if (open)
                                open->showFailure(read.error());
                            return;
                        }
                        const QString secret = read->token.tokenCode.value_or(QString());
                        m_secrets.insert(uuid, secret);
                        if (open)
                            open->setSecret(secret);
                    });
            });
    openOver(*dialog);
    return dialog;
}

void AppTokensSection::askToRevoke(const QStringList &uuids)
{
    if (uuids.isEmpty())
        return;
    QStringList titles;
    for (const QString &uuid : uuids)
        titles.append(titleOf(uuid));
    const auto ask = [window = windowName(), titles] {
        return ConfirmDialog::Question{
            .window = window,
            .title = titles.size() == 1
                ? tr("Revoke %1?").arg(titles.constFirst())
                : tr("Revoke %n app token(s)?", nullptr, int(titles.size())),
            .text = tr("Clients that sign in with it are refused from then on. Your own password "
                       "and other app tokens stay."),
            .objects = titles,
            .action = tr("Revoke")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    QList<api::ApiRequest> requests;
    for (const QString &uuid : uuids)
        requests.append(api::revokeAppTokenRequest(uuid));
    dialog->setCommands(curlCommands(requests, connection()->url()));
    connect(dialog, &QDialog::accepted, this, [this, uuids] { revoke(uuids); });
    openOver(*dialog);
}

void AppTokensSection::revoke(const QStringList &uuids)
{
    QList<CallSequence::Step> steps;
    for (const QString &uuid : uuids) {
        steps.append({titleOf(uuid), [&client = connection()->client(), uuid] {
                          return api::AppTokensApi(client).revoke(uuid);
                      }});
        m_secrets.remove(uuid);
    }
    QStringList titles;
    for (const CallSequence::Step &step : std::as_const(steps))
        titles.append(step.object);
    write(steps, [this, titles, count = int(uuids.size())](const CallSequence &done) {
        const int failed = int(done.failures().size());
        QStringList gone = titles;
        for (const auto &one : done.failures())
            gone.removeOne(one.object);
        QList<RecordedChange::Item> items;
        for (const QString &title : std::as_const(gone))
            items.append(RecordedChange::Item{{title, u"there"_s, {}}});
        record(items);
        if (failed > 0)
            showRefusal(tr("%n app token(s) were not revoked", nullptr, failed),
                        done.report(ErrorText::sentence));
        if (failed < count)
            Q_EMIT announced(tr("%n app token(s) revoked.", nullptr, count - failed));
        refresh(false);
    });
}

void AppTokensSection::record(const QList<RecordedChange::Item> &items)
{
    if (!items.isEmpty())
        workspace().jobs.add(std::make_unique<RecordedChange>(
            JobKind::ChangeToken, connection()->id(), connection()->userName(), items));
}

void AppTokensSection::onJob(qint64 id)
{
    const Job *job = workspace().jobs.find(id);
    if (!job || !connection() || job->record().kind != JobKind::ChangeToken
        || job->record().connection != connection()->id()
        || job->record().target != connection()->userName())
        return;
    refresh(true);
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        showRefusal(tr("It was not undone"), job->failures().constFirst().error);
}

} // namespace quayside::ui
