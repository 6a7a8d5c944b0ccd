#include "ui/pages/tags/returnquestion.h"

#include "app/api/timemachineapi.h"
#include "app/services/repositoryreturn.h"
#include "app/services/tagmoves.h"
#include "ui/connect/connection.h"
#include "ui/pages/tags/tagplandialog.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QtCore/QDateTime>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

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
    TagPlanDialog::Words words;
    words.window = title;
    words.title = tr("Restore the tags to a moment");
    words.hint = tr("Every tag gets the image back that it had then.");
    words.columns = {tr("TAG"), tr("NOW"), tr("AFTERWARDS")};
    words.option = tr("Delete tags that were not there then");
    words.action = tr("Restore");
    m_dialog = new TagPlanDialog(words, owner);
    setParent(m_dialog);
    m_dialog->setLeastRows(kRows);
    m_dialog->addTop(makeTop(moment));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_changes.clear();
        ask({});
    });
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, &ReturnQuestion::refresh);
    connect(m_dialog, &TagPlanDialog::optionChanged, this, [this] { show({}); });
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

QWidget *ReturnQuestion::makeTop(Instant moment)
{
    m_when = new QDateTimeEdit(local(moment));
    m_when->setObjectName(u"tagPlan.moment"_s);
    m_when->setCalendarPopup(true);
    m_when->setLocale(QLocale());
    m_when->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_when->setMaximumDateTime(local(now()));
    if (m_subject.since && !isServerSide())
        m_when->setMinimumDateTime(local(*m_subject.since));
    auto *label = new QLabel(tr("&Moment"));
    label->setBuddy(m_when);
    auto *top = new QWidget;
    auto *layout = new QHBoxLayout(top);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label);
    layout->addWidget(m_when);
    layout->addStretch();
    return top;
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
        return show({});
    }
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    m_dialog->setPossible(false);
    m_dialog->setNote(tr("The registry is asked what changes…"));
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
        m_dialog->setRows({});
        m_dialog->setPossible(false);
        return m_dialog->setNote(ErrorText::sentence(preview.error()), true);
    }
    for (const wire::TagReturn &one : preview->changes)
        m_changes.append({.tag = one.name,
                          .present = one.currentDigest,
                          .then = one.targetDigest,
                          .action = one.action,
                          .detail = one.detail});
    if (preview->nextPage && m_changes.size() < kMostShown)
        return ask(preview->nextPage);
    QString remark;
    if (preview->nextPage)
        remark = tr("There are more than these.");
    if (moment() < preview->completeSince)
        remark = tr("Before %1 not everything is known: what was gone for good by then is missing.")
                     .arg(DateText::absolute(preview->completeSince));
    show(remark);
}

bool ReturnQuestion::isSkipped(const Change &change) const
{
    return change.action == ReturnAction::Blocked || change.action == ReturnAction::Lost
        || (change.action == ReturnAction::Remove && !m_dialog->isOptionChosen());
}

void ReturnQuestion::show(const QString &remark)
{
    QList<TagPlanDialog::Row> rows;
    int changes = 0;
    bool isUnsure = false;
    for (const Change &change : std::as_const(m_changes)) {
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
        changes += isSkipped(change) ? 0 : 1;
        isUnsure = isUnsure || (change.isUnsure && !isSkipped(change));
    }
    // What changes stands above what is passed over.
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto &a, const auto &b) { return !a.isSkipped && b.isSkipped; });
    m_dialog->setRows(rows);
    QString note = changes > 0 ? tr("%n tag(s) change.", nullptr, changes)
                               : tr("All tags are as they were then: there is nothing to do.");
    if (isUnsure)
        note += u' ' + tr("Of what the time machine has let go, the registry may have nothing.");
    if (!remark.isEmpty())
        note += u' ' + remark;
    m_dialog->setNote(note, isUnsure || !remark.isEmpty());
    m_dialog->setPossible(changes > 0);
}

std::unique_ptr<Job> ReturnQuestion::makeJob() const
{
    if (!m_subject.connection)
        return nullptr;
    const auto count = int(std::count_if(m_changes.begin(), m_changes.end(),
                                         [this](const Change &one) { return !isSkipped(one); }));
    Connection &connection = *m_subject.connection;
    if (isServerSide())
        return std::make_unique<RepositoryReturn>(
            connection.id(), api::TimeMachineApi(connection.client()), m_subject.repository,
            moment(), !m_dialog->isOptionChosen(), count);
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
    if (moves.isEmpty())
        return nullptr;
    return std::make_unique<TagMoves>(JobKind::RestoreTags, connection.id(), connection.tags(),
                                      m_subject.repository, moves);
}

} // namespace quayside::ui
