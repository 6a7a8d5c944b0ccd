#include "ui/connect/keychaindialog.h"

#include "app/services/credentialstore.h"
#include "app/services/secretvault.h"
#include "ui_keychaindialog.h"

#include <QtWidgets/QLayout>

namespace quayside::ui {

namespace {

constexpr int kShortestPassphrase = 8;

} // namespace

KeychainDialog::KeychainDialog(CredentialStore &store, QWidget *parent, Purpose purpose)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::KeychainDialog>())
    , m_store(store)
    , m_purpose(purpose)
    , m_isNewFile(!store.vault().exists())
    , m_isFileUsed(purpose == Purpose::Change && store.fallback() == SecretFallback::File
                   && !m_isNewFile)
{
    m_ui->setupUi(this);
    setWindowTitle(QStringLiteral("Quayside"));
    QRadioButton *current = m_ui->untilQuit;
    if (purpose == Purpose::Change && store.fallback() == SecretFallback::File)
        current = m_ui->file;
    else if (purpose == Purpose::Change && store.fallback() == SecretFallback::Ask)
        current = m_ui->ask;
    current->setChecked(true);
    m_ui->repeat->setVisible(m_isNewFile);
    m_ui->repeatLabel->setVisible(m_isNewFile);
    for (QRadioButton *choice : {m_ui->untilQuit, m_ui->file, m_ui->ask})
        connect(choice, &QRadioButton::toggled, this, &KeychainDialog::updateFields);
    for (QLineEdit *field : {m_ui->phrase, m_ui->repeat})
        connect(field, &QLineEdit::textChanged, this, &KeychainDialog::updateFields);
    connect(m_ui->submit, &QPushButton::clicked, this, &KeychainDialog::submit);
    updateFields();
    current->setFocus();
}

KeychainDialog::~KeychainDialog() = default;

void KeychainDialog::updateFields()
{
    const QString phrase = m_ui->phrase->text();
    const QString repeat = m_ui->repeat->text();
    const bool isFile = m_ui->file->isChecked() && !m_isFileUsed;
    m_ui->fileFields->setVisible(isFile);
    const bool isShort = phrase.size() < kShortestPassphrase;
    const bool isSame = !m_isNewFile || phrase == repeat;
    QString problem;
    if (!phrase.isEmpty() && isShort)
        problem = tr("At least %n character(s).", nullptr, kShortestPassphrase);
    else if (m_isNewFile && !phrase.startsWith(repeat))
        problem = tr("The two passphrases differ.");
    m_ui->problem->setText(problem);
    m_ui->submit->setEnabled(!isFile || (!isShort && isSame));
    // The fields need room that a dialog which is open does not take by itself.
    if (isVisible())
        resize(width(), qMax(height(), layout()->totalHeightForWidth(width())));
}

void KeychainDialog::submit()
{
    if (m_ui->file->isChecked() && !m_isFileUsed)
        return openFile();
    accept();
}

void KeychainDialog::openFile()
{
    setEnabled(false);
    const auto opened = [this](const Result<void> &result) {
        setEnabled(true);
        if (result)
            return accept();
        m_ui->banner->say(Banner::Kind::Error, [error = result.error()] {
            if (error.code == ErrorCode::Unauthenticated)
                return Banner::Words{tr("The passphrase is wrong.")};
            return Banner::Words{tr("The encrypted file cannot be used."), error.message};
        });
        m_ui->phrase->setFocus();
    };
    if (m_isNewFile)
        m_store.vault().create(m_ui->phrase->text(), this, opened);
    else
        m_store.vault().open(m_ui->phrase->text(), this, opened);
}

void KeychainDialog::done(int result)
{
    // Of the first question also when it is closed: nobody is asked a second time.
    SecretFallback chosen = SecretFallback::UntilQuit;
    if (result == Accepted && m_ui->file->isChecked())
        chosen = SecretFallback::File;
    else if (result == Accepted && m_ui->ask->isChecked())
        chosen = SecretFallback::Ask;
    QDialog::done(result);
    if (result == Accepted || m_purpose == Purpose::Decide)
        m_store.chooseFallback(chosen);
}

void KeychainDialog::retranslate()
{
    m_ui->retranslateUi(this);
    updateFields();
}

} // namespace quayside::ui
