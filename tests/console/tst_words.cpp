#include "app/api/organizationsapi.h"
#include "app/services/jobs.h"
#include "tests/console/livewindow.h"
#include "ui/docks/jobfailuresdialog.h"

#include <QtCore/QTranslator>
#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractSpinBox>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionComboBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTextEdit>
#include <QtWidgets/QTreeWidget>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using namespace Qt::StringLiterals;

namespace {

/// Every word 40 % longer, as other languages are.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty() || text.contains("HH:mm"_L1)) // a format of dates
            return {};
        return text + QString(qMax<qsizetype>(1, text.size() * 2 / 5), u'~');
    }
    bool isEmpty() const override { return false; }
};

QString describe(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *one = &widget; one; one = one->parentWidget())
        names.prepend(one->objectName().isEmpty()
                          ? QString::fromLatin1(one->metaObject()->className())
                          : one->objectName());
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *label = qobject_cast<const QLabel *>(&widget);
    return names.join(u'/') + u" '"_s
        + (button      ? button->text()
               : label ? label->text()
                       : QString())
        + u"' "_s
        + u"%1x%2, wants %3x%4"_s.arg(widget.width())
              .arg(widget.height())
              .arg(widget.sizeHint().width())
              .arg(widget.sizeHint().height());
}

bool isInteractive(const QWidget &widget)
{
    // Pieces of Qt's own widgets, which speak for them.
    for (const QWidget *one = &widget; one; one = one->parentWidget()) {
        if (one->objectName().startsWith("qt_"_L1))
            return false;
    }
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget))
        return false;
    const QWidget *parent = widget.parentWidget();
    if (qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QKeySequenceEdit *>(parent)
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QTableView *>(parent))
        return false;
    return qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget)
        || qobject_cast<const QAbstractSpinBox *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget)
        || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QTabBar *>(&widget)
        || qobject_cast<const QKeySequenceEdit *>(&widget);
}

QStringList nameless(const QWidget &window, int &controls)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!isInteractive(*widget) || widget->window() != &window)
            continue;
        controls += widget->isVisible() ? 1 : 0;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        // One that was never shown may have its words only then.
        if (widget->isVisible() && accessible && accessible->text(QAccessible::Name).isEmpty())
            found.append(describe(*widget));
    }
    return found;
}

/// Whether what is chosen in a list is wider than its room there.
bool isCut(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.frame = box.hasFrame();
    int room =
        box.style()
            ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
            .width();
    if (!box.itemIcon(box.currentIndex()).isNull())
        room -= box.iconSize().width() + 4;
    return !box.isEditable() && box.fontMetrics().horizontalAdvance(box.currentText()) > room;
}

/// Labels, buttons and lists that are smaller than their words, and pages wider than the window.
QStringList clipped(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        // The icons in a field are Qt's own and show no words.
        if (!widget->isVisible() || widget->window() != &window
            || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        const auto *box = qobject_cast<const QComboBox *>(widget);
        if ((area && area->horizontalScrollBar()->maximum() > 0) || (box && isCut(*box)))
            found.append(describe(*widget));
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
            continue;
        const bool isWrapped = label && label->wordWrap();
        const int height =
            isWrapped ? label->heightForWidth(label->width()) : widget->minimumSizeHint().height();
        // A field that looks like a button cuts its words by itself.
        const int width = isWrapped                        ? 0
            : widget->objectName() == "location.search"_L1 ? widget->minimumSizeHint().width()
                                                           : widget->sizeHint().width();
        if (widget->width() < width || widget->height() < height)
            found.append(describe(*widget));
    }
    return found;
}

/// Runs until it is told to fail.
class FailingJob final : public Job {
public:
    FailingJob()
        : Job(JobKind::ChangeExpiration, u"x"_s, u"acme/web"_s)
    {
        mutableRecord().total = 3;
        addFailure({u"v1"_s, {ErrorCode::NotFound, {}, u"no such tag"_s}});
    }
    void start() override { setState(JobState::Running); }
    void cancel() override { setState(JobState::Cancelled); }
    void interrupt() override { setState(JobState::Interrupted); }
    void fail() { setState(JobState::Failed); }
};

} // namespace

/// Every state of the window and every dialog: each control has a name for those who hear it, and
/// no word is cut, in languages with longer words and in the smallest window.
class TestWords : public QObject, private quayside::test::LiveWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void controls_haveNames();
    void words_areNotCut_data();
    void words_areNotCut();

private:
    /// Calls `look` in each state with what is in front and the state's name.
    void visitAll(const std::function<void(QWidget &, const QString &)> &look);
    /// Every tab of a page with tabs.
    void visitTabs(const Address &address, const QString &page,
                   const std::function<void(QWidget &, const QString &)> &look);
    static void act(const QWidget &window, const QString &id)
    {
        window.findChild<QAction *>(u"main.action."_s + id)->trigger();
    }
    static void settle()
    {
        for (int round = 0; round < 4; ++round)
            QCoreApplication::processEvents();
    }
};

void TestWords::initTestCase()
{
    QVERIFY2(startServer(), "quayside-server must be built: ninja quayside-server");
    QAccessible::setActive(true);
}

void TestWords::cleanup()
{
    closeConsole();
}

void TestWords::visitTabs(const Address &address, const QString &page,
                          const std::function<void(QWidget &, const QString &)> &look)
{
    MainWindow &window = m_console->window();
    window.go(address);
    auto *tabs = find<QTabBar>(page + ".tabs"_L1);
    QTRY_VERIFY_WITH_TIMEOUT(tabs->isVisible() && tabs->count() > 1, kWait);
    // The rights of an organization are read with its page.
    QTRY_VERIFY_WITH_TIMEOUT(tabs->isTabVisible(1), kWait);
    for (int i = 0; i < tabs->count(); ++i) {
        if (!tabs->isTabVisible(i))
            continue;
        tabs->setCurrentIndex(i);
        QTRY_COMPARE_WITH_TIMEOUT(find<QStackedWidget>(page + ".sections"_L1)->currentIndex(), i,
                                  kWait);
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(page + ".sections"_L1)->isVisible(), kWait);
        settle();
        look(window, page + u' ' + QString::number(i));
    }
}

void TestWords::visitAll(const std::function<void(QWidget &, const QString &)> &look)
{
    MainWindow &window = m_console->window();
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"signin"_s), kWait);
    settle();
    look(*dialogNamed(u"signin"_s), u"sign-in"_s);
    QVERIFY(openTags());
    act(window, u"home"_s);
    QTRY_VERIFY(find<QTableView>(u"repositories.table"_s)->isVisible());
    settle();
    look(window, u"repositories"_s);
    window.openRepository(m_repository);
    QTRY_VERIFY_WITH_TIMEOUT(find<QTableView>(u"tags.table"_s)->isVisible(), kWait);
    select({u"v1.9.12"_s, u"v1.9.11"_s});
    for (const int tab : {0, 1, 2}) {
        if (tab == 0)
            act(window, u"dock"_s);
        find<QTabBar>(u"dock.tabs"_s)->setCurrentIndex(tab);
        settle();
        look(window, u"tags and dock %1"_s.arg(tab));
    }
    act(window, u"dock"_s);
    act(window, u"expiration"_s);
    QTRY_VERIFY_WITH_TIMEOUT(dialogNamed(u"expiration"_s), kWait);
    settle();
    look(*dialogNamed(u"expiration"_s), u"expiration"_s);
    QTest::keyClick(dialogNamed(u"expiration"_s), Qt::Key_Escape);
    const auto name = RepositoryName::parse(m_repository);
    window.go(Address::repository(window.connection()->id(), *name, u"information"_s));
    QTRY_VERIFY_WITH_TIMEOUT(find<QAbstractButton>(u"information.edit"_s)->isVisible(), kWait);
    settle();
    look(window, u"information"_s);
    const QString id = window.connection()->id();
    const auto acme = NamespaceName::parse(u"acme"_s);
    auto *made = api::OrganizationsApi(window.connection()->client()).create(*acme, {});
    QSignalSpy isMade(made, &api::ApiCallBase::finished);
    QVERIFY(isMade.wait(kWait)); // or it is there since the last round
    visitTabs(Address::repository(id, *name), u"repository"_s, look);
    visitTabs(Address::organization(id, *acme), u"namespace"_s, look);
    visitTabs(Address::account(id), u"namespace"_s, look);
    visitTabs(Address::superuser(id), u"superuser"_s, look);
    act(window, u"apiExplorer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        find<QWidget>(u"explorer.tree"_s) && find<QWidget>(u"explorer.tree"_s)->isVisible(), kWait);
    auto *operations = find<QTreeWidget>(u"explorer.tree"_s);
    operations->setCurrentItem(
        operations->findItems(u"changeTag"_s, Qt::MatchContains | Qt::MatchRecursive).value(0));
    settle();
    look(window, u"API explorer"_s);
    act(window, u"newOrganization"_s);
    QTRY_VERIFY(dialogNamed(u"namespaceDialog"_s));
    settle();
    look(*dialogNamed(u"namespaceDialog"_s), u"new organization"_s);
    QTest::keyClick(dialogNamed(u"namespaceDialog"_s), Qt::Key_Escape);
    act(window, u"palette"_s);
    QTRY_VERIFY(dialogNamed(u"palette"_s));
    settle();
    look(*dialogNamed(u"palette"_s), u"palette"_s);
    QTest::keyClick(dialogNamed(u"palette"_s), Qt::Key_Escape);
    act(window, u"preferences"_s);
    QTRY_VERIFY(dialogNamed(u"preferences"_s));
    auto *pages = dialogNamed(u"preferences"_s)->findChild<QListWidget *>(u"preferences.list"_s);
    for (int page = 0; page < pages->count(); ++page) {
        pages->setCurrentRow(page);
        settle();
        look(*dialogNamed(u"preferences"_s), u"preferences %1"_s.arg(page));
    }
    QTest::keyClick(dialogNamed(u"preferences"_s), Qt::Key_Escape);
    auto failing = std::make_unique<FailingJob>();
    FailingJob &job = *failing;
    m_console->jobs().add(std::move(failing));
    QVERIFY(!window.close());
    QTRY_VERIFY(dialogNamed(u"closing"_s));
    settle();
    look(*dialogNamed(u"closing"_s), u"closing"_s);
    QTest::keyClick(dialogNamed(u"closing"_s), Qt::Key_Escape);
    job.fail();
    JobFailuresDialog failures(job.record(), job.failures(), &window);
    failures.show();
    settle();
    look(failures, u"failures"_s);
    failures.hide();
    act(window, u"about"_s);
    settle();
    QTRY_VERIFY(QApplication::activeModalWidget());
    look(*QApplication::activeModalWidget(), u"about"_s);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    act(window, u"news"_s);
    auto *news = find<QWidget>(u"news"_s);
    QTRY_VERIFY(news->isVisible());
    settle();
    look(*news, u"news"_s);
    news->hide();
}

void TestWords::controls_haveNames()
{
    openConsole();
    QStringList all;
    int controls = 0;
    visitAll([&](QWidget &shown, const QString &state) {
        for (const QString &one : nameless(shown, controls))
            all.append(state + u": "_s + one);
    });
    QVERIFY2(controls > 150, qPrintable(u"only %1 controls were seen"_s.arg(controls)));
    QVERIFY2(all.isEmpty(), qPrintable(u"without a name:\n"_s + all.join(u'\n')));
}

void TestWords::words_areNotCut_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Chinese") << u"zh_TW"_s;
    QTest::newRow("longer words") << QString();
}

void TestWords::words_areNotCut()
{
    QFETCH(QString, language);
    PseudoTranslator pseudo;
    openConsole();
    m_console->setLanguage(language.isEmpty() ? u"en"_s : language);
    if (language.isEmpty())
        QCoreApplication::installTranslator(&pseudo);
    m_console->window().resize(m_console->window().minimumSize());
    QStringList all;
    visitAll([&all](QWidget &shown, const QString &state) {
        // Layouts answer to answers that come in: what is cut stays so.
        QStringList cut;
        (void)QTest::qWaitFor([&] { return (cut = clipped(shown)).isEmpty(); }, 2000);
        for (const QString &one : std::as_const(cut))
            all.append(state + u": "_s + one);
    });
    QCoreApplication::removeTranslator(&pseudo);
    QVERIFY2(all.isEmpty(), qPrintable(u"cut:\n"_s + all.join(u'\n')));
}

QTEST_MAIN(TestWords)
#include "tst_words.moc"
