#pragma once

#include "app/services/connectiontest.h"

#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

namespace quayside {
class CredentialStore;
}

namespace quayside::ui {

namespace Ui {
class ConnectionForm;
}

/// The fields of one connection. Knows what is wrong with a field, keeps nothing.
class ConnectionForm : public QWidget {
    Q_OBJECT
public:
    enum class Part { General, SignIn, Tls, Proxy, Limits, Test };

    explicit ConnectionForm(QWidget *parent = nullptr);
    ~ConnectionForm() override;

    /// Of whom the state of the keychain is shown.
    void setCredentials(const CredentialStore *credentials);
    /// Says whether another connection has the name.
    void setNameTaken(std::function<bool(const QString &)> isTaken)
    {
        m_isTaken = std::move(isTaken);
    }
    void show(const ConnectionProfile &profile, const ConnectionSecrets &typed, bool isNew);
    ConnectionProfile profile() const;
    /// Only what was typed; empty: unchanged.
    ConnectionSecrets typed() const;
    bool isValid() const;
    void showPart(Part part);
    /// The first field that is wrong, with its part.
    void showFirstProblem();

    void beginTest();
    void addTestLine(const TestLine &line);
    void endTest();
    /// Address and kind as they were found out; the name follows where nobody typed one.
    void fillDetected(const QUrl &url);
    /// What Detect found, asked again in another language; nullptr: nothing.
    void showDetected(std::function<QString()> text);

Q_SIGNALS:
    void edited();
    void detectRequested();
    /// The password was forgotten; `typed`: the user name so far.
    void recoveryRequested(const QString &typed);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectFields();
    void onKind();
    /// Free, of the host; empty: there is no address yet.
    QString proposedName() const;
    void proposeName();
    void onRole(const QString &role);
    void onEdited();
    void updateFields();
    void updateTrust();
    void updateProblems();
    void retranslate();
    void chooseFile(std::function<QString()> title, std::function<void(const QString &)> chosen);
    void addAuthorities(const QString &file);
    QString role() const;
    void setRole(const QString &role);

    std::unique_ptr<Ui::ConnectionForm> m_ui;
    const CredentialStore *m_credentials = nullptr;
    std::function<bool(const QString &)> m_isTaken;
    /// What the fields do not hold: id, pins, authorities.
    ConnectionProfile m_profile;
    std::function<QString()> m_detected;
    bool m_isShowing = false;
    bool m_isNew = false;
    bool m_isNameOwn = false; // the user typed it
    bool m_wasProduction = false;
};

} // namespace quayside::ui
