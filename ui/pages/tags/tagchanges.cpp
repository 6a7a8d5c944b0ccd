#include "ui/pages/tags/tagchanges.h"

#include "app/services/jobs.h"
#include "app/services/repositoryreturn.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/docks/jobfailuresdialog.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"
#include "ui/text/jobtext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QtWidgets/QPushButton>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostLines = 5; // of the banner; the dock has them all
constexpr qsizetype kLongestName = 40; // in the toast, which is one line
constexpr std::chrono::minutes kShown(1);

QString shortened(const QString &name)
{
    return name.size() > kLongestName ? name.left(kLongestName) + QChar(0x2026) : name;
}

} // namespace

TagChanges::TagChanges(Jobs &jobs, Banner &banner, Toast &toast, QObject *parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_banner(banner)
    , m_toast(toast)
    , m_list(new QPushButton)
{
    m_list->setObjectName(u"banner.list"_s);
    m_list->setProperty("dense", true);
    m_list->setAutoDefault(false);
    m_list->hide();
    m_banner.addTool(m_list);
    connect(m_list, &QPushButton::clicked, this, &TagChanges::openFailures);
    connect(&m_toast, &Toast::actionTriggered, this, [this] { m_jobs.undo(m_done); });
    connect(&m_toast, &Toast::secondTriggered, this, &TagChanges::clearExpiration);
    connect(&m_banner, &Banner::moreTriggered, this, &TagChanges::copyRequest);
    connect(&m_jobs, &Jobs::added, this, &TagChanges::attach);
    connect(&m_jobs, &Jobs::changed, this, &TagChanges::onChanged);
    connect(&m_jobs, &Jobs::finished, this, &TagChanges::onFinished);
}

void TagChanges::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    forgetFailures();
    m_toast.hide();
    for (const JobRecord &record : m_jobs.records()) {
        if (record.isRunning())
            attach(record.id);
    }
}

Job *TagChanges::ours(qint64 id) const
{
    Job *job = m_jobs.find(id);
    const bool isOurs = job && m_connection && m_repository && JobText::isOfTags(job->record().kind)
        && job->record().connection == m_connection->id()
        && job->record().target == m_repository->path();
    return isOurs ? job : nullptr;
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
    QHash<QString, std::optional<Instant>> wanted;
    for (const ExpirationPlanItem &item : plan)
        wanted.insert(item.tag.toString(), item.after);
    const Job &job = m_jobs.add(std::make_unique<ExpirationChange>(
        JobKind::ChangeExpiration, m_connection->id(), m_connection->tags(), *m_repository, plan));
    m_wanted.insert(job.record().id, wanted);
}

QString TagChanges::otherDates(const Job &job) const
{
    const auto wanted = m_wanted.value(job.record().id);
    QStringList moved;
    QString date;
    for (const JobChange &change : job.changes()) {
        const auto asked = wanted.constFind(change.object);
        if (asked == wanted.cend())
            continue;
        const auto end = change.after.isEmpty()
            ? std::nullopt
            : std::optional(instantFromMs(change.after.toLongLong()));
        // The wire knows whole seconds, and words whole minutes.
        const bool isSame = end && *asked ? std::chrono::abs(*end - **asked) < kShown
                                          : end.has_value() == asked->has_value();
        if (isSame)
            continue;
        moved.append(change.object);
        date = end ? DateText::absolute(*end) : DateText::expiry({}, Clock::system().now());
    }
    if (moved.isEmpty())
        return {};
    if (moved.size() == 1)
        //: %1 tag, %2 date and time, or Never
        return tr("The registry gave %1 another date: %2.")
            .arg(shortened(moved.constFirst()), date);
    return tr("The registry gave %n tag(s) other dates; see Activity.", nullptr, int(moved.size()));
}

void TagChanges::attach(qint64 id)
{
    Job *job = ours(id);
    if (!job)
        return;
    forgetFailures();
    m_last.reset();
    constexpr auto kOnce = Qt::UniqueConnection;
    if (auto *expiration = qobject_cast<ExpirationChange *>(job))
        connect(expiration, &ExpirationChange::tagChanged, this, &TagChanges::onTag, kOnce);
    if (auto *locking = qobject_cast<TagLocking *>(job))
        connect(locking, &TagLocking::tagChanged, this, &TagChanges::onTag, kOnce);
    if (auto *purge = qobject_cast<TagPurge *>(job))
        connect(purge, &TagPurge::tagRemoved, this, &TagChanges::tagRemoved, kOnce);
    if (auto *moves = qobject_cast<TagMoves *>(job)) {
        connect(moves, &TagMoves::tagChanged, this, &TagChanges::onTag, kOnce);
        connect(moves, &TagMoves::tagRemoved, this, &TagChanges::tagRemoved, kOnce);
    }
    Q_EMIT started();
}

void TagChanges::onTag(const wire::Tag &tag)
{
    m_last = tag;
    Q_EMIT tagChanged(tag);
}

void TagChanges::onChanged(qint64 id)
{
    const Job *job = ours(id);
    if (!job || !job->record().isRunning() || job->record().total < 2)
        return;
    Q_EMIT progressed(job->record().done + job->record().failed, job->record().total);
}

void TagChanges::onFinished(qint64 id)
{
    const Job *job = ours(id);
    if (!job)
        return;
    const JobRecord &record = job->record();
    m_done = id;
    // What comes back may bring a date with it and leave again.
    const bool mayLeave = record.kind == JobKind::RestoreTags && record.total == 1 && m_last
        && m_last->end && !m_last->isImmutable.value_or(false);
    const QString other = otherDates(*job);
    if (job->failures().isEmpty())
        m_wanted.remove(id);
    const QString said = other.isEmpty()
        ? JobText::finished(record)
        //: One sentence after another, with the space that the language wants between them.
        : tr("%1 %2").arg(JobText::finished(record), other);
    if (record.done > 0)
        m_toast.show(said, record.canUndo ? tr("Undo") : QString(),
                     mayLeave ? tr("Clear its expiration") : QString());
    m_failed = job->failures().isEmpty() ? 0 : id;
    if (m_failed)
        showFailures(*job);
    if (qobject_cast<const RepositoryReturn *>(job))
        Q_EMIT outdated();
    Q_EMIT finished();
}

void TagChanges::clearExpiration()
{
    if (m_last && m_connection && m_repository)
        start({{m_last->name, m_last->end, std::nullopt}});
}

void TagChanges::showFailures(const Job &job)
{
    QStringList lines;
    bool isForbidden = false;
    bool isReadOnly = false;
    for (const JobFailure &failed : job.failures()) {
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
                  tr("%n tag(s) could not be changed.", nullptr, int(job.failures().size())),
                  lines.join(u'\n'), tr("Retry failed"),
                  isForbidden ? tr("Copy request for admin") : QString());
    // The banner has no more than a few lines, and no way to the rules that refuse.
    m_list->setText(tr("Details…"));
    m_list->show();
    if (isReadOnly)
        Q_EMIT refused();
}

void TagChanges::forgetFailures()
{
    m_failed = 0;
    m_list->hide();
    m_banner.hide();
}

void TagChanges::openFailures()
{
    const Job *job = m_jobs.find(m_failed);
    if (!job)
        return;
    auto *dialog = new JobFailuresDialog(job->record(), job->failures(), m_banner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &JobFailuresDialog::addressRequested, this, &TagChanges::addressRequested);
    dialog->open();
}

void TagChanges::copyRequest()
{
    Q_EMIT copied(ErrorText::requestToWrite(m_connection->userName(), m_connection->registryName(),
                                            m_repository->path()));
}

void TagChanges::retry()
{
    Job *failed = m_jobs.find(m_failed);
    forgetFailures();
    if (!failed)
        return;
    failed->retry();
    Q_EMIT started();
}

} // namespace quayside::ui
