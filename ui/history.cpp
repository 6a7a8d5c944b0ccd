#include "ui/history.h"

namespace quayside::ui {

namespace {

constexpr qsizetype kLongest = 200;

} // namespace

std::optional<Address> History::current() const
{
    return m_at < 0 ? std::nullopt : std::optional(m_addresses.at(m_at));
}

void History::visit(const Address &address)
{
    if (current() == address)
        return;
    const bool isTab = m_at >= 0 && m_addresses.at(m_at).connection == address.connection
        && m_addresses.at(m_at).path == address.path;
    if (isTab) {
        m_addresses[m_at] = address;
    } else {
        m_addresses.resize(m_at + 1);
        m_addresses.append(address);
        if (m_addresses.size() > kLongest)
            m_addresses.removeFirst();
        m_at = m_addresses.size() - 1;
    }
    Q_EMIT currentChanged();
}

void History::goBack()
{
    if (!canGoBack())
        return;
    --m_at;
    Q_EMIT currentChanged();
}

void History::goForward()
{
    if (!canGoForward())
        return;
    ++m_at;
    Q_EMIT currentChanged();
}

void History::forget(const QString &connection)
{
    const auto before = current();
    QList<Address> kept;
    qsizetype at = -1;
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        const Address &address = m_addresses.at(i);
        // Two visits in a row of one place would make a step that goes nowhere.
        if (address.connection != connection && (kept.isEmpty() || kept.constLast() != address))
            kept.append(address);
        if (i == m_at)
            at = kept.size() - 1;
    }
    m_addresses = kept;
    m_at = kept.isEmpty() ? -1 : qMax<qsizetype>(at, 0);
    if (current() != before)
        Q_EMIT currentChanged();
}

} // namespace quayside::ui
