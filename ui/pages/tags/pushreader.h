#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/models/tagpushes.h"
#include "app/services/logreader.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace quayside::ui {

class Connection;

/// Finds by whom tags came to their images. All that ask share one reading of the repository's
/// usage log, which goes from now into the past, page by page, as long as somebody waits, and no
/// further than kMostEntries. Main thread.
class PushReader : public QObject {
    Q_OBJECT
public:
    /// Pulls are among them.
    static constexpr int kMostEntries = 5'000;
    /// The log may have an entry only so long after what it tells of.
    static constexpr Milliseconds kDelay = std::chrono::minutes(5);

    explicit PushReader(QObject *parent = nullptr);

    /// Of tags that began less than kDelay before the log was read, and of which it said nothing,
    /// it may have come to tell: whoever asks about one has it read once more.
    void renew() { m_isOutdated = true; }
    /// What was read is forgotten; calls under way never finish.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// A call as those of the API are. NotFound for no tag; else what fails is the log's.
    api::ApiCall<TagPush> *read(const std::optional<wire::Tag> &tag);

private:
    struct Waiting {
        QPointer<api::ApiCall<TagPush>> call;
        std::optional<wire::Tag> tag;
    };
    /// Where the reading stands within the days that it was begun for.
    enum class Days { None, Open, Over };

    void forget();
    void onPage(const QList<wire::LogRecord> &records);
    void onFailure(const Error &error);
    /// nullopt: the log has to be read further.
    std::optional<Result<TagPush>> verdict(const std::optional<wire::Tag> &tag) const;
    /// Whoever can be answered is; where others wait, it reads on.
    void settle();
    void answer();
    void readOn();
    void begin(const QDate &first, const QDate &last);
    /// The day of UTC in which the oldest entry may lie that somebody waits for.
    QDate oldestDay() const;

    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    LogReader m_reader;
    TagPushes m_pushes;
    QList<Waiting> m_waiting;
    QTimer m_settle; // not before whoever asks listens
    Days m_days = Days::None;
    QDate m_first;
    QDate m_last;
    int m_count = 0; // entries
    Instant m_until{}; // from where the log was read
    std::optional<Instant> m_since; // and back to where, without a gap
    bool m_isAtBound = false;
    bool m_isOutdated = false; // since renew()
};

} // namespace quayside::ui
