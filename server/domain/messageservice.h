#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/messagestore.h"

namespace quayside::server {

/// What the administrators say to everybody. Source: quay-api.md 1.10, 9.8.
class MessageService {
public:
    explicit MessageService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<QList<MessageRow>>> list();
    /// By a superuser; the row's uuid is made here.
    Future<Result<void>> add(Caller caller, MessageRow message);
    /// NotFound when there is none.
    Future<Result<void>> remove(Caller caller, QString uuid);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
