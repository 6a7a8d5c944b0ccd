#include "ui/pages/superuser/administeredorganizations.h"

#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/pages/namespace/namespacedialog.h"
#include "ui/pages/superuser/registrysizeline.h"
#include "ui/text/codetext.h"
#include "ui/text/sizetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

AdministeredOrganizations::AdministeredOrganizations(const Workspace &workspace)
    : AdministrationSection(u"allOrganizations"_s, workspace)
    , m_model(makeAdministeredOrganizationModel(this))
    , m_size(new RegistrySizeLine)
{
    layout()->addWidget(m_size);
    connect(m_size, &RegistrySizeLine::refused, this,
            [this](const QString &sentence) { Q_EMIT announced(sentence); });
    list().setModel(
        *m_model,
        {{[] { return tr("NAME"); }, 240,
          [](const QVariant &value, const QModelIndex &) {
              return CellLook{.text = value.toString(), .icon = u"building"_s, .isStrong = true};
          }},
         {[] { return tr("E-MAIL"); }, 260,
          [](const QVariant &value, const QModelIndex &) {
              return CellLook{.text = value.toString(), .tone = Tone::Muted};
          }},
         {[] { return tr("SIZE"); }, 110,
          [](const QVariant &value, const QModelIndex &) {
              return CellLook{.text = sizeText(value.toLongLong(), QLocale()), .isRight = true};
          }}});
    m_more = list().addButton(u"more"_s, u"dots"_s, false);
    m_create = list().addButton(u"new"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, &AdministeredOrganizations::create);
    connect(m_more, &QPushButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&list(), &RecordList::menuRequested, this,
            [this](const QString &, const QPoint &point) { showMenu(point); });
    connect(&list(), &RecordList::activated, this, &AdministeredOrganizations::openOrganization);
    retranslate();
    showActions();
}

QString AdministeredOrganizations::title() const
{
    return tr("Organizations");
}

QString AdministeredOrganizations::tab() const
{
    return u"organizations"_s;
}

void AdministeredOrganizations::setConnection(Connection *connection)
{
    m_size->setConnection(connection);
    AdministrationSection::setConnection(connection);
}

void AdministeredOrganizations::startReading()
{
    m_incoming.clear();
    readOn({});
}

void AdministeredOrganizations::readOn(const std::optional<QString> &nextPage)
{
    follow<wire::AdministeredOrganizationPage>(api().organizations(nextPage),
                                               [this](const auto &page) {
                                                   m_incoming += page.organizations;
                                                   if (page.nextPage)
                                                       return readOn(page.nextPage);
                                                   m_model->setRows(m_incoming);
                                                   endWell();
                                                   m_size->read();
                                               });
}

void AdministeredOrganizations::forgetRows()
{
    m_model->setRows({});
}

bool AdministeredOrganizations::isOwn(JobKind kind) const
{
    return kind == JobKind::ChangeOrganization;
}

void AdministeredOrganizations::showActions()
{
    fit(*m_create);
    fit(*m_more, !list().current().isEmpty());
    m_size->setWritable(mayWrite(), blocked());
}

void AdministeredOrganizations::openOrganization(const QString &name)
{
    if (const auto parsed = NamespaceName::parse(name))
        Q_EMIT addressRequested(Address::organization(connection()->id(), *parsed));
}

void AdministeredOrganizations::showMenu(const QPoint &global)
{
    const QString name = list().current();
    if (name.isEmpty() || !canWrite())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"allOrganizations.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &id, const QString &icon, const QString &word,
                                  const auto &slot) {
        QAction *action = menu->addAction(tintedIcon(icon), word);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"allOrganizations.open"_s, u"building"_s, tr("&Open"),
        [this, name] { openOrganization(name); });
    add(u"allOrganizations.rename"_s, u"pencil"_s, tr("&Rename…"), [this] { rename(); });
    add(u"allOrganizations.own"_s, u"shield-check"_s, tr("&Take ownership…"),
        [this] { takeOwnership(); });
    menu->addSeparator();
    add(u"allOrganizations.delete"_s, u"trash"_s, tr("De&lete…"), [this] { remove(); });
    RowMenu::popUp(menu, global);
}

void AdministeredOrganizations::create()
{
    if (canWrite())
        Q_EMIT organizationRequested();
}

void AdministeredOrganizations::rename()
{
    const QString name = list().current();
    const auto words = [window = windowName(), name] {
        return NamespaceDialog::Words{
            .window = window,
            .title = tr("Rename %1").arg(name),
            .hint = tr("Images are pulled by the new name from now on; the old one leads nowhere."),
            .action = tr("&Rename"),
            .asksEmail = false,
            .name = name};
    };
    auto *dialog = new NamespaceDialog(words, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NamespaceDialog::submitted, this,
            [this, name, dialog = QPointer(dialog)](const NamespaceName &to, const QString &) {
                const auto renamed = [this, dialog, name, to](const auto &done) {
                    if (!done)
                        return dialog ? dialog->showRefusal(done.error()) : void();
                    if (dialog)
                        dialog->accept();
                    recordRenamed(name, to.toString());
                    connection()->refreshUser();
                };
                write<void>(api().renameOrganization(name, to), renamed);
            });
    dialog->open();
}

void AdministeredOrganizations::recordRenamed(const QString &before, const QString &after)
{
    RecordedChange::Call back;
    if (const auto old = NamespaceName::parse(before))
        back = RecordedChange::call([api = api(), after, old = *old]() mutable {
            return api.renameOrganization(after, old);
        });
    record(JobKind::ChangeOrganization, {before, before, after}, back);
}

void AdministeredOrganizations::takeOwnership()
{
    const QString name = list().current();
    const auto ask = [window = windowName(), name] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Take ownership of %1?").arg(name),
            .text = tr("You become an administrator of the organization; the others stay."),
            .action = tr("Take ownership")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(curlCommands({api::takeOwnershipRequest(name)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (!connection())
            return;
        write(api().takeOwnership(name), tr("You administer %1 now.").arg(name), [this, name] {
            record(JobKind::ChangeOrganization, {name, u"there"_s, u"+owned"_s});
        });
        connection()->refreshUser();
    });
    dialog->open();
}

void AdministeredOrganizations::remove()
{
    const QString name = list().current();
    if (name.isEmpty() || !canWrite())
        return;
    const auto ask = [window = windowName(), name] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Delete %1?").arg(name),
            .text = tr("With all its repositories, teams, robots and applications. This cannot be "
                       "undone."),
            .word = name,
            .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(curlCommands({api::eraseOrganizationRequest(name)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, name] {
        if (!connection())
            return;
        write(api().removeOrganization(name), tr("%1 is deleted.").arg(name), [this, name] {
            record(JobKind::ChangeOrganization, {name, u"there"_s, {}});
        });
        connection()->refreshUser();
    });
    dialog->open();
}

void AdministeredOrganizations::retranslate()
{
    m_create->setText(tr("New organization"));
    m_more->setText(tr("Actions"));
    m_more->setAccessibleName(tr("Actions for the chosen organization"));
    list().setWords({.accessible = tr("Organizations of the registry"),
                     .filter = tr("Filter organizations"),
                     .count = [](int n) { return tr("%n organizations", nullptr, n); },
                     .emptyIcon = u"building"_s,
                     .emptyTitle = tr("There is no organization"),
                     .emptyAction = mayWrite() ? tr("New organization") : QString(),
                     .noMatch = tr("No organization matches the filter")});
}

} // namespace quayside::ui
