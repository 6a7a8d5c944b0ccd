#include "ui/connect/connectionform.h"

#include "app/services/credentialstore.h"
#include "ui/connect/testview.h"
#include "ui/text/certificatetext.h"
#include "ui/theme/tintedicon.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/filedialog.h"
#include "ui_connectionform.h"

#include <QtCore/QEvent>
#include <QtCore/QFileInfo>
#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>

#include <array>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 5> kRefreshSeconds{0, int(kNearRefresh.count()), 15, 60, 300};
/// Kept in this spelling; the words in the list are translated.
const QStringList &roleKeys()
{
    static const QStringList keys{QString(), u"development"_s, u"test"_s, u"production"_s};
    return keys;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionForm>())
{
    m_ui->setupUi(this);
    for (int i = 0; i < m_ui->stack->count(); ++i)
        m_ui->tabs->addTab(QString());
    m_ui->tabs->setExpanding(false);
    m_ui->tabs->setDrawBase(false);
    m_ui->tabPanel->setTone(Tone::Line);
    m_ui->tabPanel->setEdge(FillPanel::Edge::Bottom);
    m_ui->reveal->setIcon(tintedIcon(u"eye"_s));
    m_ui->paste->setIcon(tintedIcon(u"clipboard"_s));
    for (QWidget *button :
         {static_cast<QWidget *>(m_ui->reveal), static_cast<QWidget *>(m_ui->paste)})
        button->setProperty("kind", u"ghost"_s);
    m_ui->timeout->setSuffix(u" s"_s);
    m_ui->proxyPort->setSpecialValueText(u" "_s);
    connectFields();
    retranslate();
}

ConnectionForm::~ConnectionForm() = default;

void ConnectionForm::connectFields()
{
    // Before the change is told: whoever hears of it finds the name with it.
    connect(m_ui->url, &QLineEdit::textChanged, this, &ConnectionForm::proposeName);
    connect(m_ui->name, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_isNameOwn = !text.trimmed().isEmpty(); });
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->stack, &QStackedWidget::setCurrentIndex);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ConnectionForm::onEdited);
    for (QComboBox *field : findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &ConnectionForm::onEdited);
    for (QSpinBox *field : findChildren<QSpinBox *>())
        connect(field, &QSpinBox::valueChanged, this, &ConnectionForm::onEdited);
    for (auto *field : findChildren<QAbstractButton *>()) {
        if (field->isCheckable() && field != m_ui->reveal)
            connect(field, &QAbstractButton::toggled, this, &ConnectionForm::onEdited);
    }
    connect(m_ui->kind, &QComboBox::currentIndexChanged, this, &ConnectionForm::onKind);
    connect(m_ui->role, &QComboBox::currentTextChanged, this, &ConnectionForm::onRole);
    connect(m_ui->detect, &QPushButton::clicked, this, &ConnectionForm::detectRequested);
    connect(m_ui->forgot, &QPushButton::clicked, this,
            [this] { Q_EMIT recoveryRequested(m_ui->user->text()); });
    connect(m_ui->reveal, &QToolButton::toggled, this, [this](bool isShown) {
        m_ui->secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->paste, &QToolButton::clicked, this,
            [this] { m_ui->secret->setText(QApplication::clipboard()->text().trimmed()); });
    connect(m_ui->addCa, &QPushButton::clicked, this, [this] {
        chooseFile([] { return tr("Add certificate authorities"); },
                   [this](const QString &file) { addAuthorities(file); });
    });
    connect(m_ui->clearCas, &QPushButton::clicked, this, [this] {
        m_profile.trust.caPem.clear();
        onEdited();
    });
    connect(m_ui->browseCertificate, &QPushButton::clicked, this, [this] {
        chooseFile([] { return tr("Client certificate"); },
                   [this](const QString &file) { m_ui->certificate->setText(file); });
    });
    connect(m_ui->browseKey, &QPushButton::clicked, this, [this] {
        chooseFile([] { return tr("Key of the client certificate"); },
                   [this](const QString &file) { m_ui->key->setText(file); });
    });
}

void ConnectionForm::setCredentials(const CredentialStore *credentials)
{
    m_credentials = credentials;
    connect(credentials, &CredentialStore::stateChanged, this, &ConnectionForm::updateFields);
    updateFields();
}

void ConnectionForm::show(const ConnectionProfile &profile, const ConnectionSecrets &typed,
                          bool isNew)
{
    m_isShowing = true;
    m_profile = profile;
    m_isNew = isNew;
    m_wasProduction = profile.isProduction();
    m_ui->name->setText(profile.name);
    m_ui->kind->setCurrentIndex(int(profile.kind));
    m_ui->url->setText(profile.url.toString());
    m_ui->plain->setChecked(profile.isPlainAllowed);
    setRole(profile.role);
    m_ui->readOnly->setChecked(profile.isReadOnly);
    m_ui->token->setChecked(profile.signIn == SignInKind::Token);
    m_ui->password->setChecked(profile.signIn == SignInKind::Password);
    m_ui->anonymous->setChecked(profile.signIn == SignInKind::Anonymous);
    m_ui->user->setText(profile.userName);
    m_ui->secret->setText(typed.signIn);
    m_ui->keeping->setCurrentIndex(int(profile.keeping));
    m_ui->registryUser->setText(profile.registryUser);
    m_ui->registrySecret->setText(typed.registry);
    m_ui->trustSystem->setChecked(profile.trust.kind == TrustKind::System);
    m_ui->trustCas->setChecked(profile.trust.kind == TrustKind::SystemAndCas);
    m_ui->trustPin->setChecked(profile.trust.kind == TrustKind::Pinned);
    m_ui->certificate->setText(profile.trust.clientCertificateFile);
    m_ui->key->setText(profile.trust.clientKeyFile);
    m_ui->keyPassphrase->setText(typed.clientKey);
    m_ui->proxy->setCurrentIndex(int(profile.proxy.kind));
    m_ui->proxyHost->setText(profile.proxy.host);
    m_ui->proxyPort->setValue(profile.proxy.port);
    m_ui->proxyUser->setText(profile.proxy.userName);
    m_ui->proxySecret->setText(typed.proxy);
    m_ui->exceptions->setText(profile.proxy.exceptions);
    m_ui->timeout->setValue(int(profile.timeout.count()));
    m_ui->parallel->setValue(profile.parallel);
    const auto nearest = std::lower_bound(kRefreshSeconds.begin(), kRefreshSeconds.end(),
                                          int(profile.refresh.count()));
    m_ui->refresh->setCurrentIndex(
        std::min<int>(int(nearest - kRefreshSeconds.begin()), int(kRefreshSeconds.size()) - 1));
    m_ui->reveal->setChecked(false);
    m_ui->testView->begin();
    m_ui->testView->end();
    showDetected(nullptr);
    m_isShowing = false;
    m_isNameOwn = !isNew || (!profile.name.isEmpty() && profile.name != proposedName());
    updateFields();
}

ConnectionProfile ConnectionForm::profile() const
{
    ConnectionProfile profile = m_profile;
    profile.name = m_ui->name->text().trimmed();
    if (profile.name.isEmpty() && m_isNew)
        profile.name = proposedName();
    profile.kind = RegistryKind(m_ui->kind->currentIndex());
    if (profile.kind != RegistryKind::Local)
        profile.url = registryUrlFromText(m_ui->url->text()).value_or(QUrl());
    profile.isPlainAllowed = m_ui->plain->isChecked() && isPlainWay(profile.url);
    profile.role = role();
    profile.isReadOnly = m_ui->readOnly->isChecked();
    profile.signIn = m_ui->password->isChecked() ? SignInKind::Password
        : m_ui->anonymous->isChecked()           ? SignInKind::Anonymous
                                                 : SignInKind::Token;
    profile.userName = m_ui->user->text().trimmed();
    profile.keeping = SecretKeeping(m_ui->keeping->currentIndex());
    profile.registryUser = m_ui->registryUser->text().trimmed();
    profile.trust.kind = m_ui->trustPin->isChecked() ? TrustKind::Pinned
        : m_ui->trustCas->isChecked()                ? TrustKind::SystemAndCas
                                                     : TrustKind::System;
    profile.trust.clientCertificateFile = m_ui->certificate->text().trimmed();
    profile.trust.clientKeyFile = m_ui->key->text().trimmed();
    profile.proxy.kind = ProxyKind(m_ui->proxy->currentIndex());
    profile.proxy.host = m_ui->proxyHost->text().trimmed();
    profile.proxy.port = m_ui->proxyPort->value();
    profile.proxy.userName = m_ui->proxyUser->text().trimmed();
    profile.proxy.exceptions = m_ui->exceptions->text().trimmed();
    profile.timeout = std::chrono::seconds(m_ui->timeout->value());
    profile.parallel = m_ui->parallel->value();
    profile.refresh = std::chrono::seconds(kRefreshSeconds.at(m_ui->refresh->currentIndex()));
    return profile;
}

ConnectionSecrets ConnectionForm::typed() const
{
    return {.signIn = m_ui->secret->text(),
            .registry = m_ui->registrySecret->text(),
            .proxy = m_ui->proxySecret->text(),
            .clientKey = m_ui->keyPassphrase->text()};
}

QString ConnectionForm::role() const
{
    const QString text = m_ui->role->currentText().trimmed();
    for (int i = 0; i < m_ui->role->count(); ++i) {
        if (m_ui->role->itemText(i) == text)
            return roleKeys().at(i);
    }
    return text;
}

void ConnectionForm::setRole(const QString &role)
{
    const auto at = roleKeys().indexOf(role);
    m_ui->role->setCurrentIndex(int(at));
    if (at < 0)
        m_ui->role->setEditText(role);
}

void ConnectionForm::onKind()
{
    if (m_isShowing || m_ui->kind->currentIndex() != int(RegistryKind::QuayIo))
        return;
    m_ui->url->setText(u"https://quay.io"_s);
    if (m_ui->password->isChecked())
        m_ui->token->setChecked(true);
    // Somebody else's images: changes are for whoever asks for them.
    if (m_isNew)
        m_ui->readOnly->setChecked(true);
}

QString ConnectionForm::proposedName() const
{
    constexpr qsizetype kRoom = 58; // of 64, for what makes it unique
    const auto url = registryUrlFromText(m_ui->url->text());
    if (!url)
        return {};
    const QString host = url->authority().left(kRoom);
    QString name = host;
    for (int i = 2; m_isTaken && m_isTaken(name); ++i)
        name = u"%1 (%2)"_s.arg(host).arg(i);
    return name;
}

void ConnectionForm::proposeName()
{
    if (m_isShowing || !m_isNew || m_isNameOwn)
        return;
    const QString name = proposedName();
    if (!name.isEmpty())
        m_ui->name->setText(name);
}

void ConnectionForm::fillDetected(const QUrl &url)
{
    const bool isQuayIo = url.host() == "quay.io"_L1;
    m_ui->kind->setCurrentIndex(int(isQuayIo ? RegistryKind::QuayIo : RegistryKind::Quay));
    m_ui->url->setText(url.toString());
}

void ConnectionForm::onRole(const QString &)
{
    const bool isProduction = role() == roleKeys().constLast();
    if (!m_isShowing && isProduction && !m_wasProduction)
        m_ui->readOnly->setChecked(true);
    m_wasProduction = m_wasProduction || isProduction;
}

void ConnectionForm::onEdited()
{
    if (m_isShowing)
        return;
    updateFields();
    Q_EMIT edited();
}

void ConnectionForm::updateFields()
{
    const bool isLocal = m_ui->kind->currentIndex() == int(RegistryKind::Local);
    const bool isQuayIo = m_ui->kind->currentIndex() == int(RegistryKind::QuayIo);
    m_ui->kind->setEnabled(!isLocal);
    m_ui->url->setEnabled(!isLocal && !isQuayIo);
    m_ui->detect->setEnabled(!isLocal);
    const auto url = registryUrlFromText(m_ui->url->text());
    m_ui->plain->setVisible(!isLocal && url && isPlainWay(*url));
    // Its sign-in is federated: there is no password of its own.
    m_ui->password->setVisible(!isQuayIo);
    const bool isPassword = m_ui->password->isChecked();
    const bool isAnonymous = m_ui->anonymous->isChecked();
    m_ui->user->setVisible(isPassword);
    m_ui->userLabel->setVisible(isPassword);
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->secret), static_cast<QWidget *>(m_ui->secretLabel),
          static_cast<QWidget *>(m_ui->reveal), static_cast<QWidget *>(m_ui->paste),
          static_cast<QWidget *>(m_ui->keeping), static_cast<QWidget *>(m_ui->keepingLabel)})
        field->setVisible(!isAnonymous);
    // What is kept of the local registry's password is kept here.
    m_ui->forgot->setVisible(isPassword && !isLocal);
    m_ui->secretLabel->setText(isPassword ? tr("Pass&word") : tr("T&oken"));
    m_ui->secret->setPlaceholderText(m_profile.isSecretKept ? tr("unchanged") : QString());
    m_ui->signInHint->setText(
        isAnonymous      ? tr("Public repositories alone, and nothing can be changed.")
            : isPassword ? tr("A session as in the browser. Accounts that sign in elsewhere (SSO) "
                              "need a token.")
                         : tr("Recommended. Made in the registry: organization, Applications, "
                              "Generate token."));
    const bool isProxied = m_ui->proxy->currentIndex() >= int(ProxyKind::Http);
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->proxyHost), static_cast<QWidget *>(m_ui->proxyPort),
          static_cast<QWidget *>(m_ui->proxyUser), static_cast<QWidget *>(m_ui->proxySecret)})
        field->setEnabled(isProxied);
    updateTrust();
    updateProblems();
    m_ui->forgot->setEnabled(m_ui->urlProblem->text().isEmpty());
    m_ui->keychainHint->setVisible(false);
    if (!m_credentials)
        return;
    using Keychain = CredentialStore::State;
    const bool isFile = m_credentials->fallback() == SecretFallback::File;
    QString keychain;
    if (!isAnonymous && m_credentials->state() == Keychain::Locked)
        keychain = tr("The keychain is locked.");
    else if (!isAnonymous && m_credentials->state() == Keychain::Absent)
        keychain = isFile ? tr("No keychain here: an encrypted file is used.")
                          : tr("No keychain here: kept until Quayside quits.");
    m_ui->keychainHint->setText(keychain);
    m_ui->keychainHint->setVisible(!keychain.isEmpty());
}

void ConnectionForm::updateTrust()
{
    const auto authorities = QSslCertificate::fromData(m_profile.trust.caPem, QSsl::Pem);
    QStringList names;
    for (const QSslCertificate &authority : authorities)
        names.append(CertificateText::subject(authority));
    m_ui->cas->setText(names.isEmpty() ? tr("none yet") : names.join(u"; "_s));
    m_ui->clearCas->setEnabled(!names.isEmpty());
    m_ui->addCa->setEnabled(m_ui->trustCas->isChecked());
    const QByteArray pin = m_profile.trust.pinnedSha256;
    m_ui->trustPin->setEnabled(!pin.isEmpty());
    m_ui->pin->setText(pin.isEmpty() ? tr("None: pin it when Quayside shows you the certificate.")
                                     : CertificateText::fingerprint(pin));
}

void ConnectionForm::updateProblems()
{
    const auto show = [](ToneLabel *label, QWidget *field, const QString &problem) {
        label->setText(problem);
        label->setVisible(!problem.isEmpty());
        field->setProperty("error", !problem.isEmpty());
        field->update();
    };
    const QString name = m_ui->name->text().trimmed();
    show(m_ui->nameProblem, m_ui->name,
         name.isEmpty()                     ? (m_isNew ? QString() : tr("A name is needed."))
             : m_isTaken && m_isTaken(name) ? tr("Another connection has this name.")
                                            : QString());
    const auto url = registryUrlFromText(m_ui->url->text());
    const bool isLocal = m_ui->kind->currentIndex() == int(RegistryKind::Local);
    const bool isPlain = url && isPlainWay(*url);
    const bool needsConsent = isPlain && !m_ui->plain->isChecked() && !m_ui->anonymous->isChecked();
    show(m_ui->urlProblem, m_ui->url,
         isLocal            ? QString()
             : !url         ? tr("This is no address of a registry.")
             : needsConsent ? tr("Over http everybody on the way can read the secret. Tick below "
                                 "if that is what you want.")
                            : QString());
    const bool isProxied = m_ui->proxy->currentIndex() >= int(ProxyKind::Http);
    const bool isComplete =
        !m_ui->proxyHost->text().trimmed().isEmpty() && m_ui->proxyPort->value() > 0;
    show(m_ui->proxyProblem, m_ui->proxyHost,
         isProxied && !isComplete ? tr("A proxy needs a host and a port.") : QString());
    const QString file = m_ui->certificate->text().trimmed();
    show(m_ui->certificateProblem, m_ui->certificate,
         !file.isEmpty() && !QFileInfo(file).isReadable() ? tr("This file cannot be read.")
                                                          : QString());
}

bool ConnectionForm::isValid() const
{
    return m_ui->nameProblem->text().isEmpty() && m_ui->urlProblem->text().isEmpty()
        && m_ui->proxyProblem->text().isEmpty() && m_ui->certificateProblem->text().isEmpty();
}

void ConnectionForm::showPart(Part part)
{
    m_ui->tabs->setCurrentIndex(int(part));
}

void ConnectionForm::showFirstProblem()
{
    const auto show = [this](Part part, QWidget *field) {
        showPart(part);
        field->setFocus();
    };
    if (!m_ui->nameProblem->text().isEmpty())
        show(Part::General, m_ui->name);
    else if (!m_ui->urlProblem->text().isEmpty())
        show(Part::General, m_ui->url);
    else if (!m_ui->proxyProblem->text().isEmpty())
        show(Part::Proxy, m_ui->proxyHost);
    else if (!m_ui->certificateProblem->text().isEmpty())
        show(Part::Tls, m_ui->certificate);
}

void ConnectionForm::chooseFile(std::function<QString()> title,
                                std::function<void(const QString &)> chosen)
{
    const auto words = [title = std::move(title)] { return FileDialog::Words{title()}; };
    auto *dialog = new FileDialog(FileDialog::For::Open, words, this);
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void ConnectionForm::addAuthorities(const QString &file)
{
    const auto authorities = readCertificates(file);
    if (!authorities)
        return m_ui->cas->setText(tr("%1 holds no certificate.").arg(QFileInfo(file).fileName()));
    // Only the list: which of the three is trusted is chosen above.
    m_profile.trust.caPem = withAuthorities(m_profile, *authorities).trust.caPem;
    onEdited();
}

void ConnectionForm::showDetected(std::function<QString()> text)
{
    m_detected = std::move(text);
    m_ui->detected->setText(m_detected ? m_detected() : QString());
    m_ui->detected->setVisible(bool(m_detected));
}

void ConnectionForm::beginTest()
{
    showPart(Part::Test);
    m_ui->testView->begin();
}

void ConnectionForm::addTestLine(const TestLine &line)
{
    m_ui->testView->add(line);
}

void ConnectionForm::endTest()
{
    m_ui->testView->end();
}

void ConnectionForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ConnectionForm::retranslate()
{
    const QString kept = role();
    m_isShowing = true;
    m_ui->retranslateUi(this);
    m_ui->role->lineEdit()->setAccessibleName(tr("Role"));
    setRole(kept);
    m_isShowing = false;
    const QStringList words{tr("General"), tr("Sign-in"), tr("TLS"),
                            tr("Proxy"),   tr("Limits"),  tr("Test")};
    for (int i = 0; i < words.size(); ++i)
        m_ui->tabs->setTabText(i, words.at(i));
    showDetected(m_detected);
    updateFields();
}

} // namespace quayside::ui
