#include "server/http/bodyschema.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestBodySchema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void check_data();
    void check();
};

void TestBodySchema::check_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("problem"); // empty: it fits
    const auto row = [](const char *name, const char *body, const QString &problem = {}) {
        QTest::newRow(name) << QByteArray(body) << problem;
    };
    row("whole", R"({"name":"a","inner":{"kind":"x","flag":true},"count":1})");
    row("unknown keys", R"({"name":"a","inner":{"kind":"x","more":1},"more":1})");
    row("null where it means something", R"({"name":"a","inner":{"kind":"x"},"count":null})");
    row("missing", R"({"inner":{"kind":"x"}})", u"'name' is a required property"_s);
    row("type", R"({"name":1,"inner":{"kind":"x"}})", u"'name' must be a string"_s);
    row("too long", R"({"name":"abcd","inner":{"kind":"x"}})",
        u"'name' may have at most 3 characters"_s);
    row("nullable type", R"({"name":"a","inner":{"kind":"x"},"count":"1"})",
        u"'count' must be a number or null"_s);
    row("object missing", R"({"name":"a"})", u"'inner' is a required property"_s);
    row("no object", R"({"name":"a","inner":[]})", u"'inner' must be an object"_s);
    row("missing within", R"({"name":"a","inner":{}})", u"'kind' is a required property"_s);
    row("type within", R"({"name":"a","inner":{"kind":"x","flag":"yes"}})",
        u"'flag' must be a boolean"_s);
    row("other value within", R"({"name":"a","inner":{"kind":"z"}})",
        u"'kind' must be one of x, y"_s);
}

void TestBodySchema::check()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, problem);
    const BodySchema schema{"Thing",
                            {{"name", FieldType::Text, "", Need::Required, {}, 3},
                             {.name = "inner",
                              .type = FieldType::Object,
                              .need = Need::Required,
                              .fields = {{"kind", FieldType::Text, "", Need::Required, {"x", "y"}},
                                         {"flag", FieldType::Flag}}},
                             {"count", FieldType::Number, "", Need::Nullable}}};
    const auto document = QJsonDocument::fromJson(body);
    QVERIFY(document.isObject());
    const auto checked = schema.check(document.object());
    QCOMPARE(checked ? QString() : checked.error().message, problem);
    QVERIFY(checked || checked.error().code == ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestBodySchema)
#include "tst_bodyschema.moc"
