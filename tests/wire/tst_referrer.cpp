#include "app/wire/referrer.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::wire;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

/// OCI distribution-spec, "Listing Referrers".
class TestReferrer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void list_isRead()
    {
        const QString digest = u"sha256:"_s + QString(64, u'a');
        const QByteArray body = R"json({"schemaVersion":2,
            "mediaType":"application/vnd.oci.image.index.v1+json","manifests":[
            {"mediaType":"application/vnd.oci.image.manifest.v1+json","size":1234,
             "digest":"DIGEST","artifactType":"application/spdx+json",
             "annotations":{"org.opencontainers.image.created":"2026-08-21T20:02:54Z"}},
            {"digest":"no digest"},7,{"digest":"DIGEST"}]})json";
        const auto list = ReferrerList::fromJson(
            objectFrom(QByteArray(body).replace("DIGEST", digest.toLatin1())));
        QVERIFY(list);
        QCOMPARE(list->referrers.size(), 2);
        const Referrer &first = list->referrers.constFirst();
        QCOMPARE(first.digest.toString(), digest);
        QCOMPARE(first.artifactType, u"application/spdx+json"_s);
        QCOMPARE(first.size, 1234);
        QCOMPARE(first.created, std::optional(instantFromMs(1'787'342'574'000)));
        QVERIFY(!list->referrers.constLast().created);
    }

    void noList_isNoAnswer()
    {
        for (const char *body : {"{}", R"({"manifests":{}})", R"({"errors":[]})"}) {
            const auto list = ReferrerList::fromJson(objectFrom(body));
            QVERIFY(!list && list.error().code == ErrorCode::Protocol);
        }
    }
};

QTEST_GUILESS_MAIN(TestReferrer)
#include "tst_referrer.moc"
