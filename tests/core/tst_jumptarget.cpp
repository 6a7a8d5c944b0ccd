#include "app/core/jumptarget.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// What people paste into the quick switch.
class TestJumpTarget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void resolve_data();
    void resolve();
    void digest_isOfTheRepositoryThatIsShown();
    void host_isNamedAlsoWhenUnknown();
};

void TestJumpTarget::resolve_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("object");
    const auto row = [](const char *name, const QString &text, const QString &address,
                        const QString &object = {}) {
        QTest::newRow(name) << text << address << object;
    };
    const QString digest = u"sha256:"_s + QString(64, u'a');
    const QString web = u"quayside://quay-io/repository/acme/web?tab=tags"_s;
    row("name", u"quay.io/acme/web"_s, web);
    row("tag", u"quay.io/acme/web:v1.2"_s, web, u"v1.2"_s);
    row("digest", u"quay.io/acme/web@"_s + digest, web, digest);
    row("tag and digest", u"quay.io/acme/web:v1@"_s + digest, web, digest);
    row("blanks around", u"  quay.io/acme/web:v1 \n"_s, web, u"v1"_s);
    row("host in capitals", u"Quay.IO/acme/web"_s, web);
    row("skopeo", u"docker://quay.io/acme/web:v1"_s, web, u"v1"_s);
    row("port", u"127.0.0.1:5000/admin/api:latest"_s,
        u"quayside://local/repository/admin/api?tab=tags"_s, u"latest"_s);
    row("nested name", u"quay.io/acme/web/front"_s,
        u"quayside://quay-io/repository/acme/web/front?tab=tags"_s);
    row("digest of the current registry", u"acme/web@"_s + digest,
        u"quayside://local/repository/acme/web?tab=tags"_s, digest);
    row("our own address", u"quayside://local/repository/a1/b?tab=information"_s,
        u"quayside://local/repository/a1/b?tab=information"_s);
    row("web console", u"https://quay.io/repository/acme/web?tab=tags"_s, web);
    row("web console, history", u"https://quay.io/repository/acme/web?tab=history"_s,
        u"quayside://quay-io/repository/acme/web?tab=history"_s);
    row("web console, information", u"https://quay.io/repository/acme/web?tab=info"_s,
        u"quayside://quay-io/repository/acme/web?tab=information"_s);
    row("web console, no tab", u"https://quay.io/repository/acme/web"_s, web);
    row("web console, tag", u"https://quay.io/repository/acme/web/tag/v1"_s, web, u"v1"_s);
    row("web console, manifest", u"https://quay.io/repository/acme/web/manifest/"_s + digest, web,
        digest);
    row("web console, prefix", u"https://reg.example.org/quay/repository/acme/web"_s,
        u"quayside://reg/repository/acme/web?tab=tags"_s);
    row("organization", u"https://quay.io/organization/acme?tab=Repositories"_s,
        Address::organization(u"quay-io"_s, *NamespaceName::parse(u"acme"_s)).toString());
    row("user", u"https://quay.io/user/ada"_s, u"quayside://quay-io/"_s, u"ada"_s);
    row("digest, nowhere", digest, {});
    row("front page", u"https://quay.io/"_s, u"quayside://quay-io/"_s);
    row("list", u"https://quay.io/repository"_s, u"quayside://quay-io/"_s);
    row("evil tab", u"https://quay.io/repository/acme/web?tab=%3Cscript%3E"_s, web);
    for (const auto &[name, text] :
         {std::pair{"nothing", u""_s}, std::pair{"a word", u"api"_s},
          std::pair{"a path is searched for, not jumped to", u"acme/web"_s},
          std::pair{"unknown host", u"ghcr.io/acme/web:v1"_s},
          std::pair{"unknown connection", u"quayside://gone/repository/acme/web"_s},
          std::pair{"other page of the web console", u"https://quay.io/plans/"_s},
          std::pair{"bad tag", u"quay.io/acme/web:-v"_s},
          std::pair{"bad digest", u"quay.io/acme/web@sha256:12"_s},
          std::pair{"bad name", u"quay.io/acme/WEB"_s},
          std::pair{"two words", u"quay.io/acme/web v1"_s},
          std::pair{"other scheme", u"file:///etc/passwd"_s}})
        row(name, text, {});
    row("too long", u"quay.io/acme/"_s + QString(3000, u'a'), {});
}

void TestJumpTarget::resolve()
{
    QFETCH(QString, text);
    QFETCH(QString, address);
    QFETCH(QString, object);
    const QList<JumpHost> hosts{{u"local"_s, u"127.0.0.1:5000"_s},
                                {u"quay-io"_s, u"quay.io"_s},
                                {u"reg"_s, u"reg.example.org"_s, u"/quay"_s}};
    const auto target = resolveJump(text, hosts, Address::repositories(u"local"_s));
    QCOMPARE(target ? target->address.toString() : QString(), address);
    QCOMPARE(target ? target->object : QString(), object);
}

void TestJumpTarget::digest_isOfTheRepositoryThatIsShown()
{
    const QString digest = u"sha256:"_s + QString(64, u'a');
    const auto repository = *RepositoryName::parse(u"acme/web"_s);
    const Address history = Address::repository(u"reg"_s, repository, u"history"_s);
    const JumpTarget tags{Address::repository(u"reg"_s, repository), digest};
    QCOMPARE(resolveJump(digest, {}, history), std::optional(tags));
    QCOMPARE(resolveJump(u' ' + digest + u'\n', {},
                         Address::tag(u"reg"_s, repository, *TagName::parse(u"v1"_s))),
             std::optional(tags));
    QVERIFY(!resolveJump(digest.chopped(1), {}, history));
    QVERIFY(!resolveJump(digest, {}, Address::account(u"reg"_s)));
}

void TestJumpTarget::host_isNamedAlsoWhenUnknown()
{
    QCOMPARE(jumpHost(u"ghcr.io/acme/web:v1"_s), u"ghcr.io"_s);
    QCOMPARE(jumpHost(u"https://ghcr.io/x"_s), u"ghcr.io"_s);
    QCOMPARE(jumpHost(u"localhost/acme/web"_s), u"localhost"_s);
    QCOMPARE(jumpHost(u"acme/web"_s), QString());
    QCOMPARE(jumpHost(u"a.b/c"_s), QString());
}

QTEST_APPLESS_MAIN(TestJumpTarget)
#include "tst_jumptarget.moc"
