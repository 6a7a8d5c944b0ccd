#include "ui/pages/tags/tagquestions.h"

#include "app/services/jobs.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/tagplandialog.h"
#include "ui/text/datetext.h"
#include "ui/text/historytext.h"
#include "ui/text/presentation.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

// What comes back, and what a history loses; tagquestions_tags.cpp asks about tags that are there.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime local(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time));
}

} // namespace

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
    //: a dialog's title: %1 connection, %2 repository
    return tr("%1: %2").arg(m_connection->profile().name, m_repository->path());
}

QString TagQuestions::untilText() const
{
    if (!m_window)
        return {};
    if (m_window->count() == 0)
        return tr("The time machine of the namespace is off: it cannot be restored afterwards.");
    return tr("It can be restored until %1.").arg(DateText::absolute(now() + *m_window));
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
    TagPlanDialog::Words words;
    words.window = windowName();
    words.title = tr("Restore %1?").arg(event.tag.toString());
    words.hint = event.present
        ? tr("The tag moves back to an image that it pointed to before. The present image stays "
             "recoverable.")
        : tr("The tag is not there now. It comes back with the image that it pointed to last.");
    words.columns = {tr("TAG"), tr("NOW"), tr("AFTERWARDS")};
    words.option = tr("Clear its expiration, too, so that it does not leave again");
    words.action = tr("Restore");
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows({{event.tag.toString(),
                      {TagPlanDialog::image(event.present, tr("gone")),
                       TagPlanDialog::image(event.from, {})}}});
    if (m_window && event.time + *m_window <= now())
        dialog->setNote(tr("The time machine has let go of this image: the registry may not have "
                           "it any more."),
                        true);
    connect(dialog, &QDialog::accepted, this, [this, dialog, event] {
        TagMove move{.tag = event.tag,
                     .before = event.present,
                     .after = event.from,
                     .endBefore = event.presentEnd};
        if (dialog->isOptionChosen())
            move.endAfter = std::optional<Instant>();
        if (m_connection && m_repository)
            add(std::make_unique<TagMoves>(JobKind::RestoreTags, m_connection->id(),
                                           m_connection->tags(), *m_repository, QList{move}));
    });
    open(*dialog);
}

void TagQuestions::askToPurgePast(const TagEvent &event)
{
    if (!m_connection || !m_repository || !event.from)
        return;
    const bool isProduction = m_connection->profile().isProduction();
    TagPlanDialog::Words words;
    words.window = windowName();
    words.title = tr("Delete the past of %1 permanently?").arg(event.tag.toString());
    words.hint = tr("The image can no longer be restored under this tag. Its storage is given back "
                    "unless another tag keeps it. This cannot be undone.");
    words.columns = {tr("TAG"), tr("IMAGE")};
    words.action = tr("Delete permanently");
    words.isDangerous = true;
    words.tick = isProduction ? QString() : tr("I understand that it is gone for good");
    words.word = isProduction ? event.tag.toString() : QString();
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    dialog->setRows({{event.tag.toString(), {TagPlanDialog::image(event.from, {})}}});
    connect(dialog, &QDialog::accepted, this, [this, event] {
        if (m_connection && m_repository)
            add(std::make_unique<TagPurge>(
                m_connection->id(), m_connection->tags(), *m_repository,
                QList<TagPurge::Item>{{event.tag, *event.from, false, false}}));
    });
    open(*dialog);
}

void TagQuestions::askToReturn(const QList<TagLane> &lanes, Instant moment,
                               std::optional<Instant> since)
{
    if (!m_connection || !m_repository)
        return;
    TagPlanDialog::Words words;
    words.window = windowName();
    words.title = tr("Restore the tags to a moment");
    words.hint = tr("Every tag gets the image back that it had then.");
    words.columns = {tr("TAG"), tr("NOW"), tr("AFTERWARDS")};
    words.option = tr("Delete tags that were not there then");
    words.action = tr("Restore");
    auto *dialog = new TagPlanDialog(words, m_owner.window());
    auto *when = new QDateTimeEdit(local(moment));
    when->setObjectName(u"tagPlan.moment"_s);
    when->setCalendarPopup(true);
    when->setLocale(QLocale());
    when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    when->setMaximumDateTime(local(now()));
    if (since)
        when->setMinimumDateTime(local(*since));
    auto *label = new QLabel(tr("&Moment"));
    label->setBuddy(when);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(when);
    layout->addStretch();
    dialog->addTop(top);
    const auto chosen = [when] { return instantFromMs(when->dateTime().toMSecsSinceEpoch()); };
    const auto show = [this, dialog, lanes, chosen] { showReturn(*dialog, lanes, chosen()); };
    connect(when, &QDateTimeEdit::dateTimeChanged, dialog, show);
    connect(dialog, &TagPlanDialog::optionChanged, dialog, show);
    connect(dialog, &QDialog::accepted, this, [this, dialog, lanes, chosen] {
        startReturn(lanes, chosen(), dialog->isOptionChosen());
    });
    show();
    open(*dialog);
    when->setFocus();
}

void TagQuestions::showReturn(TagPlanDialog &dialog, const QList<TagLane> &lanes,
                              Instant moment) const
{
    QList<TagPlanDialog::Row> rows;
    int changes = 0;
    int kept = 0;
    bool isUnsure = false;
    for (const TagReturn &item : planReturn(lanes, moment, now(), m_window)) {
        const bool isRemoval = item.action == TagReturn::Action::Remove;
        if (item.action == TagReturn::Action::Keep) {
            kept += item.present ? 1 : 0;
            continue;
        }
        const bool isSkipped = item.isImmutable || (isRemoval && !dialog.isOptionChosen());
        TagPlanDialog::Cell after = TagPlanDialog::image(item.then, tr("deleted"));
        if (item.isImmutable)
            after = {.text = DateText::skippedImmutable(), .isMuted = true};
        else if (isSkipped)
            after = {.text = tr("stays, was not there then"), .isMuted = true};
        rows.append({item.tag.toString(),
                     {TagPlanDialog::image(item.present, tr("gone")), after},
                     isSkipped});
        changes += isSkipped ? 0 : 1;
        isUnsure = isUnsure || (!isSkipped && item.isPastWindow);
    }
    // What changes stands above what is passed over.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return !a.isSkipped && b.isSkipped; });
    dialog.setRows(rows);
    QString note = changes > 0 ? tr("%n tag(s) change.", nullptr, changes)
                               : tr("All tags are as they were then: there is nothing to do.");
    if (kept > 0)
        note += u' ' + tr("%n tag(s) stay as they are.", nullptr, kept);
    if (isUnsure)
        note += u' ' + tr("Of what the time machine has let go, the registry may have nothing.");
    dialog.setNote(note, isUnsure);
    dialog.setPossible(changes > 0);
}

void TagQuestions::startReturn(const QList<TagLane> &lanes, Instant moment, bool removesNewer)
{
    if (!m_connection || !m_repository)
        return;
    QList<TagMove> moves;
    for (const TagReturn &item : planReturn(lanes, moment, now(), m_window)) {
        const bool isRemoval = item.action == TagReturn::Action::Remove;
        if (item.action != TagReturn::Action::Keep && !item.isImmutable
            && (!isRemoval || removesNewer))
            moves.append({.tag = item.tag,
                          .before = item.present,
                          .after = item.then,
                          .endBefore = item.presentEnd});
    }
    if (!moves.isEmpty())
        add(std::make_unique<TagMoves>(JobKind::RestoreTags, m_connection->id(),
                                       m_connection->tags(), *m_repository, moves));
}

} // namespace quayside::ui
