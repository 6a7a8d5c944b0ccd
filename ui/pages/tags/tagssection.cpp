#include "ui/pages/tags/tagssection.h"

#include "ui/connect/configreader.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/pushreader.h"
#include "ui/pages/tags/tagquestions.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/commandtext.h"
#include "ui/text/errortext.h"
#include "ui/text/filtertext.h"
#include "ui/text/presentation.h"
#include "ui/theme/tintedicon.h"
#include "ui/widgets/filtermenu.h"
#include "ui/widgets/savedfilters.h"
#include "ui/widgets/tableexport.h"
#include "ui/widgets/toast.h"
#include "ui/workspace.h"
#include "ui_tagssection.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>

#include <array>
#include <functional>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFilterDelayMs = 300;
constexpr int kMinuteMs = 30'000;

} // namespace

TagsSection::TagsSection(const Workspace &workspace, QWidget *parent)
    : RepositorySection(parent)
    , m_ui(std::make_unique<Ui::TagsSection>())
    , m_model(new TagModel(this))
    , m_proxy(new TagTableModel(this))
    , m_savedFilters(new SavedFilters(workspace.settings, u"tags"_s, *this))
    , m_settings(workspace.settings)
{
    m_ui->setupUi(this);
    m_proxy->setTags(m_model);
    m_ui->table->setTags(m_proxy);
    m_ui->table->setColumnMemory(workspace.settings, u"tags"_s);
    m_ui->filter->setToolTip(FilterText::help());
    m_ui->filterError->hide();
    m_ui->stop->hide();
    m_ui->rest->hide();
    m_ui->partial->hide();
    m_ui->columns->setIcon(tintedIcon(u"columns"_s));
    m_ui->columns->setMenu(new QMenu(this));
    m_ui->addFilter->setIcon(tintedIcon(u"plus"_s));
    m_ui->addFilter->setMenu(new QMenu(this));
    m_ui->copy->setIcon(tintedIcon(u"copy"_s));
    m_ui->copy->setMenu(new QMenu(this));
    m_ui->commands->hide();
    m_ui->bulkBar->hide();
    setFocusProxy(m_ui->table);
    m_ui->filter->addAction(tintedIcon(u"search"_s), QLineEdit::LeadingPosition);
    m_ui->change->setIcon(tintedIcon(u"calendar-time"_s, Tone::OnAccent));
    m_ui->clear->setIcon(tintedIcon(u"x"_s));
    m_toast = new Toast(this);
    m_changes = new TagChanges(workspace.jobs, *m_ui->banner, *m_toast, this);
    m_questions = new TagQuestions(workspace.jobs, *this);
    makeReaders();
    makeViewOptions();
    connectParts();
}

TagsSection::~TagsSection()
{
    if (m_tagsCall)
        m_tagsCall->abort();
}

void TagsSection::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    keepStopped();
    if (m_tagsCall)
        m_tagsCall->abort();
    m_tagsCall = nullptr;
    m_connection = connection;
    m_repository = repository;
    m_changes->setTarget(m_connection, m_repository);
    m_questions->setTarget(m_connection, m_repository);
    for (VisibleReader *reader : std::as_const(m_readers))
        reader->restart(m_connection && m_repository);
    m_pushes->setTarget(m_connection, m_repository);
    m_proxy->setLogFailure({});
    m_details.reset();
    m_arePushesShown.reset();
    m_awaited.clear();
    m_expiryOf.reset();
    m_areLayersWanted = false;
    m_sizeOf.reset();
    m_isLoaded = false;
    m_blocked.clear();
    forgetReading();
    m_model->clear();
    takeStopped();
    m_facts->restart(m_connection && m_repository);
    m_configs->setTarget(m_connection, m_repository);
    m_model->setWritable(false);
    updateSelection();
    setFilter(m_repository ? m_settings.lastFilter(place()) : QString());
}

void TagsSection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    m_details = details;
    m_questions->setWindow(details ? details->tagExpiration : std::nullopt);
    m_proxy->setTimeMachine(details ? details->tagExpiration : std::nullopt);
    m_proxy->setBlocked(whyBlocked());
    m_model->setWritable(details && details->canWrite && m_blocked.isEmpty());
    showPushes();
    updateSelection();
}

QString TagsSection::whyBlocked() const
{
    if (!m_blocked.isEmpty() || !m_details || m_details->canWrite)
        return m_blocked;
    return tr("You may not change the tags of this repository.");
}

void TagsSection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    setDetails(m_details);
}

bool TagsSection::hasData() const
{
    return m_isLoaded || m_model->rowCount() > 0;
}

std::optional<wire::Tag> TagsSection::tagToPull() const
{
    if (const auto chosen = m_ui->table->selectedOrCurrentTags(); chosen.size() == 1)
        return chosen.constFirst();
    if (const int latest = m_model->rowOf(u"latest"_s); latest >= 0)
        return m_model->tagAt(latest);
    std::optional<wire::Tag> newest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!newest || m_model->tagAt(row).start > newest->start)
            newest = m_model->tagAt(row);
    }
    return newest;
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
    // Asked at each change of the selection: nothing of it is copied.
    const bool isAny = m_ui->table->selectedCount() > 0 || m_ui->table->isOnTag();
    switch (command) {
    case PageCommand::ChangeExpiration:
        return m_model->isWritable() && !m_changes->isRunning();
    case PageCommand::New:
    case PageCommand::Delete:
        return isAny
            && rights().canDo(command == PageCommand::New ? TagAction::AddName : TagAction::Delete);
    case PageCommand::CopyReference:
        return isAny;
    case PageCommand::Export:
    case PageCommand::ChooseColumns:
        return m_model->rowCount() > 0;
    case PageCommand::StopLoading:
        return m_ui->stop->isVisible();
    default:
        return false;
    }
}

void TagsSection::perform(PageCommand command)
{
    switch (command) {
    case PageCommand::ChangeExpiration:
        return changeExpiration();
    case PageCommand::New:
        return act(TagAction::AddName, m_ui->table->selectedOrCurrentTags());
    case PageCommand::Delete:
        return act(TagAction::Delete, m_ui->table->selectedOrCurrentTags());
    case PageCommand::CopyReference:
        return m_ui->copy->showMenu();
    case PageCommand::Export:
        return exportTable();
    case PageCommand::ChooseColumns:
        return m_ui->columns->showMenu();
    case PageCommand::StopLoading:
        return stopLoading();
    default:
        break;
    }
}

void TagsSection::showState()
{
    const int all = m_model->rowCount();
    const int shown = m_proxy->tagCount();
    const bool isStreaming = m_tagsCall && !m_isHeadOnly && !m_isLoaded && all > 0;
    m_ui->stop->setVisible(isStreaming);
    m_ui->rest->setVisible(m_isStopped && all > 0);
    m_ui->partial->setVisible(m_isStopped && all > 0);
    m_ui->columns->setVisible(all > 0);
    m_ui->addFilter->setVisible(all > 0);
    m_ui->count->setText(isStreaming        ? tr("%n loaded", nullptr, all)
                             : m_isStopped  ? tr("%n loaded, stopped; more exist", nullptr, all)
                             : shown == all ? tr("%n tag(s)", nullptr, all)
                                            : tr("%1 of %n tag(s)", nullptr, all).arg(shown));
    m_ui->count->setVisible(all > 0);
    m_ui->signatures->setVisible(m_model->hasSignatures());
    if (!m_changes->canRetry())
        m_ui->banner->hide();
    m_ui->table->setVisible(shown > 0);
    if (shown > 0)
        return m_ui->overlay->clear();
    if (all > 0 && !m_proxy->isFiltering())
        return m_ui->overlay->showMessage(u"shield-check"_s, tr("Only signatures here"),
                                          tr("The images that they are of have no tag any more."),
                                          tr("Show signatures"));
    if (all > 0)
        return m_ui->overlay->showMessage(u"filter"_s,
                                          m_ui->facts->isVisibleTo(this)
                                              ? tr("No tag matches the filter so far")
                                              : tr("No tag matches the filter"),
                                          {}, tr("Clear filter"));
    if (!m_isLoaded)
        return;
    m_ui->overlay->showMessage(u"tag"_s, tr("No tags yet"),
                               tr("Push an image and it appears here."));
    m_ui->commands->show();
    showCommands();
}

void TagsSection::showCommands()
{
    if (m_ui->commands->isHidden() || !m_connection || !m_repository)
        return;
    const QString registry = m_connection->registryName();
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    const ClientChoice client = Presentation::current().client;
    m_ui->login->setText(loginCommand(client, registry, m_connection->userName(), isPlain));
    m_ui->push->setText(pushCommand(
        client, u"IMAGE"_s, imageName(registry, m_repository->path(), u"latest"_s), isPlain));
}

void TagsSection::updateSelection()
{
    const int count = m_ui->table->selectedCount();
    const bool isAll = count > 0 && count == m_proxy->tagCount();
    const QString all = m_isStopped ? tr("%n selected (all loaded)", nullptr, count)
                                    : tr("%n selected (all matching)", nullptr, count);
    m_ui->bulkBar->setVisible(count > 0);
    m_ui->selected->setText(
        isAll && (m_isStopped || m_proxy->isFiltering()) ? all : tr("%n selected", nullptr, count));
    const bool canWrite = m_model->isWritable() && !m_changes->isRunning();
    m_ui->change->setVisible(rights().mayWrite);
    m_ui->change->setEnabled(canWrite);
    m_ui->change->setToolTip(
        m_changes->isRunning() ? tr("Tags of this repository are being changed.") : whyBlocked());
    showActions();
    Q_EMIT commandsChanged();
}

void TagsSection::connectParts()
{
    connectFilter();
    connectTable();
    connectChanges();
    connectActions();
    connect(m_ui->overlay, &StateOverlay::actionTriggered, this, [this] {
        if (m_model->rowCount() > 0 && !m_proxy->isFiltering())
            m_ui->signatures->setChecked(true);
        else
            clearFilter();
    });
    connect(m_ui->banner, &Banner::actionTriggered, m_changes, &TagChanges::retry);
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_connection)
            m_model->removeExpired(Clock::system().now() + m_connection->client().clockOffset());
        m_model->refreshTimes();
    });
    m_minute.start();
}

void TagsSection::connectFilter()
{
    m_filterDelay.setSingleShot(true);
    m_filterDelay.setInterval(kFilterDelayMs);
    connect(m_ui->filter, &QLineEdit::textChanged, &m_filterDelay, qOverload<>(&QTimer::start));
    connect(&m_filterDelay, &QTimer::timeout, this, &TagsSection::applyFilter);
    connect(m_ui->expiryFilter, &QComboBox::activated, this, &TagsSection::applyFilter);
    connect(m_savedFilters, &SavedFilters::chosen, this, [this](const QString &filter) {
        // The line says all of it.
        m_ui->expiryFilter->setCurrentIndex(0);
        m_ui->filter->setText(filter);
        m_ui->filter->setFocus();
    });
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
    connect(m_ui->all, &QPushButton::clicked, m_ui->table, &QTableView::selectAll);
    connect(m_ui->stop, &QPushButton::clicked, this, &TagsSection::stopLoading);
    connect(m_ui->rest, &QPushButton::clicked, this, &TagsSection::loadRest);
    connect(m_ui->columns->menu(), &QMenu::aboutToShow, this, &TagsSection::fillViewMenu);
    connect(m_ui->addFilter->menu(), &QMenu::aboutToShow, this, &TagsSection::fillFilterMenu);
    connect(m_ui->copy->menu(), &QMenu::aboutToShow, this, &TagsSection::fillCopyMenu);
    connect(m_ui->table, &TagTableView::digestPicked, this,
            [this](const QString &digest) { m_ui->filter->setText("digest="_L1 + digest); });
    connect(m_ui->clear, &QPushButton::clicked, m_ui->table, &QTableView::clearSelection);
}

void TagsSection::connectChanges()
{
    connect(m_changes, &TagChanges::tagChanged, m_model,
            [this](const wire::Tag &tag) { m_model->addTags({tag}); });
    connect(m_changes, &TagChanges::tagRemoved, m_model, &TagModel::removeTag);
    connect(m_changes, &TagChanges::started, this, &TagsSection::updateSelection);
    connect(m_changes, &TagChanges::progressed, this, [this](int done, int total) {
        m_ui->count->setText(tr("%1 of %2 changed").arg(done).arg(total));
    });
    connect(m_changes, &TagChanges::finished, this, [this] {
        updateSelection();
        showState();
    });
    connect(m_changes, &TagChanges::outdated, this, [this] {
        if (m_isLoaded && isVisible())
            refresh(true);
    });
    connect(m_changes, &TagChanges::copied, this, &TagsSection::copy);
    connect(m_changes, &TagChanges::refused, this, &TagsSection::writeRefused);
}

void TagsSection::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_toast->show(tr("Copied: %1").arg(text.size() > 72 ? text.left(70) + QChar(0x2026) : text));
}

void TagsSection::fillFilterMenu()
{
    FilterMenu menu(*m_ui->addFilter->menu(), *m_ui->filter);
    menu.add(tr("Expires within a week"), u"expires<7d"_s);
    menu.add(tr("Expires later than in four weeks"), u"expires>4w"_s);
    menu.add(tr("Never expires"), u"expires=never"_s);
    menu.separate();
    menu.add(tr("Larger than 1 GiB"), u"size>1GB"_s);
    menu.add(tr("Modified in the last week"), u"modified<7d"_s);
    menu.add(tr("Not modified for 90 days"), u"modified>90d"_s);
    menu.separate();
    menu.add(tr("Name by a regular expression"), u"name~^v[0-9]"_s);
    menu.add(tr("Immutable"), u"immutable=yes"_s);
    menu.add(tr("Not signed"), u"signed=no"_s);
    menu.add(tr("Other tags have the image, too"), u"same=yes"_s);
    menu.separate();
    menu.add(tr("For a platform"), u"platform=linux/arm64"_s);
    if (areLabelsOffered())
        menu.add(tr("With a label"), u"label=maintainer"_s);
    if (arePullsCounted()) {
        menu.add(tr("Not pulled for 90 days"), u"-pulled<90d"_s);
        menu.add(tr("Never pulled"), u"pulled=never"_s);
    }
    if (arePushesTold())
        menu.add(tr("Pushed by me"), u"pushedby=%1"_s.arg(m_connection->userName()));
    m_savedFilters->addTo(*m_ui->addFilter->menu(), wholeFilter());
    menu.add(tr("All but versions"), u"-v*"_s);
}

void TagsSection::fillCopyMenu()
{
    QMenu &menu = *m_ui->copy->menu();
    menu.clear();
    const QString image = m_connection->registryName() + u'/' + m_repository->path();
    const auto add = [this, &menu](const QString &word,
                                   const std::function<QString(const wire::Tag &)> &line) {
        connect(menu.addAction(word), &QAction::triggered, this, [this, line] {
            QStringList lines;
            for (const wire::Tag &tag : m_ui->table->selectedOrCurrentTags())
                lines.append(line(tag));
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
            m_toast->show(tr("%n line(s) copied.", nullptr, int(lines.size())));
        });
    };
    add(tr("&Names"), [](const wire::Tag &tag) { return tag.name.toString(); });
    add(tr("&Digests"), [](const wire::Tag &tag) { return tag.manifestDigest.toString(); });
    add(tr("&Image names"),
        [image](const wire::Tag &tag) { return image + u':' + tag.name.toString(); });
    add(tr("Images by di&gest"),
        [image](const wire::Tag &tag) { return image + u'@' + tag.manifestDigest.toString(); });
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    add(tr("&Pull commands"), [image, isPlain](const wire::Tag &tag) {
        return pullCommand(Presentation::current().client, image + u':' + tag.name.toString(),
                           isPlain);
    });
    QAction *loop = menu.addAction(tr("Pull commands as a shell &loop"));
    loop->setObjectName(u"tags.copy.loop"_s);
    connect(loop, &QAction::triggered, this, [this, image, isPlain] {
        QStringList names;
        for (const wire::Tag &tag : m_ui->table->selectedOrCurrentTags())
            names.append(tag.name.toString());
        QGuiApplication::clipboard()->setText(
            pullLoop(Presentation::current().client, image, names, isPlain));
        m_toast->show(tr("A loop over %n tag(s) copied.", nullptr, int(names.size())));
    });
    menu.addSeparator();
    for (const auto &[word, format] : {std::pair{tr("As &CSV"), TableExport::Format::Csv},
                                       std::pair{tr("As &JSON"), TableExport::Format::Json},
                                       std::pair{tr("As &table"), TableExport::Format::Tsv}}) {
        connect(menu.addAction(word), &QAction::triggered, this, [this, format = format] {
            const QList<QStringList> rows = m_ui->table->exportRows(true);
            QGuiApplication::clipboard()->setText(
                QString::fromUtf8(TableExport::toText(format, m_ui->table->exportHeaders(), rows)));
            m_toast->show(tr("%n row(s) copied.", nullptr, int(rows.size())));
        });
    }
}

void TagsSection::exportTable()
{
    auto *task = TableExport::ask(*m_ui->table, m_repository->path(), window());
    connect(task, &TableExport::finished, this,
            [this](bool, const QString &sentence) { m_toast->show(sentence); });
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

void TagsSection::changeEvent(QEvent *event)
{
    RepositorySection::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitFilter();
        showActions();
    }
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    fitFilter();
    m_proxy->setBlocked(whyBlocked());
    Q_EMIT m_proxy->headerDataChanged(Qt::Horizontal, 0, TagModel::kColumns - 1);
    updateSelection();
    showFacts();
    showCommands();
}

} // namespace quayside::ui
