#pragma once

#include "app/core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace quayside {

/// A value or an Error. Dropping one is a compiler warning.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using Value = T;
    using tl::expected<T, Error>::expected;
};

/// `return failure(ErrorCode::NotFound, u"no such tag"_s);`
inline tl::unexpected<Error> failure(ErrorCode code, QString message)
{
    return tl::unexpected<Error>(Error{code, std::move(message), {}});
}

/// Passes an error on: `if (!x) return failure(x);`
template <class T>
tl::unexpected<Error> failure(const Result<T> &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace quayside
