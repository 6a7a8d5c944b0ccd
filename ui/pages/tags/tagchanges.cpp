#include "ui/pages/tags/tagchanges.h"

#include "app/models/tagmodel.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/changeexpirationdialog.h"
#include "ui/text/errortext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

TagChanges::TagChanges(TagModel &model, Banner &banner, Toast &toast, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_banner(banner)
    , m_toast(toast)
{
    connect(&m_toast, &Toast::actionTriggered, this, &TagChanges::undo);
}

void TagChanges::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    delete m_running;
    m_undo.clear();
    m_retry.clear();
    m_banner.hide();
    m_toast.hide();
    Q_EMIT undoChanged(false);
}

void TagChanges::ask(const QList<wire::Tag> &tags, std::optional<std::chrono::seconds> usual)
{
    const Instant now = Clock::system().now() + m_connection->client().clockOffset();
    auto *dialog = new ChangeExpirationDialog(*m_repository, m_connection->registryName(), tags,
                                              now, usual, m_banner.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeExpirationDialog::submitted, this,
            [this](const QList<ExpirationPlanItem> &plan) { start(plan, false); });
    connect(dialog, &ChangeExpirationDialog::copied, this, &TagChanges::copied);
    dialog->open();
}

void TagChanges::start(const QList<ExpirationPlanItem> &plan, bool isUndo)
{
    m_retry.clear();
    m_undo.clear();
    m_banner.hide();
    m_running = new ExpirationChange(m_connection->tags(), *m_repository, plan, this);
    Q_EMIT undoChanged(false);
    connect(m_running, &ExpirationChange::tagChanged, &m_model, &TagModel::updateTag);
    connect(m_running, &ExpirationChange::progressed, this, [this] {
        if (m_running->total() > 1)
            Q_EMIT progressed(int(m_running->finishedCount()), int(m_running->total()));
    });
    connect(m_running, &ExpirationChange::finished, this, [this, isUndo] { onFinished(isUndo); });
    Q_EMIT started();
    m_running->start();
}

void TagChanges::onFinished(bool isUndo)
{
    ExpirationChange *change = m_running;
    m_running = nullptr;
    change->deleteLater();
    m_undo = isUndo ? QList<ExpirationPlanItem>() : change->undoPlan();
    m_retry = change->retryPlan();
    const int done = int(change->done().size());
    if (done > 0)
        m_toast.show(isUndo ? tr("Expiration of %n tag(s) restored.", nullptr, done)
                            : tr("Expiration of %n tag(s) changed.", nullptr, done),
                     isUndo ? QString() : tr("Undo"));
    if (!change->failures().isEmpty())
        showFailures(change->failures());
    Q_EMIT finished();
    Q_EMIT undoChanged(canUndo());
}

void TagChanges::showFailures(const QList<TagFailure> &failures)
{
    QStringList lines;
    for (const TagFailure &failed : failures)
        lines.append(u"%1: %2"_s.arg(failed.item.tag.toString(),
                                     failed.error.serverText.isEmpty()
                                         ? ErrorText::title(failed.error.code)
                                         : failed.error.serverText));
    m_banner.show(Banner::Kind::Error,
                  tr("%n tag(s) could not be changed.", nullptr, int(failures.size())),
                  lines.join(u'\n'), tr("Retry failed"));
}

void TagChanges::undo()
{
    if (!canUndo())
        return;
    m_toast.hide();
    start(QList(m_undo), true);
}

void TagChanges::retry()
{
    start(QList(m_retry), false);
}

} // namespace quayside::ui
