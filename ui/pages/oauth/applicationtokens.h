#pragma once

#include "app/api/apicall.h"
#include "app/models/oauthmodel.h"
#include "ui/pages/oauth/recordedoauth.h"
#include "ui/workspace.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace quayside::ui {

class Connection;
class RecordList;
class StateOverlay;
struct CellLook;

/// The tokens of an application as a list, without their texts; revokes them.
class ApplicationTokens : public QWidget {
    Q_OBJECT
public:
    /// `canWrite`: the user may revoke and make tokens.
    ApplicationTokens(const Workspace &workspace, Connection &connection,
                      const QString &organization, const wire::OAuthApplication &application,
                      bool canWrite, QWidget *parent = nullptr);
    ~ApplicationTokens() override;

    void refresh();

Q_SIGNALS:
    void generateRequested();
    /// How a revocation or a reading went.
    void announced(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read(const std::optional<QString> &nextPage);
    void retranslate();
    CellLook nameLook(const QModelIndex &source) const;
    void askToRevoke(const QStringList &uuids);
    /// `gone`: what was revoked so far.
    void revoke(QStringList uuids, int done, const QList<TokenFacts> &gone);
    void endRevoking(const QList<TokenFacts> &gone);
    TokenFacts factsOf(const QString &uuid) const;
    void onJob(qint64 id);
    /// Names of connections that sign in with it.
    QString usedBy(const QString &uuid) const;

    Workspace m_workspace;
    QPointer<Connection> m_connection;
    QString m_organization;
    wire::OAuthApplication m_application;
    bool m_canWrite;
    OAuthTokenModel *m_model;
    RecordList *m_list;
    QPushButton *m_generate = nullptr;
    QPushButton *m_revoke = nullptr;
    QList<wire::OAuthToken> m_incoming;
    QPointer<api::ApiCallBase> m_call;
};

} // namespace quayside::ui
