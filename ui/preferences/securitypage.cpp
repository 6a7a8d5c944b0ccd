#include "ui/preferences/securitypage.h"

#include "app/services/credentialstore.h"
#include "app/services/settings.h"
#include "ui/connect/keychaindialog.h"
#include "ui_securitypage.h"

#include <QtCore/QEvent>

namespace quayside::ui {

SecurityPage::SecurityPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SecurityPage>())
{
    m_ui->setupUi(this);
}

SecurityPage::~SecurityPage() = default;

void SecurityPage::setUp(Settings &settings, CredentialStore &credentials)
{
    m_settings = &settings;
    m_credentials = &credentials;
    connect(m_ui->secretLife, &QSpinBox::valueChanged, this, [this](int seconds) {
        if (!m_isFilling)
            m_settings->setSecretLife(std::chrono::seconds(seconds));
    });
    connect(m_ui->vaultLock, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_isFilling && index >= 0)
            m_settings->setVaultLock(Settings::vaultLocks().at(index));
    });
    connect(m_ui->changePlace, &QPushButton::clicked, this, &SecurityPage::changePlace);
    connect(m_credentials, &CredentialStore::stateChanged, this, &SecurityPage::fill);
    connect(m_credentials, &CredentialStore::fallbackChanged, this, &SecurityPage::fill);
    fill();
    // Nobody may have asked it yet in this run.
    m_credentials->refreshState();
}

QString SecurityPage::place() const
{
    using State = CredentialStore::State;
    const QString inMemory = tr("In memory, until Quayside quits.");
    if (m_credentials->backend() == CredentialStore::Backend::Memory)
        return inMemory;
    switch (m_credentials->state()) {
    case State::Unknown:
    case State::Available:
        return tr("In the keychain of the system.");
    case State::Locked:
        return tr("In the keychain of the system, which is locked.");
    case State::Slow:
        return tr("In the keychain of the system, which does not answer.");
    case State::Absent:
        break;
    }
    const auto fallback = m_credentials->fallback();
    if (!fallback)
        return tr("Nowhere yet: you are asked when there is a first one.");
    switch (*fallback) {
    case SecretFallback::UntilQuit:
        return inMemory;
    case SecretFallback::File:
        return tr("In an encrypted file, which your passphrase opens.");
    case SecretFallback::Ask:
        return tr("Nowhere: each one is asked for when it is needed.");
    }
    return {};
}

QString SecurityPage::fixedReason() const
{
    if (m_credentials->backend() == CredentialStore::Backend::Memory)
        return tr("This run keeps no secrets elsewhere.");
    if (m_credentials->state() != CredentialStore::State::Absent)
        return tr("There is nothing to choose where the system has a keychain.");
    return {};
}

void SecurityPage::fill()
{
    m_isFilling = true;
    //: short for seconds, behind a number
    m_ui->secretLife->setSuffix(tr(" s"));
    m_ui->secretLife->setValue(int(m_settings->secretLife().count()));
    m_ui->vaultLock->clear();
    for (const std::chrono::minutes lock : Settings::vaultLocks())
        m_ui->vaultLock->addItem(
            lock.count() == 0 ? tr("Never") : tr("After %n minute(s)", nullptr, int(lock.count())));
    m_ui->vaultLock->setCurrentIndex(int(Settings::vaultLocks().indexOf(m_settings->vaultLock())));
    m_isFilling = false;
    const QString reason = fixedReason();
    m_ui->secretPlace->setText(place());
    m_ui->changePlace->setEnabled(reason.isEmpty());
    m_ui->changePlace->setToolTip(reason);
    m_ui->changeHint->setText(reason);
    m_ui->changeHint->setVisible(!reason.isEmpty());
    const bool hasFile = m_credentials->usesVault();
    m_ui->vaultLock->setEnabled(hasFile);
    m_ui->vaultLock->setToolTip(hasFile ? QString() : tr("There is no such file in use."));
}

void SecurityPage::changePlace()
{
    auto *dialog = new KeychainDialog(*m_credentials, window(), KeychainDialog::Purpose::Change);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SecurityPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_settings)
        fill();
}

} // namespace quayside::ui
