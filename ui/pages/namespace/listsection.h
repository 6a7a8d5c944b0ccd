#pragma once

#include "app/api/apicall.h"
#include "app/services/callsequence.h"
#include "ui/pages/namespace/namespacesection.h"
#include "ui/pages/sectioned/listedsection.h"
#include "ui/widgets/confirmdialog.h"

#include <QtCore/QPointer>

class QAbstractButton;

namespace quayside::ui {

class Banner;
struct Workspace;

/// A tab that is a list: reads it by one call, and writes by calls that belong to the subject of
/// their time. A subclass has the list, its words, and what can be done.
class ListSection : public ListedSection<NamespaceSection> {
    Q_OBJECT
public:
    ~ListSection() override;

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    void setBlocked(const QString &reason) override;
    void refresh(bool isQuiet) override;
    bool hasData() const override { return dataOf().has_value(); }
    bool isReading() const override { return !m_call.isNull(); }
    void stopReading() override;

protected:
    /// `name`: prefix of the object names.
    ListSection(const QString &name, const Workspace &workspace);

    /// What a subclass knows.
    virtual api::ApiCallBase *startReading() = 0;
    virtual std::optional<Error> takeReading(api::ApiCallBase &call) = 0;
    /// The next call of the same reading, after one that was taken without an error; nullptr: it
    /// was the last.
    virtual api::ApiCallBase *readOn() { return nullptr; }
    virtual void forgetRows() = 0;
    /// The operation without which nothing is written here; empty: one that no registry describes.
    virtual QLatin1StringView writingOperation() const = 0;
    /// All words, also after a language change.
    virtual void showWords() = 0;
    /// Buttons by rights, selection and what blocks.
    virtual void showActions() = 0;

    QVBoxLayout &body() const { return *static_cast<QVBoxLayout *>(layout()); }
    const Workspace &workspace() const { return m_workspace; }
    Connection *connection() const { return m_connection; }
    const std::optional<NamespaceSubject> &subject() const { return m_subject; }
    const std::optional<wire::Organization> &organization() const { return m_organization; }
    /// Of an organization; empty for an account.
    QString organizationName() const;
    bool isAdmin() const;
    /// Whether writing is the user's business here at all.
    bool mayWrite() const;
    /// Whether it works right now.
    bool canWrite() const;
    /// Why nothing can be written now; empty: it can.
    const QString &blocked() const { return m_blocked; }
    /// Shown where the user may write, and able to where nothing blocks it; says why not.
    void fit(QAbstractButton &button) const;
    /// Where a menu of the current row opens.
    static QPoint belowRow(RecordList &list);
    /// Opens it for this subject: with another one it is gone.
    void openOver(QDialog &dialog);
    /// What cannot be undone wants a tick, and on a registry in production the word typed.
    static void guard(ConfirmDialog::Question &question, const QString &word, bool isProduction);
    bool isProduction() const;
    /// As dialogs are titled.
    QString windowName() const;
    /// Paths of the repositories of the namespace, without the namespace.
    QStringList repositoryNames() const;

    /// `done` is not called when the page meanwhile shows another subject.
    template <class T>
    void write(api::ApiCall<T> *call, std::function<void(Result<T>)> done)
    {
        connect(call, &api::ApiCallBase::finished, this,
                [this, call, done = std::move(done), at = m_subjects] {
                    auto result = call->takeResult();
                    if (at == m_subjects)
                        settle(result ? std::optional<Error>() : result.error(),
                               [&] { done(std::move(result)); });
                });
    }
    /// The same for several; the sequence is there while `done` runs.
    void write(const QList<CallSequence::Step> &steps,
               std::function<void(const CallSequence &)> done);
    /// What the registry did not want, above the list until it is read.
    void showRefusal(const QString &title, const Error &error);
    void showRefusal(const QString &title, const QString &text);
    void changeEvent(QEvent *event) override;

private:
    void follow(api::ApiCallBase *call);
    void settle(const std::optional<Error> &error, const std::function<void()> &done);

    const Workspace &m_workspace;
    Connection *m_connection = nullptr;
    std::optional<NamespaceSubject> m_subject;
    std::optional<wire::Organization> m_organization;
    int m_subjects = 0; // that there have been
    QString m_blocked;
    QPointer<api::ApiCallBase> m_call;
    QList<QPointer<QDialog>> m_dialogs;
    Banner *m_refusal;
};

} // namespace quayside::ui
