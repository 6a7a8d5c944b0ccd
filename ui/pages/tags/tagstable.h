#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"
#include "app/models/tagrowsmodel.h"

#include <chrono>

namespace quayside::ui {

/// The rows of the page with their words, in the language that is set: headers, tool tips, what
/// assistive programs read.
class TagTableModel final : public TagRowsModel {
    Q_OBJECT
public:
    using TagRowsModel::TagRowsModel;

    /// By which tags age; the system's unless told otherwise. Must outlive this.
    void setClock(const Clock &clock) { m_clock = &clock; }
    Instant now() const { return m_clock->now(); }

    /// Whether the registry counts pulls; the columns have no header otherwise.
    void setPullsOffered(bool areOffered);
    bool arePullsOffered() const { return m_arePullsOffered; }

    /// Whether the usage log can be read; the column has no header otherwise.
    void setPushesOffered(bool areOffered);
    bool arePushesOffered() const { return m_arePushesOffered; }
    /// Why the usage log was not read, for all tags of which nothing is known; nullopt: it was.
    void setLogFailure(const std::optional<Error> &failure);
    /// A user, a robot, or whoever used a token; empty: it is not known.
    QString pusherIcon(const QModelIndex &index) const;

    /// How long what ended can be brought back; nullopt: not known.
    void setTimeMachine(const std::optional<std::chrono::seconds> &timeMachine);

    /// Why nothing can be changed; empty: it can, or that is not known yet.
    void setBlocked(const QString &why) { m_blocked = why; }
    /// Why this tag's date cannot be changed; empty: see above.
    QString whyFixed(const wire::Tag &tag) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// What of an image has no column that is shown: platforms, media type, labels; of one that a
    /// list holds its media type, layers and age.
    QString detailOf(const QModelIndex &index) const;
    /// The first cell of a row below a list: its platform, or why there is none yet.
    QString imageText(const QModelIndex &index) const;
    /// Stands for the size of a list whose images were not read.
    static QString perPlatformText();

private:
    static QString notStoredText();
    static QString bytesText(qint64 bytes);
    QVariant imageData(const QModelIndex &index, int role) const;
    QVariant tagData(const QModelIndex &index, int role) const;
    /// By whom a tag came to its image; null: nobody looked yet.
    QVariant pusherData(const wire::Tag &tag, int role) const;
    /// Why that is not known; empty: it is, or nobody looked yet.
    QString whyNoPusher(const wire::Tag &tag) const;
    /// The other tags of its image, some of them.
    QStringList sameAs(const wire::Tag &tag) const;

    /// When an image was made; null: not known.
    QVariant createdText(const Digest &digest, int role) const;
    /// What the marks beside the name stand for.
    QString nameTip(const wire::Tag &tag) const;
    QString spokenName(const wire::Tag &tag) const;
    QString expiryTip(const wire::Tag &tag) const;
    /// When it ends, why, and how long it can be brought back then.
    QStringList endLines(const wire::Tag &tag) const;
    QString sizeTip(const wire::Tag &tag, qint64 bytes) const;

    const Clock *m_clock = &Clock::system();
    bool m_arePullsOffered = false;
    bool m_arePushesOffered = false;
    std::optional<Error> m_logFailure;
    std::optional<std::chrono::seconds> m_timeMachine;
    QString m_blocked;
};

} // namespace quayside::ui
