#include "ui/connect/passphrasedialog.h"

#include "app/services/secretvault.h"
#include "ui_passphrasedialog.h"

namespace quayside::ui {

PassphraseDialog::PassphraseDialog(SecretVault &vault, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::PassphraseDialog>())
    , m_vault(vault)
{
    m_ui->setupUi(this);
    setWindowTitle(QStringLiteral("Quayside"));
    m_ui->open->setEnabled(false);
    connect(m_ui->phrase, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->open->setEnabled(!text.isEmpty()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->open, &QPushButton::clicked, this, &PassphraseDialog::submit);
    m_ui->phrase->setFocus();
}

PassphraseDialog::~PassphraseDialog() = default;

void PassphraseDialog::submit()
{
    setEnabled(false);
    m_vault.open(m_ui->phrase->text(), this, [this](const Result<void> &opened) {
        if (opened)
            return accept();
        const bool isWrong = opened.error().code == ErrorCode::Unauthenticated;
        m_ui->banner->say(Banner::Kind::Error, [isWrong, path = m_vault.path()] {
            if (isWrong)
                return Banner::Words{tr("The passphrase is wrong.")};
            return Banner::Words{
                tr("The encrypted file is broken."),
                tr("It is left as it is, at %1. Its secrets must be entered again.").arg(path)};
        });
        setEnabled(true);
        m_ui->phrase->selectAll();
        m_ui->phrase->setFocus();
    });
}

void PassphraseDialog::retranslate()
{
    m_ui->retranslateUi(this);
}

} // namespace quayside::ui
