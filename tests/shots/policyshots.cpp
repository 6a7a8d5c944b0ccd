#include "app/api/organizationsapi.h"
#include "app/api/policiesapi.h"
#include "app/api/quotaapi.h"
#include "tests/shots/shooter.h"
#include "ui/connect/connection.h"
#include "ui/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace quayside {

using namespace Qt::StringLiterals;

bool Shooter::seedPolicies(ui::Bootstrap &console)
{
    ui::Connection &connection = *console.window().connection();
    int left = 0;
    const auto follow = [&left](api::ApiCallBase *call) {
        ++left;
        QObject::connect(call, &api::ApiCallBase::finished, [&left] { --left; });
    };
    const NamespaceName harbour = *NamespaceName::parse(u"harbour"_s);
    follow(api::OrganizationsApi(connection.client()).create(harbour, u"h@quays.example"_s));
    if (!await([&] { return left == 0; }))
        return false;
    for (int i = 1; i <= 6; ++i) {
        if (!m_server->push(u"harbour/crane"_s, u"v2.%1.0"_s.arg(i), 1'400'000 * i)
            || !m_server->push(u"harbour/crane"_s, u"nightly-06%1"_s.arg(10 + i), 900'000 * i))
            return false;
    }
    for (const auto &[repository, tag] : {std::pair{u"harbour/crane"_s, u"latest"_s},
                                          std::pair{u"harbour/lighthouse"_s, u"v1.4.2"_s},
                                          std::pair{u"harbour/tug/boat"_s, u"latest"_s}}) {
        if (!m_server->push(repository, tag, 3'200'000))
            return false;
    }
    using Kind = api::PolicyTarget::Kind;
    using enum wire::PolicyKind;
    const api::PolicyTarget crane{Kind::Repository, u"harbour/crane"_s};
    api::PoliciesApi own(connection.client(), AutoPrune, crane);
    follow(own.create({{}, u"number_of_tags"_s, u"3"_s, u"^nightly-"_s, true}));
    follow(own.create({{}, u"creation_date"_s, u"26w"_s, u"^v"_s, false}));
    const api::PolicyTarget all{Kind::Organization, u"harbour"_s};
    follow(api::PoliciesApi(connection.client(), AutoPrune, all)
               .create({{}, u"number_of_tags"_s, u"100"_s, {}, true}));
    follow(api::PoliciesApi(connection.client(), Immutability, all)
               .create({{}, {}, {}, u"v2\\.[12]\\.0"_s, true}));
    for (const QString &gone : {u"harbour/anchor"_s, u"harbour/net/mender"_s}) {
        if (!m_server->push(gone, u"v1"_s, 400'000))
            return false;
        follow(connection.repositories().remove(*RepositoryName::parse(gone)));
    }
    // The same tag again, for its history.
    if (!m_server->push(u"harbour/tug/boat"_s, u"latest"_s, 5'600'000))
        return false;
    api::QuotaApi quotas(connection.client(), harbour.toString());
    follow(quotas.create(60 << 20));
    if (!await([&] { return left == 0; }))
        return false;
    auto *list = quotas.list();
    ++left;
    QObject::connect(list, &api::ApiCallBase::finished, [&, list] {
        --left;
        const auto read = list->takeResult();
        if (!read || read->isEmpty())
            return;
        const qint64 quota = read->constFirst().id.value_or(0);
        follow(quotas.addLimit(quota, QuotaLimitKind::Warning, 80));
        follow(quotas.addLimit(quota, QuotaLimitKind::Reject, 100));
    });
    connection.refreshUser();
    return await([&] { return left == 0 && connection.namespaces().contains(u"harbour"_s); });
}

bool Shooter::shootPolicies()
{
    using State = ui::Connection::State;
    auto console = makeConsole(m_url, u"policies"_s);
    ui::MainWindow &window = console->window();
    if (!await([&] { return window.connection()->state() == State::NeedsPassword; }))
        return false;
    window.connection()->signIn(m_user, m_password, true);
    if (!await([&] { return window.connection()->state() == State::SignedIn && !dialog(); })
        || !seedPolicies(*console))
        return false;
    const QString id = window.connection()->id();
    const auto crane = *RepositoryName::parse(u"harbour/crane"_s);
    const auto harbour = *NamespaceName::parse(u"harbour"_s);
    const auto visit = [&](const Address &address, const QString &table) {
        window.go(address);
        return await([&] {
            auto *rows = window.findChild<QAbstractItemView *>(table);
            return rows && rows->isVisible() && rows->model()->rowCount() > 0;
        });
    };
    const auto press = [&](const QString &button) {
        auto *found = window.findChild<QPushButton *>(button);
        if (!found || !await([found] { return found->isVisible() && found->isEnabled(); }))
            return false;
        found->click();
        return await([&] { return dialog() != nullptr; });
    };
    const auto isTried = [&] {
        auto *rows = dialog()->findChild<QAbstractItemView *>(u"policy.rows"_s);
        return await([rows] { return rows->model()->rowCount() >= 13; });
    };
    const auto close = [&] {
        QMetaObject::invokeMethod(dialog(), "reject");
        return await([&] { return !dialog(); });
    };
    if (!visit(Address::repository(id, crane, u"auto-prune"_s), u"prune.table"_s))
        return false;
    looks(*console, u"prune-policies"_s);
    if (!press(u"prune.create"_s) || !isTried())
        return false;
    dialog()->findChild<QSpinBox *>(u"policy.count"_s)->setValue(3);
    dialog()->findChild<QLineEdit *>(u"policy.pattern"_s)->setText(u"^v2"_s);
    looks(*console, u"prune-simulator"_s);
    dialog()->findChild<QLineEdit *>(u"policy.pattern"_s)->setText(u"^v(2"_s);
    looks(*console, u"prune-simulator-wrong"_s);
    if (!close()
        || !visit(Address::organization(id, harbour, u"immutability"_s),
                  u"namespacePolicies.table"_s)
        || !press(u"namespacePolicies.create"_s))
        return false;
    dialog()->findChild<QComboBox *>(u"policy.repository"_s)->setCurrentText(crane.path());
    dialog()->findChild<QLineEdit *>(u"policy.pattern"_s)->setText(u"v[0-9.]+"_s);
    if (!isTried())
        return false;
    looks(*console, u"immutability"_s);
    if (!close() || !visit(Address::organization(id, harbour, u"storage"_s), u"storage.table"_s))
        return false;
    looks(*console, u"storage"_s);
    if (!press(u"storage.editQuota"_s))
        return false;
    looks(*console, u"storage-quota"_s);
    if (!close() || !visit(Address::organization(id, harbour, u"deleted"_s), u"deleted.table"_s))
        return false;
    looks(*console, u"deleted-repositories"_s);
    return shootComparison(*console);
}

bool Shooter::shootComparison(ui::Bootstrap &console)
{
    ui::MainWindow &window = console.window();
    window.go(Address::repository(window.connection()->id(),
                                  *RepositoryName::parse(u"harbour/tug/boat"_s), u"history"_s));
    auto *table = window.findChild<QAbstractItemView *>(u"history.table"_s);
    if (!await([table] { return table->isVisible() && table->model()->rowCount() == 2; }))
        return false;
    // Keys reach only a window that is active.
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return false;
    table->setFocus();
    // Two pushes of one second may stand in either order.
    for (int row = 0; row < 2 && !dialog(); ++row) {
        table->setCurrentIndex(table->model()->index(row, 0));
        QTest::keyClick(table, Qt::Key_Menu);
        auto *menu = window.findChild<QMenu *>(u"history.menu"_s);
        auto *compare = menu ? menu->findChild<QAction *>(u"history.menu.compare"_s) : nullptr;
        if (compare)
            compare->trigger();
        // At once: the next one has the same name.
        delete menu;
    }
    const auto rows = [this] {
        return dialog() ? dialog()->findChild<QAbstractItemView *>(u"compareImages.rows"_s)
                        : nullptr;
    };
    if (!await([&rows] { return rows() && rows()->isVisible(); }))
        return false;
    looks(console, u"history-compare"_s);
    QMetaObject::invokeMethod(dialog(), "reject");
    return await([this] { return !dialog(); });
}

} // namespace quayside
