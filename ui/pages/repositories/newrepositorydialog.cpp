#include "ui/pages/repositories/newrepositorydialog.h"

#include "ui_newrepositorydialog.h"

namespace quayside::ui {

NewRepositoryDialog::NewRepositoryDialog(const QString &registry, const QStringList &namespaces,
                                         QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::NewRepositoryDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(registry);
    m_ui->banner->hide();
    m_ui->space->addItems(namespaces);
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewRepositoryDialog::updateButton);
    connect(m_ui->space, &QComboBox::currentIndexChanged, this, &NewRepositoryDialog::updateButton);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &NewRepositoryDialog::submit);
    m_ui->name->setFocus();
    updateButton();
}

NewRepositoryDialog::~NewRepositoryDialog() = default;

void NewRepositoryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    updateButton();
}

Result<RepositoryName> NewRepositoryDialog::name() const
{
    return RepositoryName::make(m_ui->space->currentText(), m_ui->name->text().trimmed());
}

void NewRepositoryDialog::updateButton()
{
    const bool isEmpty = m_ui->name->text().trimmed().isEmpty();
    const bool isRight = name().has_value();
    m_ui->create->setEnabled(isRight);
    m_ui->name->setProperty("error", !isEmpty && !isRight);
    m_ui->name->update();
    m_ui->nameError->setText(
        isEmpty || isRight
            ? QString()
            : tr("Lower-case letters, digits, and . _ - between them; / parts the name."));
}

void NewRepositoryDialog::submit()
{
    const auto wanted = name();
    if (!wanted)
        return;
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(*wanted, m_ui->isPublic->isChecked(), m_ui->description->toPlainText());
}

void NewRepositoryDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace quayside::ui
