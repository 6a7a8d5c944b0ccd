#pragma once

#include "app/core/clock.h"
#include "app/core/error.h"
#include "ui/widgets/banner.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <optional>

namespace quayside::ui {

/// A reading that failed, and the answer as it came where there was one.
struct Failure {
    Error error;
    QString details = {};

    bool isNone() const { return error == Error{}; }
    /// Nobody is there: what is shown is old, and nothing can be changed.
    bool isOffline() const
    {
        return error.code == ErrorCode::Network || error.code == ErrorCode::Timeout;
    }
};

/// Over data that could not be read anew: what happened, how old the data are, when it is tried
/// again. Whoever shows it tries again when asked.
class FailureBanner : public Banner {
    Q_OBJECT
public:
    explicit FailureBanner(QWidget *parent = nullptr);

    /// `dataOf`: when what is shown was read.
    void showFailure(const Failure &failure, std::optional<Instant> dataOf);
    /// The words name it and count down.
    void setNextTry(std::chrono::milliseconds pause);
    /// Whether who signs in here sends a token: then another one is wanted, or a new one.
    void setTokenSignIn(bool isToken) { m_isToken = isToken; }
    /// How old what is shown is while nobody is there; nullopt: somebody is. Empty: not known.
    std::optional<QString> offlineSince() const;
    /// Hidden, and nothing is waited for.
    void clear();

Q_SIGNALS:
    void retryRequested();
    void signInRequested();
    void newTokenRequested();

protected:
    QString spokenWords() const override { return m_spoken; }
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    void showNow(Kind kind, const QString &title, const QStringList &text, const QString &next,
                 const QString &action, const QString &more);

    Failure m_failure;
    QString m_spoken; // without what changes by the second
    bool m_isToken = false;
    std::optional<Instant> m_dataOf;
    std::optional<Instant> m_nextTry;
    QTimer m_second;
};

/// The answer of a failure in a window of its own, to be read and copied.
void showDetails(const Failure &failure, QWidget *over);

} // namespace quayside::ui
