#include "ui/widgets/savedfilterdialog.h"

#include "ui_savedfilterdialog.h"

namespace quayside::ui {

SavedFilterDialog::SavedFilterDialog(const QString &filter, const QStringList &taken,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::SavedFilterDialog>())
    , m_taken(taken)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Save the filter"));
    m_ui->line->setText(filter);
    connect(m_ui->name, &QLineEdit::textChanged, this, &SavedFilterDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        Q_EMIT named(m_ui->name->text().trimmed());
        accept();
    });
    m_ui->name->setFocus();
    update();
}

SavedFilterDialog::~SavedFilterDialog() = default;

void SavedFilterDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Save the filter"));
    update();
}

void SavedFilterDialog::update()
{
    const QString name = m_ui->name->text().trimmed();
    m_ui->save->setEnabled(!name.isEmpty());
    m_ui->note->setText(m_taken.contains(name) ? tr("It takes the place of the one of this name.")
                                               : QString());
}

} // namespace quayside::ui
