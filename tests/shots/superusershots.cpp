#include "tests/console/livecaller.h"
#include "tests/shots/shooter.h"
#include "tests/support/serverdatabase.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtCore/QFile>
#include <QtSql/QSqlQuery>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTextBrowser>

namespace quayside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Keys in every state.
bool seedKeys(test::LiveServer &server)
{
    test::LiveCaller caller(server);
    if (!caller.signIn(server.user(), server.password()))
        return false;
    const auto end = [](std::chrono::hours left) {
        return toMs(Clock::system().now() + left) / 1000;
    };
    const auto make = [&caller](const QString &service, const QString &name,
                                const QJsonValue &expiration) {
        return caller.send("POST", u"superuser/keys"_s,
                           {{"service"_L1, service},
                            {"name"_L1, name},
                            {"notes"_L1, u"Asked for by the operators"_s},
                            {"expiration"_L1, expiration}});
    };
    const bool isMade = make(u"scanner"_s, u"Clair in rack 4"_s, qint64(end(24h * 9)))
        && make(u"mirror"_s, u"Night mirror: eu-west"_s, qint64(end(24h * 200)))
        && make(u"backup"_s, {}, QJsonValue::Null);
    return isMade && test::writeDatabase(server, [](QSqlDatabase &db) {
               const qint64 now = toMs(Clock::system().now());
               QSqlQuery query(db);
               query.prepare(u"INSERT INTO service_key (kid, jwk, private_sealed, created_at, "
                             u"expires_ms, name, "
                             "service, approval) VALUES (?, '{}', '', ?, ?, ?, ?, ?)"_s);
               const auto add = [&](const QString &kid, qint64 ageDays, const QVariant &expires,
                                    const QString &name, const QString &service,
                                    const QVariant &approval) {
                   for (const QVariant &value :
                        {QVariant(kid), QVariant(now - ageDays * 86'400'000), expires,
                         QVariant(name), QVariant(service), approval})
                       query.addBindValue(value);
                   return query.exec();
               };
               return add(u"Zq3vJmWcYb0dTq1bHkK5o2u7V9xQeLr8fNnA4sGiTjU"_s, 0, {},
                          u"Clair in rack 7"_s, u"scanner"_s, {})
                   && add(u"mY7sKp2hRw9uLxVb4cN1eTz6aQfD0gJi8oPkS3nHvCE"_s, 400,
                          now - 86'400'000 * 3, u"Old mirror"_s, u"mirror"_s, u"rotation"_s);
           });
}

} // namespace

bool Shooter::shootSuperuser()
{
    // A registry that tells how it is configured.
    QFile config(m_temporary.filePath(u"superuser.yaml"_s));
    if (!config.open(QIODevice::WriteOnly))
        return false;
    config.write("FEATURE_SUPERUSER_CONFIGDUMP: true\nREGISTRY_TITLE: Harbour\n"
                 "DEFAULT_TAG_EXPIRATION: 3w\nTAG_EXPIRATION_OPTIONS: [0s, 1d, 2w]\n");
    config.close();
    // One that the environment sets, against the file.
    qputenv("DEFAULT_TAG_EXPIRATION", "4w");
    const auto server = test::LiveServer::start({u"--config"_s, config.fileName()});
    qunsetenv("DEFAULT_TAG_EXPIRATION");
    if (!server || !seedKeys(*server))
        return false;
    using State = ui::Connection::State;
    auto console = makeConsole(server->url(), u"superuser"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword && dialog(); }))
        return false;
    window.connection()->signIn(server->user(), server->password(), true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); }))
        return false;
    const auto visit = [&](const QString &tab, const QString &table, int rows) {
        window.go(Address::superuser(window.connection()->id(), tab));
        auto *view = window.findChild<QAbstractItemView *>(table);
        return await([&] { return view->isVisible() && view->model()->rowCount() >= rows; });
    };
    if (!visit(u"service-keys"_s, u"serviceKeys.table"_s, 6) || !shootServiceKeys(*console))
        return false;
    if (!visit(u"configuration"_s, u"configuration.table"_s, 20))
        return false;
    looks(*console, u"superuser-configuration"_s);
    window.findChild<QAbstractButton *>(u"configuration.onlyOwn"_s)->click();
    looks(*console, u"superuser-configuration-own"_s);
    window.go(Address::superuser(window.connection()->id(), u"changelog"_s));
    auto *log = window.findChild<QTextBrowser *>(u"changeLog.text"_s);
    if (!await([&] { return log->isVisible() && !log->toPlainText().isEmpty(); }))
        return false;
    looks(*console, u"superuser-changelog"_s);
    return true;
}

bool Shooter::shootServiceKeys(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    auto *table = window.findChild<QAbstractItemView *>(u"serviceKeys.table"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    looks(console, u"superuser-service-keys"_s);
    window.findChild<QPushButton *>(u"serviceKeys.more"_s)->click();
    auto *menu = window.findChild<QMenu *>(u"serviceKeys.menu"_s);
    if (!menu || !await([menu] { return menu->isVisible(); }))
        return false;
    looks(console, u"service-key-menu"_s);
    menu->close();
    window.findChild<QPushButton *>(u"serviceKeys.new"_s)->click();
    if (!await([this] { return dialog() && dialog()->objectName() == "serviceKey"_L1; }))
        return false;
    dialog()->findChild<QLineEdit *>(u"serviceKey.service"_s)->setText(u"scanner"_s);
    dialog()->findChild<QLineEdit *>(u"serviceKey.name"_s)->setText(u"Clair in rack 9"_s);
    dialog()->findChild<QPlainTextEdit *>(u"serviceKey.notes"_s)->setPlainText(u"Ticket 4711"_s);
    dialog()->findChild<QPushButton *>(u"expiration.quick90d"_s)->click();
    looks(console, u"service-key-new"_s);
    dialog()->findChild<QPushButton *>(u"serviceKey.go"_s)->click();
    if (!await([this] { return dialog() && dialog()->objectName() == "keyPair"_L1; }))
        return false;
    looks(console, u"service-key-made"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    return await([this] { return !dialog(); });
}

} // namespace quayside
