#include "ui/closedialog.h"

#include "ui/widgets/scrim.h"
#include "ui_closedialog.h"

#include <QtCore/QEvent>

namespace quayside::ui {

CloseDialog::CloseDialog(QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CloseDialog>())
{
    m_ui->setupUi(this);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    connect(m_ui->stay, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->wait, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT waitRequested();
    });
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT cancelRequested();
    });
    m_ui->stay->setFocus();
    Scrim::attach(*this);
    retranslate();
}

CloseDialog::~CloseDialog() = default;

void CloseDialog::setCount(int running)
{
    m_count = running;
    m_ui->count->setText(running == 0 ? tr("All jobs are finished.")
                                      : tr("%n job(s) are not finished.", nullptr, running));
}

void CloseDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloseDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Quayside"));
    setCount(m_count);
}

} // namespace quayside::ui
