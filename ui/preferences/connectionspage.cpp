#include "ui/preferences/connectionspage.h"

#include "app/services/connectiondefaults.h"
#include "app/services/settings.h"
#include "ui_connectionspage.h"

#include <QtCore/QEvent>

namespace quayside::ui {

using namespace Qt::StringLiterals;

ConnectionsPage::ConnectionsPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConnectionsPage>())
{
    m_ui->setupUi(this);
    m_ui->defaultTimeout->setSuffix(u" s"_s);
}

ConnectionsPage::~ConnectionsPage() = default;

void ConnectionsPage::setUp(Settings &settings)
{
    m_settings = &settings;
    fill();
    for (QComboBox *field : {m_ui->defaultRefresh, m_ui->defaultKeeping})
        connect(field, &QComboBox::currentIndexChanged, this, &ConnectionsPage::keep);
    connect(m_ui->defaultTimeout, &QSpinBox::valueChanged, this, &ConnectionsPage::keep);
    connect(m_ui->defaultReadOnly, &QCheckBox::toggled, this, &ConnectionsPage::keep);
    connect(m_ui->manageConnections, &QPushButton::clicked, this,
            &ConnectionsPage::managerRequested);
}

void ConnectionsPage::keep()
{
    if (m_isFilling)
        return;
    ConnectionDefaults defaults;
    defaults.refresh =
        ConnectionDefaults::refreshChoices().at(m_ui->defaultRefresh->currentIndex());
    defaults.timeout = std::chrono::seconds(m_ui->defaultTimeout->value());
    defaults.keeping = SecretKeeping(m_ui->defaultKeeping->currentIndex());
    defaults.isReadOnly = m_ui->defaultReadOnly->isChecked();
    m_settings->setConnectionDefaults(defaults);
}

void ConnectionsPage::fill()
{
    const ConnectionDefaults defaults = m_settings->connectionDefaults();
    m_isFilling = true;
    m_ui->defaultRefresh->clear();
    for (const std::chrono::seconds pause : ConnectionDefaults::refreshChoices()) {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(pause);
        m_ui->defaultRefresh->addItem(pause.count() == 0 ? tr("off")
                                          : minutes.count() == 0
                                          ? tr("every %1 s").arg(pause.count())
                                          : tr("every %1 min").arg(minutes.count()));
    }
    m_ui->defaultRefresh->setCurrentIndex(
        int(ConnectionDefaults::refreshChoices().indexOf(defaults.refresh)));
    m_ui->defaultTimeout->setValue(int(defaults.timeout.count()));
    m_ui->defaultKeeping->clear();
    m_ui->defaultKeeping->addItems(
        {tr("in the system keychain"), tr("until Quayside quits"), tr("nowhere, ask each time")});
    m_ui->defaultKeeping->setCurrentIndex(int(defaults.keeping));
    m_ui->defaultReadOnly->setChecked(defaults.isReadOnly);
    m_isFilling = false;
}

void ConnectionsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (m_settings)
        fill();
}

} // namespace quayside::ui
