#include "app/api/apicall.h"
#include "tests/console/dialogmakers.h"
#include "tests/console/shownwords.h"
#include "ui/connect/connection.h"
#include "ui/widgets/filedialog.h"
#include "ui/widgets/plansaver.h"
#include "ui/widgets/toast.h"

#include <QtCore/QHash>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QPushButton>

using namespace quayside;
using namespace Qt::StringLiterals;
using quayside::test::kWait;
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

namespace {

/// Dialogs that are no plan of what is about to be sent, and why. Whatever is not among them can
/// be saved, as a text and as a script.
const QHash<QString, const char *> &noPlans()
{
    static const char *const kForm = "a form: what is sent is what is typed into it, and shown";
    static const char *const kHere = "nothing of it is sent to a registry";
    static const char *const kSecret = "what is sent is a secret, or signs in by one";
    static const char *const kShows = "shows something, and changes nothing";
    static const QHash<QString, const char *> all{
        {u"NewAppTokenDialog"_s, kForm},
        {u"RestoreRepositoryDialog"_s, kForm},
        {u"LogExportDialog"_s, kForm},
        {u"NamespaceDialog"_s, kForm},
        {u"RightsDialog"_s, kForm},
        {u"NewRepositoryDialog"_s, kForm},
        {u"QuotaDialog"_s, kForm},
        {u"NewMessageDialog"_s, kForm},
        {u"TagNameDialog"_s, kForm},
        {u"LabelsDialog"_s, kForm},
        {u"TeamDialog"_s, kForm},
        {u"TeamSyncDialog"_s, kForm},
        {u"RobotDialog"_s, kForm},
        {u"DefaultPermissionDialog"_s, kForm},
        {u"ApplicationDialog"_s, kForm},
        {u"ApplicationDetailsDialog"_s, kForm},
        {u"TokenWizard"_s, kForm},
        {u"ServiceKeyDialog"_s, kForm},
        {u"ConnectionManager"_s, kForm},
        {u"MessageBox, invitation"_s, "one yes or no, to one who asks"},
        {u"ConvertDialog"_s, kSecret},
        {u"FreshLoginDialog"_s, kSecret},
        {u"RecoveryDialog"_s, kSecret},
        {u"SignInDialog"_s, kSecret},
        {u"SecretDialog"_s, kSecret},
        {u"CredentialsDialog"_s, kSecret},
        {u"KeyPairDialog"_s, kSecret},
        {u"SavedFilterDialog"_s, kHere},
        {u"MergeAuthDialog"_s, kHere},
        {u"ImportHostsDialog"_s, kHere},
        {u"KeychainDialog"_s, kHere},
        {u"PassphraseDialog"_s, kHere},
        {u"RemoveConnectionDialog"_s, kHere},
        {u"TlsPrompt"_s, kHere},
        {u"CloseDialog"_s, kHere},
        {u"PaletteDialog"_s, kHere},
        {u"PreferencesDialog"_s, kHere},
        {u"BookmarksDialog"_s, kHere},
        {u"MessageBox, bookmarkGone"_s, kHere},
        {u"MessageBox, discard"_s, kHere},
        {u"FirstRunWizard"_s, kHere},
        {u"CompareTagsDialog"_s, kShows},
        {u"CompareDialog"_s, kShows},
        {u"JobFailuresDialog"_s, kShows},
        {u"FailureDetails"_s, kShows},
        {u"MessageBox, about"_s, kShows},
        {u"JsonDialog"_s, kShows},
    };
    return all;
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
    void plan_canBeSaved_data() { dialog_followsTheLanguage_data(); }
    void plan_canBeSaved();
    void fileDialog_followsTheLanguage();
    void toast_leavesWithItsLanguage();

private:
    void switchTo(const QString &language);
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }
    /// Nothing is asked of the registry: what a dialog reads when it opens is there.
    bool isQuiet()
    {
        settle();
        return connection().client().findChildren<api::ApiCallBase *>().isEmpty();
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
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), kWait);
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
    QTRY_VERIFY_WITH_TIMEOUT(isQuiet(), kWait);
    const QStringList chinese = shownWords(*dialog);
    dialog.reset();
    QVERIFY(english != chinese);
    QVERIFY2(switched == chinese, qPrintable(differences(switched, chinese)));
    QVERIFY2(back == english, qPrintable(differences(back, english)));
}

void TestDialogWords::plan_canBeSaved()
{
    QFETCH(Maker, make);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const bool isPlan = !noPlans().contains(name) && !noPlans().contains(name.section(u',', 0, 0));
    switchTo(u"en"_s);
    std::unique_ptr<QDialog> dialog(make());
    QVERIFY(dialog);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->show();
    settle();
    auto *saver = dialog->findChild<ui::PlanSaver *>();
    // What can be saved is no exception.
    QCOMPARE(saver != nullptr, isPlan);
    if (!saver)
        return;
    QVERIFY(saver->button().isVisible() && saver->button().isEnabled());
    saver->button().click();
    auto *question = dialog->findChild<QFileDialog *>(u"plan.file"_s);
    QVERIFY(question);
    // No script: nothing would be sent, or whoever opens it says to where.
    const QStringList kTextAlone{u"TagPlanDialog, delete none"_s, u"TagPlanDialog, return"_s,
                                 u"PolicyDialog"_s};
    QCOMPARE(question->nameFilters().size(), kTextAlone.contains(name) ? 1 : 2);
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
