#include "ui/pages/repositories/repositoriespage.h"

#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/delegates/celldelegates.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui_repositoriespage.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHeaderView>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;

} // namespace

RepositoriesPage::RepositoriesPage(Connections &connections, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::RepositoriesPage>())
    , m_connections(connections)
    , m_proxy(new RepositoryTableModel(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(&m_none);
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->commands->hide();
    setFocusProxy(m_ui->table);
    fitTable();
    connectParts();
}

RepositoriesPage::~RepositoriesPage() = default;

void RepositoriesPage::visit(Connection &connection, const Address &)
{
    if (m_connection != &connection) {
        leave();
        m_connection = &connection;
        m_list = &m_connections.repositories(connection);
        m_proxy->setSourceModel(&m_list->model());
        connect(m_list, &RepositoryList::changed, this, &RepositoriesPage::showState);
        connect(m_list, &RepositoryList::refreshed, this, &RepositoriesPage::onRefreshed);
        clearFilter();
        Q_EMIT locationChanged();
    }
    focusWhenShown(m_ui->table);
    refresh(false);
}

void RepositoriesPage::leave()
{
    if (m_list)
        m_list->disconnect(this);
    m_list = nullptr;
    m_connection = nullptr;
    m_failure = {};
    m_dataOf.reset();
    m_isStopped = false;
    m_proxy->setSourceModel(&m_none);
}

QStringList RepositoriesPage::location() const
{
    return {tr("Repositories")};
}

void RepositoriesPage::fitTable()
{
    m_ui->table->setModel(m_proxy);
    m_ui->table->setCheckable(false);
    m_ui->table->setItemDelegate(new RepositoryNameDelegate(m_ui->table));
    m_ui->table->setItemDelegateForColumn(int(RepositoryModel::Column::Visibility),
                                          new RepositoryStateDelegate(m_ui->table));
    m_ui->table->setItemDelegateForColumn(int(RepositoryModel::Column::State),
                                          new RepositoryStateDelegate(m_ui->table));
    m_ui->table->setItemDelegateForColumn(int(RepositoryModel::Column::LastModified),
                                          new DateDelegate(m_ui->table));
    for (const int column : {1, 2, 3})
        m_ui->table->horizontalHeader()->resizeSection(column, 160);
    m_ui->table->setStretchColumn(0);
    m_ui->table->sortByColumn(int(RepositoryModel::Column::LastModified), Qt::DescendingOrder);
}

void RepositoriesPage::connectParts()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_proxy->setNameFilter(m_ui->filter->text());
        showState();
    });
    const auto open = [this](const QModelIndex &index) {
        if (const auto name = RepositoryName::parse(index.data(IdRole).toString()))
            Q_EMIT addressRequested(Address::repository(m_connection->id(), *name));
    };
    connect(m_ui->table, &RecordTable::cellClicked, this, open);
    connect(m_ui->table, &RecordTable::rowActivated, this, open);
    connect(m_ui->banner, &FailureBanner::retryRequested, this, [this] { refresh(false); });
    connect(m_ui->banner, &FailureBanner::signInRequested, this, &Page::signInRequested);
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this,
            &RepositoriesPage::onOverlayAction);
    connect(m_ui->overlay, &StateOverlay::secondTriggered, this,
            &RepositoriesPage::onOverlaySecond);
}

void RepositoriesPage::refresh(bool isQuiet)
{
    if (!m_list || (isQuiet && (m_isStopped || m_list->isLoading())))
        return;
    m_isQuiet = isQuiet;
    m_isStopped = false;
    if (!isQuiet && m_list->model().rowCount() == 0)
        m_failure = {};
    m_list->refresh();
    showState();
    Q_EMIT commandsChanged();
}

void RepositoriesPage::onRefreshed(bool isOk)
{
    m_failure = isOk ? Failure{} : Failure{m_list->error(), m_connection->client().lastDetails()};
    if (isOk)
        m_dataOf = Clock::system().now();
    showState();
    Q_EMIT commandsChanged();
    Q_EMIT refreshed(isOk);
}

void RepositoriesPage::onOverlayAction()
{
    if (m_failure.error.code == ErrorCode::Unauthenticated)
        return signInRequested();
    if (!m_failure.isNone() || m_isStopped)
        return refresh(false);
    if (m_list->model().rowCount() == 0)
        return passwordRequested();
    clearFilter();
}

void RepositoriesPage::onOverlaySecond()
{
    if (m_failure.error.code == ErrorCode::Forbidden)
        QGuiApplication::clipboard()->setText(
            ErrorText::requestToRead(m_connection->userName(), m_connection->registryName(), {}));
    else
        showDetails(m_failure, window());
}

bool RepositoriesPage::can(PageCommand command) const
{
    return command == PageCommand::StopLoading && m_list && m_list->isLoading()
        && m_list->model().rowCount() == 0;
}

void RepositoriesPage::perform(PageCommand)
{
    m_isStopped = true;
    m_list->stop();
    Q_EMIT commandsChanged();
}

void RepositoriesPage::setNextTry(std::chrono::milliseconds pause)
{
    m_ui->banner->setNextTry(pause);
}

void RepositoriesPage::showFailure()
{
    const ErrorCode code = m_failure.error.code;
    const QString &said = m_failure.error.serverText;
    if (code == ErrorCode::Forbidden)
        return m_ui->overlay->showMessage(u"lock"_s, ErrorText::title(code),
                                          ErrorText::missingToRead({})
                                              + (said.isEmpty() ? said : u'\n' + said),
                                          tr("Try again"), tr("Copy request for admin"));
    if (code == ErrorCode::Unauthenticated)
        return m_ui->overlay->showMessage(u"lock"_s, tr("Sign-in no longer valid"), said,
                                          tr("Sign in again"));
    m_ui->overlay->showError(m_failure.error);
    if (ErrorText::hasDetails(code) && !m_failure.details.isEmpty())
        m_ui->overlay->setSecond(tr("Details"));
}

void RepositoriesPage::showState()
{
    if (!m_list)
        return;
    const int all = m_list->model().rowCount();
    const int shown = m_proxy->rowCount();
    const bool isFailed = !m_failure.isNone();
    m_ui->count->setText(shown == all ? tr("%n repositories", nullptr, all)
                                      : tr("%1 of %n repositories", nullptr, all).arg(shown));
    m_ui->count->setVisible(all > 0);
    m_ui->progress->setActive(m_list->isLoading() && !m_isQuiet && all > 0);
    if (isFailed && all > 0)
        m_ui->banner->showFailure(m_failure, m_dataOf);
    else
        m_ui->banner->clear();
    m_ui->table->setVisible(shown > 0);
    settleFocus();
    m_ui->filter->setVisible(all > 0);
    if (shown > 0)
        return m_ui->overlay->clear();
    if (isFailed)
        return showFailure();
    if (m_isStopped && !m_list->isLoading())
        return m_ui->overlay->showMessage(u"player-stop"_s, tr("Loading was stopped"), {},
                                          tr("Load"));
    if (all > 0)
        return m_ui->overlay->showMessage(u"filter"_s, tr("No repository matches the filter"), {},
                                          tr("Clear filter"));
    if (!m_list->isLoaded()) {
        if (!m_ui->overlay->isLoading())
            m_ui->overlay->showLoading();
        return;
    }
    m_ui->overlay->showMessage(
        u"sailboat"_s, tr("Push the first image"),
        tr("The registry runs. A repository is made by the first push into it."),
        tr("Copy the password"));
    const QString registry = m_connection->registryName();
    const QString user = m_connection->userName();
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    const QString plain = isPlain ? u" --tls-verify=false"_s : QString();
    m_ui->login->setText(u"podman login%1 -u %2 %3"_s.arg(plain, user, registry));
    m_ui->push->setText(u"podman push%1 IMAGE %2/%3/app:1"_s.arg(plain, registry, user));
    m_ui->copy->setText(u"skopeo copy%1 docker://IMAGE docker://%2/%3/app:1"_s.arg(
        isPlain ? u" --dest-tls-verify=false"_s : QString(), registry, user));
    m_ui->commands->show();
}

void RepositoriesPage::clearFilter()
{
    m_ui->filter->clear();
    m_filterDelay.stop();
    m_proxy->setNameFilter({});
    showState();
}

void RepositoriesPage::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

void RepositoriesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, RepositoryModel::kColumns - 1);
    showState();
}

} // namespace quayside::ui
