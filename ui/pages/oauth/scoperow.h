#pragma once

#include <QtWidgets/QWidget>

class QCheckBox;

namespace quayside::ui {

class Chip;
class ToneLabel;

/// One scope to tick: its name, what it means, and at the right why it is ticked already or that it
/// is dangerous. A click anywhere on it ticks.
class ScopeRow : public QWidget {
    Q_OBJECT
public:
    explicit ScopeRow(const QString &scope, QWidget *parent = nullptr);

    const QString &scope() const { return m_scope; }
    bool isTicked() const;
    void setTicked(bool isTicked);
    /// The ticked scope that has this one in it; empty: none, it can be ticked by itself.
    void setImplied(const QString &by);
    QCheckBox *box() const { return m_box; }

Q_SIGNALS:
    void toggled();

protected:
    void changeEvent(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void showState();

    QString m_scope;
    bool m_isDangerous;
    bool m_isWanted = false; ///< ticked by itself
    QString m_implied;
    QCheckBox *m_box;
    ToneLabel *m_title;
    ToneLabel *m_meaning;
    ToneLabel *m_note;
    Chip *m_danger;
};

} // namespace quayside::ui
