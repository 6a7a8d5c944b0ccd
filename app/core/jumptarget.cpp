#include "app/core/jumptarget.h"

#include "app/core/reference.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongest = 2048;

bool isWebAddress(const QString &text)
{
    return text.startsWith("http://"_L1, Qt::CaseInsensitive)
        || text.startsWith("https://"_L1, Qt::CaseInsensitive);
}

/// `docker://quay.io/ns/repo`, as skopeo writes it, is a name of an image, too.
QString withoutTransport(QString text)
{
    for (const auto &transport : {"docker://"_L1, "oci://"_L1}) {
        if (text.startsWith(transport))
            text.remove(0, transport.size());
    }
    return text;
}

/// A first part is a host when it could be no namespace, as docker decides it.
bool isHost(const QString &part)
{
    return part.contains(u'.') || part.contains(u':') || part == "localhost"_L1;
}

const JumpHost *find(const QList<JumpHost> &hosts, const QString &authority)
{
    const auto found = std::find_if(hosts.begin(), hosts.end(), [&](const JumpHost &host) {
        return host.authority.compare(authority, Qt::CaseInsensitive) == 0;
    });
    return found == hosts.end() ? nullptr : &*found;
}

std::optional<JumpTarget> image(const QString &connection, QString name)
{
    QString object;
    if (const qsizetype at = name.indexOf(u'@'); at >= 0) {
        object = name.sliced(at + 1);
        name.truncate(at);
        if (!Digest::parse(object))
            return {};
        // `name:tag@digest`: the digest is what counts.
        if (const qsizetype colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/'))
            name.truncate(colon);
    } else if (const qsizetype colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/')) {
        object = name.sliced(colon + 1);
        name.truncate(colon);
        if (!TagName::parse(object))
            return {};
    }
    const auto repository = RepositoryName::parse(name);
    if (!repository)
        return {};
    return JumpTarget{Address::repository(connection, *repository), object};
}

/// A page of Quay's web console. Source: its addresses, `/repository/<ns>/<name>?tab=`,
/// `/repository/<ns>/<name>/tag/<tag>`, `/organization/<name>`.
std::optional<JumpTarget> webPage(const QString &connection, const QUrl &url, const QString &prefix)
{
    QString path = url.path();
    if (!prefix.isEmpty() && path.startsWith(prefix + u'/'))
        path.remove(0, prefix.size());
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty())
        return JumpTarget{Address::repositories(connection)};
    const QString kind = parts.takeFirst();
    if (const auto organization = NamespaceName::parse(parts.value(0));
        organization && kind == "organization"_L1)
        return JumpTarget{Address::organization(connection, *organization)};
    if (kind == "organization"_L1 || kind == "user"_L1)
        return JumpTarget{Address::repositories(connection), parts.value(0)};
    if (kind != "repository"_L1)
        return {};
    QString object;
    for (const auto &word : {"tag"_L1, "manifest"_L1}) {
        if (const qsizetype at = parts.indexOf(QString(word)); at >= 2) {
            object = parts.value(at + 1);
            parts.resize(at);
        }
    }
    const auto repository = RepositoryName::parse(parts.join(u'/'));
    if (parts.isEmpty())
        return JumpTarget{Address::repositories(connection)};
    if (!repository)
        return {};
    static const QRegularExpression word(u"^[a-z-]{1,40}$"_s);
    const QString asked = QUrlQuery(url).queryItemValue(u"tab"_s);
    const QString tab = object.isEmpty() && word.match(asked).hasMatch()
        ? (asked == "info"_L1 ? u"information"_s : asked)
        : u"tags"_s;
    return JumpTarget{Address::repository(connection, *repository, tab), object};
}

} // namespace

QString jumpHost(const QString &text)
{
    const QString trimmed = withoutTransport(text.trimmed());
    if (trimmed.size() > kLongest || trimmed.contains(u' '))
        return {};
    if (isWebAddress(trimmed))
        return QUrl(trimmed, QUrl::StrictMode).authority();
    const QString first = trimmed.section(u'/', 0, 0);
    return trimmed.count(u'/') >= 2 && isHost(first) ? first : QString();
}

std::optional<JumpTarget> resolveJump(const QString &text, const QList<JumpHost> &hosts,
                                      const Address &current)
{
    QString trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > kLongest || trimmed.contains(u' '))
        return {};
    if (trimmed.startsWith("quayside://"_L1)) {
        const auto address = Address::fromString(trimmed);
        const bool isKnown =
            address && std::any_of(hosts.begin(), hosts.end(), [&](const JumpHost &host) {
                return host.connection == address->connection;
            });
        return isKnown ? std::optional(JumpTarget{*address}) : std::nullopt;
    }
    trimmed = withoutTransport(trimmed);
    const QString authority = jumpHost(trimmed);
    if (!authority.isEmpty()) {
        const JumpHost *host = find(hosts, authority);
        if (!host)
            return {};
        if (isWebAddress(trimmed))
            return webPage(host->connection, QUrl(trimmed, QUrl::StrictMode), host->prefix);
        return image(host->connection, trimmed.section(u'/', 1));
    }
    const auto repository = current.repositoryName();
    if (repository && Digest::parse(trimmed))
        return JumpTarget{Address::repository(current.connection, *repository), trimmed};
    // Without a host only what can be nothing else: a name that is typed is looked for first.
    if (current.connection.isEmpty() || isWebAddress(trimmed) || !trimmed.contains(u'@'))
        return {};
    return image(current.connection, trimmed);
}

} // namespace quayside
