#include "ui/pages/superuser/servicekeyssection.h"

#include "app/api/writerequests.h"
#include "ui/connect/connection.h"
#include "ui/pages/superuser/keypairdialog.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/jsondialog.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/rowmenu.h"
#include "ui/workspace.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

/// Whoever renews a key needs some days for it.
constexpr auto kSoon = std::chrono::days(14);
constexpr auto kOwnService = "quay"_L1;

CellLook endLook(const QVariant &ms)
{
    CellLook look =
        expiryLook(ms.isNull() ? std::nullopt : std::optional(instantFromMs(ms.toLongLong())));
    if (ms.isNull())
        return look;
    const auto left = instantFromMs(ms.toLongLong()) - Clock::system().now();
    const bool isOver = left.count() <= 0;
    look.isStrong = isOver;
    look.icon = isOver ? u"alert-triangle-filled"_s
        : left < kSoon ? u"alert-triangle"_s
                       : u"clock"_s;
    look.iconTone = isOver ? Tone::Danger : left < kSoon ? Tone::Warning : Tone::Ok;
    look.tone = look.iconTone;
    return look;
}

} // namespace

ServiceKeysSection::ServiceKeysSection(const Workspace &workspace)
    : AdministrationSection(u"serviceKeys"_s, workspace)
    , m_model(makeServiceKeyModel(this))
{
    initColumns();
    m_more = list().addButton(u"more"_s, u"dots"_s, false);
    m_create = list().addButton(u"new"_s, u"plus"_s, true);
    connect(m_create, &QPushButton::clicked, this, &ServiceKeysSection::create);
    connect(m_more, &QPushButton::clicked, this,
            [this] { showMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(&list(), &RecordList::menuRequested, this,
            [this](const QString &, const QPoint &point) { showMenu(point); });
    connect(&list(), &RecordList::activated, this, &ServiceKeysSection::showDetails);
    connect(&list().table(), &RecordTable::cellClicked, this, [this](const QModelIndex &index) {
        if (index.column() == int(ServiceKeyColumn::Kid))
            copyId(index.data(IdRole).toString());
    });
    retranslate();
    showActions();
}

bool ServiceKeysSection::isOwn(JobKind kind) const
{
    return kind == JobKind::ChangeKey || kind == JobKind::ChangeKeyEnd
        || kind == JobKind::ApproveKey;
}

void ServiceKeysSection::initColumns()
{
    const auto name = [this](const QVariant &value, const QModelIndex &index) {
        // Without a name it is called by a part of its id.
        return CellLook{.text = value.toString(),
                        .icon = u"key"_s,
                        .isStrong = true,
                        .isMono = m_model->rowAt(index.row()).name.isEmpty()};
    };
    const auto status = [this](const QVariant &value, const QModelIndex &index) {
        return statusLook(value.toString(), m_model->rowAt(index.row()));
    };
    const auto kid = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString(),
                        .icon = u"copy"_s,
                        .isMono = true,
                        .tip = tr("%1\nClick to copy").arg(value.toString())};
    };
    const auto service = [](const QVariant &value, const QModelIndex &) {
        return CellLook{.text = value.toString()};
    };
    const auto created = [](const QVariant &value, const QModelIndex &) { return agoLook(value); };
    const auto expires = [](const QVariant &value, const QModelIndex &) { return endLook(value); };
    list().setModel(*m_model,
                    {{[] { return tr("NAME"); }, 180, name},
                     {[] { return tr("SERVICE"); }, 80, service},
                     {[] { return tr("CREATED"); }, 85, created},
                     {[] { return tr("EXPIRES"); }, 120, expires},
                     {[] { return tr("STATUS"); }, 185, status},
                     {[] { return tr("KEY ID"); }, 100, kid}},
                    int(ServiceKeyColumn::Kid));
}

CellLook ServiceKeysSection::statusLook(const QString &word, const wire::ServiceKey &key) const
{
    if (!key.approval)
        return {.text = tr("Waiting for approval"),
                .icon = u"alert-triangle"_s,
                .iconTone = Tone::Warning,
                .tone = Tone::Warning,
                .isStrong = true,
                .tip = tr("The registry does not take it before a superuser approves it.")};
    CellLook look{.text = tr("Approved"), .icon = u"circle-check"_s, .iconTone = Tone::Ok};
    QStringList tip{key.approval->notes};
    if (key.approval->approved)
        tip.prepend(DateText::absoluteWithUtc(*key.approval->approved));
    tip.removeAll(QString());
    look.tip = tip.join(u'\n');
    if (word == "rotation"_L1)
        //: a key that took the place of an older one
        look.text = tr("Approved by rotation");
    else if (word == "automatic"_L1)
        look.text = tr("Approved automatically");
    else if (key.approval->approver)
        look.text = tr("Approved by %1").arg(*key.approval->approver);
    return look;
}

bool ServiceKeysSection::isOffered(const Connection &connection) const
{
    return connection.offers("listServiceKeys"_L1);
}

QString ServiceKeysSection::title() const
{
    return tr("Service keys");
}

QString ServiceKeysSection::tab() const
{
    return u"service-keys"_s;
}

api::ServiceKeysApi ServiceKeysSection::keys() const
{
    return api::ServiceKeysApi(connection()->client());
}

void ServiceKeysSection::startReading()
{
    follow<wire::ServiceKeyList>(keys().list(), [this](const wire::ServiceKeyList &all) {
        m_model->setRows(all.keys);
        endWell();
    });
}

void ServiceKeysSection::forgetRows()
{
    m_model->setRows({});
}

void ServiceKeysSection::showActions()
{
    fit(*m_create);
    fit(*m_more, current());
}

const wire::ServiceKey *ServiceKeysSection::current() const
{
    const int row = m_model->rowOf(list().current());
    return row < 0 ? nullptr : &m_model->rowAt(row);
}

void ServiceKeysSection::showMenu(const QPoint &global)
{
    const wire::ServiceKey *key = current();
    if (!key)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"serviceKeys.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &id, const QString &icon, const QString &word,
                                  const auto &slot) {
        QAction *action = menu->addAction(tintedIcon(icon), word);
        action->setObjectName(id);
        connect(action, &QAction::triggered, this, slot);
    };
    add(u"serviceKeys.details"_s, u"code"_s, tr("&Details…"), [this] { showDetails(); });
    add(u"serviceKeys.copyId"_s, u"copy"_s, tr("&Copy key ID"),
        [this] { copyId(list().current()); });
    // A read-only superuser only looks.
    if (mayWrite())
        addChanges(*menu, *key);
    RowMenu::popUp(menu, global);
}

void ServiceKeysSection::addChanges(QMenu &menu, const wire::ServiceKey &key)
{
    const auto add = [this, &menu](const QString &id, const QString &icon, const QString &word,
                                   void (ServiceKeysSection::*slot)()) {
        QAction *action = menu.addAction(tintedIcon(icon), word);
        action->setObjectName(id);
        action->setEnabled(canWrite());
        action->setToolTip(blocked());
        connect(action, &QAction::triggered, this, slot);
    };
    menu.setToolTipsVisible(!canWrite());
    menu.addSeparator();
    if (!key.approval)
        add(u"serviceKeys.approve"_s, u"shield-check"_s, tr("&Approve…"),
            &ServiceKeysSection::approve);
    add(u"serviceKeys.rename"_s, u"pencil"_s, tr("&Rename…"), &ServiceKeysSection::rename);
    add(u"serviceKeys.expiration"_s, u"calendar-time"_s, tr("Change e&xpiration…"),
        &ServiceKeysSection::changeExpiration);
    menu.addSeparator();
    add(u"serviceKeys.delete"_s, u"trash"_s, tr("De&lete…"), &ServiceKeysSection::remove);
}

void ServiceKeysSection::showDetails()
{
    const wire::ServiceKey *key = current();
    if (!key)
        return;
    const auto title = [name = serviceKeyName(*key)] { return tr("Key %1").arg(name); };
    auto *dialog = new JsonDialog(windowName(), title, key->toJson(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ServiceKeysSection::copyId(const QString &kid)
{
    QGuiApplication::clipboard()->setText(kid);
    Q_EMIT announced(tr("Copied: %1").arg(kid));
}

ServiceKeyDialog *ServiceKeysSection::openDialog(ServiceKeyDialog::Parts parts,
                                                 const ServiceKeyDialog::TellWords &words,
                                                 const wire::ServiceKeyDraft &draft)
{
    const Instant now = Clock::system().now() + connection()->client().clockOffset();
    auto *dialog = new ServiceKeyDialog(windowName(), words, parts, draft, now, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ServiceKeysSection::create()
{
    if (!canWrite())
        return;
    const auto words = [] {
        return ServiceKeyDialog::Words{
            .title = tr("New service key"),
            .hint = tr("The registry makes a key pair and shows the private part once. The key is "
                       "approved with it: whatever it signs for the service is believed."),
            .action = tr("C&reate")};
    };
    auto *dialog = openDialog(ServiceKeyDialog::All, words, {});
    connect(dialog, &ServiceKeyDialog::submitted, this,
            [this, dialog = QPointer(dialog)](const wire::ServiceKeyDraft &draft) {
                if (!connection())
                    return;
                write<wire::MadeServiceKey>(keys().create(draft), [this, dialog](const auto &made) {
                    if (!made && dialog)
                        return dialog->showRefusal(made.error());
                    if (!made)
                        return;
                    if (dialog)
                        dialog->accept();
                    record(JobKind::ChangeKey,
                           {made->name.isEmpty() ? made->kid : made->name, {}, made->service},
                           RecordedChange::call([api = keys(), kid = made->kid]() mutable {
                               return api.remove(kid);
                           }));
                    auto *pair = new KeyPairDialog(windowName(), *made, window());
                    pair->setAttribute(Qt::WA_DeleteOnClose);
                    pair->open();
                });
            });
}

void ServiceKeysSection::ask(
    ServiceKeyDialog::Parts parts, const ServiceKeyDialog::TellWords &words,
    const std::function<api::ApiCall<void> *(const wire::ServiceKeyDraft &)> &send,
    const QString &done, const std::function<void(const wire::ServiceKeyDraft &)> &then)
{
    const wire::ServiceKey *key = current();
    auto *dialog = openDialog(
        parts, words,
        {.service = key->service, .name = key->name, .notes = {}, .expires = key->expires});
    connect(
        dialog, &ServiceKeyDialog::submitted, this,
        [this, send, done, then, dialog = QPointer(dialog)](const wire::ServiceKeyDraft &draft) {
            if (!connection())
                return;
            write<void>(send(draft), [this, done, then, draft, dialog](const Result<void> &result) {
                if (!result && dialog)
                    return dialog->showRefusal(result.error());
                if (dialog)
                    dialog->accept();
                if (!result)
                    return;
                then(draft);
                Q_EMIT announced(done);
            });
        });
}

void ServiceKeysSection::approve()
{
    const wire::ServiceKey *key = current();
    if (!key || !canWrite())
        return;
    const QString name = serviceKeyName(*key);
    const auto words = [name, service = key->service, kid = key->kid] {
        return ServiceKeyDialog::Words{
            .title = tr("Approve the key %1?").arg(name),
            .hint = tr("Whatever it signs for the service %1 is believed from now on. Compare the "
                       "key ID with what the service says of itself: %2")
                        .arg(service, kid),
            .action = tr("A&pprove")};
    };
    ask(
        ServiceKeyDialog::Notes, words,
        [this, kid = key->kid](const auto &draft) { return keys().approve(kid, draft.notes); },
        tr("%1 is approved.").arg(name),
        [this, name](const auto &) {
            record(JobKind::ApproveKey, {name, {}, u"approved"_s});
        });
}

void ServiceKeysSection::rename()
{
    const wire::ServiceKey *key = current();
    if (!key || !canWrite())
        return;
    const auto words = [name = serviceKeyName(*key)] {
        return ServiceKeyDialog::Words{
            .title = tr("Rename the key %1").arg(name),
            .hint = tr("The name is for people: services tell a key by its ID."),
            .action = tr("&Rename")};
    };
    ask(
        ServiceKeyDialog::Name, words,
        [this, kid = key->kid](const auto &draft) { return keys().rename(kid, draft.name); },
        tr("The key has another name."),
        [this, kid = key->kid, before = key->name, name = serviceKeyName(*key)](const auto &draft) {
            record(JobKind::ChangeKey, {name, before, draft.name},
                   RecordedChange::call(
                       [api = keys(), kid, before]() mutable { return api.rename(kid, before); }));
        });
}

void ServiceKeysSection::changeExpiration()
{
    const wire::ServiceKey *key = current();
    if (!key || !canWrite())
        return;
    const auto words = [name = serviceKeyName(*key), service = key->service] {
        return ServiceKeyDialog::Words{
            .title = tr("Change the expiration of %1").arg(name),
            .hint =
                tr("After that the service %1 is refused when it signs with the key.").arg(service),
            .action = tr("Change e&xpiration")};
    };
    ask(
        ServiceKeyDialog::Expiry, words,
        [this, kid = key->kid](const auto &draft) {
            return keys().setExpiration(kid, draft.expires);
        },
        tr("The expiration is changed."),
        [this, kid = key->kid, before = key->expires,
         name = serviceKeyName(*key)](const auto &draft) {
            const auto text = [](const std::optional<Instant> &end) {
                return end ? QString::number(toMs(*end)) : QString();
            };
            record(JobKind::ChangeKeyEnd, {name, text(before), text(draft.expires)},
                   RecordedChange::call([api = keys(), kid, before]() mutable {
                       return api.setExpiration(kid, before);
                   }));
        });
}

void ServiceKeysSection::remove()
{
    const wire::ServiceKey *key = current();
    if (!key || !canWrite())
        return;
    const QString name = serviceKeyName(*key);
    const auto ask = [window = windowName(), name, service = key->service] {
        const QString follows = service == kOwnService
            ? tr("The registry signs its tokens with such a key: it makes itself a new one at "
                 "once; clients that are pulling get a new token by themselves. This cannot be "
                 "undone.")
            : tr("The service %1 is refused from then on when it signs with this key. This cannot "
                 "be undone.")
                  .arg(service);
        return ConfirmDialog::Question{.window = window,
                                       .title = tr("Delete the key %1?").arg(name),
                                       .text = follows,
                                       .word = name,
                                       .action = tr("Delete")};
    };
    auto *dialog = new ConfirmDialog(ask, window());
    dialog->setCommands(
        curlCommands({api::removeServiceKeyRequest(key->kid)}, connection()->url()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, kid = key->kid, service = key->service, name] {
        if (connection())
            removeNow(kid, service, name);
    });
    dialog->open();
}

void ServiceKeysSection::removeNow(const QString &kid, const QString &service, const QString &name)
{
    write<void>(keys().remove(kid), [this, service, name](const Result<void> &done) {
        if (done) {
            record(JobKind::ChangeKey, {name, service, {}});
            Q_EMIT announced(tr("The key %1 is deleted.").arg(name));
        } else if (done.error().code != ErrorCode::Cancelled) {
            Q_EMIT announced(ErrorText::sentence(done.error()));
        }
    });
}

void ServiceKeysSection::retranslate()
{
    m_create->setText(tr("New key…"));
    m_more->setText(tr("Actions"));
    m_more->setAccessibleName(tr("Actions for the chosen key"));
    list().setWords(
        {.accessible = tr("Service keys of the registry"),
         .filter = tr("Filter keys"),
         .count = [](int n) { return tr("%n keys", nullptr, n); },
         .emptyIcon = u"key"_s,
         .emptyTitle = tr("There is no service key"),
         .emptyText =
             tr("Services that work for the registry, as a mirror or a scanner does, prove "
                "with a key who they are."),
         .emptyAction = mayWrite() ? tr("New key…") : QString(),
         .noMatch = tr("No key matches the filter")});
}

} // namespace quayside::ui
