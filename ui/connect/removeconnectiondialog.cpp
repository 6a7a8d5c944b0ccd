#include "ui/connect/removeconnectiondialog.h"

#include "ui_removeconnectiondialog.h"

namespace quayside::ui {

RemoveConnectionDialog::RemoveConnectionDialog(const QString &name, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RemoveConnectionDialog>())
    , m_name(name)
{
    m_ui->setupUi(this);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_ui->secrets->isChecked());
        accept();
    });
    retranslate();
    m_ui->cancel->setFocus();
}

RemoveConnectionDialog::~RemoveConnectionDialog() = default;

void RemoveConnectionDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Connections"));
    m_ui->title->setText(tr("Remove “%1”?").arg(m_name));
}

} // namespace quayside::ui
