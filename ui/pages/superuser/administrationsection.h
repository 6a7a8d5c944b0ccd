#pragma once

#include "app/api/apicall.h"
#include "app/api/superuserapi.h"
#include "app/services/recordedchange.h"
#include "ui/pages/sectioned/listedsection.h"
#include "ui/pages/superuser/superusersection.h"

#include <QtCore/QPointer>

namespace quayside {
class Jobs;
}

namespace quayside::ui {

struct Workspace;

/// One tab of the registry's administration: a list that is read page by page, and what is done to
/// its rows.
class AdministrationSection : public ListedSection<SuperuserSection> {
    Q_OBJECT
public:
    ~AdministrationSection() override;

    void setConnection(Connection *connection) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return dataOf().has_value(); }
    bool isReading() const override { return m_call; }
    void stopReading() override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

protected:
    AdministrationSection(const QString &name, const Workspace &workspace);

    // What a subclass knows.
    /// Reads from the beginning; each page goes on by follow().
    virtual void startReading() = 0;
    virtual void forgetRows() = 0;
    /// All words, also after a language change.
    virtual void retranslate() = 0;
    /// Buttons by rights, selection and what blocks.
    virtual void showActions() = 0;
    virtual void create() = 0;
    virtual void remove() = 0;
    /// Whether a change of that kind is one of its rows.
    virtual bool isOwn(JobKind) const { return false; }

    Connection *connection() const { return m_connection; }
    api::SuperuserApi api() const;
    /// A read-only superuser only looks.
    bool mayWrite() const;
    bool canWrite() const { return mayWrite() && m_blocked.isEmpty(); }
    const QString &blocked() const { return m_blocked; }
    QString windowName() const;
    void fit(QPushButton &button, bool isPossible = true) const;

    /// The reading goes on in `call`; `take` is given what it brought.
    template <class T>
    void follow(api::ApiCall<T> *call, std::function<void(T)> take)
    {
        m_call = call;
        connect(call, &api::ApiCallBase::finished, this, [this, call, take = std::move(take)] {
            auto result = call->takeResult();
            m_call = nullptr;
            if (result)
                take(std::move(*result));
            else
                endWith(result.error());
        });
    }
    /// All pages are there.
    void endWell();
    /// A change; `done` is told how it went and the list is read again.
    template <class T>
    void write(api::ApiCall<T> *call, std::function<void(Result<T>)> done)
    {
        connect(call, &api::ApiCallBase::finished, this,
                [this, call, done = std::move(done), at = m_connection] {
                    auto result = call->takeResult();
                    if (at != m_connection)
                        return;
                    if (result)
                        refresh(true);
                    else
                        onRefused(result.error());
                    done(std::move(result));
                });
    }
    /// The same where a refusal is a sentence at the bottom of the page; `then` comes before `done`
    /// is said.
    void write(api::ApiCall<void> *call, const QString &done,
               const std::function<void()> &then = {});
    /// What was done stands in the list of changes; `back` takes it back, nullptr: nothing does.
    void record(JobKind kind, const JobChange &change, const RecordedChange::Call &back = nullptr);
    void changeEvent(QEvent *event) override;

private:
    void endWith(const Error &error);
    void onRefused(const Error &error);
    void onJob(qint64 id);

    Jobs &m_jobs;
    Connection *m_connection = nullptr;
    QPointer<api::ApiCallBase> m_call;
    QString m_blocked;
};

} // namespace quayside::ui
