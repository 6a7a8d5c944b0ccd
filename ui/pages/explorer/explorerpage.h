#pragma once

#include "app/api/rawapi.h"
#include "app/services/apidescriptions.h"
#include "ui/pages/explorer/requestform.h"
#include "ui/pages/page.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <memory>

class QTreeWidgetItem;

namespace quayside {
class Settings;
}

namespace quayside::ui {

namespace Ui {
class ExplorerPage;
}

/// Every call of a registry: found by what it is about, filled in, sent, and copied for other
/// programs. Source: console.md 7.
class ExplorerPage : public Page {
    Q_OBJECT
public:
    explicit ExplorerPage(Settings &settings, QWidget *parent = nullptr);
    ~ExplorerPage() override;

    void visit(Connection &connection, const Address &address) override;
    void leave() override;
    void refresh(bool isQuiet) override;
    void focusFilter() override;
    void clearFilter() override;
    /// A call: its method, a space, and its whole address.
    void findObject(const QString &name) override;
    QStringList location() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    /// One call that was made, with its answer.
    struct Attempt {
        QString operation;
        RequestInput input;
        api::ApiRequest request;
        api::RawAnswer answer;
        qint64 milliseconds = 0;
        int number = 0; ///< in the order in which they were made
    };
    enum View { Tree, Raw, Headers, Difference };

    void connectParts();
    void connectRequest();
    void readDescriptions();
    void onDescribed(const ApiDescriptionReader &reader);
    void showOrigin();
    void fillTree();
    void filterTree();
    void fillScopes();
    void choose(const QTreeWidgetItem *item);
    void showOperation();
    void showScope();
    void showProblem();
    void showState();
    void showAnswer();
    void showView();
    void fillJson(QTreeWidgetItem *item);
    void send();
    /// What the form would send, as a script that is kept: without secrets that were typed.
    QString commandsToKeep() const;
    void askToSend();
    void onAnswer(const Result<api::RawAnswer> &answer, const api::ApiRequest &request);
    void learnScope(const api::RawAnswer &answer);
    void fillCopies();
    void fillHistory();
    static QString wordsOf(const Attempt &attempt);
    void fillComparisons();
    void compareWith(const Attempt &other);
    void showComparison();
    void restore(const Attempt &attempt);
    void saveAnswer();
    void togglePin();
    /// A page of ours that shows what the call is about; nullopt: there is none.
    std::optional<Address> pageOfCall() const;
    const wire::ApiOperation *operation() const;
    QList<Attempt> &history();
    void retranslate();

    std::unique_ptr<Ui::ExplorerPage> m_ui;
    Settings &m_settings;
    Connection *m_connection = nullptr;
    QPointer<ApiDescriptionReader> m_reader;
    QPointer<api::ApiCallBase> m_sendCall;
    QList<wire::ApiOperation> m_operations;
    QString m_chosen; ///< operation
    std::optional<Error> m_error; // of reading the description
    ApiDescriptionReader::Origin m_origin = ApiDescriptionReader::Origin::Registry;
    Instant m_readAt = {};
    bool m_isRead = false;
    QString m_wanted; // a call that is looked for when the description is there
    std::optional<Attempt> m_shown;
    std::optional<Attempt> m_compared; // with what is shown
    std::pair<int, int> m_comparing{}; // numbers of the attempts
    int m_attempts = 0;
    QHash<QString, QList<Attempt>> m_history; // by connection
    QHash<QString, QHash<QString, bool>> m_scopes; // by connection: what calls have shown
    QElapsedTimer m_clock;
    QTimer m_filterDelay;
};

} // namespace quayside::ui
