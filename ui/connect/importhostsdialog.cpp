#include "ui/connect/importhostsdialog.h"

#include "ui/theme/tokens.h"
#include "ui_importhostsdialog.h"

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ImportHostsDialog::ImportHostsDialog(const QList<ImportedHost> &hosts, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::ImportHostsDialog>())
    , m_hosts(hosts)
{
    m_ui->setupUi(this);
    const auto hasSecret = [](const ImportedHost &host) { return host.hasSecret(); };
    m_ui->secrets->setEnabled(std::any_of(hosts.cbegin(), hosts.cend(), hasSecret));
    for (const ImportedHost &host : hosts) {
        auto *item = new QListWidgetItem(
            host.userName.isEmpty() ? host.host : u"%1  (%2)"_s.arg(host.host, host.userName),
            m_ui->list);
        item->setSizeHint({0, measure::kDense});
        item->setToolTip(host.file);
        item->setCheckState(Qt::Checked);
    }
    connect(m_ui->list, &QListWidget::itemChanged, this,
            [this] { m_ui->submit->setEnabled(!ticked().isEmpty()); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->submit, &QPushButton::clicked, this, [this] {
        Q_EMIT submitted(ticked(), m_ui->secrets->isChecked());
        accept();
    });
    m_ui->submit->setEnabled(!hosts.isEmpty());
    retranslate();
}

ImportHostsDialog::~ImportHostsDialog() = default;

QList<ImportedHost> ImportHostsDialog::ticked() const
{
    QList<ImportedHost> result;
    for (int row = 0; row < m_ui->list->count(); ++row) {
        if (m_ui->list->item(row)->checkState() == Qt::Checked)
            result.append(m_hosts.at(row));
    }
    return result;
}

void ImportHostsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    setWindowTitle(tr("Connections"));
    m_ui->hint->setText(m_hosts.isEmpty()
                            ? tr("Neither of them has signed in to a registry on this computer.")
                            : tr("%n registry(s) that they have signed in to on this computer. "
                                 "Their files are only read.",
                                 nullptr, int(m_hosts.size())));
}

} // namespace quayside::ui
