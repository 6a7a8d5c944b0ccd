#pragma once

#include "server/api/apisettings.h"
#include "server/domain/accountservice.h"
#include "server/domain/autopruneservice.h"
#include "server/domain/bootstraptoken.h"
#include "server/domain/deletedrepositoryservice.h"
#include "server/domain/garbagecollector.h"
#include "server/domain/hookservice.h"
#include "server/domain/immutabilityservice.h"
#include "server/domain/labelservice.h"
#include "server/domain/logexport.h"
#include "server/domain/logservice.h"
#include "server/domain/manifestservice.h"
#include "server/domain/messageservice.h"
#include "server/domain/notificationinbox.h"
#include "server/domain/oauthflow.h"
#include "server/domain/oauthgrants.h"
#include "server/domain/oauthservice.h"
#include "server/domain/organizationservice.h"
#include "server/domain/permissionservice.h"
#include "server/domain/prototypeservice.h"
#include "server/domain/quotaservice.h"
#include "server/domain/recoveryservice.h"
#include "server/domain/repositoryservice.h"
#include "server/domain/robotservice.h"
#include "server/domain/searchservice.h"
#include "server/domain/securityservice.h"
#include "server/domain/servicekeys.h"
#include "server/domain/signup.h"
#include "server/domain/superuserservice.h"
#include "server/domain/taghistoryservice.h"
#include "server/domain/tagservice.h"
#include "server/domain/teaminvites.h"
#include "server/domain/teamservice.h"
#include "server/domain/timemachineservice.h"
#include "server/domain/tokenservice.h"
#include "server/domain/userservice.h"
#include "server/http/transportcounters.h"

#include <atomic>

namespace quayside::server {

/// The services that `/api/v1` is made of. Outlives the routes.
struct ApiContext {
    const DomainContext &domain;
    AccountService &accounts;
    const TokenService &tokens;
    RepositoryService &repositories;
    ManifestService &manifests;
    TagService &tags;
    TagHistoryService &tagHistory;
    LabelService &labels;
    ImmutabilityService &immutability;
    TimeMachineService &timeMachine;
    DeletedRepositoryService &deletedRepositories;
    OrganizationService &organizations;
    TeamService &teams;
    TeamInvites &invites;
    RobotService &robots;
    PermissionService &permissions;
    PrototypeService &prototypes;
    SearchService &search;
    SecurityService &security;
    UserService &users;
    RecoveryService &recovery;
    SignUp &signUp;
    SuperuserService &superusers;
    ServiceKeys &serviceKeys;
    LogService &logs;
    LogExport &logExport;
    MessageService &messages;
    NotificationInbox &inbox;
    HookService &hooks;
    GarbageCollector &collector;
    AutopruneService &autoprune;
    QuotaService &quotas;
    OAuthService &oauth;
    BootstrapToken &bootstrap;
    OAuthFlow &oauthFlow;
    OAuthGrants &oauthGrants;
    const std::atomic<bool> &isDraining; ///< set once, when the server is told to end
    const TransportCounters &transport;
    const ApiSettings &settings;
};

} // namespace quayside::server
