#include "ui/connect/removeconnectiondialog.h"

#include "ui/widgets/scrim.h"
#include "ui_removeconnectiondialog.h"

#include <QtCore/QEvent>

namespace quayside::ui {

RemoveConnectionDialog::RemoveConnectionDialog(const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RemoveConnectionDialog>())
    , m_name(name)
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(m_ui->secrets->isChecked());
        accept();
    });
    Scrim::attach(*this);
    retranslate();
    m_ui->cancel->setFocus();
}

RemoveConnectionDialog::~RemoveConnectionDialog() = default;

void RemoveConnectionDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RemoveConnectionDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Connections"));
    m_ui->title->setText(tr("Remove “%1”?").arg(m_name));
}

} // namespace quayside::ui
