#include "ui/preferences/localregistrypage.h"

#include "ui/localregistry.h"
#include "ui/text/localtext.h"
#include "ui_localregistrypage.h"

#include <QtCore/QEvent>
#include <QtWidgets/QSystemTrayIcon>

namespace quayside::ui {

using namespace Qt::StringLiterals;

LocalRegistryPage::LocalRegistryPage(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LocalRegistryPage>())
{
    m_ui->setupUi(this);
}

LocalRegistryPage::~LocalRegistryPage() = default;

void LocalRegistryPage::setUp(LocalRegistry *registry)
{
    m_registry = registry;
    fill();
    if (!registry)
        return;
    connect(registry, &LocalRegistry::stateChanged, this, &LocalRegistryPage::fill);
    connect(registry, &LocalRegistry::optionsChanged, this, &LocalRegistryPage::fill);
    // Of the user alone: filling them says nothing.
    connect(m_ui->localKeeps, &QCheckBox::clicked, registry, &LocalRegistry::setKeepsRunning);
    connect(m_ui->localTray, &QCheckBox::clicked, registry, &LocalRegistry::setClosesToTray);
    connect(m_ui->localSession, &QCheckBox::clicked, this, &LocalRegistryPage::setSession);
    connect(m_ui->localSettings, &QPushButton::clicked, this,
            [this] { m_registry->openWizard(window()); });
}

void LocalRegistryPage::setSession(bool starts)
{
    const auto done = m_registry->setStartsWithSession(starts);
    m_problem = done ? QString() : done.error().message;
    fill();
}

void LocalRegistryPage::fill()
{
    const bool isThere = m_registry;
    for (QWidget *field :
         {static_cast<QWidget *>(m_ui->localStateLabel), static_cast<QWidget *>(m_ui->localState),
          static_cast<QWidget *>(m_ui->localFolderLabel), static_cast<QWidget *>(m_ui->localFolder),
          static_cast<QWidget *>(m_ui->localAddressLabel),
          static_cast<QWidget *>(m_ui->localAddress), static_cast<QWidget *>(m_ui->localSettings),
          static_cast<QWidget *>(m_ui->localKeeps), static_cast<QWidget *>(m_ui->localSession),
          static_cast<QWidget *>(m_ui->localTray)})
        field->setVisible(isThere);
    if (!isThere)
        return m_ui->localHint->setText(
            tr("This window was started for one registry (--connect); the one on this computer is "
               "not in it."));
    const LocalServer &server = m_registry->server();
    m_ui->localState->setText(LocalText::state(server.state()));
    m_ui->localFolder->setText(LocalText::shortPath(server.dataFolder()));
    const bool isRunning = server.state() == LocalServer::State::Running;
    m_ui->localAddress->setText(isRunning ? server.info().url.toString()
                                          : u"%1:%2"_s.arg(server.options().address)
                                                .arg(server.options().port > 0
                                                         ? server.options().port
                                                         : int(LocalOptions::kFirstPort)));
    m_ui->localSettings->setEnabled(!server.isBusy());
    const UserService::Availability service = m_registry->service().availability();
    const QString problem = LocalText::serviceProblem(service);
    m_ui->localKeeps->setEnabled(service == UserService::Availability::Available);
    m_ui->localKeeps->setToolTip(problem);
    m_ui->localKeeps->setChecked(m_registry->options().keepsRunning);
    m_ui->localSession->setChecked(m_registry->startsWithSession());
    m_ui->localTray->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
    m_ui->localTray->setChecked(m_registry->options().closesToTray);
    m_ui->localHint->setText(!m_problem.isEmpty() ? m_problem
                                 : problem.isEmpty()
                                 ? tr("Takes effect at once; the registry is not restarted.")
                                 : problem);
}

void LocalRegistryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fill();
}

} // namespace quayside::ui
