#include "ui/pages/oauth/applicationtokens.h"

#include "app/api/oauthapi.h"
#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/knowntokens.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/presentation.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/recordlist.h"
#include "ui/widgets/recordtable.h"

#include <QtCore/QEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// As the table of tags says when something ends.
CellLook expiryLook(const QVariant &ms)
{
    if (ms.isNull())
        return {.text = DateText::expiry({}, Clock::system().now())};
    const Instant end = instantFromMs(ms.toLongLong());
    const Instant now = Clock::system().now();
    CellLook look{.text = DateText::expiry(end, now), .tip = DateText::absoluteWithUtc(end)};
    const ExpiryState state = expiryState(end, now, Presentation::current().limits);
    switch (state) {
    case ExpiryState::Soon:
    case ExpiryState::Expired:
        look.icon = u"alert-triangle-filled"_s;
        look.tone = Tone::Danger;
        look.isStrong = true;
        break;
    case ExpiryState::Approaching:
        look.icon = u"alert-triangle"_s;
        look.tone = Tone::Warning;
        break;
    case ExpiryState::Scheduled:
        look.icon = u"clock"_s;
        look.tone = Tone::Ok;
        break;
    case ExpiryState::Never:
        break;
    }
    look.iconTone = look.tone;
    look.spoken = u"%1, %2"_s.arg(look.text, DateText::expiryStateWord(state));
    return look;
}

} // namespace

ApplicationTokens::ApplicationTokens(const Workspace &workspace, Connection &connection,
                                     const QString &organization,
                                     const wire::OAuthApplication &application, bool canWrite,
                                     QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_connection(&connection)
    , m_organization(organization)
    , m_application(application)
    , m_canWrite(canWrite)
    , m_model(makeOAuthTokenModel(this))
    , m_list(new RecordList(u"tokens"_s, workspace.settings))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list);
    setFocusProxy(m_list);
    const auto text = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(), .tip = value.toString()};
    };
    const auto scopes = [](const QVariant &value, const QModelIndex &) {
        const QString all = value.toStringList().join(u' ');
        return CellLook{.text = all, .isMono = true, .tip = all};
    };
    const auto ago = [](const QVariant &ms, const QModelIndex &) {
        return agoLook(ms, tr("Not yet"));
    };
    m_list->setModel(
        *m_model,
        {{[] { return tr("TOKEN"); }, 170,
          [this](const QVariant &, const QModelIndex &source) { return nameLook(source); }},
         {[] { return tr("CREATED BY"); }, 90, text},
         {[] { return tr("SCOPES"); }, 150, scopes},
         {[] { return tr("CREATED"); }, 90, ago},
         {[] { return tr("EXPIRES"); }, 120,
          [](const QVariant &ms, const QModelIndex &) { return expiryLook(ms); }},
         {[] { return tr("LAST USED"); }, 90, ago}},
        int(OAuthTokenColumn::Name));
    if (canWrite) {
        m_list->setCheckable(true);
        m_generate = m_list->addButton(u"generate"_s, u"key"_s, true);
        m_revoke = m_list->addBulkButton(u"revoke"_s, true);
        connect(m_generate, &QPushButton::clicked, this, &ApplicationTokens::generateRequested);
        connect(m_revoke, &QPushButton::clicked, this,
                [this] { askToRevoke(m_list->selectedOrCurrent()); });
        auto *key = new QAction(&m_list->table());
        key->setShortcut(Qt::Key_Delete);
        key->setShortcutContext(Qt::WidgetShortcut);
        m_list->table().addAction(key);
        connect(key, &QAction::triggered, this,
                [this] { askToRevoke(m_list->selectedOrCurrent()); });
    }
    connect(m_list, &RecordList::emptyActionTriggered, this, &ApplicationTokens::generateRequested);
    connect(&workspace.jobs, &Jobs::finished, this, &ApplicationTokens::onJob);
    retranslate();
}

ApplicationTokens::~ApplicationTokens()
{
    if (m_call)
        m_call->abort();
}

void ApplicationTokens::refresh()
{
    if (m_call)
        m_call->abort();
    m_incoming.clear();
    read({});
}

void ApplicationTokens::read(const std::optional<QString> &nextPage)
{
    if (!m_connection)
        return;
    auto *call = api::OAuthApi(m_connection->client())
                     .tokens(m_organization, m_application.clientId, nextPage);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_call = nullptr;
        if (!page) {
            Q_EMIT announced(ErrorText::sentence(page.error()));
            return;
        }
        m_incoming += page->tokens;
        if (page->nextPage)
            return read(page->nextPage);
        m_model->setRows(std::exchange(m_incoming, {}));
        m_list->setLoaded(true);
    });
}

QString ApplicationTokens::usedBy(const QString &uuid) const
{
    const auto known = m_workspace.tokens.find(uuid);
    const auto profile =
        known && known->isSignIn ? m_workspace.profiles.find(known->connection) : std::nullopt;
    return profile && profile->signIn == SignInKind::Token ? profile->name : QString();
}

CellLook ApplicationTokens::nameLook(const QModelIndex &source) const
{
    const wire::OAuthToken &token = m_model->rowAt(source.row());
    CellLook look{.text = token.name.value_or(tr("made in a browser")), .icon = u"key"_s};
    look.isStrong = token.name.has_value();
    if (!token.name)
        look.tone = Tone::Muted;
    if (const QString connection = usedBy(token.uuid); !connection.isEmpty()) {
        look.icon = u"plug"_s;
        look.iconTone = Tone::Ok;
        look.tip = tr("in use by connection %1").arg(connection);
        look.spoken = u"%1, %2"_s.arg(look.text, look.tip);
    }
    return look;
}

void ApplicationTokens::askToRevoke(const QStringList &uuids)
{
    if (uuids.isEmpty() || !m_canWrite)
        return;
    QList<std::optional<QString>> tokens;
    QStringList connections;
    for (const QString &uuid : uuids) {
        const int row = m_model->rowOf(uuid);
        if (row < 0)
            continue;
        tokens.append(m_model->rowAt(row).name);
        if (const QString connection = usedBy(uuid); !connection.isEmpty())
            connections.append(connection);
    }
    const auto ask = [window = m_application.name, tokens, connections, count = int(uuids.size())] {
        QStringList names;
        for (const auto &name : tokens)
            names.append(name.value_or(tr("made in a browser")));
        QStringList sentences{
            tr("Whoever uses it is refused from then on. It cannot be taken back.")};
        for (const QString &connection : connections)
            sentences.append(
                tr("The connection %1 signs in with it and loses its sign-in.").arg(connection));
        return ConfirmDialog::Question{.window = window,
                                       .title = count == 1
                                           ? tr("Revoke the token %1?").arg(names.value(0))
                                           : tr("Revoke %n token(s)?", nullptr, count),
                                       .text = sentences.join(u' '),
                                       .objects = names,
                                       .action = tr("Revoke")};
    };
    auto *question = new ConfirmDialog(ask, window());
    QList<api::ApiRequest> requests;
    for (const QString &uuid : uuids)
        requests.append(api::revokeTokenRequest(m_organization, m_application.clientId, uuid));
    if (m_connection)
        question->setCommands(curlCommands(requests, m_connection->url()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, uuids] { revoke(uuids, 0, {}); });
    question->open();
}

TokenFacts ApplicationTokens::factsOf(const QString &uuid) const
{
    TokenFacts facts{m_organization, m_application.clientId, m_application.name};
    if (const int row = m_model->rowOf(uuid); row >= 0) {
        const wire::OAuthToken &token = m_model->rowAt(row);
        facts.name = token.name.value_or(QString());
        facts.scopes = token.scope.split(u' ', Qt::SkipEmptyParts);
    }
    return facts;
}

void ApplicationTokens::onJob(qint64 id)
{
    const Job *job = m_workspace.jobs.find(id);
    if (!job || !m_connection || job->record().kind != JobKind::ChangeToken
        || job->record().connection != m_connection->id() || job->record().target != m_organization)
        return;
    refresh();
    // What fails here is a way back.
    if (!job->failures().isEmpty())
        Q_EMIT announced(ErrorText::sentence(job->failures().constFirst().error));
}

void ApplicationTokens::endRevoking(const QList<TokenFacts> &gone)
{
    if (auto job = m_connection ? recordedRevocation(m_connection->id(), gone) : nullptr)
        m_workspace.jobs.add(std::move(job));
    refresh();
}

void ApplicationTokens::revoke(QStringList uuids, int done, const QList<TokenFacts> &gone)
{
    if (uuids.isEmpty()) {
        Q_EMIT announced(tr("%n token(s) revoked.", nullptr, done));
        return endRevoking(gone);
    }
    if (!m_connection)
        return;
    const QString uuid = uuids.takeFirst();
    auto *call = api::OAuthApi(m_connection->client())
                     .revokeToken(m_organization, m_application.clientId, uuid);
    connect(call, &api::ApiCallBase::finished, this, [this, call, uuids, done, gone, uuid] {
        const auto revoked = call->takeResult();
        // One that is gone already is what was wanted.
        if (!revoked && revoked.error().code != ErrorCode::NotFound) {
            Q_EMIT announced(ErrorText::sentence(revoked.error()));
            return endRevoking(gone);
        }
        m_workspace.tokens.forget(uuid);
        revoke(uuids, done + 1, revoked ? gone + QList{factsOf(uuid)} : gone);
    });
}

void ApplicationTokens::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ApplicationTokens::retranslate()
{
    RecordList::Words words;
    words.accessible = tr("Tokens of the application");
    words.filter = tr("Filter tokens");
    words.count = [](int count) { return tr("%n token(s)", nullptr, count); };
    words.emptyIcon = u"key"_s;
    words.emptyTitle = tr("No token yet");
    words.emptyText = tr("Whoever administers the organization sees the tokens here, never their "
                         "text.");
    words.emptyAction = m_canWrite ? tr("Generate token…") : QString();
    words.noMatch = tr("No token matches the filter");
    m_list->setWords(words);
    if (m_generate)
        m_generate->setText(tr("Generate token…"));
    if (m_revoke)
        m_revoke->setText(tr("Revoke…"));
}

} // namespace quayside::ui
