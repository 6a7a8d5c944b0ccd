#include "ui/pages/namespace/namespacedialog.h"

#include "app/core/emailaddress.h"
#include "ui_namespacedialog.h"

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

NamespaceDialog::NamespaceDialog(std::function<Words()> words, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::NamespaceDialog>())
    , m_words(std::move(words))
{
    m_ui->setupUi(this);
    const Words begin = m_words();
    m_ui->name->setText(begin.name);
    m_ui->emailLabel->setVisible(begin.asksEmail);
    m_ui->email->setVisible(begin.asksEmail);
    m_ui->banner->hide();
    connect(m_ui->name, &QLineEdit::textChanged, this, &NamespaceDialog::update);
    connect(m_ui->email, &QLineEdit::textChanged, this, &NamespaceDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->create, &QPushButton::clicked, this, &NamespaceDialog::submit);
    m_ui->name->setFocus();
    retranslate();
}

NamespaceDialog::~NamespaceDialog() = default;

void NamespaceDialog::retranslate()
{
    m_ui->retranslateUi(this);
    const Words words = m_words();
    setWindowTitle(words.window);
    m_ui->title->setText(words.title);
    m_ui->hint->setText(words.hint);
    m_ui->create->setText(words.action);
    update();
}

bool NamespaceDialog::isEmailRight() const
{
    const QString email = m_ui->email->text().trimmed();
    return email.isEmpty() || isEmailAddress(email);
}

void NamespaceDialog::update()
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

void NamespaceDialog::submit()
{
    const auto name = NamespaceName::parse(m_ui->name->text().trimmed());
    if (!name || !isEmailRight())
        return;
    m_ui->banner->hide();
    setEnabled(false);
    Q_EMIT submitted(*name, m_ui->email->text().trimmed());
}

void NamespaceDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->name->setFocus();
    m_ui->name->selectAll();
}

} // namespace quayside::ui
