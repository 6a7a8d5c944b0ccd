#pragma once

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// How hard a password is to guess: a bar and, beside it, a word.
class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    enum class Strength { None, Weak, Fair, Good, Strong };
    Q_ENUM(Strength)

    explicit StrengthMeter(QWidget *parent = nullptr);

    void setPassword(const QString &password);
    Strength strength() const { return m_strength; }
    /// By length and kinds of characters; runs and repeats count little. No dictionary.
    static Strength strengthOf(const QString &password);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString word() const;

    Strength m_strength = Strength::None;
};

} // namespace quayside::ui
