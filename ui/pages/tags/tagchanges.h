#pragma once

#include "app/core/reference.h"
#include "app/services/tagoperations.h"

#include <QtCore/QPointer>

namespace quayside {
class TagModel;
}

namespace quayside::ui {

class Banner;
class Connection;
class Toast;

/// Asks when tags shall expire, has it done, says what came of it in the banner and the toast of
/// the page, and remembers the way back.
class TagChanges : public QObject {
    Q_OBJECT
public:
    /// All three must outlive this.
    TagChanges(TagModel &model, Banner &banner, Toast &toast, QObject *parent);

    /// Forgets the last change: its names would mean the tags of another repository.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// `usual`: how long tags of the repository live unless told otherwise.
    void ask(const QList<wire::Tag> &tags, std::optional<std::chrono::seconds> usual);
    bool isRunning() const { return m_running; }
    bool canUndo() const { return !m_undo.isEmpty() && !m_running; }
    bool canRetry() const { return !m_retry.isEmpty(); }
    void undo();
    void retry();

Q_SIGNALS:
    void undoChanged(bool canUndo);
    /// What is not allowed while it runs changed.
    void started();
    /// Of more than one tag.
    void progressed(int done, int total);
    void finished();
    void copied(const QString &text);

private:
    void start(const QList<ExpirationPlanItem> &plan, bool isUndo);
    void onFinished(bool isUndo);
    void showFailures(const QList<TagFailure> &failures);

    TagModel &m_model;
    Banner &m_banner;
    Toast &m_toast;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    QPointer<ExpirationChange> m_running;
    QList<ExpirationPlanItem> m_undo;
    QList<ExpirationPlanItem> m_retry;
};

} // namespace quayside::ui
