#include "ui/connect/recoverydialog.h"

#include "app/api/apiclient.h"
#include "app/api/session.h"
#include "app/core/emailaddress.h"
#include "app/services/capabilities.h"
#include "ui/text/errortext.h"
#include "ui_recoverydialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(const QString &registryName, const QString &typed, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_registryName(registryName)
{
    m_ui->setupUi(this);
    m_ui->banner->hide();
    if (isEmailAddress(typed.trimmed()))
        m_ui->email->setText(typed.trimmed());
    connect(m_ui->email, &QLineEdit::textChanged, this, &RecoveryDialog::onEdited);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->send, &QPushButton::clicked, this, &RecoveryDialog::submit);
    retranslate();
    onEdited();
    m_ui->email->setFocus();
}

RecoveryDialog::~RecoveryDialog() = default;

bool RecoveryDialog::isOffered(const Capabilities &capabilities)
{
    const auto &config = capabilities.config;
    const QString keeper =
        config ? config->config.value("AUTHENTICATION_TYPE"_L1).toString() : QString();
    return (keeper.isEmpty() || keeper == "Database"_L1) && capabilities.hasFeature("MAILING"_L1)
        && capabilities.hasFeature("DIRECT_LOGIN"_L1)
        && capabilities.offers("requestRecoveryEmail"_L1);
}

void RecoveryDialog::sendThrough(api::ApiClient &client)
{
    connect(this, &RecoveryDialog::submitted, &client, [this, &client](const QString &email) {
        auto *call = api::Session(client).recover(email);
        connect(call, &api::ApiCallBase::finished, this, [this, call] {
            const auto answer = call->takeResult();
            answer ? showAnswer(*answer) : showRefusal(answer.error());
        });
    });
}

void RecoveryDialog::showNotOffered()
{
    setEnabled(true);
    m_isNotOffered = true;
    sayAnswer();
    showState();
    m_ui->cancel->setFocus();
}

void RecoveryDialog::onEdited()
{
    // What was said is about another address.
    m_answer.reset();
    sayAnswer();
    showError(nullptr);
    showState();
}

void RecoveryDialog::submit()
{
    const QString email = m_ui->email->text().trimmed();
    if (!isEmailAddress(email))
        return showError([] { return tr("This is no e-mail address."); });
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(email);
}

void RecoveryDialog::showAnswer(const wire::RecoveryAnswer &answer)
{
    setEnabled(true);
    m_answer = answer;
    sayAnswer();
    showState();
    if (!answer.isOrganization)
        return m_ui->cancel->setFocus();
    m_ui->email->setFocus();
    m_ui->email->selectAll();
}

void RecoveryDialog::sayAnswer()
{
    if (m_isNotOffered)
        return m_ui->banner->show(Banner::Kind::Warning, tr("This registry mails no such links."),
                                  tr("Ask who administers it for a new password."));
    if (!m_answer)
        return m_ui->banner->hide();
    if (!m_answer->isOrganization)
        return m_ui->banner->show(Banner::Kind::Success,
                                  tr("If an account has this address, a mail is on its way."),
                                  tr("Its link sets a new password. Then sign in with that."));
    const QString whom = m_answer->organizationEmail;
    m_ui->banner->show(
        Banner::Kind::Warning,
        tr("This address belongs to the organization %1.").arg(m_answer->organizationName),
        whom.isEmpty() ? tr("An organization has no password. Use your own address, or ask who "
                            "administers the organization.")
                       : tr("An organization has no password. Use your own address, or ask at %1 "
                            "who administers it.")
                             .arg(whom));
}

void RecoveryDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    showError([error] { return ErrorText::sentence(error); });
    m_ui->email->setFocus();
    m_ui->email->selectAll();
}

void RecoveryDialog::showError(std::function<QString()> error)
{
    m_error = std::move(error);
    const QString text = m_error ? m_error() : QString();
    m_ui->email->setProperty("error", !text.isEmpty());
    m_ui->email->update();
    m_ui->emailError->setText(text);
    m_ui->emailError->setVisible(!text.isEmpty());
}

void RecoveryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_registryName);
    m_ui->hint->setText(
        tr("%1 mails a link to set a new password to the address of your account there.")
            .arg(m_registryName));
    showError(m_error);
    sayAnswer();
    showState();
}

void RecoveryDialog::showState()
{
    const bool isOver = m_isNotOffered || (m_answer && !m_answer->isOrganization);
    m_ui->send->setEnabled(!isOver && !m_ui->email->text().trimmed().isEmpty());
    // Enter does what is left to do.
    m_ui->send->setDefault(!isOver);
    m_ui->cancel->setDefault(isOver);
    m_ui->cancel->setText(isOver ? tr("Close") : tr("Cancel"));
}

} // namespace quayside::ui
