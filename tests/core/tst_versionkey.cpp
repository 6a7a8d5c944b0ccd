#include "app/core/versionkey.h"

#include <QtTest/QtTest>

#include <algorithm>
#include <random>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestVersionKey : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void order_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("numbers by value") << QStringList{u"v2"_s, u"v9"_s, u"v10"_s, u"v100"_s};
        QTest::newRow("parts") << QStringList{u"1"_s,     u"1.9"_s,  u"1.9.0"_s,
                                              u"1.9.1"_s, u"1.10"_s, u"2.0"_s};
        QTest::newRow("pre-releases")
            << QStringList{u"1.2.0-alpha"_s, u"1.2.0-beta2"_s,  u"1.2.0-beta10"_s, u"1.2.0-rc1"_s,
                           u"1.2.0"_s,       u"1.2.0-alpine"_s, u"1.2.1"_s};
        QTest::newRow("without a dash") << QStringList{u"3.12rc1"_s, u"3.12"_s, u"3.12-slim"_s};
        QTest::newRow("milestone and musl") << QStringList{u"5.0-m1"_s, u"5.0"_s, u"5.0-musl"_s};
        QTest::newRow("words first") << QStringList{u"latest"_s,  u"nightly-2"_s, u"nightly-10"_s,
                                                    u"version"_s, u"v1"_s,        u"2"_s};
        QTest::newRow("dates") << QStringList{u"20260611"_s, u"20260612"_s, u"20261001"_s};
    }
    void order()
    {
        QFETCH(QStringList, names);
        QStringList shuffled = names;
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            std::sort(shuffled.begin(), shuffled.end(), [](const QString &a, const QString &b) {
                return versionKey(a) < versionKey(b);
            });
            QCOMPARE(shuffled, names);
        }
    }

    void leadingV_doesNotMatter()
    {
        QCOMPARE(versionKey(u"v1.2"), versionKey(u"1.2"));
        QCOMPARE(versionKey(u"V1.02"), versionKey(u"v1.2"));
        QVERIFY(versionKey(u"").size() == 1);
        QVERIFY(versionKey(QString(128, u'9')) > versionKey(QString(127, u'9')));
    }
};

QTEST_GUILESS_MAIN(TestVersionKey)
#include "tst_versionkey.moc"
