#include "ui/actions.h"

#include <QtCore/QRegularExpression>
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

void Actions::setOwnKeys(const QHash<QString, QString> &keys)
{
    for (auto it = m_actions.cbegin(); it != m_actions.cend(); ++it) {
        const auto own = keys.constFind(it.key());
        it.value()->setShortcuts(own == keys.cend() ? m_defaults.value(it.key()) : keysFrom(*own));
    }
}

QList<QKeySequence> Actions::keysFrom(const QString &text)
{
    QList<QKeySequence> keys;
    for (const QString &part : text.split(u"; "_s, Qt::SkipEmptyParts)) {
        const auto key = QKeySequence::fromString(part, QKeySequence::PortableText);
        if (!key.isEmpty() && key[0].key() != Qt::Key_unknown)
            keys.append(key);
    }
    return keys;
}

QString Actions::keysText(const QList<QKeySequence> &keys)
{
    QStringList parts;
    for (const QKeySequence &key : keys)
        parts.append(key.toString(QKeySequence::PortableText));
    return parts.join(u"; "_s);
}

QString Actions::plainText(const QAction &action)
{
    return plainText(action.text());
}

QString Actions::plainText(QString text)
{
    // Chinese words carry their mnemonic behind them: `檔案(&F)`.
    static const QRegularExpression behind(u"\\(&.\\)"_s);
    text.remove(behind);
    text.remove(u'&');
    return text;
}

} // namespace quayside::ui
