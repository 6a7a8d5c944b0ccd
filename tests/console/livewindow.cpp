#include "tests/console/livewindow.h"

#include "ui/widgets/recordtable.h"

#include <QtCore/QSettings>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

namespace quayside::test {

using namespace Qt::StringLiterals;

namespace {

/// What a platform without a screen says of every window buries what a failed test has to say.
void mutePlatform()
{
    static QtMessageHandler next = nullptr;
    if (next)
        return;
    next = qInstallMessageHandler(
        [](QtMsgType type, const QMessageLogContext &context, const QString &text) {
            if (!text.contains("does not support propagateSizeHints"_L1))
                next(type, context, text);
        });
}

} // namespace

QDialog *LiveWindow::dialogNamed(const QString &name)
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == name && widget->isVisible())
            return qobject_cast<QDialog *>(widget);
    }
    return nullptr;
}

bool LiveWindow::startServer(const QStringList &arguments)
{
    m_server = LiveServer::start(arguments);
    return m_server != nullptr;
}

void LiveWindow::openConsole()
{
    mutePlatform();
    m_folder = std::make_unique<QTemporaryDir>();
    // What Qt's own dialogs remember is not the developer's either.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    ui::StartOptions options;
    options.connectTo = m_through.isEmpty() ? m_server->url() : m_through;
    options.settingsFile = m_folder->filePath(u"settings.ini"_s);
    options.credentials = CredentialStore::Backend::Memory;
    m_console = std::make_unique<ui::Bootstrap>(*qApp, options);
    m_console->setLanguage(u"en"_s);
    m_console->start();
}

bool LiveWindow::signIn()
{
    if (!QTest::qWaitFor([] { return dialogNamed(u"signin"_s) != nullptr; }, kWait))
        return false;
    QDialog *dialog = dialogNamed(u"signin"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"signin.user"_s), m_server->user());
    auto *password = dialog->findChild<QLineEdit *>(u"signin.password"_s);
    QTest::keyClicks(password, m_server->password());
    QTest::keyClick(password, Qt::Key_Return);
    ui::Connection *connection = m_console->window().connection();
    return QTest::qWaitFor(
        [connection] { return connection->state() == ui::Connection::State::SignedIn; }, kWait);
}

bool LiveWindow::openTags()
{
    if (!m_isSeeded && !m_server->seedEveryExpiry(m_repository))
        return false;
    m_isSeeded = true;
    if (!signIn())
        return false;
    m_console->window().openRepository(m_repository);
    m_console->window().activateWindow();
    auto *table = find<QTableView>(u"tags.table"_s);
    auto *change = find<QPushButton>(u"tags.change"_s);
    return QTest::qWaitForWindowActive(&m_console->window())
        && QTest::qWaitFor(
               [=] {
                   return !dialogNamed(u"signin"_s) && table->isVisible()
                       && table->model()->rowCount() >= 9 && change->isEnabled();
               },
               kWait);
}

QModelIndex LiveWindow::cell(const QString &tag, TagModel::Column column) const
{
    auto *table = find<QTableView>(u"tags.table"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, int(column));
        if (index.data(IdRole).toString() == tag)
            return index;
    }
    return {};
}

void LiveWindow::click(const QModelIndex &index, int xFromLeft)
{
    auto *table = find<QTableView>(u"tags.table"_s);
    table->scrollTo(index);
    // Under load, layouts of the page that was just shown may still be on their way.
    QCoreApplication::sendPostedEvents();
    const QRect rect = table->visualRect(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      QPoint(rect.left() + xFromLeft, rect.center().y()));
}

void LiveWindow::select(const QStringList &tags)
{
    const auto *table = find<ui::RecordTable>(u"tags.table"_s);
    const QPoint box = table->boxIn(QRect(0, 0, 100, 30)).center();
    for (const QString &tag : tags)
        click(cell(tag, TagModel::Column::Tag), box.x());
}

QString LiveWindow::accessible(const QString &tag) const
{
    return cell(tag, TagModel::Column::Expires).data(Qt::AccessibleTextRole).toString();
}

bool LiveWindow::clickToast()
{
    for (auto *action : m_console->window().findChildren<QPushButton *>(u"toast.action"_s)) {
        if (!action->isVisible())
            continue;
        QTest::mouseClick(action, Qt::LeftButton);
        return true;
    }
    return false;
}

} // namespace quayside::test
