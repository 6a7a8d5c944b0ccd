#pragma once

#include "app/api/apicall.h"
#include "app/core/jobrecord.h"
#include "app/services/recordedchange.h"
#include "ui/pages/namespace/namespacesection.h"

#include <QtCore/QPointer>

#include <memory>

class QLineEdit;
class QPushButton;

namespace quayside::ui {

class ToneLabel;
struct Workspace;

namespace Ui {
class SettingsSection;
}

/// What can be changed of an organization or of the own account as a whole; each card is saved for
/// itself. Source: console.md 5.9, 6.
class SettingsSection : public NamespaceSection {
    Q_OBJECT
public:
    explicit SettingsSection(const Workspace &workspace, QWidget *parent = nullptr);
    ~SettingsSection() override;

    void setSubject(Connection *connection,
                    const std::optional<NamespaceSubject> &subject) override;
    void setOrganization(const std::optional<wire::Organization> &organization) override;
    void setBlocked(const QString &reason) override;
    bool isOffered(const Connection &connection, const NamespaceSubject &subject,
                   const std::optional<wire::Organization> &organization) const override;
    void refresh(bool isQuiet) override;
    bool hasData() const override;
    bool isReading() const override { return false; }
    void stopReading() override { }
    QString title() const override;
    QString tab() const override;
    bool isEdited() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// A line of the profile, and what the registry has of it.
    struct Field {
        QLineEdit *edit;
        QString key; ///< as JobKind::ChangeProfile names it
        QString base = {};
        bool isOfAccount; ///< an organization has it not
    };

    void connectParts();
    void takeBases();
    void setBases(const QStringList &values, std::chrono::seconds span);
    void fillSpans();
    void show();
    void showButton(QPushButton &button, ToneLabel &hint, bool isChanged, const QString &wrong);
    bool isOrganization() const { return m_subject && m_subject->isOrganization; }
    /// What goes with it.
    static QString deleteText(bool isOrganization);
    bool isProfileChanged() const;
    QString profileError() const;
    QString passwordError() const;
    std::chrono::seconds span() const;
    void saveProfile();
    void savePassword();
    void saveTime();
    void askToConvert();
    void askToDelete();
    void remove();
    /// What is gone stands in the list of changes.
    void recordRemoved(JobKind kind, const QString &name);
    /// So does what is another one now; that can be taken back.
    void record(JobKind kind, const QList<RecordedChange::Item> &items);
    RecordedChange::Call profileCall(int index, const QString &text) const;
    RecordedChange::Call timeCall(std::chrono::seconds span) const;
    void onJob(qint64 id);
    void readAgain();
    /// What comes of a call that changes something; `then` when it worked.
    template <class T>
    void follow(api::ApiCall<T> *call, std::function<void()> then);

    std::unique_ptr<Ui::SettingsSection> m_ui;
    const Workspace &m_workspace;
    Connection *m_connection = nullptr;
    std::optional<NamespaceSubject> m_subject;
    std::optional<wire::Organization> m_organization;
    QList<Field> m_fields;
    std::chrono::seconds m_span{-1}; // as the registry has it; -1: not known
    QPointer<api::ApiCallBase> m_call;
    QString m_blocked;
};

} // namespace quayside::ui
