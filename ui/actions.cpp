#include "ui/actions.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPrefix = "main.action."_L1;

} // namespace

Actions::Actions(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

QAction *Actions::add(const QString &id, const QList<QKeySequence> &keys)
{
    Q_ASSERT(!m_actions.contains(id));
    auto *action = new QAction(this);
    action->setObjectName(kPrefix + id);
    action->setShortcuts(keys);
    // Menus may be hidden, and keys of theirs would go with them.
    m_window.addAction(action);
    m_order.append(action);
    m_actions.insert(id, action);
    m_defaults.insert(id, keys);
    return action;
}

QAction *Actions::operator[](const QString &id) const
{
    QAction *action = m_actions.value(id);
    Q_ASSERT(action);
    return action;
}

QString Actions::idOf(const QAction &action)
{
    return action.objectName().mid(kPrefix.size());
}

void Actions::setOwnKeys(const QHash<QString, QList<QKeySequence>> &keys)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it)
        it.value()->setShortcuts(keys.value(it.key(), m_defaults.value(it.key())));
}

} // namespace quayside::ui
