#include "ui/pages/tags/returnquestion.h"

#include "app/api/timemachineapi.h"
#include "app/api/writerequests.h"
#include "app/services/repositoryreturn.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/text/codetext.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateTimeEdit>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDelayMs = 300;
constexpr int kRows = 6;
constexpr qsizetype kMostShown = 2'000; // changes; more are done, and counted as more

QDateTime local(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time));
}

} // namespace

ReturnQuestion::ReturnQuestion(const Subject &subject, Instant moment, const QString &title,
                               Start start, QWidget *owner)
    : m_subject(subject)
    , m_start(std::move(start))
{
    const auto words = [title] {
        return TagPlanDialog::Words{.window = title,
                                    .title = tr("Restore the tags to a moment"),
                                    .hint = tr("Every tag gets the image back that it had then."),
                                    .columns = {tr("TAG"), tr("NOW"), tr("AFTERWARDS")},
                                    .action = tr("Restore"),
                                    .option = tr("Delete tags that were not there then")};
    };
    m_dialog = new TagPlanDialog(words, owner);
    setParent(m_dialog);
    m_dialog->setLeastRows(kRows);
    initMoment(moment);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_changes.clear();
        ask({});
    });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ReturnQuestion::refresh);
    connect(m_dialog, &TagPlanDialog::optionChanged, this, [this] { show(nullptr); });
    m_dialog->setCommands([this] { return commands(); });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (auto job = makeJob())
            m_start(std::move(job));
    });
    refresh();
}

ReturnQuestion::~ReturnQuestion()
{
    if (m_call)
        m_call->abort();
}

void ReturnQuestion::initMoment(Instant moment)
{
    m_when = new QDateTimeEdit(local(moment));
    m_when->setObjectName(u"tagPlan.moment"_s);
    m_when->setCalendarPopup(true);
    m_when->setLocale(QLocale());
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_when->setMaximumDateTime(local(now()));
    if (m_subject.since && !isServerSide())
        m_when->setMinimumDateTime(local(*m_subject.since));
    m_dialog->addTop(m_when, [] { return tr("&Moment"); });
}

bool ReturnQuestion::isServerSide() const
{
    return m_subject.connection && m_subject.connection->offers("quaysideReturnPreview"_L1)
        && m_subject.connection->offers("quaysideReturn"_L1);
}

Instant ReturnQuestion::now() const
{
    const Instant here = Clock::system().now();
    return m_subject.connection ? here + m_subject.connection->client().clockOffset() : here;
}

Instant ReturnQuestion::moment() const
{
    return instantFromMs(m_when->dateTime().toMSecsSinceEpoch());
}

void ReturnQuestion::refresh()
{
    if (!isServerSide()) {
        m_changes = worked();
        return show(nullptr);
    }
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_dialog->setPossible(false);
    m_dialog->setNote([] { return tr("The registry is asked what changes…"); });
    m_delay.start();
}

QList<ReturnQuestion::Change> ReturnQuestion::worked() const
{
    QList<Change> changes;
    for (const TagReturn &item : planReturn(m_subject.lanes, moment(), now(), m_subject.window)) {
        if (item.action == TagReturn::Action::Keep)
            continue;
        const ReturnAction action = item.isImmutable   ? ReturnAction::Blocked
            : item.action == TagReturn::Action::Remove ? ReturnAction::Remove
            : item.present                             ? ReturnAction::Move
                                                       : ReturnAction::Create;
        changes.append({.tag = item.tag,
                        .present = item.present,
                        .then = item.then,
                        .action = action,
                        .isUnsure = item.isPastWindow});
    }
    return changes;
}

void ReturnQuestion::ask(const std::optional<QString> &nextPage)
{
    if (!m_subject.connection)
        return;
    auto *call = api::TimeMachineApi(m_subject.connection->client())
                     .preview(m_subject.repository, moment(), false, nextPage);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call] { onPreview(call->takeResult()); });
}

void ReturnQuestion::onPreview(const Result<wire::ReturnPreview> &preview)
{
    m_call = nullptr;
    if (!preview) {
        m_dialog->setRows(nullptr);
        m_dialog->setPossible(false);
        return m_dialog->setNote([error = preview.error()] { return ErrorText::sentence(error); },
                                 true);
    }
    for (const wire::TagReturn &one : preview->changes)
        m_changes.append({.tag = one.name,
                          .present = one.currentDigest,
                          .then = one.targetDigest,
                          .action = one.action,
                          .detail = one.detail});
    if (preview->nextPage && m_changes.size() < kMostShown)
        return ask(preview->nextPage);
    std::function<QString()> remark;
    if (preview->nextPage)
        remark = [] { return tr("There are more than these."); };
    if (moment() < preview->completeSince)
        remark = [since = preview->completeSince] {
            return tr("Before %1 not everything is known: what was gone for good by then is "
                      "missing.")
                .arg(DateText::absolute(since));
        };
    show(remark);
}

bool ReturnQuestion::isSkipped(const Change &change) const
{
    return change.action == ReturnAction::Blocked || change.action == ReturnAction::Lost
        || (change.action == ReturnAction::Remove && !m_dialog->isOptionChosen());
}

int ReturnQuestion::count() const
{
    return int(std::count_if(m_changes.begin(), m_changes.end(),
                             [this](const Change &one) { return !isSkipped(one); }));
}

bool ReturnQuestion::isUnsure() const
{
    return std::any_of(m_changes.begin(), m_changes.end(),
                       [this](const Change &one) { return one.isUnsure && !isSkipped(one); });
}

void ReturnQuestion::show(const std::function<QString()> &remark)
{
    m_dialog->setRows([this] { return rows(); });
    m_dialog->setNote([this, remark] { return remark ? note() + u' ' + remark() : note(); },
                      isUnsure() || remark);
    m_dialog->setPossible(count() > 0);
}

QList<TagPlanDialog::Row> ReturnQuestion::rows() const
{
    QList<TagPlanDialog::Row> rows;
    for (const Change &change : m_changes) {
        TagPlanDialog::Cell after = TagPlanDialog::image(change.then, tr("deleted"));
        if (change.action == ReturnAction::Blocked)
            after = {.text = DateText::skippedImmutable()};
        else if (change.action == ReturnAction::Lost)
            after = {.text = tr("gone for good"), .tip = change.detail};
        else if (isSkipped(change))
            after = {.text = tr("stays, was not there then")};
        rows.append({change.tag.toString(),
                     {TagPlanDialog::image(change.present, tr("gone")), after},
                     isSkipped(change)});
    }
    // What changes stands above what is passed over.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return !a.isSkipped && b.isSkipped; });
    return rows;
}

QString ReturnQuestion::note() const
{
    const int changes = count();
    const QString text = changes > 0
        ? tr("%n tag(s) change.", nullptr, changes)
        : tr("All tags are as they were then: there is nothing to do.");
    if (!isUnsure())
        return text;
    return text + u' ' + tr("Of what the time machine has let go, the registry may have nothing.");
}

std::unique_ptr<Job> ReturnQuestion::makeJob() const
{
    if (!m_subject.connection)
        return nullptr;
    Connection &connection = *m_subject.connection;
    if (isServerSide())
        return std::make_unique<RepositoryReturn>(
            connection.id(), api::TimeMachineApi(connection.client()), m_subject.repository,
            moment(), !m_dialog->isOptionChosen(), count());
    const QList<TagMove> all = moves();
    if (all.isEmpty())
        return nullptr;
    return std::make_unique<TagMoves>(JobKind::RestoreTags, connection.id(), connection.tags(),
                                      m_subject.repository, all);
}

QList<TagMove> ReturnQuestion::moves() const
{
    QHash<QString, std::optional<Instant>> ends;
    for (const TagLane &lane : m_subject.lanes)
        ends.insert(lane.tag.toString(), lane.events.constLast().presentEnd);
    QList<TagMove> moves;
    for (const Change &change : m_changes) {
        if (!isSkipped(change))
            moves.append({.tag = change.tag,
                          .before = change.present,
                          .after = change.then,
                          .endBefore = ends.value(change.tag.toString())});
    }
    return moves;
}

QString ReturnQuestion::commands() const
{
    if (!m_subject.connection || count() == 0)
        return {};
    // The registry's own return goes on by the page that its answer names; a script does one step.
    return curlCommands(
        isServerSide() ? QList{api::returnRequest(m_subject.repository,
                                                  {moment(), !m_dialog->isOptionChosen(), {}})}
                       : TagMoves::requests(JobKind::RestoreTags, m_subject.repository, moves()),
        m_subject.connection->url());
}

} // namespace quayside::ui
