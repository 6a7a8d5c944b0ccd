#pragma once

#include "app/api/exampleapi.h"
#include "app/core/clock.h"

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

namespace quayside::ui {

namespace Ui {
class TokenResultStep;
}

/// Last step: the token, shown this once, where it is kept, and calls to try it with. Holds the
/// secret in memory until forget().
class TokenResultStep : public QWidget {
    Q_OBJECT
public:
    struct Made {
        QString secret;
        QString name;
        QString application;
        QStringList scopes;
        std::optional<Instant> expires = {}; ///< absent: not told
        QString connection; ///< its name
        bool canUse = true; ///< for the connection
    };
    /// What commands are written about.
    struct Example {
        QUrl registry;
        RepositoryName repository;
        QString digest; ///< of one of its manifests
        QString authorityFile = {}; ///< see ApiCommand
        QList<api::ApiExample> calls = {}; ///< that the registry has
    };
    /// Of keeping it in the keychain.
    enum class Keeping { Not, Busy, Kept, Failed };

    explicit TokenResultStep(QWidget *parent = nullptr);
    ~TokenResultStep() override;

    void show(const Made &made);
    void setExample(const Example &example);
    void setKeeping(Keeping keeping);
    /// How saving it as a file went, in words.
    void showFile(const QString &outcome);
    void setClipboardLife(std::chrono::milliseconds life) { m_life = life; }
    /// Of the call that is chosen; nothing: it was not made.
    void showAnswer(const std::optional<int> &status, std::chrono::milliseconds duration);

    const QString &secret() const { return m_made.secret; }
    Keeping keeping() const { return m_keeping; }
    bool isUseWanted() const;
    api::ApiExample chosen() const;
    const Example &example() const { return m_example; }
    QWidget *firstField() const;
    void forget();

Q_SIGNALS:
    /// The user wants it in the keychain, or no longer.
    void keepRequested(bool isWanted);
    /// Another call was chosen.
    void exampleChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showSecret();
    void showCommand();

    std::unique_ptr<Ui::TokenResultStep> m_ui;
    Made m_made;
    Example m_example;
    Keeping m_keeping = Keeping::Not;
    std::optional<std::chrono::milliseconds> m_life; ///< as the preferences say
    QString m_file;
    std::optional<int> m_status;
    std::chrono::milliseconds m_duration{0};
};

} // namespace quayside::ui
