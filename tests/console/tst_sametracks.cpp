#include "ui/pages/tags/sametracks.h"

#include <QtTest/QtTest>

using namespace quayside::ui;
using namespace Qt::StringLiterals;

/// The lines between tags of one image.
class TestSameTracks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rows_data();
    void rows();
    void manyGroups_haveMarksWithoutLines();
    void longList_hasNone();
    void otherRows_replaceTheFirst();

private:
    /// "0^" comes and ends, "0v" begins, "0|" passes by, "0o" on the way; of all lanes.
    static QString told(const SameTracks &tracks, int row)
    {
        QStringList all;
        for (const SameTracks::Piece &piece : tracks.piecesAt(row)) {
            const QChar way = piece.isDashed ? u'*'
                : piece.comes && piece.goes  ? (piece.isNode ? u'o' : u'|')
                : piece.comes                ? u'^'
                                             : u'v';
            all.append(QString::number(piece.lane) + way);
        }
        return all.join(u' ');
    }
};

void TestSameTracks::rows_data()
{
    QTest::addColumn<QString>("digests"); // a letter each
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none alike") << u"abc"_s << QStringList{{}, {}, {}};
    QTest::newRow("neighbours") << u"aa"_s << QStringList{u"0v"_s, u"0^"_s};
    QTest::newRow("apart") << u"axa"_s << QStringList{u"0v"_s, u"0|"_s, u"0^"_s};
    QTest::newRow("three of one") << u"axaya"_s
                                  << QStringList{u"0v"_s, u"0|"_s, u"0o"_s, u"0|"_s, u"0^"_s};
    QTest::newRow("crossing") << u"abab"_s << QStringList{u"0v"_s, u"0| 1v"_s, u"0^ 1|"_s, u"1^"_s};
    QTest::newRow("one after the other, one lane")
        << u"aabb"_s << QStringList{u"0v"_s, u"0^"_s, u"0v"_s, u"0^"_s};
    QTest::newRow("one inside the other")
        << u"abba"_s << QStringList{u"0v"_s, u"0| 1v"_s, u"0| 1^"_s, u"0^"_s};
}

void TestSameTracks::rows()
{
    QFETCH(QString, digests);
    QFETCH(QStringList, expected);
    SameTracks tracks;
    tracks.rebuild(digests.split(QString(), Qt::SkipEmptyParts));
    for (int row = 0; row < expected.size(); ++row)
        QCOMPARE(told(tracks, row), expected.at(row));
    QVERIFY(tracks.piecesAt(-1).isEmpty());
    QVERIFY(tracks.piecesAt(int(expected.size())).isEmpty());
}

void TestSameTracks::manyGroups_haveMarksWithoutLines()
{
    SameTracks tracks;
    tracks.rebuild(u"abcddcba"_s.split(QString(), Qt::SkipEmptyParts));
    QCOMPARE(told(tracks, 3), u"0| 1| 2| 3*"_s);
    QCOMPARE(told(tracks, 0), u"0v"_s);
}

void TestSameTracks::longList_hasNone()
{
    SameTracks tracks;
    tracks.rebuild(QStringList(SameTracks::kLongest + 1, u"a"_s));
    QVERIFY(tracks.piecesAt(0).isEmpty());
}

void TestSameTracks::otherRows_replaceTheFirst()
{
    SameTracks tracks;
    tracks.rebuild({u"a"_s, u"a"_s});
    tracks.rebuild({u"a"_s, u"b"_s});
    QVERIFY(tracks.piecesAt(0).isEmpty());
}

QTEST_APPLESS_MAIN(TestSameTracks)
#include "tst_sametracks.moc"
