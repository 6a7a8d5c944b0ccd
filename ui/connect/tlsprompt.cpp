#include "ui/connect/tlsprompt.h"

#include "app/services/connectiontransport.h"
#include "ui/connect/certificatecard.h"
#include "ui/text/certificatetext.h"
#include "ui/widgets/filedialog.h"
#include "ui_tlsprompt.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

TlsPrompt::TlsPrompt(const ConnectionProfile &profile, const api::TlsFailure &failure,
                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::TlsPrompt>())
    , m_profile(profile)
    , m_failure(failure)
    , m_problems(api::tlsProblemsOf(failure.errors))
    , m_isChanged(!failure.pinnedSha256.isEmpty() && !failure.chain.isEmpty()
                  && api::fingerprintOf(failure.chain.constFirst()) != failure.pinnedSha256)
    , m_mustType(m_isChanged || m_problems.contains(api::TlsProblem::WrongHost)
                 || m_problems.contains(api::TlsProblem::Revoked))
{
    m_ui->setupUi(this);
    m_ui->pinned->setVisible(m_isChanged);
    m_ui->authority->setIsAuthority(true);
    m_ui->typedRow->setVisible(m_mustType && !failure.chain.isEmpty());
    m_ui->chain->setHeaderHidden(true);
    m_ui->chain->setRootIsDecorated(true);
    if (m_isChanged)
        setMinimumWidth(measure::kWideDialog);
    m_ui->typed->setFont(monoFont());
    connect(m_ui->typed, &QLineEdit::textChanged, this, &TlsPrompt::updateButtons);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->trust, &QPushButton::clicked, this, &TlsPrompt::onTrust);
    connect(m_ui->importCa, &QPushButton::clicked, this, &TlsPrompt::chooseFile);
    connect(m_ui->settings, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT settingsRequested();
    });
    connect(m_ui->back, &QPushButton::clicked, this, [this] {
        m_ui->pages->setCurrentWidget(m_ui->promptPage);
        retranslate();
    });
    retranslate();
    m_ui->cancel->setFocus();
}

TlsPrompt::~TlsPrompt() = default;

bool TlsPrompt::isImporting() const
{
    return m_ui->pages->currentWidget() == m_ui->importPage;
}

QString TlsPrompt::lastFour() const
{
    return m_failure.chain.isEmpty()
        ? QString()
        : QString::fromLatin1(api::fingerprintOf(m_failure.chain.constFirst()).right(4));
}

void TlsPrompt::fillChain()
{
    m_ui->chain->clear();
    QTreeWidgetItem *above = nullptr;
    // From the authority down to the server, as far as the server told.
    for (auto it = m_failure.chain.crbegin(); it != m_failure.chain.crend(); ++it) {
        const QString text =
            it->isNull() ? QString::fromLatin1(it->toPem()) : CertificateText::subject(*it);
        const QStringList columns{text};
        above =
            above ? new QTreeWidgetItem(above, columns) : new QTreeWidgetItem(m_ui->chain, columns);
        above->setSizeHint(0, {0, measure::kDense});
        above->setToolTip(0, CertificateText::fingerprint(api::fingerprintOf(*it)));
    }
    m_ui->chain->expandAll();
    const int rows = qBound(1, int(m_failure.chain.size()), 4);
    m_ui->chain->setFixedHeight(rows * measure::kDense);
}

void TlsPrompt::chooseFile()
{
    const auto words = [] {
        return FileDialog::Words{
            tr("Import a certificate authority"),
            {tr("Certificates (*.pem *.crt *.cer *.der)"), tr("All files (*)")}};
    };
    auto *dialog = new FileDialog(FileDialog::For::Open, words, this);
    connect(dialog, &QFileDialog::fileSelected, this, &TlsPrompt::showAuthority);
    dialog->open();
}

void TlsPrompt::showAuthority(const QString &file)
{
    const auto certificates = readCertificates(file);
    if (!certificates) {
        m_ui->banner->show(Banner::Kind::Error, tr("This file holds no certificate."),
                           certificates.error().message);
        return;
    }
    m_authorities = *certificates;
    m_ui->authority->show(m_authorities.constFirst());
    m_ui->pages->setCurrentWidget(m_ui->importPage);
    retranslate();
    m_ui->cancel->setFocus();
}

void TlsPrompt::onTrust()
{
    if (isImporting())
        Q_EMIT authorityAccepted(m_authorities);
    else
        Q_EMIT pinned();
    accept();
}

void TlsPrompt::updateButtons()
{
    const bool isTyped =
        !m_mustType || m_ui->typed->text().compare(lastFour(), Qt::CaseInsensitive) == 0;
    m_ui->trust->setEnabled(isImporting() || (!m_failure.chain.isEmpty() && isTyped));
    m_ui->back->setVisible(isImporting());
    m_ui->importCa->setVisible(!isImporting());
    m_ui->settings->setVisible(!isImporting());
}

void TlsPrompt::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_profile.name);
    updateButtons();
    if (isImporting()) {
        m_ui->title->setText(tr("Trust this authority?"));
        m_ui->hint->setText(m_authorities.size() > 1
                                ? tr("The file holds %n certificate(s). This is the first.",
                                     nullptr, int(m_authorities.size()))
                                : tr("Compare the fingerprint with the one that you were told."));
        m_ui->banner->hide();
        m_ui->trust->setText(tr("Trust this authority"));
        return;
    }
    m_ui->title->setText(m_isChanged ? tr("The certificate is another one now")
                                     : tr("This certificate is not trusted"));
    m_ui->hint->setText(tr("%1 was asked for, by the connection “%2”. Nothing has been sent.")
                            .arg(m_failure.host, m_profile.name));
    m_ui->trust->setText(tr("Trust this certificate"));
    m_ui->typedLabel->setText(tr("To &trust it, type the last 4 characters of the fingerprint:"));
    if (m_failure.chain.isEmpty()) {
        m_ui->banner->show(Banner::Kind::Error, tr("The server's certificate cannot be read."), {});
        m_ui->shown->hide();
    } else {
        const QString why = CertificateText::reason(m_problems, m_failure.host);
        m_ui->banner->show(m_isChanged ? Banner::Kind::Error : Banner::Kind::Warning,
                           m_isChanged ? tr("This may be an attack, or a renewed certificate.")
                                       : why,
                           m_isChanged ? tr("Ask who runs the registry before you trust it.")
                                       : tr("Trust it only if you know the fingerprint."));
        m_ui->shown->setTitle(m_isChanged ? tr("Shown now") : QString(), Tone::Danger);
        m_ui->shown->show(m_failure.chain.constFirst());
    }
    if (m_isChanged) {
        m_ui->pinned->setTitle(tr("Pinned before"));
        const QSslCertificate before(m_profile.trust.pinnedPem);
        if (before.isNull() || api::fingerprintOf(before) != m_failure.pinnedSha256)
            m_ui->pinned->showFingerprint(m_failure.pinnedSha256);
        else
            m_ui->pinned->show(before);
    }
    fillChain();
}

} // namespace quayside::ui
