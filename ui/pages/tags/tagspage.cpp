#include "ui/pages/tags/tagspage.h"

#include "ui/connect/connection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/toast.h"
#include "ui_tagspage.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kMinuteMs = 30'000;

} // namespace

TagsPage::TagsPage(QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::TagsPage>())
    , m_model(new TagModel(this))
    , m_proxy(new TagTableModel(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->tabs->addTab(tr("Tags"));
    m_ui->table->setTags(m_proxy);
    m_ui->commands->hide();
    m_ui->bulkBar->hide();
    setFocusProxy(m_ui->table);
    m_ui->copyName->setIcon(tintedIcon(u"copy"_s));
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->change->setIcon(tintedIcon(u"calendar-time"_s, Tone::OnAccent));
    m_ui->clear->setIcon(tintedIcon(u"x"_s));
    m_toast = new Toast(this);
    m_changes = new TagChanges(*m_model, *m_ui->banner, *m_toast, this);
    connectParts();
}

TagsPage::~TagsPage()
{
    for (const auto &call : {m_detailsCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
}

void TagsPage::setConnection(Connection *connection)
{
    // What belonged to the former one went with it.
    m_connection = connection;
    forget();
}

void TagsPage::forget()
{
    m_changes->setTarget(m_connection, m_repository);
    m_details.reset();
    m_isLoaded = false;
    m_error = {};
    m_model->clear();
    showDetails();
}

QStringList TagsPage::location() const
{
    if (!m_repository)
        return {};
    return {m_repository->namespaceName(), m_repository->name(), tr("Tags")};
}

void TagsPage::setRepository(const RepositoryName &repository)
{
    if (m_repository != repository) {
        m_repository = repository;
        forget();
        m_model->setWritable(false);
        clearFilter();
        m_ui->header->setTitle(repository.path());
    }
    refresh(false);
    Q_EMIT locationChanged();
}

void TagsPage::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_tagsCall))
        return;
    m_isQuiet = isQuiet;
    m_ui->table->setImage(m_connection->registryName(), m_connection->url().scheme() == "http"_L1,
                          m_repository->path());
    if (!m_isLoaded) {
        m_ui->table->hide();
        focusWhenShown(m_ui->table);
        m_ui->overlay->showLoading();
    }
    for (const auto &call : {m_detailsCall, m_tagsCall}) {
        if (call)
            call->abort();
    }
    loadDetails();
    m_incoming.clear();
    loadPage(1);
}

void TagsPage::loadDetails()
{
    auto *call = m_connection->repositories().details(*m_repository);
    m_detailsCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto details = call->takeResult();
        if (!details)
            return;
        m_details = *details;
        m_model->setWritable(details->canWrite);
        showDetails();
        updateSelection();
    });
}

void TagsPage::loadPage(int number)
{
    auto *call = m_connection->tags().list(*m_repository, number);
    m_tagsCall = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, number] { onPage(number, call->takeResult()); });
}

void TagsPage::onPage(int number, const Result<wire::TagPage> &page)
{
    m_tagsCall = nullptr;
    if (!page) {
        m_error = page.error();
        showState();
        return Q_EMIT refreshed(false);
    }
    m_error = {};
    m_incoming += page->tags;
    // The first load shows rows as they come; later ones compare at the end, when all are known.
    if (!m_isLoaded)
        m_model->addTags(page->tags);
    if (page->hasAdditional) {
        loadPage(number + 1);
        return showState();
    }
    m_model->setTags(m_incoming);
    m_incoming.clear();
    m_isLoaded = true;
    showState();
    Q_EMIT refreshed(true);
}

void TagsPage::showState()
{
    const bool isFailed = m_error != Error{};
    const int all = m_model->rowCount();
    const int shown = m_proxy->rowCount();
    m_ui->count->setText(m_tagsCall         ? tr("%n loaded", nullptr, all)
                             : shown == all ? tr("%n tag(s)", nullptr, all)
                                            : tr("%1 of %n tag(s)", nullptr, all).arg(shown));
    m_ui->count->setVisible(all > 0);
    if (isFailed && all > 0) {
        // Old rows are better than none.
        if (!m_isQuiet || m_error.code == ErrorCode::Network)
            m_ui->banner->show(Banner::Kind::Error, ErrorText::title(m_error.code),
                               m_error.serverText.isEmpty() ? tr("The rows may be out of date.")
                                                            : m_error.serverText,
                               tr("Try again"));
    } else if (!m_changes->canRetry()) {
        m_ui->banner->hide();
    }
    m_ui->table->setVisible(shown > 0);
    settleFocus();
    if (shown > 0)
        return m_ui->overlay->clear();
    if (isFailed)
        return m_ui->overlay->showError(m_error);
    if (all > 0)
        return m_ui->overlay->showMessage(u"filter"_s, tr("No tag matches the filter"), {},
                                          tr("Clear filter"));
    if (!m_isLoaded)
        return;
    m_ui->overlay->showMessage(u"tag"_s, tr("No tags yet"),
                               tr("Push an image and it appears here."));
    m_ui->commands->show();
    const QString registry = m_connection->registryName();
    const QString plain =
        m_connection->url().scheme() == "http"_L1 ? u" --tls-verify=false"_s : QString();
    m_ui->login->setText(
        u"podman login%1 -u %2 %3"_s.arg(plain, m_connection->userName(), registry));
    m_ui->push->setText(
        u"podman push%1 IMAGE %2/%3:latest"_s.arg(plain, registry, m_repository->path()));
}

void TagsPage::updateSelection()
{
    const int count = int(m_ui->table->selectionModel()->selectedRows().size());
    m_ui->bulkBar->setVisible(count > 0);
    m_ui->selected->setText(tr("%n selected", nullptr, count));
    const bool canWrite = m_model->isWritable() && !m_changes->isRunning();
    m_ui->change->setEnabled(canWrite);
    m_ui->change->setToolTip(canWrite ? QString()
                                      : tr("You may not change the tags of this repository now."));
}

void TagsPage::connectParts()
{
    connectFilter();
    connectTable();
    connectChanges();
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this,
            [this] { m_error == Error{} ? clearFilter() : refresh(false); });
    connect(m_ui->banner, &Banner::actionTriggered, this,
            [this] { m_changes->canRetry() ? m_changes->retry() : refresh(false); });
    connect(m_ui->copyName, &QToolButton::clicked, this, [this] {
        if (m_repository)
            copy(m_repository->path());
    });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, m_model, &TagModel::refreshTimes);
    m_minute.start();
}

void TagsPage::connectFilter()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &TagsPage::applyFilter);
    connect(m_ui->expiryFilter, &QComboBox::activated, this, &TagsPage::applyFilter);
}

void TagsPage::connectTable()
{
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TagsPage::updateSelection);
    connect(m_ui->table, &TagTableView::expirationRequested, this, &TagsPage::openExpirationDialog);
    connect(m_ui->table, &TagTableView::filterRequested, this, &TagsPage::focusFilter);
    connect(m_ui->table, &TagTableView::textPicked, this, &TagsPage::copy);
    connect(m_ui->table, &TagTableView::rowsPicked, this, [this](const QString &text, int count) {
        QGuiApplication::clipboard()->setText(text);
        m_toast->show(tr("%n row(s) copied.", nullptr, count));
    });
    connect(m_ui->change, &QPushButton::clicked, this, &TagsPage::changeExpiration);
    connect(m_ui->clear, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
}

void TagsPage::connectChanges()
{
    connect(m_changes, &TagChanges::undoChanged, this, &TagsPage::undoChanged);
    connect(m_changes, &TagChanges::started, this, &TagsPage::updateSelection);
    connect(m_changes, &TagChanges::progressed, this, [this](int done, int total) {
        m_ui->count->setText(tr("%1 of %2 changed").arg(done).arg(total));
    });
    connect(m_changes, &TagChanges::finished, this, [this] {
        updateSelection();
        showState();
    });
    connect(m_changes, &TagChanges::copied, this, &TagsPage::copy);
}

void TagsPage::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(tr("Copied: %1").arg(text.size() > 72 ? text.left(70) + QChar(0x2026) : text));
}

void TagsPage::changeExpiration()
{
    openExpirationDialog(m_ui->table->selectedOrCurrentTags());
}

void TagsPage::openExpirationDialog(const QList<wire::Tag> &tags)
{
    if (!tags.isEmpty() && m_model->isWritable() && !m_changes->isRunning())
        m_changes->ask(tags, m_details ? m_details->tagExpiration : std::nullopt);
}

void TagsPage::clearFilter()
{
    m_ui->filter->clear();
    m_filterDelay.stop();
    m_ui->expiryFilter->setCurrentIndex(0);
    applyFilter();
}

void TagsPage::applyFilter()
{
    m_proxy->setNameFilter(m_ui->filter->text());
    m_proxy->setExpiryFilter(ExpiryFilter(m_ui->expiryFilter->currentIndex()));
    if (m_isLoaded)
        showState();
}

void TagsPage::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

void TagsPage::showDetails()
{
    m_ui->visibility->setVisible(m_details.has_value());
    m_ui->state->setVisible(m_details.has_value());
    if (!m_details)
        return;
    if (m_details->isPublic)
        m_ui->visibility->setState(u"world"_s, tr("Public"), Tone::Info, Tone::InfoFill);
    else
        m_ui->visibility->setState(u"lock"_s, tr("Private"), Tone::Muted, Tone::GreyFill);
    switch (m_details->state) {
    case wire::RepositoryState::Normal:
        return m_ui->state->setState(u"circle-check"_s, tr("Normal"), Tone::Ok, Tone::OkFill);
    case wire::RepositoryState::ReadOnly:
        return m_ui->state->setState(u"lock"_s, tr("Read-only"), Tone::Warning, Tone::WarningFill);
    default:
        return m_ui->state->setState(u"refresh"_s, tr("Mirror"), Tone::Special, Tone::SpecialFill);
    }
}

void TagsPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    m_ui->tabs->setTabText(0, tr("Tags"));
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, TagModel::kColumns - 1);
    showDetails();
    updateSelection();
    if (m_isLoaded)
        showState();
}

} // namespace quayside::ui
