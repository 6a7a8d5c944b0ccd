#pragma once

#include "app/api/apicall.h"
#include "ui/pages/page.h"
#include "ui/widgets/failurebanner.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class PageHeader;
class PageSection;
class Toast;

namespace Ui {
class SectionedPage;
}

/// A page about one subject (a repository, an organization): its name and state above, and a tab
/// for each thing to do with it. Reads the subject's details beside what the shown tab reads, and
/// says every state of either. A subclass knows the subject.
class SectionedPage : public Page {
    Q_OBJECT
public:
    ~SectionedPage() override;

    void visit(Connection &connection, const Address &address) override;
    void leave() override;
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    void findObject(const QString &name) override;
    bool can(PageCommand command) const override;
    void perform(PageCommand command) override;
    bool isEdited() const override;
    void selectTab(int index) override;
    QStringList location() const override;
    void setNextTry(std::chrono::milliseconds pause) override;

protected:
    /// `name`: prefix of the object names.
    SectionedPage(const QString &name, QWidget *parent);

    // What a subclass knows.
    /// Takes the subject of the address; false: it is the one that is shown.
    virtual bool takeSubject(Connection &connection, const Address &address) = 0;
    virtual void forgetSubject() = 0;
    virtual bool hasSubject() const = 0;
    /// As sentences name it.
    virtual QString subjectName() const = 0;
    virtual Address addressOf(const QString &tab) const = 0;
    /// Where to go when it is not there (any more), and the words of the way there.
    virtual Address elsewhere() const = 0;
    /// What leads there when the subject cannot be found; empty: its name is searched for instead.
    virtual QString elsewhereText() const { return {}; }
    /// The call that reads the details; `takeDetails` is connected to its end. nullptr: nothing is
    /// to be read.
    virtual api::ApiCallBase *startDetails() = 0;
    /// The error where there is one; the subject keeps what it read.
    virtual std::optional<Error> takeDetails(api::ApiCallBase &call) = 0;
    /// Whether the tab is there for this subject.
    virtual bool isOffered(const PageSection &section) const = 0;
    /// Why nothing of it can be written, beside what the connection says; empty: it can.
    virtual QString blockedBySubject() const { return {}; }
    /// Whether the tab says that failure by itself, over its data: then the page does not say it
    /// once more.
    virtual bool isSaidBy(const PageSection &, const Failure &) const { return false; }
    /// A write was refused and the details were read again since.
    virtual void sayRefusal() { }
    /// Title, chips and actions.
    virtual void showSubject() = 0;
    /// The tab of an address without one.
    virtual QString firstTab() const = 0;
    virtual QStringList subjectLocation() const = 0;

    // For it.
    void addSection(PageSection *section);
    const QList<PageSection *> &allSections() const { return m_sections; }
    PageHeader &header();
    void setTabsName(const QString &accessibleName);
    Connection *connection() const { return m_connection; }
    bool isRegistryReadOnly() const { return m_isRegistryReadOnly; }
    /// Why nothing can be written; empty: it can.
    QString blockedReason() const;
    void loadDetails();
    /// Everything is shown anew.
    void showDetails();
    void announce(const QString &text, const QString &action = {},
                  const std::function<void()> &then = {});
    void copy(const QString &text);
    void changeEvent(QEvent *event) override;

private:
    PageSection &section() const;
    void connectParts();
    void connectSection(PageSection *section);
    void setConnection(Connection *connection);
    bool isThere(const PageSection &section) const;
    /// Those that are there, and the one that was asked for in front; whether that is another.
    bool showTabs();
    void takeFocus();
    /// Loading, failed, or the section as it is.
    void showState();
    void showMissing(const QString &said);
    void showFailure(const Failure &failure);
    void onOverlayAction();
    void onOverlaySecond();
    void onWriteRefused();
    void stopLoading();
    void abortCalls();
    /// Of the page: the details', or else the section's.
    Failure failure() const;

    std::unique_ptr<Ui::SectionedPage> m_ui;
    Connection *m_connection = nullptr;
    QList<PageSection *> m_sections;
    QString m_wantedTab; // of the last visit
    QPointer<api::ApiCallBase> m_call;
    QPointer<api::ApiCallBase> m_configCall;
    Failure m_failure; // of reading the details
    bool m_isSaidByTab = false; // the page says nothing of it
    bool m_hasDetails = false; // they were read once
    bool m_isRegistryReadOnly = false;
    bool m_owesRefusal = false; // a word on it, when the details are there
    bool m_isStopped = false; // by the user, before anything was there
    bool m_isQuiet = false;
    bool m_isShowingTabs = false; // not a click
    Toast *m_toast;
    std::function<void()> m_toastThen;
};

} // namespace quayside::ui
