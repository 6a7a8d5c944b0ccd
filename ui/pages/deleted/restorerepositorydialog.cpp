#include "ui/pages/deleted/restorerepositorydialog.h"

#include "app/core/reference.h"
#include "ui_restorerepositorydialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

RestoreRepositoryDialog::RestoreRepositoryDialog(const QString &window,
                                                 const wire::DeletedRepository &repository,
                                                 QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RestoreRepositoryDialog>())
    , m_repository(repository)
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_ui->nameSpace->setText(repository.nameSpace + " /"_L1);
    m_ui->name->setText(repository.name);
    m_ui->name->selectAll();
    connect(m_ui->name, &QLineEdit::textChanged, this, &RestoreRepositoryDialog::update);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->go, &QPushButton::clicked, this, [this] {
        m_ui->banner->hide();
        setEnabled(false);
        Q_EMIT submitted(m_ui->name->text());
    });
    m_ui->name->setFocus();
    retranslate();
}

RestoreRepositoryDialog::~RestoreRepositoryDialog() = default;

void RestoreRepositoryDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(tr("Restore %1").arg(m_repository.name));
    m_ui->hint->setText(m_repository.isNameTaken
                            ? tr("There is a repository of this name again. It comes back under "
                                 "another name, with all that it held.")
                            : tr("It comes back with all that it held."));
    update();
}

void RestoreRepositoryDialog::update()
{
    const QString name = m_ui->name->text();
    QString wrong;
    if (!name.isEmpty() && !RepositoryName::parse(m_repository.nameSpace + u'/' + name))
        wrong = tr("Lower case letters, digits and . _ - /, and a letter or digit at both ends");
    else if (m_repository.isNameTaken && name == m_repository.name)
        wrong = tr("This name is taken.");
    m_ui->name->setProperty("error", !wrong.isEmpty());
    m_ui->name->QWidget::update();
    m_ui->error->setText(wrong);
    m_ui->error->setVisible(!wrong.isEmpty());
    m_ui->go->setEnabled(!name.isEmpty() && wrong.isEmpty());
}

void RestoreRepositoryDialog::showRefusal(const Error &error)
{
    setEnabled(true);
    m_ui->banner->showError(error);
    m_ui->name->setFocus();
}

} // namespace quayside::ui
