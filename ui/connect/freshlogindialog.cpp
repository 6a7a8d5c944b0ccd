#include "ui/connect/freshlogindialog.h"

#include "ui_freshlogindialog.h"

namespace quayside::ui {

FreshLoginDialog::FreshLoginDialog(const QString &registryName, const QString &userName,
                                   QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::FreshLoginDialog>())
    , m_registryName(registryName)
    , m_userName(userName)
{
    m_ui->setupUi(this);
    m_ui->confirm->setEnabled(false);
    connect(m_ui->password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->confirm->setEnabled(!text.isEmpty()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->confirm, &QPushButton::clicked, this, [this] {
        setEnabled(false);
        Q_EMIT submitted(m_ui->password->text());
    });
    retranslate();
    m_ui->password->setFocus();
}

FreshLoginDialog::~FreshLoginDialog() = default;

void FreshLoginDialog::showRefusal(std::function<Banner::Words()> words)
{
    m_ui->banner->say(Banner::Kind::Error, std::move(words));
    m_ui->password->clear();
    setEnabled(true);
    m_ui->password->setFocus();
}

void FreshLoginDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_registryName);
    m_ui->hint->setText(tr("%1 wants the password of %2 once more before this change. What you "
                           "asked for is done as soon as it is confirmed.")
                            .arg(m_registryName, m_userName));
}

} // namespace quayside::ui
