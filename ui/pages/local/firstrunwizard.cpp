#include "ui/pages/local/firstrunwizard.h"

#include "app/services/localserver.h"
#include "ui/text/localtext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/filedialog.h"
#include "ui_firstrunwizard.h"

#include <QtCore/QDir>
#include <QtNetwork/QNetworkInterface>

namespace quayside::ui {

using namespace Qt::StringLiterals;

// What the fields may hold is in firstrunchecks.cpp.

namespace {

constexpr auto kTypingPause = std::chrono::milliseconds(200);
constexpr std::array kTimeMachineDays{0, 1, 7, 14, 28};

} // namespace

FirstRunWizard::FirstRunWizard(const LocalPlan &plan, UserService::Availability service,
                               const LocalServerInfo &running, bool hasTray, QWidget *parent)
    : Dialog(parent)
    , m_ui(std::make_unique<Ui::FirstRunWizard>())
    , m_plan(plan)
    , m_service(service)
    , m_ownPort(running.port)
    , m_ownAddress(running.address)
    , m_hasTray(hasTray)
    , m_isPortChosen(plan.options.port > 0)
    , m_isTlsChosen(plan.options.hasTls)
{
    m_ui->setupUi(this);
    for (QTimer *delay : {&m_folderDelay, &m_portDelay}) {
        delay->setSingleShot(true);
        delay->setInterval(kTypingPause);
    }
    m_ui->show->setIcon(tintedIcon(u"eye"_s));
    m_ui->generate->setIcon(tintedIcon(u"key"_s));
    m_ui->browse->setIcon(tintedIcon(u"folder"_s));
    fillAddresses();
    fillTimeMachine();
    fill(plan);
    setService(service);
    connectFields();
    retranslate();
    showStep(Where);
    lookAtFolder();
    lookAtPort();
}

FirstRunWizard::~FirstRunWizard()
{
    m_folderWatcher.waitForFinished();
    m_portWatcher.waitForFinished();
}

void FirstRunWizard::fill(const LocalPlan &plan)
{
    m_ui->folder->setText(plan.options.folder);
    int index = m_ui->address->findData(plan.options.address);
    if (index < 0) {
        m_ui->address->addItem(plan.options.address, plan.options.address);
        index = m_ui->address->count() - 1;
    }
    m_ui->address->setCurrentIndex(index);
    m_ui->port->setValue(m_isPortChosen      ? plan.options.port
                             : m_ownPort > 0 ? m_ownPort
                                             : LocalOptions::kFirstPort);
    m_ui->tls->setChecked(plan.options.hasTls);
    m_ui->user->setText(plan.user);
    m_ui->email->setText(plan.email);
    m_ui->timeMachine->setCurrentIndex(
        qMax(0, m_ui->timeMachine->findData(plan.options.timeMachineDays)));
    m_ui->publicPull->setChecked(plan.options.isPublicPullAllowed);
    m_ui->startsWithSession->setChecked(plan.startsWithSession);
    m_ui->closesToTray->setVisible(m_hasTray);
    m_ui->closesToTray->setChecked(plan.options.closesToTray);
}

void FirstRunWizard::setService(UserService::Availability service)
{
    m_service = service;
    const bool hasService = service == UserService::Availability::Available;
    m_ui->keepsRunning->setEnabled(hasService);
    m_ui->keepsRunning->setChecked(hasService && m_plan.options.keepsRunning);
    checkOptions();
}

void FirstRunWizard::connectFields()
{
    connect(m_ui->folder, &QLineEdit::textChanged, this, [this] {
        m_folder.reset();
        m_folderDelay.start();
        checkFolder();
    });
    connect(&m_folderDelay, &QTimer::timeout, this, &FirstRunWizard::lookAtFolder);
    connect(&m_folderWatcher, &QFutureWatcherBase::finished, this, [this] {
        m_folder = m_folderWatcher.result();
        if (m_folder->folder != m_ui->folder->text())
            return lookAtFolder();
        checkFolder();
        checkAdministrator();
    });
    const auto lookLater = [this] {
        m_port.reset();
        m_portDelay.start();
        checkAccess();
    };
    connect(m_ui->port, &QSpinBox::valueChanged, this, [this, lookLater] {
        m_isPortChosen = true;
        lookLater();
    });
    connect(m_ui->address, &QComboBox::currentIndexChanged, this, [this, lookLater] {
        // Passwords must not go over a network in the open; who wants that says so afterwards.
        if (!m_isTlsChosen)
            m_ui->tls->setChecked(!QHostAddress(address()).isLoopback());
        lookLater();
    });
    connect(&m_portDelay, &QTimer::timeout, this, &FirstRunWizard::lookAtPort);
    connect(&m_portWatcher, &QFutureWatcherBase::finished, this, [this] {
        m_port = m_portWatcher.result();
        if (m_port->port != m_ui->port->value() || m_port->address != address())
            return lookAtPort();
        checkAccess();
    });
    connect(m_ui->nextFree, &QPushButton::clicked, this, [this] {
        if (m_port && m_port->nextFree > 0)
            m_ui->port->setValue(m_port->nextFree);
    });
    connect(m_ui->tls, &QCheckBox::clicked, this, [this] { m_isTlsChosen = true; });
    connect(m_ui->tls, &QCheckBox::toggled, this, &FirstRunWizard::checkAccess);
    for (const QLineEdit *field : {m_ui->user, m_ui->email, m_ui->password})
        connect(field, &QLineEdit::textChanged, this, &FirstRunWizard::checkAdministrator);
    connect(m_ui->show, &QPushButton::toggled, this, [this](bool isShown) {
        m_ui->password->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_ui->generate, &QPushButton::clicked, this, [this] {
        m_ui->password->setText(LocalServer::makeSecret());
        m_ui->show->setChecked(true);
    });
    connect(m_ui->browse, &QPushButton::clicked, this, &FirstRunWizard::browse);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->startNow, &QPushButton::clicked, this, &FirstRunWizard::finish);
    connect(m_ui->back, &QPushButton::clicked, this,
            [this] { showStep(m_ui->stack->currentIndex() - 1); });
    connect(m_ui->next, &QPushButton::clicked, this, [this] {
        const int step = m_ui->stack->currentIndex();
        step + 1 < Count ? showStep(step + 1) : finish();
    });
}

void FirstRunWizard::fillAddresses()
{
    m_ui->address->addItem(QString(), u"127.0.0.1"_s);
    m_ui->address->addItem(QString(), u"0.0.0.0"_s);
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &own : addresses) {
        if (own.protocol() == QAbstractSocket::IPv4Protocol && !own.isLoopback())
            m_ui->address->addItem(own.toString(), own.toString());
    }
}

void FirstRunWizard::fillTimeMachine()
{
    for (const int days : kTimeMachineDays)
        m_ui->timeMachine->addItem(QString(), days);
}

QString FirstRunWizard::address() const
{
    return m_ui->address->currentData().toString();
}

void FirstRunWizard::browse()
{
    auto *dialog = new FileDialog(
        FileDialog::For::Folder, [] { return FileDialog::Words{tr("Folder of the registry")}; },
        this);
    dialog->setDirectory(datafolder::existingPart(m_ui->folder->text()));
    connect(dialog, &QFileDialog::fileSelected, m_ui->folder, &QLineEdit::setText);
    dialog->open();
}

void FirstRunWizard::showStep(int step)
{
    const std::array<QWidget *, Count> first{m_ui->folder, m_ui->address, m_ui->user,
                                             m_ui->timeMachine};
    m_ui->stack->setCurrentIndex(step);
    m_ui->rail->setCurrent(step);
    QWidget *field = first.at(size_t(step));
    (field->isEnabled() ? field : m_ui->next)->setFocus();
    updateButtons();
}

void FirstRunWizard::finish()
{
    LocalPlan plan = m_plan;
    plan.options.folder = QDir::cleanPath(m_ui->folder->text());
    plan.options.address = address();
    plan.options.port = m_isPortChosen ? m_ui->port->value() : 0;
    plan.options.hasTls = m_ui->tls->isChecked();
    plan.options.timeMachineDays = m_ui->timeMachine->currentData().toInt();
    plan.options.isPublicPullAllowed = m_ui->publicPull->isChecked();
    plan.options.keepsRunning = m_ui->keepsRunning->isChecked();
    plan.options.closesToTray = m_ui->closesToTray->isChecked();
    plan.startsWithSession = m_ui->startsWithSession->isChecked();
    plan.wantsToken = m_ui->token->isEnabled() && m_ui->token->isChecked();
    plan.wantsTrust = plan.options.hasTls && m_ui->trust->isChecked();
    plan.user = m_ui->user->text();
    plan.email = m_ui->email->text();
    plan.password = m_ui->password->text();
    accept();
    Q_EMIT planned(plan);
}

QStringList FirstRunWizard::stepNames() const
{
    //: Steps of the wizard, a word or two each.
    return {tr("Folder"), tr("Access"), tr("Administrator"), tr("Options")};
}

void FirstRunWizard::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->rail->setSteps(stepNames());
    m_ui->rail->setCurrent(m_ui->stack->currentIndex());
    m_ui->address->setItemText(0, tr("this computer only (127.0.0.1)"));
    m_ui->address->setItemText(1, tr("every address of this computer (0.0.0.0)"));
    for (int i = 0; i < m_ui->timeMachine->count(); ++i) {
        const int days = m_ui->timeMachine->itemData(i).toInt();
        m_ui->timeMachine->setItemText(i, days == 0 ? tr("off") : tr("%n day(s)", nullptr, days));
    }
    checkFolder();
    checkAccess();
    checkAdministrator();
    checkOptions();
}

} // namespace quayside::ui
