#pragma once

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QObject>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace quayside {
class Settings;
}

namespace quayside::ui {

class Actions;

/// The keyboard page of the preferences: every action with its keys, which can be changed; keys
/// that another action has are shown and not taken.
class KeyEditor : public QObject {
    Q_OBJECT
public:
    struct Parts {
        QLineEdit *filter;
        QTableWidget *table;
        QKeySequenceEdit *edit;
        QPushButton *use;
        QPushButton *reset;
        QPushButton *resetAll;
        QLabel *conflict;
    };
    KeyEditor(Settings &settings, const Actions &actions, const Parts &parts, QObject *parent);

    /// The words, and keys that were changed elsewhere.
    void fill();

private:
    void use();
    void reset();
    void showConflict();
    void filter();
    QString currentId() const;
    void setKeys(const QString &id, const QString &keys);
    /// What else has these keys; nullptr: nothing.
    const QAction *holder(const QKeySequence &keys, const QString &but) const;
    /// Empty: they can be taken.
    QString conflictOf(const QKeySequence &keys, const QString &id) const;

    Settings &m_settings;
    const Actions &m_actions;
    Parts m_parts;
};

} // namespace quayside::ui
