#pragma once

#include "app/core/reference.h"
#include "app/models/taghistory.h"
#include "app/wire/tag.h"
#include "ui/pages/tags/tagplandialog.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <memory>

class QWidget;

namespace quayside::wire {
struct Label;
} // namespace quayside::wire

namespace quayside {
class Job;
class Jobs;
} // namespace quayside

namespace quayside::ui {

class Connection;

/// The questions before tags are restored, deleted, moved or locked, and the jobs that come of
/// their answers; TagChanges tells how those went. Source: console.md 4.4, 4.6, 1.13.
class TagQuestions : public QObject {
    Q_OBJECT
public:
    /// Both must outlive this. Dialogs stand before the window of `owner`.
    TagQuestions(Jobs &jobs, QWidget &owner);

    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// How long what is lost can be restored; nullopt: not known.
    void setWindow(std::optional<std::chrono::seconds> window) { m_window = window; }

    /// What the registry can do; the user's rights are the page's business.
    bool canRestore() const;
    bool canPurge() const;
    bool canLock() const;

    /// Brings back what the tag lost in `event`.
    void askToRestore(const TagEvent &event);
    /// The past image of `event` goes beyond recovery.
    void askToPurgePast(const TagEvent &event);
    /// All tags as they were, at a moment that can be changed in the dialog. `since`: before it
    /// nothing is known; nullopt: everything is.
    void askToReturn(const QList<TagLane> &lanes, Instant moment, std::optional<Instant> since);

    /// `all`: every tag of the repository that is known, to tell which keep the same image.
    void askToDelete(const QList<wire::Tag> &tags, const QList<wire::Tag> &all);
    void askToPurge(const QList<wire::Tag> &tags);
    void askToLock(const QList<wire::Tag> &tags, bool isImmutable);
    /// A new name for the image of `tag`, or an old one that moves there.
    void askForName(const wire::Tag &tag, const QList<wire::Tag> &all);
    void editLabels(const wire::Tag &tag, bool mayWrite);

Q_SIGNALS:
    /// Something to say at the bottom of the page.
    void announced(const QString &text);

private:
    Instant now() const;
    QString windowName() const;
    static QList<TagPlanDialog::Row> rowsToDelete(const QList<wire::Tag> &tags,
                                                  const QList<wire::Tag> &all);
    static QList<TagPlanDialog::Row> rowsToPurge(const QList<wire::Tag> &tags);
    static TagPlanDialog::Words wordsToLock(const QString &window, int count, bool isImmutable,
                                            bool isDated);
    static QList<TagPlanDialog::Row> rowsToLock(const QList<wire::Tag> &tags, bool isImmutable,
                                                Instant now);
    void recordLabel(const TagName &tag, const Digest &digest, const wire::Label &label,
                     bool isAdded);
    void open(QDialog &dialog);
    void add(std::unique_ptr<Job> job);

    Jobs &m_jobs;
    QWidget &m_owner;
    QPointer<Connection> m_connection;
    std::optional<RepositoryName> m_repository;
    std::optional<std::chrono::seconds> m_window;
};

} // namespace quayside::ui
