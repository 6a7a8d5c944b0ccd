#include "ui/pages/oauth/applicationdialog.h"

#include "ui_applicationdialog.h"

#include <QtCore/QUrl>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ApplicationDialog::ApplicationDialog(const QString &window, const QString &organization,
                                     QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ApplicationDialog>())
    , m_window(window)
    , m_organization(organization)
{
    m_ui->setupUi(this);
    for (const QLineEdit *field : {m_ui->name, m_ui->homepage, m_ui->redirect})
        connect(field, &QLineEdit::textChanged, this, &ApplicationDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, [this] {
        setEnabled(false);
        m_ui->banner->hide();
        Q_EMIT submitted({m_ui->name->text().trimmed(), m_ui->homepage->text().trimmed(),
                          m_ui->redirect->text().trimmed(), m_ui->description->toPlainText(),
                          m_ui->email->text().trimmed()});
    });
    retranslate();
    m_ui->name->setFocus();
}

ApplicationDialog::~ApplicationDialog() = default;

bool ApplicationDialog::isAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return text.trimmed().isEmpty() || (isWeb && !url.host().isEmpty());
}

void ApplicationDialog::showRefusal(const Error &error)
{
    m_ui->banner->showError(error);
    setEnabled(true);
    m_ui->name->setFocus();
}

void ApplicationDialog::update()
{
    QString problem;
    for (QLineEdit *field : {m_ui->homepage, m_ui->redirect}) {
        const bool isRight = isAddress(field->text());
        field->setProperty("error", !isRight);
        field->update();
        if (!isRight)
            problem = tr("This is no web address.");
    }
    m_ui->problem->setText(problem);
    m_ui->problem->setVisible(!problem.isEmpty());
    m_ui->submit->setEnabled(problem.isEmpty() && !m_ui->name->text().trimmed().isEmpty());
}

void ApplicationDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(m_window);
    //: %1 an organization
    m_ui->sub->setText(
        tr("An application of %1. Tokens are made under its name.").arg(m_organization));
    update();
}

} // namespace quayside::ui
