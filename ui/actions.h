#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtGui/QKeySequence>

class QAction;
class QWidget;

namespace quayside::ui {

/// Every action of a window by its id: menus, tool buttons, the palette and the list of keys are
/// made of these.
class Actions : public QObject {
    Q_OBJECT
public:
    /// Keys work in `window`.
    explicit Actions(QWidget &window);

    QAction *add(const QString &id, const QList<QKeySequence> &keys = {});
    bool contains(const QString &id) const { return m_actions.contains(id); }
    /// The id must be known.
    QAction *operator[](const QString &id) const;
    /// In the order of the menus.
    const QList<QAction *> &all() const { return m_order; }
    static QString idOf(const QAction &action);
    QList<QKeySequence> defaultKeys(const QString &id) const { return m_defaults.value(id); }
    /// The user's own keys by id, as keysFrom reads them; all others have their usual ones.
    void setOwnKeys(const QHash<QString, QString> &keys);
    /// Portable text, several with `; `.
    static QList<QKeySequence> keysFrom(const QString &text);
    static QString keysText(const QList<QKeySequence> &keys);
    /// The word of an action without its mnemonic.
    static QString plainText(const QAction &action);
    static QString plainText(QString text);

private:
    QWidget &m_window;
    QList<QAction *> m_order;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QList<QKeySequence>> m_defaults;
};

} // namespace quayside::ui
