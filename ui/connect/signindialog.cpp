#include "ui/connect/signindialog.h"

#include "ui_signindialog.h"

#include <algorithm>

namespace quayside::ui {

namespace {

constexpr int kShortestPassword = 8;

} // namespace

SignInDialog::SignInDialog(Purpose purpose, const QString &registryName, const QString &userName,
                           QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::SignInDialog>())
    , m_purpose(purpose)
    , m_registryName(registryName)
{
    m_ui->setupUi(this);
    const bool isNew = purpose == Purpose::ChoosePassword;
    m_ui->keep->setChecked(!isNew);
    m_ui->keep->setVisible(!isNew);
    m_ui->repeatLabel->setVisible(isNew);
    m_ui->repeat->setVisible(isNew);
    auto place = m_ui->mismatch->sizePolicy();
    place.setRetainSizeWhenHidden(isNew); // or the fields above would jump
    m_ui->mismatch->setSizePolicy(place);
    m_ui->mismatch->setVisible(false);
    m_ui->user->setText(userName);
    m_ui->user->setReadOnly(isNew);
    m_ui->user->setVisible(purpose != Purpose::Token);
    m_ui->userLabel->setVisible(purpose != Purpose::Token);
    m_ui->settings->setVisible(!isNew);
    m_ui->forgot->hide();

    connect(m_ui->user, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_ui->password, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_ui->repeat, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_ui->settings, &QPushButton::clicked, this, &SignInDialog::settingsRequested);
    connect(m_ui->forgot, &QPushButton::clicked, this,
            [this] { Q_EMIT recoveryRequested(m_ui->user->text()); });
    connect(m_ui->banner, &Banner::actionTriggered, this, &SignInDialog::secretRequested);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, &SignInDialog::submit);
    retranslate();
    updateButton();
    (userName.isEmpty() && purpose != Purpose::Token ? m_ui->user : m_ui->password)->setFocus();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::showRefusal(std::function<Banner::Words()> words)
{
    m_ui->banner->say(Banner::Kind::Error, std::move(words));
    m_ui->password->clear();
    m_ui->repeat->clear();
    setEnabled(true);
    m_ui->password->setFocus();
}

void SignInDialog::showNotice(std::function<Banner::Words()> words)
{
    m_ui->banner->say(Banner::Kind::Warning, std::move(words));
    setEnabled(true);
}

void SignInDialog::setKeeping(SecretKeeping keeping)
{
    m_ui->keep->setVisible(keeping == SecretKeeping::Keychain
                           && m_purpose != Purpose::ChoosePassword);
}

void SignInDialog::setRecoverable(bool isRecoverable)
{
    m_ui->forgot->setVisible(isRecoverable && m_purpose == Purpose::SignIn);
}

void SignInDialog::submit()
{
    setEnabled(false);
    Q_EMIT submitted(m_ui->user->text().trimmed(), m_ui->password->text(), m_ui->keep->isChecked());
}

void SignInDialog::updateButton()
{
    const QString password = m_ui->password->text();
    bool isGood = !password.isEmpty();
    if (m_purpose == Purpose::ChoosePassword) {
        // Nothing else knows it: a slip of the finger would lock everybody out.
        const QString repeat = m_ui->repeat->text();
        m_ui->mismatch->setVisible(!password.startsWith(repeat));
        // The server's own rule, so that nobody is sent away after waiting.
        isGood = password.size() >= kShortestPassword && repeat == password
            && std::none_of(password.begin(), password.end(), [](QChar c) { return c.isSpace(); });
    }
    const bool isNamed = m_purpose == Purpose::Token || !m_ui->user->text().trimmed().isEmpty();
    m_ui->submit->setEnabled(isNamed && isGood);
}

void SignInDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_registryName);
    const bool isNew = m_purpose == Purpose::ChoosePassword;
    m_ui->title->setText(isNew ? tr("Choose a password") : tr("Sign in"));
    m_ui->hint->setText(
        isNew ? tr("This computer has no keychain to keep a password. Choose one for the "
                   "administrator and remember it: at least 8 characters, no spaces.")
              : tr("User name and password at %1").arg(m_registryName));
    if (m_purpose == Purpose::Token) {
        m_ui->hint->setText(tr("API token of %1").arg(m_registryName));
        m_ui->passwordLabel->setText(tr("&Token"));
        m_ui->keep->setText(tr("&Keep the token in the keychain"));
    }
    m_ui->submit->setText(isNew ? tr("Start local registry") : tr("Sign in"));
}

} // namespace quayside::ui
