#pragma once

#include "app/wire/organization.h"

#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace quayside::ui {

class Chip;
class ToneLabel;

/// Says from which group of a directory a team has its users, since when, and offers to begin that
/// or to end it. Hidden where there is neither.
class TeamSyncBar : public QWidget {
    Q_OBJECT
public:
    explicit TeamSyncBar(QWidget *parent = nullptr);

    /// `canStart`, `canStop`: whether it is this user's business.
    void setSync(const wire::TeamMembers &team, bool canStart, bool canStop);
    const std::optional<wire::TeamSync> &synced() const { return m_synced; }
    /// "LDAP"; of one that is not known here: "a directory".
    static QString word(const std::optional<wire::Directory> &directory);
    QPushButton &button() const { return *m_button; }

Q_SIGNALS:
    void startRequested(quayside::wire::Directory directory);
    void stopRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString state() const;

    std::optional<wire::Directory> m_canSync;
    std::optional<wire::TeamSync> m_synced;
    bool m_canStart = false;
    bool m_canStop = false;
    Chip *m_chip;
    ToneLabel *m_state;
    QPushButton *m_button;
};

} // namespace quayside::ui
