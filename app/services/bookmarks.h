#pragma once

#include "app/core/address.h"

#include <QtCore/QList>
#include <QtCore/QObject>

namespace quayside {

class Settings;

struct Bookmark {
    Address address; ///< no two have the same
    QString name;

    friend bool operator==(const Bookmark &, const Bookmark &) = default;
};

/// Places that the user wants to find again, in the order in which he added them; every change is
/// kept at once. A bookmark stays when its connection goes: the user hears of it when he opens it.
/// Main thread.
class Bookmarks : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 100;
    static constexpr qsizetype kLongestName = 100;

    explicit Bookmarks(Settings &settings, QObject *parent = nullptr);

    const QList<Bookmark> &all() const { return m_all; }
    bool contains(const Address &address) const;
    bool isFull() const { return m_all.size() >= kMost; }
    /// Nothing when there is one of that address or no room. A name is cut where it is too long;
    /// without any, the address is it.
    void add(const Address &address, const QString &name);
    /// An empty name changes nothing.
    void rename(const Address &address, const QString &name);
    void remove(const Address &address);

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const Address &address) const;
    void keep();

    Settings &m_settings;
    QList<Bookmark> m_all;
};

} // namespace quayside
