#include "ui/pages/tags/tagquestions.h"

#include "app/services/jobs.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/returnquestion.h"
#include "ui/pages/tags/tagplandialog.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"

// What comes back, and what a history loses; tagquestions_tags.cpp asks about tags that are there.

namespace quayside::ui {

using namespace Qt::StringLiterals;

TagQuestions::TagQuestions(Jobs &jobs, QWidget &owner)
    : QObject(&owner)
    , m_jobs(jobs)
    , m_owner(owner)
{
}

void TagQuestions::setTarget(Connection *connection,
                             const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    m_window.reset();
}

bool TagQuestions::canRestore() const
{
    return m_connection && m_connection->offers("restoreTag"_L1);
}

bool TagQuestions::canPurge() const
{
    // Without a window there is nothing that a plain deletion leaves.
    return m_connection && m_connection->offers("removeTagFromTimemachine"_L1)
        && (!m_window || m_window->count() > 0);
}

bool TagQuestions::canLock() const
{
    return m_connection && m_connection->offers("changeTag"_L1)
        && m_connection->hasFeature("IMMUTABLE_TAGS"_L1);
}

Instant TagQuestions::now() const
{
    return Clock::system().now() + m_connection->client().clockOffset();
}

QString TagQuestions::windowName() const
{
    return u"%1: %2"_s.arg(m_connection->profile().name, m_repository->path());
}

void TagQuestions::open(QDialog &dialog)
{
    dialog.setAttribute(Qt::WA_DeleteOnClose);
    dialog.open();
}

void TagQuestions::add(std::unique_ptr<Job> job)
{
    m_jobs.add(std::move(job));
}

void TagQuestions::askToRestore(const TagEvent &event)
{
    if (!m_connection || !m_repository || !event.from)
        return;
    const auto words = [window = windowName(), event] {
        return TagPlanDialog::Words{
            .window = window,
            .title = tr("Restore %1?").arg(event.tag.toString()),
            .hint = event.present
                ? tr("The tag moves back to an image that it pointed to before. The present image "
                     "stays recoverable.")
                : tr("The tag is not there now. It comes back with the image that it pointed to "
                     "last."),
            .columns = {tr("TAG"), tr("NOW"), tr("AFTERWARDS")},
            .action = tr("Restore"),
            .option = tr("Clear its expiration, too, so that it does not leave again")};
    };
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows([event] {
        return QList<TagPlanDialog::Row>{{event.tag.toString(),
                                          {TagPlanDialog::image(event.present, tr("gone")),
                                           TagPlanDialog::image(event.from, {})}}};
    });
    if (m_window && event.time + *m_window <= now())
        dialog->setNote(
            [] {
                return tr("The time machine has let go of this image: the registry may not have "
                          "it any more.");
            },
            true);
    const auto move = [dialog, event] {
        TagMove back{.tag = event.tag,
                     .before = event.present,
                     .after = event.from,
                     .endBefore = event.presentEnd};
        if (dialog->isOptionChosen())
            back.endAfter = std::optional<Instant>();
        return back;
    };
    dialog->setCommands([move, repository = *m_repository, url = m_connection->url()] {
        return curlCommands(TagMoves::requests(JobKind::RestoreTags, repository, {move()}), url);
    });
    connect(dialog, &QDialog::accepted, this, [this, move] {
        if (m_connection && m_repository)
            add(std::make_unique<TagMoves>(JobKind::RestoreTags, m_connection->id(),
                                           m_connection->tags(), *m_repository, QList{move()}));
    });
    open(*dialog);
}

void TagQuestions::askToPurgePast(const TagEvent &event)
{
    if (!m_connection || !m_repository || !event.from)
        return;
    const bool isProduction = m_connection->profile().isProduction();
    const auto words = [window = windowName(), tag = event.tag.toString(), isProduction] {
        return TagPlanDialog::Words{
            .window = window,
            .title = tr("Delete the past of %1 permanently?").arg(tag),
            .hint = tr("The image can no longer be restored under this tag. Its storage is given "
                       "back unless another tag keeps it. This cannot be undone."),
            .columns = {tr("TAG"), tr("IMAGE")},
            .action = tr("Delete permanently"),
            .tick = isProduction ? QString() : tr("I understand that it is gone for good"),
            .word = isProduction ? tag : QString(),
            .isDangerous = true};
    };
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows([event] {
        return QList<TagPlanDialog::Row>{
            {event.tag.toString(), {TagPlanDialog::image(event.from, {})}}};
    });
    const QList<TagPurge::Item> items{{event.tag, *event.from, false, false}};
    dialog->setCommands([items, repository = *m_repository, url = m_connection->url()] {
        return curlCommands(TagPurge::requests(repository, items), url);
    });
    connect(dialog, &QDialog::accepted, this, [this, items] {
        if (m_connection && m_repository)
            add(std::make_unique<TagPurge>(m_connection->id(), m_connection->tags(), *m_repository,
                                           items));
    });
    open(*dialog);
}

void TagQuestions::askToReturn(const QList<TagLane> &lanes, Instant moment,
                               std::optional<Instant> since)
{
    if (!m_connection || !m_repository)
        return;
    auto *question = new ReturnQuestion(
        {m_connection, *m_repository, lanes, m_window, since}, moment, windowName(),
        [this](std::unique_ptr<Job> job) { add(std::move(job)); }, m_owner.window());
    open(question->dialog());
}

} // namespace quayside::ui
