#include "ui/pages/apptokens/newapptokendialog.h"

#include "ui_newapptokendialog.h"

namespace quayside::ui {

NewAppTokenDialog::NewAppTokenDialog(const QString &window, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::NewAppTokenDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_ui->create->setEnabled(false);
    connect(m_ui->name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_ui->create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, [this] {
        m_ui->banner->hide();
        setEnabled(false);
        Q_EMIT submitted(m_ui->name->text().trimmed());
    });
    m_ui->name->setFocus();
}

NewAppTokenDialog::~NewAppTokenDialog() = default;

void NewAppTokenDialog::retranslate()
{
    m_ui->retranslateUi(this);
}

void NewAppTokenDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->name->setFocus();
}

} // namespace quayside::ui
