#include "ui/connect/repositorylist.h"

#include "ui/connect/connection.h"
#include "ui/text/errortext.h"

namespace quayside::ui {

namespace {

constexpr int kPagesAtOnce = 10; // of a hundred
constexpr int kMostReadQuietly = 1'000; // more is read when somebody asks for it

} // namespace

RepositoryList::RepositoryList(Connection &connection)
    : QObject(&connection)
    , m_connection(connection)
    , m_mostPages(kPagesAtOnce)
{
    connect(&m_connection, &Connection::stateChanged, this, &RepositoryList::onConnectionState);
}

RepositoryList::~RepositoryList()
{
    if (m_call)
        m_call->abort();
}

void RepositoryList::onConnectionState()
{
    if (m_connection.state() != Connection::State::SignedIn)
        return;
    // Somebody else sees other repositories.
    if (m_user != m_connection.userName()) {
        m_isLoaded = false;
        m_readAt.reset();
        m_rest.reset();
        m_questions.clear();
        m_untold.clear();
        m_mostPages = kPagesAtOnce;
        m_model.setRepositories({});
        if (m_call)
            m_call->abort();
        m_call = nullptr;
    }
    m_user = m_connection.userName();
    // With another token he may be told what was refused.
    m_model.forgetTagCounts();
    refresh();
}

bool RepositoryList::isReadQuietly() const
{
    return m_isLoaded && m_model.rowCount() <= kMostReadQuietly;
}

QString RepositoryList::whyUnknown(const QString &namespaceName) const
{
    const bool isUntold = m_untold.contains(namespaceName); // though the rest was read
    if (m_isLoaded && !isUntold)
        return {};
    if (isUntold || m_error.code == ErrorCode::Forbidden || m_error.code == ErrorCode::NotFound)
        return tr("The registry does not tell you its repositories.");
    if (isLoading())
        return tr("Its repositories are being read.");
    if (hasFailed())
        return tr("Its repositories could not be read: %1").arg(ErrorText::sentence(m_error));
    return tr("Its repositories have not been read.");
}

QStringList RepositoryList::namesIn(const QString &namespaceName) const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const wire::Repository &repository = m_model.repositoryAt(row);
        if (repository.namespaceName == namespaceName)
            names.append(repository.name);
    }
    names.sort();
    return names;
}

void RepositoryList::refresh()
{
    if (m_call || m_connection.state() != Connection::State::SignedIn)
        return;
    m_incoming.clear();
    m_unread.clear();
    m_rest.reset();
    m_pages = 0;
    m_questions = {Question{}};
    ask();
    Q_EMIT changed();
}

void RepositoryList::loadMore()
{
    if (!hasMore() || m_connection.state() != Connection::State::SignedIn)
        return;
    m_mostPages += kPagesAtOnce;
    m_questions = {Question{.next = std::exchange(m_rest, {})}};
    ask();
    Q_EMIT changed();
}

void RepositoryList::stop()
{
    if (!m_call)
        return;
    m_call->abort();
    m_call = nullptr;
    m_questions.clear();
    Q_EMIT changed();
}

void RepositoryList::ask()
{
    const Question question = m_questions.takeFirst();
    auto *call = m_connection.repositories().list(question.among, question.next);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, question] {
        auto page = call->takeResult();
        m_call = nullptr;
        if (page)
            return onPage(question, *std::move(page));
        // An organization that is gone by now has no repositories: that is no failure of the rest.
        const ErrorCode code = page.error().code;
        if (!question.among.nameSpace.isEmpty()
            && (code == ErrorCode::NotFound || code == ErrorCode::Forbidden)) {
            m_unread.insert(question.among.nameSpace);
            return onPage(question, {});
        }
        m_questions.clear();
        m_error = page.error();
        Q_EMIT changed();
        Q_EMIT refreshed(false);
    });
}

void RepositoryList::onPage(const Question &question, wire::RepositoryPage page)
{
    for (wire::Repository &repository : page.repositories) {
        if (const auto star = m_stars.constFind(repository.path()); star != m_stars.cend())
            repository.isStarred = *star;
    }
    m_incoming += page.repositories;
    // What is shown already is not taken away before all is known again.
    if (!m_isLoaded)
        m_model.addRepositories(page.repositories);
    if (page.nextPage)
        proceed(question, *page.nextPage);
    if (m_questions.isEmpty())
        return finish();
    ask();
    Q_EMIT changed();
}

void RepositoryList::proceed(const Question &question, const QString &next)
{
    const Question following{question.among, next};
    if (!question.isOfAll())
        return m_questions.prepend(following);
    ++m_pages;
    if (m_pages > 1 || seesAllAnyway()) {
        if (m_pages < m_mostPages || m_connection.isSuperuser())
            m_questions.append(following);
        else
            m_rest = next;
        return;
    }
    // There are many: the user's own come first.
    const QStringList namespaces = m_connection.namespaces();
    for (const QString &name : namespaces)
        m_questions.append({.among = {.nameSpace = name}});
    m_questions.append({.among = {.isStarred = true}});
    m_questions.append(following);
}

bool RepositoryList::seesAllAnyway() const
{
    return m_connection.isAnonymous() || m_connection.isSuperuser();
}

void RepositoryList::finish()
{
    m_error = {};
    m_untold = m_unread;
    m_model.setRepositories(m_incoming);
    m_isLoaded = true;
    m_readAt = Clock::system().now();
    Q_EMIT changed();
    Q_EMIT refreshed(true);
}

void RepositoryList::setStarred(const RepositoryName &repository, bool isStarred)
{
    // One after the other: the last click must be what stays.
    if (isStarPending(repository.path()))
        return;
    sendStar(repository, isStarred, [this, repository, isStarred](const Result<void> &done) {
        if (done)
            Q_EMIT starSet(repository, isStarred);
    });
}

api::ApiCallBase *RepositoryList::returnStar(const RepositoryName &repository, bool isStarred,
                                             const std::function<void(const Result<void> &)> &done)
{
    if (!isStarPending(repository.path()))
        return sendStar(repository, isStarred, done);
    done(failure(ErrorCode::Conflict, QStringLiteral("a star is on its way")));
    return nullptr;
}

api::ApiCallBase *RepositoryList::sendStar(const RepositoryName &repository, bool isStarred,
                                           const std::function<void(const Result<void> &)> &done)
{
    const QString path = repository.path();
    m_stars.insert(path, isStarred);
    showStar(path, isStarred);
    auto *call = m_connection.repositories().setStarred(repository, isStarred);
    connect(call, &api::ApiCallBase::finished, this, [this, call, path, isStarred, done] {
        const auto result = call->takeResult();
        m_stars.remove(path);
        if (!result) {
            showStar(path, !isStarred);
            Q_EMIT starRefused(path, result.error());
        }
        done(result);
    });
    return call;
}

void RepositoryList::showStar(const QString &path, bool isStarred)
{
    m_model.setStarred(path, isStarred);
    Q_EMIT starChanged(path, isStarred);
}

} // namespace quayside::ui
