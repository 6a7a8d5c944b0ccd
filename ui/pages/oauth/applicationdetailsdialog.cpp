#include "ui/pages/oauth/applicationdetailsdialog.h"

#include "app/api/writerequests.h"
#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/pages/oauth/applicationdialog.h"
#include "ui/pages/oauth/applicationtokens.h"
#include "ui/pages/oauth/recordedoauth.h"
#include "ui/pages/oauth/tokenwizard.h"
#include "ui/secretclipboard.h"
#include "ui/text/codetext.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/confirmdialog.h"
#include "ui_applicationdetailsdialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ApplicationDetailsDialog::ApplicationDetailsDialog(const Workspace &workspace,
                                                   Connection &connection,
                                                   const QString &organization,
                                                   const wire::OAuthApplication &application,
                                                   bool canWrite, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ApplicationDetailsDialog>())
    , m_workspace(workspace)
    , m_connection(&connection)
    , m_organization(organization)
    , m_application(application)
    , m_canWrite(canWrite)
    , m_tokens(new ApplicationTokens(workspace, connection, organization, application, canWrite))
{
    m_ui->setupUi(this);
    m_ui->tokensLayout->addWidget(m_tokens);
    for (int i = 0; i < m_ui->stack->count(); ++i)
        m_ui->tabs->addTab(QString());
    m_ui->show->setIcon(tintedIcon(u"eye"_s));
    m_ui->clientId->setFont(monoFont());
    m_ui->secret->setFont(monoFont());
    connectParts();
    fill();
    retranslate();
    connect(&workspace.connections, &Connections::aboutToRemove, this, [this](const QString &id) {
        if (m_connection && m_connection->id() == id)
            reject();
    });
}

ApplicationDetailsDialog::~ApplicationDetailsDialog() = default;

void ApplicationDetailsDialog::connectParts()
{
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    connect(m_ui->tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == int(Tab::Tokens))
            m_tokens->refresh();
    });
    for (const QLineEdit *field : {m_ui->name, m_ui->homepage, m_ui->redirect, m_ui->email})
        connect(field, &QLineEdit::textChanged, this, &ApplicationDetailsDialog::updateButtons);
    connect(m_ui->description, &QPlainTextEdit::textChanged, this,
            &ApplicationDetailsDialog::updateButtons);
    connect(m_ui->save, &QPushButton::clicked, this, &ApplicationDetailsDialog::save);
    connect(m_ui->remove, &QPushButton::clicked, this,
            [this] { Q_EMIT removeRequested(m_application.clientId); });
    connect(m_ui->copyId, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_application.clientId); });
    connect(m_ui->copySecret, &QPushButton::clicked, this,
            [this] { copySecret(m_application.clientSecret.value_or(QString())); });
    connect(m_ui->show, &QPushButton::toggled, this, [this](bool isShown) {
        m_ui->secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
        m_ui->show->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s));
    });
    connect(m_ui->reset, &QPushButton::clicked, this, &ApplicationDetailsDialog::askToReset);
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_tokens, &ApplicationTokens::generateRequested, this,
            &ApplicationDetailsDialog::generate);
    connect(m_tokens, &ApplicationTokens::announced, m_ui->note, &QLabel::setText);
}

void ApplicationDetailsDialog::showTab(Tab tab)
{
    m_ui->tabs->setCurrentIndex(int(tab));
}

void ApplicationDetailsDialog::fill()
{
    m_ui->name->setText(m_application.name);
    m_ui->homepage->setText(m_application.applicationUri);
    m_ui->redirect->setText(m_application.redirectUri.value_or(QString()));
    m_ui->description->setPlainText(m_application.description);
    m_ui->email->setText(m_application.avatarEmail.value_or(QString()));
    m_ui->clientId->setText(m_application.clientId);
    const bool hasSecret = m_application.clientSecret.has_value();
    m_ui->secret->setText(m_application.clientSecret.value_or(QString()));
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->secretLabel), static_cast<QWidget *>(m_ui->secret),
          static_cast<QWidget *>(m_ui->show), static_cast<QWidget *>(m_ui->copySecret),
          static_cast<QWidget *>(m_ui->secretNote)})
        part->setVisible(hasSecret);
    for (QLineEdit *field : {m_ui->name, m_ui->homepage, m_ui->redirect, m_ui->email})
        field->setReadOnly(!m_canWrite);
    m_ui->description->setReadOnly(!m_canWrite);
    for (QWidget *part : {m_ui->save, m_ui->remove, m_ui->reset})
        part->setVisible(m_canWrite);
    updateButtons();
}

api::OAuthApplicationFields ApplicationDetailsDialog::fields() const
{
    return {m_ui->name->text().trimmed(), m_ui->homepage->text().trimmed(),
            m_ui->redirect->text().trimmed(), m_ui->description->toPlainText(),
            m_ui->email->text().trimmed()};
}

void ApplicationDetailsDialog::updateButtons()
{
    const api::OAuthApplicationFields now = fields();
    const bool isChanged = now.name != m_application.name
        || now.applicationUri != m_application.applicationUri
        || now.redirectUri != m_application.redirectUri.value_or(QString())
        || now.description != m_application.description
        || now.avatarEmail != m_application.avatarEmail.value_or(QString());
    bool isRight = !now.name.isEmpty();
    for (QLineEdit *field : {m_ui->homepage, m_ui->redirect}) {
        const bool isAddress = ApplicationDialog::isAddress(field->text());
        field->setProperty("error", !isAddress);
        field->update();
        isRight = isRight && isAddress;
    }
    m_ui->save->setEnabled(isChanged && isRight);
}

void ApplicationDetailsDialog::save()
{
    if (!m_connection)
        return;
    m_ui->save->setEnabled(false);
    m_ui->refusal->hide();
    auto *call = api::OAuthApi(m_connection->client())
                     .updateApplication(m_organization, m_application.clientId, fields());
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto saved = call->takeResult();
        if (!saved) {
            m_ui->refusal->showError(saved.error());
            return updateButtons();
        }
        if (m_connection)
            m_workspace.jobs.add(recordedApplication(m_connection->id(), m_connection->client(),
                                                     m_organization, m_application, *saved));
        m_application = *saved;
        fill();
        retranslate();
        note([] { return tr("Saved."); });
        Q_EMIT changed();
    });
}

void ApplicationDetailsDialog::askToReset()
{
    const auto ask = [window = windowTitle(), name = m_application.name] {
        return ConfirmDialog::Question{
            .window = window,
            .title = tr("Reset the secret of %1?").arg(name),
            .text = tr("Programs that sign users in with the old secret stop working until they "
                       "get the new one. Tokens that were made stay valid."),
            .tick = tr("The old secret may stop working"),
            .action = tr("Reset secret")};
    };
    auto *question = new ConfirmDialog(ask, this);
    if (m_connection)
        question->setCommands(
            curlCommands({api::resetClientSecretRequest(m_organization, m_application.clientId)},
                         m_connection->url()));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &ApplicationDetailsDialog::reset);
    question->open();
}

void ApplicationDetailsDialog::reset()
{
    if (!m_connection)
        return;
    auto *call = api::OAuthApi(m_connection->client())
                     .resetClientSecret(m_organization, m_application.clientId);
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto made = call->takeResult();
        if (!made)
            return note([error = made.error()] { return ErrorText::sentence(error); });
        m_application = *made;
        // The old one is gone: there is no way back.
        if (m_connection)
            m_workspace.jobs.add(std::make_unique<RecordedChange>(
                JobKind::RenewSecret, m_connection->id(), m_organization,
                JobChange{m_organization + u": "_s + m_application.name, u"old"_s, u"new"_s},
                nullptr));
        m_ui->secret->setText(made->clientSecret.value_or(QString()));
        note([] { return tr("The secret is a new one. Tokens stay valid."); });
        Q_EMIT changed();
    });
}

void ApplicationDetailsDialog::note(std::function<QString()> text)
{
    m_note = std::move(text);
    m_ui->note->setText(m_note());
}

void ApplicationDetailsDialog::generate()
{
    if (!m_connection)
        return;
    auto *wizard = new TokenWizard(
        m_workspace, *m_connection,
        TokenWizard::Target{m_organization, m_application.clientId, m_application.name}, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &QDialog::finished, m_tokens, &ApplicationTokens::refresh);
    wizard->open();
}

void ApplicationDetailsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    if (m_connection)
        setWindowTitle(u"%1: %2"_s.arg(m_connection->profile().name, m_organization));
    m_ui->title->setText(m_application.name);
    m_ui->sub->setText(
        tr("An application of %1. Tokens are made under its name.").arg(m_organization));
    if (m_note)
        m_ui->note->setText(m_note());
    m_ui->tabs->setTabText(int(Tab::Settings), tr("Settings"));
    m_ui->tabs->setTabText(int(Tab::Information), tr("OAuth information"));
    m_ui->tabs->setTabText(int(Tab::Tokens), tr("Tokens"));
}

} // namespace quayside::ui
