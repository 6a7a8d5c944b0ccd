#pragma once

#include "server/http/dataplane.h"

#include <vector>

namespace quayside::server {

/// Several planes as one; the first that claims a request has it.
class DataPlanes final : public DataPlane {
public:
    /// They outlive this.
    explicit DataPlanes(std::vector<DataPlane *> planes)
        : m_planes(std::move(planes))
    {
    }

    bool claims(Method method, QByteArrayView path) const override
    {
        return find(method, path) != nullptr;
    }
    void decide(Request request, std::function<void(DataDecision)> answer) override
    {
        auto *plane = find(request.method, request.path);
        Q_ASSERT(plane);
        plane->decide(std::move(request), std::move(answer));
    }

private:
    DataPlane *find(Method method, QByteArrayView path) const
    {
        for (auto *plane : m_planes) {
            if (plane->claims(method, path))
                return plane;
        }
        return nullptr;
    }

    std::vector<DataPlane *> m_planes;
};

} // namespace quayside::server
