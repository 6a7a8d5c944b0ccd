#include "app/core/address.h"

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kScheme = "quayside"_L1;
constexpr auto kRepository = "repository/"_L1;
constexpr auto kOrganization = "organization/"_L1;
constexpr auto kDashboard = "registry"_L1;
constexpr auto kAccount = "account"_L1;
constexpr auto kSuperuser = "superuser"_L1;
constexpr auto kExplorer = "api"_L1;
constexpr qsizetype kLongest = 2048;
constexpr qsizetype kLongestTab = 40;

bool isWord(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

Address Address::repository(const QString &connection, const RepositoryName &name,
                            const QString &tab)
{
    return {connection, kRepository + name.path(), tab};
}

Address Address::tag(const QString &connection, const RepositoryName &name, const TagName &tag,
                     const QString &tab)
{
    return {connection, kRepository + name.path() + u':' + tag.toString(), tab};
}

Address Address::dashboard(const QString &connection)
{
    return {connection, kDashboard};
}

Address Address::organization(const QString &connection, const NamespaceName &name,
                              const QString &tab)
{
    return {connection, kOrganization + name.toString(), tab};
}

Address Address::account(const QString &connection, const QString &tab)
{
    return {connection, kAccount, tab};
}

Address Address::superuser(const QString &connection, const QString &tab)
{
    return {connection, kSuperuser, tab};
}

Address Address::explorer(const QString &connection)
{
    return {connection, kExplorer};
}

bool Address::isExplorer() const
{
    return path == kExplorer;
}

bool Address::isAccount() const
{
    return path == kAccount;
}

bool Address::isSuperuser() const
{
    return path == kSuperuser;
}

std::optional<NamespaceName> Address::organizationName() const
{
    if (!path.startsWith(kOrganization))
        return {};
    const auto name = NamespaceName::parse(path.sliced(kOrganization.size()));
    return name ? std::optional(*name) : std::nullopt;
}

bool Address::isDashboard() const
{
    return path == kDashboard;
}

std::optional<RepositoryName> Address::repositoryName() const
{
    if (!path.startsWith(kRepository))
        return {};
    // A name has no colon; what comes behind one must be a tag.
    const QString rest = path.sliced(kRepository.size());
    const auto name = RepositoryName::parse(rest.section(u':', 0, 0));
    return name && (!rest.contains(u':') || tagName()) ? std::optional(*name) : std::nullopt;
}

std::optional<TagName> Address::tagName() const
{
    if (!path.startsWith(kRepository) || !path.contains(u':'))
        return {};
    const auto tag = TagName::parse(path.section(u':', 1));
    return tag ? std::optional(*tag) : std::nullopt;
}

QString Address::toString() const
{
    // Every part is of characters that need no escape.
    QString text = u"%1://%2/%3"_s.arg(kScheme, connection, path);
    if (!tab.isEmpty())
        text += "?tab="_L1 + tab;
    return text;
}

std::optional<Address> Address::fromString(const QString &text)
{
    if (text.size() > kLongest)
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != kScheme || url.host().isEmpty() || url.port() != -1)
        return {};
    Address address{url.host(), url.path().mid(1), QUrlQuery(url).queryItemValue(u"tab"_s)};
    const bool isPage = address.isRepositories() || address.isDashboard() || address.isAccount()
        || address.isSuperuser() || address.isExplorer() || address.organizationName()
        || address.repositoryName();
    if (!isPage || !isWord(address.connection) || !isWord(address.tab)
        || address.tab.size() > kLongestTab)
        return {};
    if (address.repositoryName() && address.tab.isEmpty())
        address.tab = address.tagName() ? u"summary"_s : u"tags"_s;
    return address;
}

} // namespace quayside
