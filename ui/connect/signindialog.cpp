#include "ui/connect/signindialog.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/dialogfooter.h"
#include "ui/widgets/scrim.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 460;
constexpr int kLabelWidth = 108;
constexpr int kShortestPassword = 8;

} // namespace

SignInDialog::SignInDialog(Purpose purpose, const QString &registryName, const QString &userName,
                           QWidget *parent)
    : QDialog(parent)
    , m_purpose(purpose)
    , m_registryName(registryName)
    , m_title(new ToneLabel(Tone::Text, measure::kDialogTitleSize, true))
    , m_hint(new ToneLabel(Tone::Muted))
    , m_banner(new Banner)
    , m_userLabel(new QLabel)
    , m_user(new QLineEdit(userName))
    , m_passwordLabel(new QLabel)
    , m_password(new QLineEdit)
    , m_keep(new QCheckBox)
    , m_cancel(new QPushButton)
    , m_signIn(new QPushButton)
{
    setObjectName(u"signin"_s);
    m_user->setObjectName(u"signin.user"_s);
    m_password->setObjectName(u"signin.password"_s);
    m_keep->setObjectName(u"signin.keep"_s);
    m_cancel->setObjectName(u"signin.cancel"_s);
    m_signIn->setObjectName(u"signin.submit"_s);
    m_signIn->setProperty("kind", u"primary"_s);
    m_cancel->setAutoDefault(false);
    m_password->setEchoMode(QLineEdit::Password);
    const bool isNew = purpose == Purpose::ChoosePassword;
    m_keep->setChecked(!isNew);
    m_keep->setVisible(!isNew);
    m_user->setReadOnly(isNew);
    m_hint->setWordWrap(true);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);

    auto *body = new QGridLayout;
    body->setContentsMargins(measure::kPageMargin, measure::kPageMargin, measure::kPageMargin,
                             measure::kGap);
    body->setVerticalSpacing(10);
    body->setColumnMinimumWidth(0, kLabelWidth);
    body->setColumnStretch(1, 1);
    body->addWidget(m_title, 0, 0, 1, 2);
    body->addWidget(m_hint, 1, 0, 1, 2);
    body->addWidget(m_banner, 2, 0, 1, 2);
    body->addWidget(m_userLabel, 3, 0);
    body->addWidget(m_user, 3, 1);
    body->addWidget(m_passwordLabel, 4, 0);
    body->addWidget(m_password, 4, 1);
    body->addWidget(m_keep, 5, 1);
    body->setRowStretch(6, 1);
    auto *footer = new DialogFooter;
    footer->addRight(m_cancel);
    footer->addRight(m_signIn);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(footer);
    setMinimumWidth(kWidth);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    connect(m_user, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    // Only inside of the dialog is it the dialog's default.
    m_signIn->setDefault(true);
    Scrim::attach(*this);
    retranslate();
    updateButton();
    (userName.isEmpty() ? m_user : m_password)->setFocus();
}

void SignInDialog::showRefusal(const QString &title, const QString &text)
{
    m_banner->show(Banner::Kind::Error, title, text);
    m_password->clear();
    m_password->setFocus();
    setEnabled(true);
}

void SignInDialog::submit()
{
    setEnabled(false);
    Q_EMIT submitted(m_user->text().trimmed(), m_password->text(), m_keep->isChecked());
}

void SignInDialog::updateButton()
{
    const QString password = m_password->text();
    // The server's own rule, so that nobody is sent away after waiting.
    const bool isGood = m_purpose == Purpose::SignIn ? !password.isEmpty()
                                                     : password.size() >= kShortestPassword
            && std::none_of(password.begin(), password.end(), [](QChar c) { return c.isSpace(); });
    m_signIn->setEnabled(!m_user->text().trimmed().isEmpty() && isGood);
}

void SignInDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInDialog::retranslate()
{
    setWindowTitle(m_registryName);
    const bool isNew = m_purpose == Purpose::ChoosePassword;
    m_title->setText(isNew ? tr("Choose a password") : tr("Sign in"));
    m_hint->setText(isNew
                        ? tr("This computer has no keychain to keep a password. Choose one for the "
                             "administrator and remember it: at least 8 characters, no spaces.")
                        : tr("User name and password at %1").arg(m_registryName));
    m_userLabel->setText(tr("&User name"));
    m_passwordLabel->setText(tr("&Password"));
    m_keep->setText(tr("&Keep the password in the keychain"));
    m_cancel->setText(tr("Cancel"));
    m_signIn->setText(isNew ? tr("Start local registry") : tr("Sign in"));
}

} // namespace quayside::ui
