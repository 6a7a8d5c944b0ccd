#include "app/models/palettemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestPaletteModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void find_listsGroupsWithTheirHeads();
    void find_leavesOutEmptyGroups();
    void find_keepsTheGivenOrderWithoutAPattern();
    void group_isCut();
    void choosable_passesHeadsOver();
    void entries_thatChangeEmptyTheList();

private:
    static QList<PaletteEntry> repositories(const QStringList &paths)
    {
        QList<PaletteEntry> entries;
        for (const QString &path : paths)
            entries.append({PaletteKind::Repository, path, path});
        return entries;
    }
    static QStringList texts(const PaletteModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.index(row).data(PaletteModel::GroupRole).toBool()
                           ? u"#%1"_s.arg(model.index(row).data(PaletteModel::KindRole).toInt())
                           : model.index(row).data().toString());
        return all;
    }
    static QString head(PaletteKind kind) { return u"#%1"_s.arg(int(kind)); }
};

void TestPaletteModel::find_listsGroupsWithTheirHeads()
{
    PaletteModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(PaletteKind::Repository, repositories({u"a/web"_s, u"a/api"_s}));
    model.setEntries(PaletteKind::Command, {{PaletteKind::Command, u"x"_s, u"Show the web"_s}});
    model.find(u"web"_s, {PaletteKind::Repository, PaletteKind::Command});
    QCOMPARE(texts(model),
             (QStringList{head(PaletteKind::Repository), u"a/web"_s, head(PaletteKind::Command),
                          u"Show the web"_s}));
    QCOMPARE(model.index(1).data(PaletteModel::PlacesRole).value<QList<int>>(),
             (QList<int>{2, 3, 4}));
    QCOMPARE(model.entryAt(3)->id, u"x"_s);
    QVERIFY(!model.entryAt(0));
    QVERIFY(!model.entryAt(-1));
    QVERIFY(!model.entryAt(4));
}

void TestPaletteModel::find_leavesOutEmptyGroups()
{
    PaletteModel model;
    model.setEntries(PaletteKind::Repository, repositories({u"a/web"_s}));
    model.find(u"nothing"_s, {PaletteKind::Repository, PaletteKind::Tag});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.choosable(0, 1), -1);
}

void TestPaletteModel::find_keepsTheGivenOrderWithoutAPattern()
{
    PaletteModel model;
    model.setEntries(PaletteKind::Repository, repositories({u"z/z"_s, u"a/a"_s, u"m/m"_s}));
    model.find({}, {PaletteKind::Repository});
    QCOMPARE(texts(model).mid(1), (QStringList{u"z/z"_s, u"a/a"_s, u"m/m"_s}));
}

void TestPaletteModel::group_isCut()
{
    QStringList paths;
    for (int i = 0; i < PaletteModel::kMostOfGroup * 2; ++i)
        paths.append(u"a/web%1"_s.arg(i));
    PaletteModel model;
    model.setEntries(PaletteKind::Repository, repositories(paths));
    model.find(u"web"_s, {PaletteKind::Repository});
    QCOMPARE(model.rowCount(), PaletteModel::kMostOfGroup + 1);
}

void TestPaletteModel::choosable_passesHeadsOver()
{
    PaletteModel model;
    model.setEntries(PaletteKind::Recent, repositories({u"a/a"_s}));
    model.setEntries(PaletteKind::Repository, repositories({u"b/b"_s}));
    model.find({}, {PaletteKind::Recent, PaletteKind::Repository});
    QCOMPARE(model.choosable(0, 1), 1);
    QCOMPARE(model.choosable(2, 1), 3);
    QCOMPARE(model.choosable(2, -1), 1);
    QCOMPARE(model.choosable(0, -1), -1);
    QCOMPARE(model.choosable(4, 1), -1);
}

void TestPaletteModel::entries_thatChangeEmptyTheList()
{
    PaletteModel model;
    model.setEntries(PaletteKind::Repository, repositories({u"a/a"_s}));
    model.find({}, {PaletteKind::Repository});
    model.setEntries(PaletteKind::Repository, {});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_APPLESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
