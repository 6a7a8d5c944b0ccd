#pragma once

#include "app/core/address.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace quayside::ui {

/// Where a window has been: back and forward as in a browser.
class History : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing before the first visit.
    std::optional<Address> current() const;
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_addresses.size(); }
    /// A new place: what lay ahead is forgotten. The present place again changes nothing; another
    /// tab of the same page takes its place.
    void visit(const Address &address);
    void goBack();
    void goForward();
    /// Places of a connection that is gone.
    void forget(const QString &connection);

Q_SIGNALS:
    void currentChanged();

private:
    QList<Address> m_addresses;
    qsizetype m_at = -1;
};

} // namespace quayside::ui
