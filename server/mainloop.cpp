#include "app/core/stopsignals.h"
#include "server/api/apiroutes.h"
#include "server/api/exportplane.h"
#include "server/api/webui.h"
#include "server/commands.h"
#include "server/domain/mailqueue.h"
#include "server/http/dataplanes.h"
#include "server/http/tlsidentity.h"
#include "server/http/transport.h"
#include "server/registry/registryroutes.h"
#include "server/workers/expirynotifier.h"
#include "server/workers/expiryworker.h"
#include "server/workers/gcworker.h"
#include "server/workers/jobworker.h"
#include "server/workers/keyloader.h"
#include "server/workers/logrotator.h"
#include "server/workers/namespacepurger.h"
#include "server/workers/pruneworker.h"
#include "server/workers/pullflusher.h"
#include "server/workers/storagesampler.h"
#include "server/workers/tokenpurger.h"
#include "server/workers/uploadpurger.h"
#include "server/workers/workerthread.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSaveFile>
#include <QtCore/QScopeGuard>
#include <QtNetwork/QHostInfo>

#include <csignal>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcServe, "quayside.server.serve", QtInfoMsg)

namespace {

constexpr auto kDrain = std::chrono::seconds(30);
constexpr Milliseconds kPruneLook = std::chrono::minutes(1); // for namespaces whose turn it is
constexpr Milliseconds kPurge = std::chrono::hours(1); // between looks for uploads left behind

/// Everything that answers requests, in the order in which it is made and undone.
struct Services {
    Services(const DomainContext &context, std::unique_ptr<TokenService> tokenService,
             const TransportCounters &transport, const ApiSettings &settings, const WebUi *webUi)
        : accounts(context)
        , tokens(std::move(tokenService))
        , repositories(context)
        , uploads(context)
        , blobs(context)
        , pulls(context)
        , manifests(context, pulls)
        , tags(context)
        , tagHistory(context)
        , labels(context)
        , immutability(context)
        , timeMachine(context)
        , deletedRepositories(context)
        , organizations(context, accounts.apiTokens())
        , teams(context)
        , invites(context)
        , robots(context)
        , permissions(context)
        , prototypes(context)
        , search(context)
        , security(context)
        , users(context, accounts.apiTokens())
        , superusers(context, accounts)
        , serviceKeys(context, *tokens)
        , logs(context)
        , logExport(context)
        , mails(context)
        , recovery(context)
        , signUp(context, accounts, invites)
        , messages(context)
        , inbox(context)
        , hooks(context)
        , collector(context)
        , autoprune(context)
        , quotas(context)
        , oauth(context, accounts.apiTokens())
        , bootstrap(context, accounts.apiTokens())
        , oauthFlow(context)
        , oauthGrants(context, accounts.apiTokens())
        , registry{accounts, *tokens,   repositories, uploads,
                   blobs,    manifests, tags,         context.settings}
        , api{.domain = context,
              .accounts = accounts,
              .tokens = *tokens,
              .repositories = repositories,
              .manifests = manifests,
              .tags = tags,
              .tagHistory = tagHistory,
              .labels = labels,
              .immutability = immutability,
              .timeMachine = timeMachine,
              .deletedRepositories = deletedRepositories,
              .organizations = organizations,
              .teams = teams,
              .invites = invites,
              .robots = robots,
              .permissions = permissions,
              .prototypes = prototypes,
              .search = search,
              .security = security,
              .users = users,
              .recovery = recovery,
              .signUp = signUp,
              .superusers = superusers,
              .serviceKeys = serviceKeys,
              .logs = logs,
              .logExport = logExport,
              .messages = messages,
              .inbox = inbox,
              .hooks = hooks,
              .collector = collector,
              .autoprune = autoprune,
              .quotas = quotas,
              .oauth = oauth,
              .bootstrap = bootstrap,
              .oauthFlow = oauthFlow,
              .oauthGrants = oauthGrants,
              .isDraining = isDraining,
              .transport = transport,
              .settings = settings}
        , registryPlane(registry)
        , exportPlane(logExport)
        , dataPlane({&registryPlane, &exportPlane})
    {
        addRegistryGuard(router);
        addBaseRoutes(router, registry);
        addTokenRoutes(router, registry);
        addManifestRoutes(router, registry);
        addReferrerRoutes(router, registry);
        addTagListRoutes(router, registry);
        addBlobRoutes(router, registry);
        addServiceRoutes(router, api);
        addHealthRoutes(router, api);
        addMetricsRoutes(router, api);
        addUserRoutes(router, api);
        addRecoveryRoutes(router, api);
        addSignUpRoutes(router, api);
        addAccountRoutes(router, api);
        addInboxRoutes(router, api);
        addNotificationRoutes(router, api);
        addLogRoutes(router, api);
        addExportedLogRoute(router);
        addMessageRoutes(router, api);
        addSuperuserRoutes(router, api);
        addServiceKeyRoutes(router, api);
        addRepositoryRoutes(router, api);
        addOrganizationRoutes(router, api);
        addTeamRoutes(router, api);
        addInviteRoutes(router, api);
        addRobotRoutes(router, api);
        addPermissionRoutes(router, api);
        addPrototypeRoutes(router, api);
        addStarRoutes(router, api);
        addSearchRoutes(router, api);
        addTagRoutes(router, api);
        addTagHistoryRoutes(router, api);
        addLabelRoutes(router, api);
        addImmutabilityRoutes(router, api);
        addTimeMachineRoutes(router, api);
        addSecurityRoutes(router, api);
        addStorageRoutes(router, api);
        addGcRoutes(router, api);
        addAutopruneRoutes(router, api);
        addQuotaRoutes(router, api);
        addOAuthAppRoutes(router, api);
        addBootstrapRoutes(router, api);
        addOAuthFlowRoutes(router, api);
        addUserTokenRoutes(router, api);
        addWebRoutes(router, api);
        addDocsRoutes(router);
        addDiscoveryRoutes(router, api);
        setFallback(router, api, webUi);
    }

    std::atomic<bool> isDraining = false;
    AccountService accounts;
    std::unique_ptr<TokenService> tokens;
    RepositoryService repositories;
    UploadService uploads;
    BlobService blobs;
    PullCounter pulls;
    ManifestService manifests;
    TagService tags;
    TagHistoryService tagHistory;
    LabelService labels;
    ImmutabilityService immutability;
    TimeMachineService timeMachine;
    DeletedRepositoryService deletedRepositories;
    OrganizationService organizations;
    TeamService teams;
    TeamInvites invites;
    RobotService robots;
    PermissionService permissions;
    PrototypeService prototypes;
    SearchService search;
    SecurityService security;
    UserService users;
    SuperuserService superusers;
    ServiceKeys serviceKeys;
    LogService logs;
    LogExport logExport;
    MailQueue mails;
    RecoveryService recovery;
    SignUp signUp;
    MessageService messages;
    NotificationInbox inbox;
    HookService hooks;
    GarbageCollector collector;
    AutopruneService autoprune;
    QuotaService quotas;
    OAuthService oauth;
    BootstrapToken bootstrap;
    OAuthFlow oauthFlow;
    OAuthGrants oauthGrants;
    RegistryContext registry;
    ApiContext api;
    RegistryDataPlane registryPlane;
    ExportPlane exportPlane;
    DataPlanes dataPlane;
    Router router;
};

struct Endpoint {
    QHostAddress address;
    QString host; ///< as written
    quint16 port = 0;
};

/// What is wrong with the text otherwise.
tl::expected<Endpoint, QString> parseEndpoint(const QString &text)
{
    const auto colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const auto port = text.mid(colon + 1).toUShort(&isNumber);
    if (colon < 1 || !isNumber)
        return tl::unexpected<QString>(u"write it as HOST:PORT"_s);
    auto host = text.first(colon);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    QHostAddress address(host);
    if (host == u"localhost")
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address.isNull())
        address = QHostInfo::fromName(host).addresses().value(0);
    if (address.isNull())
        return tl::unexpected<QString>(u"%1 has no address"_s.arg(host));
    return Endpoint{address, text.first(colon), port};
}

bool writeReadyFile(const QString &name, const QString &url, quint16 port, const QString &caFile)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QJsonObject object{
        {u"url"_s, url},
        {u"port"_s, port},
        {u"pid"_s, qint64(QCoreApplication::applicationPid())},
        {u"version"_s, QStringLiteral(QUAYSIDE_VERSION)},
        {u"ca"_s, caFile.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(caFile)}};
    file.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    return file.commit();
}

struct Tls {
    std::shared_ptr<const TlsIdentity> identity;
    QString caFile;
};

tl::expected<Tls, ProgramError> loadTls(const ServeOptions &options, const QString &folder,
                                        const QList<Endpoint> &endpoints)
{
    if (options.isSelfSigned) {
        QStringList hosts;
        for (const auto &endpoint : endpoints)
            hosts.append(endpoint.host);
        auto made = ensureSelfSigned(folder, hosts);
        if (!made) {
            return tl::unexpected<ProgramError>(
                ProgramError{ExitCode::Failed, made.error().message});
        }
        return Tls{std::make_shared<const TlsIdentity>(made->identity), made->caFile};
    }
    if (options.certificateFile.isEmpty())
        return Tls{};
    auto loaded = loadTlsIdentity(options.certificateFile, options.keyFile);
    if (!loaded) {
        return tl::unexpected<ProgramError>(
            ProgramError{ExitCode::ConfigInvalid, loaded.error().message});
    }
    return Tls{std::make_shared<const TlsIdentity>(*loaded), {}};
}

tl::expected<QList<Endpoint>, ProgramError> endpointsOf(const ServeOptions &options)
{
    QList<Endpoint> endpoints;
    const auto texts = options.listen.isEmpty() ? QStringList{u"127.0.0.1:8080"_s} : options.listen;
    for (const auto &text : texts) {
        const auto endpoint = parseEndpoint(text);
        if (!endpoint) {
            return tl::unexpected<ProgramError>(
                ProgramError{ExitCode::Usage, u"--listen %1: %2"_s.arg(text, endpoint.error())});
        }
        endpoints.append(*endpoint);
    }
    return endpoints;
}

/// None when no folder is named.
tl::expected<std::unique_ptr<WebUi>, ProgramError> loadWebUi(const ServeOptions &options,
                                                             const ApiSettings &settings)
{
    const auto folder = options.webUi.isEmpty() ? settings.webUiFolder : options.webUi;
    if (folder.isEmpty())
        return std::unique_ptr<WebUi>();
    auto loaded = WebUi::load(folder);
    if (!loaded) {
        return tl::unexpected<ProgramError>(
            ProgramError{ExitCode::ConfigInvalid, loaded.error().message});
    }
    return std::make_unique<WebUi>(std::move(*loaded));
}

/// Runs the event loop until a signal, then drains.
void runUntilSignal(const StopSignals &stop, Transport &transport, std::atomic<bool> &isDraining)
{
    QObject::connect(&stop, &StopSignals::asked, &transport, [&] {
        if (isDraining.exchange(true)) {
            QCoreApplication::quit(); // asked twice: at once
            return;
        }
        qCInfo(lcServe) << "draining";
        transport.drain(kDrain);
    });
    QObject::connect(&transport, &Transport::drained, &transport, &QCoreApplication::quit);
    QCoreApplication::exec();
}

} // namespace

ExitCode serve(const ServeOptions &options)
{
    auto endpoints = endpointsOf(options);
    if (!endpoints)
        return complain(endpoints.error());
    std::signal(SIGPIPE, SIG_IGN);
    const StopSignals stop({SIGTERM, SIGINT});
    if (!stop.isWatching())
        return complain({ExitCode::Failed, u"signals cannot be handled"_s});
    auto installation = Installation::open(options.data);
    if (!installation)
        return complain(installation.error());
    // What an earlier server left says nothing about this one.
    if (!options.readyFile.isEmpty())
        QFile::remove(options.readyFile);
    const auto &context = (*installation)->context();
    auto tls = loadTls(options, (*installation)->folder(), *endpoints);
    if (!tls)
        return complain(tls.error());
    auto tokens = TokenService::open(context);
    if (!tokens)
        return complain({ExitCode::Failed, tokens.error().message});
    TransportOptions transportOptions;
    transportOptions.trustedProxies = (*installation)->config().trustedProxies;
    auto webUi = loadWebUi(options, (*installation)->config().api);
    if (!webUi)
        return complain(webUi.error());
    Services services(context, std::move(*tokens), *transportOptions.counters,
                      (*installation)->config().api, webUi->get());
    // What a cut-off client has started may still end in a service.
    const auto settle = qScopeGuard([&] { (*installation)->settle(); });
    if (auto promoted = services.users.promoteSuperusers().result(); !promoted)
        return complain({ExitCode::Failed, promoted.error().message});
    if (const auto provided = services.bootstrap.provide(); !provided)
        qCWarning(lcServe) << "no bootstrap token error=" << provided.error().message;
    const WorkerThread rotator(std::make_unique<LogRotator>(context));
    const auto &settings = context.settings;
    const WorkerThread purger(std::make_unique<UploadPurger>(
        context, services.uploads, std::min<Milliseconds>(settings.uploadLife, kPurge)));
    const WorkerThread expiry(
        std::make_unique<ExpiryWorker>(services.collector, settings.gcExpiryInterval));
    const WorkerThread collector(
        std::make_unique<GcWorker>(services.collector, settings.gcInterval));
    std::optional<WorkerThread> pruner;
    if (settings.hasAutoPrune) {
        pruner.emplace(std::make_unique<PruneWorker>(
            context, std::min<Milliseconds>(settings.pruneInterval, kPruneLook)));
    }
    std::optional<WorkerThread> notifier;
    if (settings.expiryNotice > Milliseconds(0) || settings.hasExpiryTrigger)
        notifier.emplace(std::make_unique<ExpiryNotifier>(context, settings.expiryNoticeInterval));
    const WorkerThread sampler(std::make_unique<StorageSampler>(context));
    const WorkerThread namespacePurger(std::make_unique<NamespacePurger>(context));
    const WorkerThread tokenPurger(std::make_unique<TokenPurger>(services.accounts.apiTokens(),
                                                                 services.accounts.appTokens()));
    // A thread each: a receiver that is slow keeps no mail back.
    const WorkerThread exporter(
        std::make_unique<JobWorker>(context, [&services] { return services.logExport.runOne(); }));
    const WorkerThread mailer(std::make_unique<JobWorker>(context, [&services] {
        const bool hasLookedUp = services.recovery.runOne();
        return services.mails.runOne() || hasLookedUp;
    }));
    const WorkerThread keyLoader(std::make_unique<KeyLoader>(*services.tokens));
    const WorkerThread pullFlusher(std::make_unique<PullFlusher>(services.pulls));

    Transport transport(transportOptions, services.router, services.dataPlane);
    QString firstUrl;
    quint16 firstPort = 0;
    for (const auto &endpoint : std::as_const(*endpoints)) {
        auto port = transport.listen(endpoint.address, endpoint.port, tls->identity);
        if (!port) {
            return complain({ExitCode::AddressInUse,
                             u"cannot listen on %1:%2: %3"_s.arg(endpoint.host)
                                 .arg(endpoint.port)
                                 .arg(port.error().message)});
        }
        const auto url =
            u"%1://%2:%3"_s.arg(tls->identity ? u"https"_s : u"http"_s, endpoint.host).arg(*port);
        qCInfo(lcServe).noquote() << u"serving url=%1"_s.arg(url);
        if (firstUrl.isEmpty()) {
            firstUrl = url;
            firstPort = *port;
        }
    }
    if (!options.readyFile.isEmpty()
        && !writeReadyFile(options.readyFile, firstUrl, firstPort, tls->caFile)) {
        return complain(
            {ExitCode::Failed, u"the ready file %1 cannot be written"_s.arg(options.readyFile)});
    }
    runUntilSignal(stop, transport, services.isDraining);
    return ExitCode::Ok;
}

} // namespace quayside::server
