#include "app/models/palettemodel.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// One key typed into the quick switch with 10 000 repositories in memory. Budget: 50 ms.
class BenchPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_data();
    void find();
};

void BenchPalette::find_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::newRow("all") << QString();
    QTest::newRow("one letter") << u"a"_s;
    QTest::newRow("a part") << u"gateway"_s;
    QTest::newRow("letters apart") << u"pgw9"_s;
    QTest::newRow("two words") << u"pay gate"_s;
    QTest::newRow("nothing") << u"zzzz"_s;
}

void BenchPalette::find()
{
    QFETCH(QString, pattern);
    const QStringList spaces{u"payments"_s, u"platform"_s, u"data-science"_s, u"web"_s};
    const QStringList names{u"api-gateway"_s, u"ledger"_s, u"worker"_s, u"postgres-mirror"_s};
    QList<PaletteEntry> entries;
    for (int i = 0; i < 10'000; ++i) {
        const QString path = u"%1/%2-%3"_s.arg(spaces.at(i % 4), names.at(i / 4 % 4)).arg(i);
        entries.append({PaletteKind::Repository, path, path});
    }
    PaletteModel model;
    model.setEntries(PaletteKind::Repository, entries);
    QBENCHMARK
    {
        model.find(pattern, {PaletteKind::Repository});
    }
}

QTEST_APPLESS_MAIN(BenchPalette)
#include "bench_palette.moc"
