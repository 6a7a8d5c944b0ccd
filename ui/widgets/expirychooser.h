#pragma once

#include "app/core/clock.h"

#include <QtCore/QTime>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>
#include <optional>

class QKeyEvent;
class QPushButton;

namespace quayside::ui {

namespace Ui {
class ExpiryChooser;
}

/// When something ends: never, after a span, or on a date. Whoever edits a field means its choice.
/// Source: console.md 4.3.
class ExpiryChooser : public QWidget {
    Q_OBJECT
public:
    explicit ExpiryChooser(QWidget *parent = nullptr);
    ~ExpiryChooser() override;

    /// What the registry's clock says, which goes on from there, and how it is now: a date to come
    /// is proposed as it is, and for everything else it is never.
    void begin(Instant now, const std::optional<Instant> &current);
    /// The registry's clock.
    Instant now() const;
    /// By which time passes: this computer's unless told otherwise. Must outlive this; before
    /// begin().
    void setClock(const Clock &clock) { m_clock = &clock; }
    /// Of the choice that is made. For one that does not make sense the outer is empty, and `why`
    /// (may be nullptr) says why.
    std::optional<std::optional<Instant>> chosen(QString *why = nullptr) const;
    /// The span as labels have it, `2w`, whether it is chosen or not.
    QString span() const;
    /// Why no choice is good here; empty: it depends on the choice.
    void setTrouble(const QString &why);
    bool isRight() const;
    void focusChoice();
    /// Digits that no field took are the span's. Whether it was one.
    bool takeDigit(QKeyEvent *event);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void onDateChosen();
    /// Of the date and the time that stand there: none, one or two.
    QList<Instant> instants() const;
    /// Which of two is meant.
    void showTwice();
    QString zoneText() const;
    void connectQuick(QPushButton &button, int amount, int unit);
    void update();

    std::unique_ptr<Ui::ExpiryChooser> m_ui;
    const Clock *m_clock;
    Milliseconds m_ahead{0}; // the registry's clock is
    QTimer m_tick;
    /// Of another day than today, while a time stands there that it did not ask for.
    std::optional<QTime> m_timeBefore;
    QString m_trouble;
    QList<Instant> m_twice; // what the box of two times lists
};

} // namespace quayside::ui
