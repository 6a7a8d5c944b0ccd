#include "tests/console/dialogmakers.h"
#include "tests/console/shownwords.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/toast.h"

#include <QtTest/QtTest>
#include <QtWidgets/QDialog>

using namespace quayside;
using namespace Qt::StringLiterals;
using quayside::test::shownWords;

namespace {

QString differences(QStringList shown, QStringList wanted)
{
    for (const QString &line : QStringList(shown)) {
        if (wanted.removeOne(line))
            shown.removeOne(line);
    }
    return u"shown:\n%1\nin place of:\n%2"_s.arg(shown.join(u'\n'), wanted.join(u'\n'));
}

} // namespace

/// Every dialog, filled with what it can say: when another language is chosen while it is open, it
/// reads like one that was opened in that language, and nothing in it is lost.
class TestDialogWords : public QObject, private quayside::test::DialogMakers {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeConsole(); }
    void dialog_followsTheLanguage_data();
    void dialog_followsTheLanguage();
    void fileDialog_followsTheLanguage();
    void toast_leavesWithItsLanguage();

private:
    void switchTo(const QString &language);
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }
};

void TestDialogWords::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(openAll());
}

void TestDialogWords::switchTo(const QString &language)
{
    m_console->setLanguage(language);
    settle();
}

void TestDialogWords::dialog_followsTheLanguage_data()
{
    QTest::addColumn<Maker>("make");
    for (const auto &[name, make] : allDialogs())
        QTest::newRow(name) << make;
}

void TestDialogWords::dialog_followsTheLanguage()
{
    QFETCH(Maker, make);
    const auto open = [&make] {
        std::unique_ptr<QDialog> dialog(make());
        if (dialog) {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->show();
        }
        return dialog;
    };
    switchTo(u"en"_s);
    auto dialog = open();
    QVERIFY(dialog);
    settle();
    const QStringList english = shownWords(*dialog);
    QVERIFY(english.size() > 2);
    switchTo(u"zh_TW"_s);
    const QStringList switched = shownWords(*dialog);
    switchTo(u"en"_s);
    const QStringList back = shownWords(*dialog);
    dialog.reset();
    switchTo(u"zh_TW"_s);
    dialog = open();
    QVERIFY(dialog);
    settle();
    const QStringList chinese = shownWords(*dialog);
    dialog.reset();
    QVERIFY(english != chinese);
    QVERIFY2(switched == chinese, qPrintable(differences(switched, chinese)));
    QVERIFY2(back == english, qPrintable(differences(back, english)));
}

void TestDialogWords::fileDialog_followsTheLanguage()
{
    using ui::FileDialog;
    switchTo(u"en"_s);
    const auto words = [] {
        return FileDialog::Words{
            QCoreApplication::translate("quayside::ui::TableExport", "Export the table"),
            {QCoreApplication::translate("quayside::ui::TableExport", "CSV (*.csv)"),
             QCoreApplication::translate("quayside::ui::TableExport", "Text with tabs (*.tsv)")}};
    };
    FileDialog dialog(FileDialog::For::Save, words, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    dialog.selectNameFilter(u"Text with tabs (*.tsv)"_s);
    QCOMPARE(dialog.windowTitle(), u"Export the table"_s);
    switchTo(u"zh_TW"_s);
    const FileDialog::Words chinese = words();
    QVERIFY(chinese.title != u"Export the table"_s);
    QCOMPARE(dialog.windowTitle(), chinese.title);
    QCOMPARE(dialog.nameFilters(), chinese.filters);
    QCOMPARE(dialog.selectedNameFilter(), chinese.filters.constLast());
}

void TestDialogWords::toast_leavesWithItsLanguage()
{
    switchTo(u"en"_s);
    ui::Toast toast(&m_console->window());
    toast.say(u"Deleted."_s);
    QVERIFY(toast.isVisible());
    switchTo(u"zh_TW"_s);
    QVERIFY(!toast.isVisible());
}

QTEST_MAIN(TestDialogWords)
#include "tst_dialogwords.moc"
