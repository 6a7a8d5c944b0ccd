#include "ui/closedialog.h"

#include "ui_closedialog.h"

namespace quayside::ui {

CloseDialog::CloseDialog(QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::CloseDialog>())
{
    m_ui->setupUi(this);
    connect(m_ui->stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keep, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT keepRequested();
    });
    connect(m_ui->wait, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT waitRequested();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cancelRequested();
    });
    setTrayOffered(false);
    m_ui->stay->setFocus();
    retranslate();
}

CloseDialog::~CloseDialog() = default;

void CloseDialog::setCount(int running)
{
    m_count = running;
    m_ui->count->setText(running == 0 ? tr("All jobs are finished.")
                                      : tr("%n job(s) are not finished.", nullptr, running));
}

void CloseDialog::setTrayOffered(bool isOffered)
{
    m_ui->keep->setVisible(isOffered);
}

void CloseDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Quayside"));
    setCount(m_count);
}

} // namespace quayside::ui
