#include "ui/pages/repositories/repositoriespage.h"

#include "ui/connect/connection.h"
#include "ui/delegates/celldelegates.h"
#include "ui/pages/repositories/repositorytable.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateoverlay.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/tonelabel.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace quayside::ui {

using namespace Qt::StringLiterals;

RepositoriesPage::RepositoriesPage(RepositoryModel &model, QWidget *parent)
    : Page(parent)
    , m_model(model)
{
    setObjectName(u"repositories"_s);
    build();
    retranslate();
}

RepositoriesPage::~RepositoriesPage()
{
    if (m_call)
        m_call->abort();
}

void RepositoriesPage::setConnection(Connection *connection)
{
    m_connection = connection;
    m_isLoaded = false;
    m_model.setRepositories({});
}

QStringList RepositoriesPage::location() const
{
    return {tr("Repositories")};
}

void RepositoriesPage::build()
{
    m_proxy = new RepositoryTableModel(this);
    m_proxy->setSourceModel(&m_model);
    m_header = new PageHeader;
    m_banner = new Banner;
    m_banner->setObjectName(u"repositories.banner"_s);
    m_filter = new QLineEdit;
    m_filter->setObjectName(u"repositories.filter"_s);
    m_filter->setMaximumWidth(300);
    m_filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_count = new ToneLabel(Tone::Muted, measure::kSmallSize);
    buildTable();
    m_overlay = new StateOverlay;
    m_overlay->setObjectName(u"repositories.state"_s);
    m_overlay->setExtra(buildCommands());
    setFocusProxy(m_table);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(measure::kPageMargin, 6, measure::kPageMargin, 12);
    layout->setSpacing(10);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_overlay, 1);

    m_toast = new Toast(this);
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(300);
    connectParts();
}

void RepositoriesPage::buildTable()
{
    m_table = new RecordTable;
    m_table->setObjectName(u"repositories.table"_s);
    m_table->setModel(m_proxy);
    m_table->setCheckable(false);
    m_table->setItemDelegate(new RepositoryNameDelegate(m_table));
    m_table->setItemDelegateForColumn(int(RepositoryModel::Column::Visibility),
                                      new RepositoryStateDelegate(m_table));
    m_table->setItemDelegateForColumn(int(RepositoryModel::Column::State),
                                      new RepositoryStateDelegate(m_table));
    m_table->setItemDelegateForColumn(int(RepositoryModel::Column::LastModified),
                                      new DateDelegate(m_table));
    for (const int column : {1, 2, 3})
        m_table->horizontalHeader()->resizeSection(column, 160);
    m_table->setStretchColumn(0);
    m_table->sortByColumn(int(RepositoryModel::Column::LastModified), Qt::DescendingOrder);
}

void RepositoriesPage::connectParts()
{
    connect(m_filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, [this] {
        m_proxy->setNameFilter(m_filter->text());
        showState();
    });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT repositoryOpened(index.data(IdRole).toString());
    };
    connect(m_table, &RecordTable::cellClicked, this, open);
    connect(m_table, &RecordTable::rowActivated, this, open);
    connect(m_banner, &Banner::actionTriggered, this, [this] { refresh(false); });
    connect(m_overlay, &StateOverlay::actionTriggered, this, [this] {
        if (m_error != Error{})
            return refresh(false);
        if (m_model.rowCount() == 0)
            return copyPassword();
        clearFilter();
    });
}

QWidget *RepositoriesPage::buildCommands()
{
    auto *commands = new QWidget;
    commands->setMaximumWidth(800);
    auto *layout = new QVBoxLayout(commands);
    layout->setSpacing(4);
    for (int i = 0; i < 3; ++i) {
        m_steps.append(new ToneLabel(Tone::Muted));
        m_commands.append(new CopyField);
        layout->addWidget(m_steps.constLast());
        layout->addWidget(m_commands.constLast());
        layout->addSpacing(6);
    }
    commands->hide();
    return commands;
}

void RepositoriesPage::refresh(bool isQuiet)
{
    if (!m_connection || (isQuiet && m_call))
        return;
    if (m_call)
        m_call->abort();
    if (!m_isLoaded) {
        m_table->hide();
        focusWhenShown(m_table);
        m_overlay->showLoading();
    }
    m_incoming.clear();
    loadPage({});
}

void RepositoriesPage::loadPage(const std::optional<QString> &next)
{
    auto *call = m_connection->repositories().list(next);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_call = nullptr;
        m_error = page ? Error{} : page.error();
        if (page) {
            m_incoming += page->repositories;
            if (page->nextPage)
                return loadPage(page->nextPage);
            m_model.setRepositories(m_incoming);
            m_isLoaded = true;
        }
        showState();
        Q_EMIT refreshed(page.has_value());
    });
}

void RepositoriesPage::showState()
{
    const int all = m_model.rowCount();
    const int shown = m_proxy->rowCount();
    const bool isFailed = m_error != Error{};
    m_count->setText(shown == all ? tr("%n repositories", nullptr, all)
                                  : tr("%1 of %n repositories", nullptr, all).arg(shown));
    m_count->setVisible(all > 0);
    if (isFailed && all > 0)
        m_banner->show(Banner::Kind::Error, ErrorText::title(m_error.code),
                       tr("The rows may be out of date."), tr("Try again"));
    else
        m_banner->hide();
    m_table->setVisible(shown > 0);
    settleFocus();
    m_filter->setVisible(all > 0);
    if (shown > 0)
        return m_overlay->clear();
    if (isFailed)
        return m_overlay->showError(m_error);
    if (all > 0)
        return m_overlay->showMessage(u"filter"_s, tr("No repository matches the filter"), {},
                                      tr("Clear filter"));
    if (!m_isLoaded || !m_connection)
        return;
    m_overlay->showMessage(u"sailboat"_s, tr("Push the first image"),
                           tr("The registry runs. A repository is made by the first push into it."),
                           tr("Copy the password"));
    const QString registry = m_connection->registryName();
    const QString user = m_connection->userName();
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    const QString plain = isPlain ? u" --tls-verify=false"_s : QString();
    m_commands[0]->setText(u"podman login%1 -u %2 %3"_s.arg(plain, user, registry));
    m_commands[1]->setText(u"podman push%1 IMAGE %2/%3/app:1"_s.arg(plain, registry, user));
    m_commands[2]->setText(u"skopeo copy%1 docker://IMAGE docker://%2/%3/app:1"_s.arg(
        isPlain ? u" --dest-tls-verify=false"_s : QString(), registry, user));
    m_commands[0]->parentWidget()->show();
}

void RepositoriesPage::copyPassword()
{
    m_connection->readPassword(this, [this](const Result<QString> &password) {
        if (password)
            QGuiApplication::clipboard()->setText(*password);
        m_toast->show(password ? tr("The password is on the clipboard.")
                               : tr("No password is kept. Use the one that you signed in with."));
    });
}

void RepositoriesPage::clearFilter()
{
    m_filter->clear();
    m_filterDelay.stop();
    m_proxy->setNameFilter({});
    showState();
}

void RepositoriesPage::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void RepositoriesPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, RepositoryModel::kColumns - 1);
    if (m_isLoaded)
        showState();
}

void RepositoriesPage::retranslate()
{
    m_header->setTitle(tr("Repositories"));
    m_filter->setPlaceholderText(tr("Filter repositories"));
    m_filter->setAccessibleName(tr("Filter repositories"));
    m_table->setAccessibleName(tr("Repositories"));
    m_steps[0]->setText(tr("1  Sign in"));
    m_steps[1]->setText(tr("2  Push with podman"));
    m_steps[2]->setText(tr("or copy with skopeo"));
}

} // namespace quayside::ui
