#pragma once

#include "server/domain/logexport.h"
#include "server/http/dataplane.h"
#include "server/http/router.h"

namespace quayside::server {

/// `GET /api/quayside/v1/exportedlogs?token=`: a log may be larger than what the control plane
/// keeps in memory.
class ExportPlane final : public DataPlane {
public:
    explicit ExportPlane(const LogExport &exports)
        : m_exports(exports)
    {
    }

    bool claims(Method method, QByteArrayView path) const override;
    void decide(Request request, std::function<void(DataDecision)> answer) override;

private:
    const LogExport &m_exports;
};

/// Describes it: the plane answers before any route does.
void addExportedLogRoute(Router &router);

} // namespace quayside::server
