#pragma once

#include "server/api/apihandler.h"

namespace quayside::server {

/// The answer that `view` makes of what a service found, or its error as Quay has it.
template <class T, class View>
Future<Response> answerWith(const Request &request, Future<Result<T>> future, View view)
{
    return future.then([request, view](Result<T> result) -> Response {
        return result ? view(*result) : apiProblem(request, result.error());
    });
}

/// 204, or the error.
inline Future<Response> answerEmpty(const Request &request, Future<Result<void>> future)
{
    return future.then([request](Result<void> done) {
        return done ? Response::empty(204) : apiProblem(request, done.error());
    });
}

} // namespace quayside::server
