#pragma once

#include "app/api/apicall.h"
#include "app/core/returnaction.h"
#include "app/models/taghistory.h"
#include "app/wire/timemachine.h"
#include "ui/pages/tags/tagplandialog.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>
#include <memory>

class QDateTimeEdit;

namespace quayside {
class Job;
struct TagMove;
} // namespace quayside

namespace quayside::ui {

class Connection;

/// "Restore the tags to a moment": which moment, and what that changes before it is done. A
/// registry of ours says so itself and does it in one go; for others it is worked out from the
/// history, and done tag by tag. Belongs to its dialog. Source: console.md 4.6.
class ReturnQuestion : public QObject {
    Q_OBJECT
public:
    struct Subject {
        QPointer<Connection> connection;
        RepositoryName repository;
        QList<TagLane> lanes;
        std::optional<std::chrono::seconds> window; ///< of the time machine; nullopt: not known
        std::optional<Instant> since; ///< before it nothing is known; nullopt: everything is
    };
    using Start = std::function<void(std::unique_ptr<Job>)>;
    /// `title`: the window's. `start`: the answer was yes.
    ReturnQuestion(const Subject &subject, Instant moment, const QString &title, Start start,
                   QWidget *owner);
    ~ReturnQuestion() override;

    TagPlanDialog &dialog() const { return *m_dialog; }

private:
    /// What happens to one tag, whoever said so.
    struct Change {
        TagName tag;
        std::optional<Digest> present;
        std::optional<Digest> then;
        ReturnAction action = ReturnAction::Move;
        QString detail = {};
        bool isUnsure = false; ///< what is to come back may be gone
    };

    bool isServerSide() const;
    Instant now() const;
    Instant moment() const;
    void initMoment(Instant moment);
    void refresh();
    QList<Change> worked() const;
    void ask(const std::optional<QString> &nextPage);
    void onPreview(const Result<wire::ReturnPreview> &preview);
    /// What is known to change. `remark`: besides, or nullptr; asked again in another language.
    void show(const std::function<QString()> &remark);
    QList<TagPlanDialog::Row> rows() const;
    QString note() const;
    bool isSkipped(const Change &change) const;
    /// Of the changes, what is done.
    int count() const;
    /// Whether something of it may be gone.
    bool isUnsure() const;
    std::unique_ptr<Job> makeJob() const;
    /// Of what is done tag by tag.
    QList<TagMove> moves() const;
    /// What makeJob()'s would send, as calls of curl.
    QString commands() const;

    Subject m_subject;
    Start m_start;
    TagPlanDialog *m_dialog;
    QDateTimeEdit *m_when = nullptr;
    QTimer m_delay;
    QPointer<api::ApiCallBase> m_call;
    QList<Change> m_changes;
};

} // namespace quayside::ui
