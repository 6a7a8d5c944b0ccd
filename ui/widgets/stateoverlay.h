#pragma once

#include "app/core/error.h"
#include "ui/widgets/announcer.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <optional>

class QPushButton;
class QVBoxLayout;

namespace quayside::ui {

class ToneLabel;

/// What a page shows in place of its body: loading, empty, no match, an error with retry. Hidden
/// while there is something better to see.
class StateOverlay : public QWidget {
    Q_OBJECT
public:
    explicit StateOverlay(QWidget *parent = nullptr);

    /// Skeleton rows, after 200 ms: a quick answer shows none.
    void showLoading();
    void showMessage(const QString &icon, const QString &title, const QString &text,
                     const QString &action = {}, const QString &second = {});
    void showError(const Error &error);
    /// One more action of what is shown.
    void setSecond(const QString &action);
    /// Below the sentences of a message (commands to copy).
    void setExtra(QWidget *extra);
    void clear();
    bool isLoading() const { return m_isLoading; }

Q_SIGNALS:
    void actionTriggered();
    void secondTriggered();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setWords(bool areVisible);
    /// What is shown, to who cannot see it.
    void speak();

    QString m_icon;
    ToneLabel *m_title;
    ToneLabel *m_text;
    QPushButton *m_action;
    QPushButton *m_second;
    QVBoxLayout *m_layout;
    QWidget *m_extra = nullptr;
    QTimer m_delay;
    bool m_isLoading = false;
    std::optional<Error> m_error; // whose words are shown
    Announcer m_announcer{*this};
};

} // namespace quayside::ui
