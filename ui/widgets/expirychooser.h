#pragma once

#include "app/core/clock.h"

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

    /// What the registry's clock says, and how it is now: a date to come is proposed as it is, and
    /// for everything else it is never.
    void begin(Instant now, const std::optional<Instant> &current);
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
    void connectQuick(QPushButton &button, int amount, int unit);
    void update();

    std::unique_ptr<Ui::ExpiryChooser> m_ui;
    Instant m_now;
    QString m_trouble;
};

} // namespace quayside::ui
