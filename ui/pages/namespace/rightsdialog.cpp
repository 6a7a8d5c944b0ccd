#include "ui/pages/namespace/rightsdialog.h"

#include "ui_rightsdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

RightsDialog::RightsDialog(const QString &window, const QString &holder,
                           const QStringList &repositories, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::RightsDialog>())
    , m_rights(new RepositoryRights(u"rights.repositories"_s))
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    m_ui->banner->hide();
    m_ui->hint->setText(holder);
    m_rights->setRepositories(repositories);
    m_rights->setEnabled(false);
    m_ui->rightsLayout->addWidget(m_rights, 1);
    m_ui->save->setEnabled(false);
    connect(m_rights, &RepositoryRights::rightsChanged, this,
            [this] { m_ui->save->setEnabled(m_rights->rights() != m_before); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        m_ui->banner->hide();
        setEnabled(false);
        Q_EMIT submitted(m_before, m_rights->rights());
    });
    setTabOrder(m_rights->lastStop(), m_ui->cancel);
    setTabOrder(m_ui->cancel, m_ui->save);
    m_ui->cancel->setFocus();
}

void RightsDialog::retranslate()
{
    m_ui->retranslateUi(this);
}

RightsDialog::~RightsDialog() = default;

void RightsDialog::setRights(const RepositoryRights::Rights &rights)
{
    m_before = rights;
    m_rights->setRights(rights);
    m_rights->setEnabled(true);
    m_rights->setFocus();
}

void RightsDialog::showRefusal(const std::function<QString()> &text)
{
    setEnabled(true);
    m_ui->banner->say(Banner::Kind::Error, [text] {
        return Banner::Words{tr("Not every right could be changed"), text()};
    });
}

} // namespace quayside::ui
