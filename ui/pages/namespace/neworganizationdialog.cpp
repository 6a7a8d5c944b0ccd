#include "ui/pages/namespace/neworganizationdialog.h"

#include "app/core/emailaddress.h"
#include "ui/text/errortext.h"
#include "ui/widgets/scrim.h"
#include "ui_neworganizationdialog.h"

namespace quayside::ui {

namespace {

void mark(QLineEdit &edit, QLabel &sentence, const QString &error)
{
    edit.setProperty("error", !error.isEmpty());
    edit.update();
    sentence.setText(error);
    sentence.setVisible(!error.isEmpty());
}

} // namespace

NewOrganizationDialog::NewOrganizationDialog(const QString &registry, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::NewOrganizationDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(registry);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_ui->banner->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NewOrganizationDialog::update);
    connect(m_ui->email, &QLineEdit::textChanged, this, &NewOrganizationDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &NewOrganizationDialog::submit);
    Scrim::attach(*this);
    m_ui->name->setFocus();
    update();
}

NewOrganizationDialog::~NewOrganizationDialog() = default;

bool NewOrganizationDialog::isEmailRight() const
{
    const QString email = m_ui->email->text().trimmed();
    return email.isEmpty() || isEmailAddress(email);
}

void NewOrganizationDialog::update()
{
    const QString name = m_ui->name->text().trimmed();
    const bool isNameRight = NamespaceName::parse(name).has_value();
    mark(*m_ui->name, *m_ui->nameError,
         name.isEmpty() || isNameRight
             ? QString()
             : tr("2 to 255 lower-case letters and digits, with . _ - between them."));
    mark(*m_ui->email, *m_ui->emailError,
         isEmailRight() ? QString() : tr("This is no e-mail address."));
    m_ui->create->setEnabled(isNameRight && isEmailRight());
}

void NewOrganizationDialog::submit()
{
    const auto name = NamespaceName::parse(m_ui->name->text().trimmed());
    if (!name || !isEmailRight())
        return;
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(*name, m_ui->email->text().trimmed());
}

void NewOrganizationDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->show(Banner::Kind::Error, ErrorText::title(error.code), error.serverText);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace quayside::ui
