#include "ui/widgets/secretdialog.h"

#include "ui/secretclipboard.h"
#include "ui/theme/tintedicon.h"
#include "ui_secretdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(std::function<Words()> words, const QString &secret, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::SecretDialog>())
    , m_words(std::move(words))
{
    m_ui->setupUi(this);
    m_ui->secret->setText(secret);
    m_ui->copy->setIcon(tintedIcon(u"copy"_s, Tone::OnAccent));
    connect(m_ui->eye, &QToolButton::toggled, this, &SecretDialog::setShown);
    connect(m_ui->copy, &QPushButton::clicked, this, [this, secret] {
        copySecret(secret);
        m_isCopied = true;
        retranslate();
    });
    connect(m_ui->close, &QPushButton::clicked, this, &QDialog::accept);
    m_ui->copy->setFocus();
    retranslate();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const Words words = m_words();
    setWindowTitle(words.window);
    m_ui->title->setText(words.title);
    m_ui->text->setText(words.text);
    m_ui->secret->setAccessibleName(words.title);
    m_ui->copied->setText(m_isCopied ? secretCopiedText() : QString());
    setShown(m_ui->eye->isChecked());
}

void SecretDialog::setShown(bool isShown)
{
    m_ui->secret->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    m_ui->eye->setIcon(tintedIcon(isShown ? u"eye-off"_s : u"eye"_s));
    m_ui->eye->setToolTip(isShown ? tr("Hide") : tr("Show"));
    m_ui->eye->setAccessibleName(m_ui->eye->toolTip());
}

} // namespace quayside::ui
