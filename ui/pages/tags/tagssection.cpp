#include "ui/pages/tags/tagssection.h"

#include "ui/connect/connection.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/errortext.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/toast.h"
#include "ui_tagssection.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kMinuteMs = 30'000;

} // namespace

TagsSection::TagsSection(Jobs &jobs, QWidget *parent)
    : RepositorySection(parent)
    , m_ui(std::make_unique<Ui::TagsSection>())
    , m_model(new TagModel(this))
    , m_proxy(new TagTableModel(this))
{
    m_ui->setupUi(this);
    m_proxy->setSourceModel(m_model);
    m_ui->table->setTags(m_proxy);
    m_ui->commands->hide();
    m_ui->bulkBar->hide();
    setFocusProxy(m_ui->table);
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->change->setIcon(tintedIcon(u"calendar-time"_s, Tone::OnAccent));
    m_ui->clear->setIcon(tintedIcon(u"x"_s));
    m_toast = new Toast(this);
    m_changes = new TagChanges(jobs, *m_model, *m_ui->banner, *m_toast, this);
    connectParts();
}

TagsSection::~TagsSection()
{
    if (m_tagsCall)
        m_tagsCall->abort();
}

void TagsSection::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    if (m_tagsCall)
        m_tagsCall->abort();
    m_tagsCall = nullptr;
    m_connection = connection;
    m_repository = repository;
    m_changes->setTarget(m_connection, m_repository);
    m_details.reset();
    m_isLoaded = false;
    m_error = {};
    m_model->clear();
    m_model->setWritable(false);
    updateSelection();
    clearFilter();
}

void TagsSection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    m_details = details;
    m_model->setWritable(details && details->canWrite);
    updateSelection();
}

QString TagsSection::title() const
{
    return tr("Tags");
}

QString TagsSection::tab() const
{
    return u"tags"_s;
}

bool TagsSection::can(PageCommand command) const
{
    return command == PageCommand::ChangeExpiration && m_model->isWritable()
        && !m_changes->isRunning();
}

void TagsSection::perform(PageCommand command)
{
    if (command == PageCommand::ChangeExpiration)
        changeExpiration();
}

void TagsSection::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_tagsCall))
        return;
    m_isQuiet = isQuiet;
    m_ui->table->setImage(m_connection->registryName(), m_connection->url().scheme() == "http"_L1,
                          m_repository->path());
    if (!m_isLoaded) {
        m_ui->table->hide();
        m_ui->overlay->showLoading();
    }
    if (m_tagsCall)
        m_tagsCall->abort();
    m_incoming.clear();
    loadPage(1);
}

void TagsSection::loadPage(int number)
{
    auto *call = m_connection->tags().list(*m_repository, number);
    m_tagsCall = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call, number] { onPage(number, call->takeResult()); });
}

void TagsSection::onPage(int number, const Result<wire::TagPage> &page)
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

void TagsSection::showState()
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

void TagsSection::updateSelection()
{
    const int count = int(m_ui->table->selectionModel()->selectedRows().size());
    m_ui->bulkBar->setVisible(count > 0);
    m_ui->selected->setText(tr("%n selected", nullptr, count));
    const bool canWrite = m_model->isWritable() && !m_changes->isRunning();
    m_ui->change->setEnabled(canWrite);
    m_ui->change->setToolTip(canWrite ? QString()
                                      : tr("You may not change the tags of this repository now."));
    Q_EMIT commandsChanged();
}

void TagsSection::connectParts()
{
    connectFilter();
    connectTable();
    connectChanges();
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this,
            [this] { m_error == Error{} ? clearFilter() : refresh(false); });
    connect(m_ui->banner, &Banner::actionTriggered, this,
            [this] { m_changes->canRetry() ? m_changes->retry() : refresh(false); });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, m_model, &TagModel::refreshTimes);
    m_minute.start();
}

void TagsSection::connectFilter()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &TagsSection::applyFilter);
    connect(m_ui->expiryFilter, &QComboBox::activated, this, &TagsSection::applyFilter);
}

void TagsSection::connectTable()
{
    connect(m_ui->table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TagsSection::updateSelection);
    connect(m_ui->table, &TagTableView::expirationRequested, this,
            &TagsSection::openExpirationDialog);
    connect(m_ui->table, &TagTableView::filterRequested, this, &TagsSection::focusFilter);
    connect(m_ui->table, &TagTableView::textPicked, this, &TagsSection::copy);
    connect(m_ui->table, &TagTableView::rowsPicked, this, [this](const QString &text, int count) {
        QGuiApplication::clipboard()->setText(text);
        m_toast->show(tr("%n row(s) copied.", nullptr, count));
    });
    connect(m_ui->change, &QPushButton::clicked, this, &TagsSection::changeExpiration);
    connect(m_ui->clear, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
}

void TagsSection::connectChanges()
{
    connect(m_changes, &TagChanges::started, this, &TagsSection::updateSelection);
    connect(m_changes, &TagChanges::progressed, this, [this](int done, int total) {
        m_ui->count->setText(tr("%1 of %2 changed").arg(done).arg(total));
    });
    connect(m_changes, &TagChanges::finished, this, [this] {
        updateSelection();
        showState();
    });
    connect(m_changes, &TagChanges::copied, this, &TagsSection::copy);
}

void TagsSection::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(tr("Copied: %1").arg(text.size() > 72 ? text.left(70) + QChar(0x2026) : text));
}

void TagsSection::changeExpiration()
{
    openExpirationDialog(m_ui->table->selectedOrCurrentTags());
}

void TagsSection::openExpirationDialog(const QList<wire::Tag> &tags)
{
    if (!tags.isEmpty() && m_model->isWritable() && !m_changes->isRunning())
        m_changes->ask(tags, m_details ? m_details->tagExpiration : std::nullopt);
}

void TagsSection::clearFilter()
{
    m_ui->filter->clear();
    m_filterDelay.stop();
    m_ui->expiryFilter->setCurrentIndex(0);
    applyFilter();
}

void TagsSection::applyFilter()
{
    m_proxy->setNameFilter(m_ui->filter->text());
    m_proxy->setExpiryFilter(ExpiryFilter(m_ui->expiryFilter->currentIndex()));
    if (m_isLoaded)
        showState();
}

void TagsSection::focusFilter()
{
    m_ui->filter->setFocus();
    m_ui->filter->selectAll();
}

void TagsSection::changeEvent(QEvent *event)
{
    RepositorySection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, TagModel::kColumns - 1);
    updateSelection();
    if (m_isLoaded)
        showState();
}

} // namespace quayside::ui
