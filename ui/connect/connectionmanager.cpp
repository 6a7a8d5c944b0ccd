#include "ui/connect/connectionmanager.h"

#include "app/services/capabilities.h"
#include "app/services/connectiontest.h"
#include "app/services/credentialstore.h"
#include "app/services/knowntokens.h"
#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/connectionlist.h"
#include "ui/connect/connections.h"
#include "ui/connect/removeconnectiondialog.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui_connectionmanager.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConnectionManager::ConnectionManager(Profiles &profiles, CredentialStore &credentials,
                                     Connections &connections, const KnownTokens &tokens,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ConnectionManager>())
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_connections(connections)
    , m_tokens(tokens)
    , m_model(new QStandardItemModel(this))
    , m_menu(new QMenu(this))
{
    m_ui->setupUi(this);
    m_ui->side->setTone(Tone::Chrome);
    m_ui->list->setModel(m_model);
    m_ui->list->setItemDelegate(new ConnectionListDelegate(m_ui->list));
    m_ui->list->setFrameShape(QFrame::NoFrame);
    m_ui->list->setMouseTracking(true);
    m_ui->list->viewport()->setAutoFillBackground(false);
    m_ui->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const std::pair<QToolButton *, QString> icons[]{{m_ui->add, u"plus"_s},
                                                    {m_ui->duplicate, u"copy"_s},
                                                    {m_ui->remove, u"trash"_s},
                                                    {m_ui->more, u"dots"_s}};
    for (const auto &[button, icon] : icons) {
        button->setIcon(tintedIcon(icon));
        button->setProperty("kind", u"ghost"_s);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_ui->form->setCredentials(&m_credentials);
    m_ui->form->setNameTaken([this](const QString &name) {
        for (auto it = m_drafts.cbegin(); it != m_drafts.cend(); ++it) {
            if (it.key() != currentId() && it->profile.name.compare(name, Qt::CaseInsensitive) == 0)
                return true;
        }
        return false;
    });
    buildMenu();
    connectButtons();
    for (const ConnectionProfile &profile : m_profiles.all())
        append(profile.id, {.profile = profile});
    m_credentials.refreshState();
    retranslate();
    select({});
}

ConnectionManager::~ConnectionManager() = default;

void ConnectionManager::buildMenu()
{
    for (int i = 0; i < 3; ++i)
        m_menuActions.append(m_menu->addAction(QString()));
    m_menuActions.at(0)->setObjectName(u"connections.action.importHosts"_s);
    m_menuActions.at(1)->setObjectName(u"connections.action.importFile"_s);
    m_menuActions.at(2)->setObjectName(u"connections.action.export"_s);
    connect(m_menuActions.at(0), &QAction::triggered, this, &ConnectionManager::askForHosts);
    connect(m_menuActions.at(1), &QAction::triggered, this, [this] { askForFile(false); });
    connect(m_menuActions.at(2), &QAction::triggered, this, [this] { askForFile(true); });
    m_ui->more->setMenu(m_menu);
    m_ui->more->setPopupMode(QToolButton::InstantPopup);
}

void ConnectionManager::connectButtons()
{
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ConnectionManager::showCurrent);
    connect(m_ui->form, &ConnectionForm::edited, this, &ConnectionManager::onEdited);
    connect(m_ui->form, &ConnectionForm::detectRequested, this, &ConnectionManager::detect);
    connect(m_ui->form, &ConnectionForm::recoveryRequested, this,
            &ConnectionManager::askForRecovery);
    connect(m_ui->add, &QToolButton::clicked, this, &ConnectionManager::add);
    connect(m_ui->duplicate, &QToolButton::clicked, this, &ConnectionManager::duplicate);
    connect(m_ui->remove, &QToolButton::clicked, this, &ConnectionManager::remove);
    connect(m_ui->test, &QPushButton::clicked, this, &ConnectionManager::test);
    connect(m_ui->save, &QPushButton::clicked, this, &ConnectionManager::save);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->notice, &Banner::actionTriggered, this, [this] {
        m_ui->notice->hide();
        m_credentials.unlock(this, [](const Result<void> &) {});
    });
    connect(&m_credentials, &CredentialStore::stateChanged, this,
            &ConnectionManager::updateButtons);
}

void ConnectionManager::append(const QString &id, const Draft &draft)
{
    m_drafts.insert(id, draft);
    auto *item = new QStandardItem;
    item->setData(id, kConnectionIdRole);
    fillConnectionItem(*item, draft.profile);
    m_model->appendRow(item);
}

QString ConnectionManager::currentId() const
{
    return m_ui->list->currentIndex().data(kConnectionIdRole).toString();
}

QStandardItem *ConnectionManager::itemOf(const QString &id) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row)->data(kConnectionIdRole) == id)
            return m_model->item(row);
    }
    return nullptr;
}

void ConnectionManager::select(const QString &id)
{
    const QStandardItem *item = id.isEmpty() ? m_model->item(0) : itemOf(id);
    if (item)
        m_ui->list->setCurrentIndex(item->index());
    showCurrent();
    m_ui->list->setFocus();
}

void ConnectionManager::showCurrent()
{
    const auto draft = m_drafts.constFind(currentId());
    const bool isThere = draft != m_drafts.constEnd();
    m_ui->stack->setCurrentIndex(isThere ? 0 : 1);
    m_test.reset();
    if (isThere) {
        m_isFilling = true;
        m_ui->form->show(draft->profile, draft->typed, draft->isNew);
        m_isFilling = false;
    }
    updateButtons();
}

void ConnectionManager::onEdited()
{
    const auto draft = m_drafts.find(currentId());
    if (m_isFilling || draft == m_drafts.end())
        return;
    draft->profile = m_ui->form->profile();
    draft->typed = m_ui->form->typed();
    draft->isEdited = true;
    fillConnectionItem(*itemOf(currentId()), draft->profile);
    updateButtons();
}

QString ConnectionManager::addDraft(ConnectionProfile profile, const ConnectionSecrets &typed)
{
    // No profile has such an id: it has a space.
    const QString id = u"new %1"_s.arg(++m_newCount);
    profile.id = id;
    profile.isSecretKept = false;
    append(id, {.profile = profile, .typed = typed, .isNew = true, .isEdited = true});
    return id;
}

void ConnectionManager::add()
{
    select(addDraft(m_profiles.blank(), {}));
    m_ui->form->showPart(ConnectionForm::Part::General);
    m_ui->form->findChild<QWidget *>(u"connections.name"_s)->setFocus();
}

void ConnectionManager::duplicate()
{
    const auto draft = m_drafts.constFind(currentId());
    if (draft == m_drafts.constEnd() || draft->profile.kind == RegistryKind::Local)
        return;
    ConnectionProfile copy = draft->profile;
    const ConnectionSecrets typed = draft->typed;
    copy.name = tr("%1 (copy)").arg(copy.name).left(64);
    select(addDraft(copy, typed));
}

void ConnectionManager::remove()
{
    const QString id = currentId();
    const auto draft = m_drafts.constFind(id);
    if (draft == m_drafts.constEnd() || draft->profile.kind == RegistryKind::Local)
        return;
    if (draft->isNew)
        return forget(id, false);
    auto *dialog = new RemoveConnectionDialog(draft->profile.name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemoveConnectionDialog::confirmed, this,
            [this, id](bool withSecrets) { forget(id, withSecrets); });
    dialog->open();
}

void ConnectionManager::forget(const QString &id, bool withSecrets)
{
    const Draft draft = m_drafts.take(id);
    if (withSecrets) {
        QStringList keys;
        for (const SecretPurpose purpose :
             {SecretPurpose::Password, SecretPurpose::Token, SecretPurpose::Registry,
              SecretPurpose::Proxy, SecretPurpose::ClientKey})
            keys.append(draft.profile.secretKey(purpose));
        // Those that were made here lie beside them, and nobody would find them any more.
        for (const KnownToken &token : m_tokens.all()) {
            if (token.connection == id)
                keys.append(token.secretKey());
        }
        for (const QString &key : std::as_const(keys))
            m_credentials.remove(key, &m_credentials, [](const Result<void> &) {});
    }
    m_model->removeRow(itemOf(id)->row());
    if (!draft.isNew)
        m_profiles.remove(id);
    showCurrent();
}

void ConnectionManager::save()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->item(row)->data(kConnectionIdRole).toString();
        if (!m_drafts.value(id).isEdited)
            continue;
        // The form judges the fields of the one that it shows.
        if (id != currentId())
            select(id);
        if (!m_ui->form->isValid())
            return m_ui->form->showFirstProblem();
        const auto kept = saveDraft(id);
        if (!kept) {
            m_ui->notice->say(Banner::Kind::Error, [error = kept.error()] {
                return Banner::Words{ErrorText::title(error.code), error.message};
            });
            return;
        }
    }
    accept();
}

Result<void> ConnectionManager::saveDraft(const QString &id)
{
    Draft draft = m_drafts.value(id);
    if (draft.isNew)
        draft.profile.id = m_profiles.freeId(draft.profile.name);
    const auto kept = m_profiles.save(draft.profile);
    if (!kept)
        return kept;
    keepSecrets(draft.profile, draft.typed);
    draft.isNew = false;
    draft.isEdited = false;
    m_drafts.remove(id);
    m_drafts.insert(draft.profile.id, draft);
    itemOf(id)->setData(draft.profile.id, kConnectionIdRole);
    Q_EMIT saved(draft.profile.id);
    const ConnectionSecrets &typed = draft.typed;
    if (!(typed.signIn + typed.proxy + typed.clientKey).isEmpty())
        Q_EMIT secretChanged(draft.profile.id);
    return {};
}

void ConnectionManager::keepSecrets(const ConnectionProfile &profile,
                                    const ConnectionSecrets &typed)
{
    const std::pair<SecretPurpose, QString> all[]{{profile.signInPurpose(), typed.signIn},
                                                  {SecretPurpose::Registry, typed.registry},
                                                  {SecretPurpose::Proxy, typed.proxy},
                                                  {SecretPurpose::ClientKey, typed.clientKey}};
    for (const auto &[purpose, secret] : all) {
        const QString key = profile.secretKey(purpose);
        const bool isSignIn = purpose == profile.signInPurpose();
        if (secret.isEmpty() || (isSignIn && profile.keeping == SecretKeeping::Ask))
            continue;
        if (profile.keeping != SecretKeeping::Keychain) {
            m_credentials.keepUntilQuit(key, secret);
            continue;
        }
        // The dialog is gone when the keychain answers.
        Profiles *profiles = &m_profiles;
        m_credentials.write(key, secret, profiles,
                            [profiles, isSignIn, id = profile.id](const Result<void> &kept) {
                                auto known = profiles->find(id);
                                if (!known || !isSignIn)
                                    return;
                                known->isSecretKept = kept.has_value();
                                (void)profiles->save(*known);
                            });
    }
}

void ConnectionManager::updateButtons()
{
    updateActions();
    if (m_credentials.state() != CredentialStore::State::Locked)
        return m_ui->notice->hide();
    m_ui->notice->say(Banner::Kind::Warning, [] {
        return Banner::Words{tr("The keychain is locked."),
                             tr("Saved secrets cannot be read until it is unlocked."),
                             tr("Unlock")};
    });
}

void ConnectionManager::updateActions()
{
    const auto draft = m_drafts.constFind(currentId());
    const bool isThere = draft != m_drafts.constEnd();
    const bool isLocal = isThere && draft->profile.kind == RegistryKind::Local;
    bool isAnyEdited = false;
    for (const Draft &one : std::as_const(m_drafts))
        isAnyEdited = isAnyEdited || one.isEdited;
    const bool isValid = !isThere || m_ui->form->isValid();
    m_ui->duplicate->setEnabled(isThere && !isLocal);
    m_ui->remove->setEnabled(isThere && !isLocal);
    m_ui->test->setEnabled(isThere && isValid && !m_test);
    m_ui->save->setEnabled(isAnyEdited && isValid);
    m_ui->reason->setText(!isAnyEdited  ? QString()
                              : isValid ? QString()
                                        : tr("One field needs another look."));
}

void ConnectionManager::keyPressEvent(QKeyEvent *event)
{
    const bool isInList = m_ui->list->hasFocus();
    if (isInList && event->key() == Qt::Key_Insert)
        return add();
    if (isInList && event->key() == Qt::Key_Delete)
        return remove();
    if (event->key() == Qt::Key_F2 && !currentId().isEmpty()) {
        m_ui->form->showPart(ConnectionForm::Part::General);
        return m_ui->form->findChild<QWidget *>(u"connections.name"_s)->setFocus();
    }
    if (event->matches(QKeySequence::AddTab)
        || (event->key() == Qt::Key_T && event->modifiers() == Qt::ControlModifier))
        return m_ui->test->click();
    QDialog::keyPressEvent(event);
}

void ConnectionManager::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Connections"));
    m_menuActions.at(0)->setText(tr("Import from &docker and podman…"));
    m_menuActions.at(1)->setText(tr("&Import a file…"));
    m_menuActions.at(2)->setText(tr("&Export without secrets…"));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStandardItem *item = m_model->item(row);
        fillConnectionItem(*item, m_drafts.value(item->data(kConnectionIdRole).toString()).profile);
    }
    updateActions();
}

} // namespace quayside::ui
