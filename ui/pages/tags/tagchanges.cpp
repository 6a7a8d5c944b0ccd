#include "ui/pages/tags/tagchanges.h"

#include "app/models/tagmodel.h"
#include "app/services/jobs.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 5; // of the banner; the dock has them all

} // namespace

TagChanges::TagChanges(Jobs &jobs, TagModel &model, Banner &banner, Toast &toast, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_model(model)
    , m_banner(banner)
    , m_toast(toast)
{
    connect(&m_toast, &Toast::actionTriggered, this, [this] { m_jobs.undo(m_done); });
    connect(&m_banner, &Banner::moreTriggered, this, &TagChanges::copyRequest);
    connect(&m_jobs, &Jobs::added, this, &TagChanges::attach);
    connect(&m_jobs, &Jobs::changed, this, &TagChanges::onChanged);
    connect(&m_jobs, &Jobs::finished, this, &TagChanges::onFinished);
}

void TagChanges::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    m_failed = 0;
    m_banner.hide();
    m_toast.hide();
    for (const JobRecord &record : m_jobs.records()) {
        if (record.isRunning())
            attach(record.id);
    }
}

ExpirationChange *TagChanges::ours(qint64 id) const
{
    auto *change = qobject_cast<ExpirationChange *>(m_jobs.find(id));
    const bool isOurs = change && m_connection && m_repository
        && change->record().connection == m_connection->id()
        && change->repository() == *m_repository;
    return isOurs ? change : nullptr;
}

bool TagChanges::isRunning() const
{
    for (const JobRecord &record : m_jobs.records()) {
        if (record.isRunning() && ours(record.id))
            return true;
    }
    return false;
}

void TagChanges::ask(const QList<wire::Tag> &tags, std::optional<std::chrono::seconds> usual)
{
    const Instant now = Clock::system().now() + m_connection->client().clockOffset();
    auto *dialog = new ChangeExpirationDialog(*m_repository, m_connection->registryName(), tags,
                                              now, usual, m_banner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setApiAddress(m_connection->url());
    connect(dialog, &ChangeExpirationDialog::submitted, this, &TagChanges::start);
    connect(dialog, &ChangeExpirationDialog::copied, this, &TagChanges::copied);
    dialog->open();
}

void TagChanges::start(const QList<ExpirationPlanItem> &plan)
{
    m_jobs.add(std::make_unique<ExpirationChange>(JobKind::ChangeExpiration, m_connection->id(),
                                                  m_connection->tags(), *m_repository, plan));
}

void TagChanges::attach(qint64 id)
{
    ExpirationChange *change = ours(id);
    if (!change)
        return;
    m_failed = 0;
    m_banner.hide();
    connect(change, &ExpirationChange::tagChanged, &m_model, &TagModel::updateTag,
            Qt::UniqueConnection);
    Q_EMIT started();
}

void TagChanges::onChanged(qint64 id)
{
    const ExpirationChange *change = ours(id);
    if (!change || !change->record().isRunning() || change->record().total < 2)
        return;
    Q_EMIT progressed(change->record().done + change->record().failed, change->record().total);
}

void TagChanges::onFinished(qint64 id)
{
    const ExpirationChange *change = ours(id);
    if (!change)
        return;
    const int done = change->record().done;
    const bool isBack = change->record().kind == JobKind::RestoreExpiration;
    m_done = id;
    if (done > 0)
        m_toast.show(isBack ? tr("Expiration of %n tag(s) restored.", nullptr, done)
                            : tr("Expiration of %n tag(s) changed.", nullptr, done),
                     change->record().canUndo ? tr("Undo") : QString());
    m_failed = change->failures().isEmpty() ? 0 : id;
    if (m_failed)
        showFailures(*change);
    Q_EMIT finished();
}

void TagChanges::showFailures(const ExpirationChange &change)
{
    QStringList lines;
    bool isForbidden = false;
    bool isReadOnly = false;
    for (const JobFailure &failed : change.failures()) {
        lines.append(u"%1: %2"_s.arg(failed.object, ErrorText::sentence(failed.error)));
        isForbidden |= failed.error.code == ErrorCode::Forbidden;
        isReadOnly |= failed.error.code == ErrorCode::ReadOnly;
    }
    if (lines.size() > kMostLines) {
        const int more = int(lines.size()) - kMostLines;
        lines = lines.first(kMostLines) << tr("and %n more, see Jobs", nullptr, more);
    }
    if (isForbidden)
        lines.prepend(ErrorText::missingToWrite(m_repository->path()));
    m_banner.show(Banner::Kind::Error,
                  tr("%n tag(s) could not be changed.", nullptr, int(change.failures().size())),
                  lines.join(u'\n'), tr("Retry failed"),
                  isForbidden ? tr("Copy request for admin") : QString());
    if (isReadOnly)
        Q_EMIT refused();
}

void TagChanges::copyRequest()
{
    Q_EMIT copied(ErrorText::requestToWrite(m_connection->userName(), m_connection->registryName(),
                                            m_repository->path()));
}

void TagChanges::retry()
{
    Job *failed = m_jobs.find(std::exchange(m_failed, 0));
    if (!failed)
        return;
    m_banner.hide();
    failed->retry();
    Q_EMIT started();
}

} // namespace quayside::ui
