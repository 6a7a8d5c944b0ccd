#include "app/services/updatecheck.h"

#include "app/core/versionkey.h"
#include "app/services/news.h"
#include "app/services/settings.h"

#include <QtCore/QLoggingCategory>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcUpdates, "quayside.services.updates", QtWarningMsg)

constexpr auto kDay = std::chrono::hours(24);
/// A computer that slept goes on with the rest of a timer: the clock is looked at more often.
constexpr auto kLook = std::chrono::minutes(30);
/// Of a version's item; no connection stands before it.
const QString kPrefix = u"/update/"_s;

} // namespace

UpdateCheck::UpdateCheck(Settings &settings, News &news, const Clock &clock, const QString &version,
                         QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_news(news)
    , m_clock(clock)
    , m_version(version)
    , m_couldAsk(canAsk())
{
    m_timer.setInterval(kLook);
    connect(&m_timer, &QTimer::timeout, this, &UpdateCheck::askIfDue);
    connect(&m_settings, &Settings::preferenceChanged, this, &UpdateCheck::onPreference);
    withdrawSettled({});
}

UpdateCheck::~UpdateCheck() = default;

void UpdateCheck::start()
{
    m_isStarted = true;
    m_timer.start();
    askIfDue();
}

bool UpdateCheck::canAsk() const
{
    return m_settings.areUpdatesChecked() && !m_settings.updateAddress().isEmpty();
}

void UpdateCheck::onPreference()
{
    if (m_call && (!canAsk() || m_settings.updateAddress() != m_asked)) {
        m_call->abort();
        m_call.clear();
        setState(State::Unknown);
    }
    if (m_couldAsk != canAsk()) {
        m_couldAsk = !m_couldAsk;
        Q_EMIT changed();
    }
    askIfDue();
}

void UpdateCheck::askIfDue()
{
    const Instant now = m_clock.now();
    const auto last = m_settings.lastUpdateCheck();
    // One that lies ahead is of a clock that was wrong.
    const bool isDue = !last || *last > now || now - *last >= kDay;
    if (!m_isStarted || !isDue || !canAsk() || m_call)
        return;
    m_settings.setLastUpdateCheck(now);
    askNow();
}

void UpdateCheck::askNow()
{
    if (!canAsk() || m_call)
        return;
    m_asked = m_settings.updateAddress();
    auto *call = m_api.newest(m_asked);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        m_call.clear();
        onAnswer(call->takeResult());
    });
    setState(State::Asking);
}

void UpdateCheck::onAnswer(const Result<wire::PublishedVersion> &answer)
{
    if (!answer) {
        m_error = answer.error().code;
        qCWarning(lcUpdates).nospace()
            << "update check failed host=" << qUtf8Printable(m_asked.host())
            << " code=" << qUtf8Printable(toString(m_error))
            << " reason=" << qUtf8Printable(answer.error().message);
        return setState(State::Failed);
    }
    withdrawSettled(answer->version);
    if (!isNewer(answer->version))
        return setState(State::Newest);
    m_newer = answer->version;
    tell(*answer);
    setState(State::Newer);
}

bool UpdateCheck::isNewer(const QString &version) const
{
    return versionKey(version) > versionKey(m_version);
}

void UpdateCheck::tell(const wire::PublishedVersion &published)
{
    NewsItem item{kPrefix + published.version, NewsKind::NewVersion, NewsLevel::Information, {}};
    item.subject = published.version;
    item.text = published.page.toString(QUrl::FullyEncoded);
    item.time = m_clock.now();
    for (const NewsItem &known : m_news.items()) {
        if (known.id == item.id)
            return;
    }
    m_news.post(item);
}

void UpdateCheck::withdrawSettled(const QString &newest)
{
    QStringList settled;
    for (const NewsItem &item : m_news.items()) {
        const bool isOvertaken = !newest.isEmpty() && item.subject != newest;
        if (item.kind == NewsKind::NewVersion && (isOvertaken || !isNewer(item.subject)))
            settled.append(item.id);
    }
    for (const QString &id : std::as_const(settled))
        m_news.withdraw(id);
}

void UpdateCheck::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace quayside
