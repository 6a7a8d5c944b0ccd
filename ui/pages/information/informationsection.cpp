#include "ui/pages/information/informationsection.h"

#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"
#include "ui/text/commandtext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/sizetext.h"
#include "ui/workspace.h"
#include "ui_informationsection.h"

#include <QtCore/QEvent>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QShortcut>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecent = 5;
constexpr qsizetype kLongestDescription = 1'000'000;

} // namespace

InformationSection::InformationSection(const Workspace &workspace, QWidget *parent)
    : RepositorySection(parent)
    , m_ui(std::make_unique<Ui::InformationSection>())
    , m_connections(workspace.connections)
    , m_jobs(workspace.jobs)
{
    connect(&m_jobs, &Jobs::finished, this, &InformationSection::onJob);
    m_ui->setupUi(this);
    m_ui->conflict->hide();
    connect(m_ui->view, &MarkdownView::picturesChanged, this, &InformationSection::showPictures);
    connect(m_ui->loadPictures, &QPushButton::clicked, m_ui->view, &MarkdownView::loadPictures);
    m_ui->recent->setUniformItemSizes(true);
    m_ui->recent->setSpacing(3);
    // They lie on cards.
    m_ui->recent->viewport()->setBackgroundRole(QPalette::Light);
    m_ui->view->viewport()->setBackgroundRole(QPalette::Light);
    setFocusProxy(m_ui->view);
    connect(m_ui->edit, &QPushButton::clicked, this, &InformationSection::beginEdit);
    connect(m_ui->cancel, &QPushButton::clicked, this, [this] {
        m_drafts.remove(draftKey());
        endEdit();
    });
    connect(m_ui->save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_ui->conflict, &Banner::actionTriggered, this, [this] { save(true); });
    connect(m_ui->conflict, &Banner::moreTriggered, this, [this] {
        QGuiApplication::clipboard()->setText(ErrorText::requestToWrite(
            m_connection->userName(), m_connection->registryName(), m_repository->path()));
        Q_EMIT announced(tr("The request is on the clipboard."));
    });
    connect(m_ui->editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isEditing)
            return;
        m_ui->view->setMarkdownText(m_ui->editor->toPlainText());
        m_ui->save->setEnabled(isSavable());
        keepDraft();
    });
    auto *saveKeys = new QShortcut(QKeySequence::Save, this);
    saveKeys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKeys, &QShortcut::activated, m_ui->save, &QPushButton::click);
    connect(m_ui->recent, &QListWidget::itemActivated, this, &InformationSection::tagsRequested);
    connect(m_ui->recent, &QListWidget::itemClicked, this, &InformationSection::tagsRequested);
    endEdit();
}

InformationSection::~InformationSection()
{
    abortCalls();
}

void InformationSection::abortCalls()
{
    for (const auto &call : {m_tagsCall, m_statsCall, m_saveCall, m_countCall}) {
        if (call)
            call->abort();
    }
}

QString InformationSection::title() const
{
    return tr("Information");
}

QString InformationSection::tab() const
{
    return u"information"_s;
}

QString InformationSection::draftKey() const
{
    return m_connection && m_repository ? m_connection->id() + u'/' + m_repository->path()
                                        : QString();
}

void InformationSection::setTarget(Connection *connection,
                                   const std::optional<RepositoryName> &repository)
{
    // A save that is on its way is let go: what became of it is seen at the next visit.
    abortCalls();
    if (m_list)
        m_list->disconnect(this);
    m_list = connection ? &m_connections.repositories(*connection) : nullptr;
    if (m_list)
        connect(m_list, &RepositoryList::changed, this, &InformationSection::showSize);
    m_count.reset();
    m_connection = connection;
    m_repository = repository;
    m_details.reset();
    m_isEditing = false;
    m_blocked.clear();
    forgetReading();
    m_ui->conflict->hide();
    m_ui->recent->clear();
    m_ui->strip->setDays({});
    m_ui->total->clear();
    endEdit();
    showFacts();
}

void InformationSection::setDetails(const std::optional<wire::RepositoryDetails> &details)
{
    m_details = details;
    showFacts();
    if (m_isEditing)
        return;
    showDescription();
    // What was typed here before the window went elsewhere.
    if (m_details && m_drafts.contains(draftKey()))
        beginEdit();
}

void InformationSection::setBlocked(const QString &reason)
{
    if (m_blocked == reason)
        return;
    m_blocked = reason;
    showBlocked();
}

void InformationSection::showBlocked()
{
    // What a state forbids is shown and says so; what is not the user's to do is not there.
    const bool mayWrite =
        m_details && m_details->mayWrite() && m_connection && !m_connection->isReadOnly();
    m_ui->edit->setVisible(mayWrite && !m_isEditing);
    m_ui->edit->setEnabled(m_blocked.isEmpty());
    m_ui->edit->setToolTip(m_blocked);
    m_ui->save->setEnabled(isSavable());
    m_ui->save->setToolTip(m_blocked);
}

bool InformationSection::isSavable() const
{
    return m_isEditing && !m_saveCall && m_blocked.isEmpty()
        && m_ui->editor->toPlainText() != m_base
        && m_ui->editor->document()->characterCount() <= kLongestDescription;
}

void InformationSection::stopReading()
{
    for (const auto &call : {m_tagsCall, m_statsCall, m_countCall}) {
        if (call)
            call->abort();
    }
    m_tagsCall = nullptr;
    m_statsCall = nullptr;
}

void InformationSection::refresh(bool isQuiet)
{
    if (!m_connection || !m_repository || (isQuiet && m_tagsCall))
        return;
    if (!isQuiet && !hasData())
        forgetReading();
    for (const auto &call : {m_tagsCall, m_statsCall, m_countCall}) {
        if (call)
            call->abort();
    }
    auto *tags = m_connection->tags().list(*m_repository, 1);
    m_tagsCall = tags;
    connect(tags, &api::ApiCallBase::finished, this, [this, tags, isQuiet] {
        const auto page = tags->takeResult();
        m_tagsCall = nullptr;
        if (page) {
            endReading();
            showRecent(page->tags, page->hasAdditional);
            if (page->hasAdditional && !(isQuiet && m_count))
                countTags();
        } else {
            endReading({page.error(), m_connection->client().lastDetails()});
        }
        Q_EMIT refreshed(page.has_value());
    });
    auto *stats = m_connection->repositories().details(*m_repository, true);
    m_statsCall = stats;
    connect(stats, &api::ApiCallBase::finished, this, [this, stats] {
        const auto details = stats->takeResult();
        // An older Quay may leave them out.
        const bool isThere = details && details->stats;
        m_ui->activityCard->setVisible(isThere);
        if (!isThere)
            return;
        qint64 total = 0;
        for (const wire::RepositoryDayCount &day : *details->stats)
            total += day.count;
        m_ui->strip->setDays(*details->stats);
        m_ui->total->setText(tr("%n push(es), pulls and changes", nullptr, int(total)));
    });
    Q_EMIT readingBegun();
}

void InformationSection::countTags()
{
    auto *call = m_connection->repositories().tagCount(*m_repository);
    m_countCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto answer = call->takeResult();
        if (!answer || !answer->count)
            return;
        m_count = *answer->count;
        showCount(0, true);
    });
}

void InformationSection::showCount(qsizetype onPage, bool hasMore)
{
    const QLocale locale;
    if (!hasMore)
        m_count.reset();
    m_ui->tagCount->setText(!hasMore       ? locale.toString(onPage)
                                : !m_count ? tr("more than %1").arg(locale.toString(onPage))
                                : *m_count < wire::RepositoryTagCount::kMost
                                ? locale.toString(*m_count)
                                //: as many tags, at least
                                : tr("%1 or more").arg(locale.toString(*m_count)));
}

void InformationSection::showSize()
{
    const int row = m_list && m_repository ? m_list->model().rowOf(m_repository->path()) : -1;
    const auto report = row < 0 ? std::nullopt : m_list->model().repositoryAt(row).quotaReport;
    m_ui->sizeLabel->setVisible(report.has_value());
    m_ui->size->setVisible(report.has_value());
    if (report)
        m_ui->size->setText(sizeText(report->quotaBytes, QLocale()));
}

void InformationSection::showDescription()
{
    const QString text = m_details ? m_details->description.value_or(QString()) : QString();
    showBlocked();
    m_ui->edit->setText(text.isEmpty() ? tr("Write one") : tr("Edit"));
    m_ui->view->setMarkdownText(text);
    if (text.isEmpty() && m_details)
        m_ui->view->setPlainText(tr("No description"));
}

void InformationSection::showPictures()
{
    const MarkdownView::Pictures pictures = m_ui->view->pictures();
    const bool isLoading = pictures.loading > 0;
    m_ui->blocked->setVisible(pictures.hidden + pictures.loading + pictures.failed > 0);
    m_ui->blocked->setText(
        isLoading             ? tr("%n picture(s) are being loaded.", nullptr, pictures.loading)
            : pictures.hidden ? tr("%n picture(s) of other hosts are not shown; their places are "
                                   "marked.",
                                   nullptr, pictures.hidden)
                              : tr("%n picture(s) could not be loaded; their places are marked.",
                                   nullptr, pictures.failed));
    m_ui->loadPictures->setText(pictures.hidden ? tr("Load them") : tr("Try again"));
    m_ui->loadPictures->setVisible(!isLoading && pictures.loadable > 0);
}

void InformationSection::showFacts()
{
    const bool isKnown = m_details.has_value();
    m_ui->factsCard->setVisible(isKnown);
    m_ui->pullCard->setVisible(isKnown && m_connection);
    if (!isKnown || !m_connection)
        return;
    m_ui->visibility->setText(m_details->isPublic ? tr("Public") : tr("Private"));
    const bool isNormal = m_details->state == wire::RepositoryState::Normal;
    m_ui->state->setText(isNormal                                                  ? tr("Normal")
                             : m_details->state == wire::RepositoryState::ReadOnly ? tr("Read-only")
                                                                                   : tr("Mirror"));
    const auto machine = m_details->tagExpiration;
    m_ui->machineLabel->setVisible(machine.has_value());
    m_ui->timeMachine->setVisible(machine.has_value());
    if (machine)
        m_ui->timeMachine->setText(
            tr("%n day(s)", nullptr, int(std::chrono::floor<std::chrono::days>(*machine).count())));
    showSize();
    m_ui->right->setText(m_details->canAdmin       ? tr("Administrator")
                             : m_details->canWrite ? tr("Write")
                                                   : tr("Read"));
    const QString name = m_connection->registryName() + u'/' + m_repository->path();
    const bool isPlain = m_connection->url().scheme() == "http"_L1;
    m_ui->podman->setText(pullCommand(ClientChoice::Podman, name, isPlain));
    m_ui->docker->setText(pullCommand(ClientChoice::Docker, name, isPlain));
    m_ui->skopeo->setText(inspectCommand(name, isPlain));
}

void InformationSection::showRecent(const QList<wire::Tag> &tags, bool hasMore)
{
    const Instant now = Clock::system().now();
    showCount(tags.size(), hasMore);
    m_ui->lastPush->setText(tags.isEmpty() ? tr("never")
                                           : DateText::ago(tags.constFirst().start, now));
    m_ui->lastPush->setToolTip(tags.isEmpty() ? QString()
                                              : DateText::absoluteWithUtc(tags.constFirst().start));
    m_ui->recent->clear();
    for (const wire::Tag &tag : tags.first(qMin<qsizetype>(tags.size(), kRecent)))
        m_ui->recent->addItem(
            //: a tag and how long ago it was pushed
            tr("%1, %2").arg(tag.name.toString(), DateText::ago(tag.start, now)));
    m_ui->recent->setVisible(!tags.isEmpty());
    m_ui->noPush->setVisible(tags.isEmpty());
}

void InformationSection::beginEdit()
{
    if (!m_details)
        return;
    m_base = m_details->description.value_or(QString());
    m_isEditing = true;
    m_ui->edit->hide();
    m_ui->cancel->show();
    m_ui->save->show();
    m_ui->editor->show();
    m_ui->editor->setPlainText(m_drafts.value(draftKey(), m_base));
    m_ui->view->setMarkdownText(m_ui->editor->toPlainText());
    m_ui->save->setEnabled(isSavable());
    m_ui->editor->setFocus();
}

void InformationSection::endEdit()
{
    m_isEditing = false;
    m_ui->cancel->hide();
    m_ui->save->hide();
    m_ui->editor->hide();
    m_ui->conflict->hide();
    m_ui->editor->setReadOnly(false);
    showDescription();
}

void InformationSection::keepDraft()
{
    const QString text = m_ui->editor->toPlainText();
    if (text == m_base)
        m_drafts.remove(draftKey());
    else
        m_drafts.insert(draftKey(), text);
}

void InformationSection::save(bool isOverwrite)
{
    if (!m_isEditing || !m_connection || m_saveCall || !m_ui->save->isEnabled())
        return;
    m_ui->conflict->hide();
    m_ui->editor->setReadOnly(true);
    m_ui->save->setEnabled(false);
    if (isOverwrite)
        return write();
    auto *call = m_connection->repositories().details(*m_repository);
    m_saveCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto now = call->takeResult();
        m_saveCall = nullptr;
        if (!now)
            return showError(now.error());
        if (now->description.value_or(QString()) == m_base)
            return write();
        m_ui->editor->setReadOnly(false);
        m_ui->save->setEnabled(isSavable());
        m_ui->conflict->show(
            Banner::Kind::Warning, tr("Somebody else changed the description."),
            tr("It now begins with: %1").arg(now->description.value_or(QString()).left(120)),
            tr("Overwrite"));
    });
}

void InformationSection::write()
{
    const QString text = m_ui->editor->toPlainText();
    auto *call = m_connection->repositories().setDescription(*m_repository, text);
    m_saveCall = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, text, before = m_base] {
        const auto saved = call->takeResult();
        m_saveCall = nullptr;
        if (!saved)
            return showError(saved.error());
        m_drafts.remove(draftKey());
        if (m_details)
            m_details->description = text;
        endEdit();
        Q_EMIT announced(tr("The description is saved."));
        recordChange(before, text);
    });
}

void InformationSection::recordChange(const QString &before, const QString &after)
{
    m_jobs.add(std::make_unique<RecordedChange>(
        JobKind::ChangeDescription, m_connection->id(), m_repository->path(),
        JobChange{m_repository->path(), before, after},
        RecordedChange::call(
            [api = m_connection->repositories(), repository = *m_repository, before]() mutable {
                return api.setDescription(repository, before);
            })));
}

void InformationSection::onJob(qint64 id)
{
    const Job *job = m_jobs.find(id);
    if (job && m_connection && m_repository && job->record().kind == JobKind::ChangeDescription
        && job->record().connection == m_connection->id()
        && job->record().target == m_repository->path())
        Q_EMIT detailsOutdated();
}

void InformationSection::showError(const Error &error)
{
    m_ui->editor->setReadOnly(false);
    m_ui->save->setEnabled(isSavable());
    const QString text = error.code == ErrorCode::Forbidden
        ? ErrorText::missingToWrite(m_repository->path())
        : error.serverText;
    m_ui->conflict->show(Banner::Kind::Error, ErrorText::title(error.code), text, {},
                         error.code == ErrorCode::Forbidden ? tr("Copy request for admin")
                                                            : QString());
    if (error.code == ErrorCode::ReadOnly)
        Q_EMIT writeRefused();
}

void InformationSection::changeEvent(QEvent *event)
{
    RepositorySection::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showFacts();
    if (!m_isEditing)
        showDescription();
    showPictures();
    refresh(true);
}

} // namespace quayside::ui
