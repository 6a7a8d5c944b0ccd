#include "ui/pages/namespace/rightsdialog.h"

#include "ui/widgets/scrim.h"
#include "ui_rightsdialog.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

RightsDialog::RightsDialog(const QString &window, const QString &holder,
                           const QStringList &repositories, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RightsDialog>())
    , m_rights(new RepositoryRights(u"rights.repositories"_s))
{
    m_ui->setupUi(this);
    setWindowTitle(window);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
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
    Scrim::attach(*this);
    m_ui->cancel->setFocus();
}

RightsDialog::~RightsDialog() = default;

void RightsDialog::setRights(const RepositoryRights::Rights &rights)
{
    m_before = rights;
    m_rights->setRights(rights);
    m_rights->setEnabled(true);
    m_rights->setFocus();
}

void RightsDialog::showRefusal(const QString &text)
{
    setEnabled(true);
    m_ui->banner->show(Banner::Kind::Error, tr("Not every right could be changed"), text);
}

} // namespace quayside::ui
