#include "ui/pages/tags/pushreader.h"

#include "ui/connect/connection.h"

#include <QtCore/QDateTime>

#include <algorithm>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(time), Qt::UTC).date();
}

Instant startOf(const QDate &day)
{
    return instantFromMs(QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
}

} // namespace

PushReader::PushReader(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(0);
    connect(&m_settle, &QTimer::timeout, this, &PushReader::settle);
    connect(&m_reader, &LogReader::pageRead, this, &PushReader::onPage);
    connect(&m_reader, &LogReader::failed, this, &PushReader::onFailure);
    connect(&m_reader, &LogReader::finished, this, [this] {
        if (m_reader.canProceed()) // it rests by itself in the middle
            return settle();
        m_days = Days::Over;
        m_since = startOf(m_first) - Milliseconds(1);
        settle();
    });
}

void PushReader::setTarget(Connection *connection, const std::optional<RepositoryName> &repository)
{
    m_connection = connection;
    m_repository = repository;
    const QList<Waiting> dropped = std::exchange(m_waiting, {});
    for (const Waiting &one : dropped) {
        if (one.call)
            one.call->abort();
    }
    m_settle.stop();
    forget();
}

void PushReader::forget()
{
    m_reader.forget();
    m_pushes.clear();
    m_days = Days::None;
    m_count = 0;
    m_since.reset();
    m_isAtBound = false;
    m_isOutdated = false;
}

api::ApiCall<TagPush> *PushReader::read(const std::optional<wire::Tag> &tag)
{
    auto *call = new api::ApiCall<TagPush>(this);
    call->setCanceller([this, call] {
        m_waiting.removeIf([call](const Waiting &one) { return !one.call || one.call == call; });
        if (m_waiting.isEmpty())
            m_reader.stop();
    });
    m_waiting.append({call, tag});
    // What was pushed since stands above what was read; tags tell whole seconds.
    const Milliseconds recent = m_isOutdated ? kDelay : TagPushes::kEarlier;
    if (tag && m_days != Days::None && tag->start > m_until - recent && !m_pushes.find(*tag))
        forget();
    m_settle.start();
    return call;
}

void PushReader::onPage(const QList<wire::LogRecord> &records)
{
    m_pushes.add(records);
    m_count += int(records.size());
    if (!records.isEmpty() && records.constLast().at)
        m_since = *records.constLast().at;
    m_isAtBound = m_count >= kMostEntries;
    if (m_isAtBound)
        m_reader.stop();
    answer(); // it reads on by itself, or says that it is at its end
}

void PushReader::onFailure(const Error &error)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.call)
            one.call->complete(tl::unexpected(error));
    }
}

std::optional<Result<TagPush>> PushReader::verdict(const std::optional<wire::Tag> &tag) const
{
    if (!tag || !m_connection || !m_repository)
        return Result<TagPush>(failure(ErrorCode::NotFound, u"there is no such tag"_s));
    if (const wire::LogRecord *record = m_pushes.find(*tag))
        return Result<TagPush>(TagPush{TagPush::Gap::None, *record});
    if (m_reader.isUnsearchable())
        return Result<TagPush>(TagPush{TagPush::Gap::Unsearchable});
    if (m_since && tag->start - TagPushes::kEarlier > *m_since)
        return Result<TagPush>(TagPush{TagPush::Gap::NoEntry});
    if (m_isAtBound)
        return Result<TagPush>(TagPush{TagPush::Gap::NotReached});
    return {};
}

void PushReader::settle()
{
    answer();
    // Who came with an answer has his own turn: what was read may be enough.
    if (!m_waiting.isEmpty() && !m_reader.isReading() && !m_settle.isActive())
        readOn();
}

void PushReader::answer()
{
    QList<std::pair<Waiting, Result<TagPush>>> settled;
    m_waiting.removeIf([this, &settled](const Waiting &one) {
        const auto found = one.call ? verdict(one.tag) : std::nullopt;
        if (found)
            settled.append({one, *found});
        return found || !one.call;
    });
    // Before anyone hears of it: whoever does may ask for more.
    if (m_waiting.isEmpty())
        m_reader.stop();
    for (const auto &[one, found] : settled) {
        if (one.call)
            one.call->complete(found);
    }
}

QDate PushReader::oldestDay() const
{
    Instant oldest = m_until;
    for (const Waiting &one : m_waiting) {
        if (one.tag)
            oldest = std::min(oldest, one.tag->start);
    }
    return dayOf(oldest - TagPushes::kEarlier);
}

void PushReader::readOn()
{
    switch (m_days) {
    case Days::None: {
        m_until = Clock::system().now() + m_connection->client().clockOffset();
        for (const Waiting &one : std::as_const(m_waiting))
            m_until = std::max(m_until, one.tag ? one.tag->start : m_until);
        // A day more: the registry's clock may be ahead.
        return begin(oldestDay(), dayOf(m_until).addDays(1));
    }
    case Days::Open:
        if (m_reader.canProceed())
            return m_reader.proceed();
        return begin(m_first, m_last);
    case Days::Over:
        return begin(std::min(oldestDay(), m_first.addDays(-1)), m_first.addDays(-1));
    }
}

void PushReader::begin(const QDate &first, const QDate &last)
{
    m_days = Days::Open;
    m_first = first;
    m_last = last;
    m_reader.begin(m_connection->client(), {api::LogTarget::Kind::Repository, m_repository->path()},
                   {first, last});
}

} // namespace quayside::ui
