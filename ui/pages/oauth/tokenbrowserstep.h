#pragma once

#include "app/services/tokenprobe.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class TokenBrowserStep;
}

/// Where the registry has no call for it: its own page makes the token, and it is pasted here and
/// tried.
class TokenBrowserStep : public QWidget {
    Q_OBJECT
public:
    explicit TokenBrowserStep(QWidget *parent = nullptr);
    ~TokenBrowserStep() override;

    /// `opener`: shows a page in the user's browser, and says whether that worked.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }
    /// `why`: the reason for the way around.
    void setPage(const QUrl &page, const QString &why);
    /// As it was pasted, without white space.
    QString token() const;
    bool isChecked() const { return m_isChecked; }
    void setBusy(bool isBusy);
    void showAnswers(const QString &user, const QList<ScopeAnswer> &answers);
    void showProblem(const QString &problem);
    QString reason() const;
    QWidget *firstField() const;
    /// The pasted secret is gone.
    void forget();

Q_SIGNALS:
    void changed();
    void checkRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showTable();

    std::unique_ptr<Ui::TokenBrowserStep> m_ui;
    std::function<bool(const QUrl &)> m_opener;
    QUrl m_page;
    QString m_why;
    QString m_user;
    QList<ScopeAnswer> m_answers;
    bool m_isChecked = false;
};

} // namespace quayside::ui
