#pragma once

#include "app/core/address.h"
#include "app/models/navigationmodel.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QTreeView;

namespace quayside {
class Jobs;
class Profiles;
} // namespace quayside

namespace quayside::ui {

class Connection;
class Connections;
class RepositoryMaker;

/// The tree of all registries: connections, namespaces, repositories.
class Navigator : public QWidget {
    Q_OBJECT
public:
    Navigator(Profiles &profiles, Connections &connections, Jobs &jobs, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    void setCurrent(const Address &address);
    void focusTree();
    /// Reads the repositories of the registry that is shown again, when they are not many.
    void refreshQuietly();
    /// Nodes that the user closed, and has closed again when they come back: `connection`,
    /// `connection/namespace`.
    void setCollapsed(const QStringList &nodes);
    QStringList collapsed() const { return m_collapsed; }

Q_SIGNALS:
    void addressRequested(const quayside::Address &address);
    void newWindowRequested(const quayside::Address &address);
    void addConnectionRequested();
    /// The registry is to be searched for what the filter says.
    void searchRequested(const QString &text);
    /// To see or change its settings.
    void connectionRequested(const QString &id);
    void collapsedChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectParts();
    void follow(const QString &id);
    /// The same, now and whenever its list of repositories is another.
    void watch(const QString &id);
    void showCurrent();
    void retranslate();
    void showSearch();
    void open(const QModelIndex &index);
    static QString keyOf(const QModelIndex &index);
    void onExpansion(const QModelIndex &index, bool isExpanded);
    void showMenu(const QPoint &point);
    /// Where the user may do that.
    void addStar(QMenu &menu, Connection &connection, const RepositoryName &repository);
    void addNew(QMenu &menu, Connection &connection, const QModelIndex &index);
    std::optional<Address> addressOf(const QModelIndex &index) const;

    class NodeDelegate;

    Profiles &m_profiles;
    Connections &m_connections;
    NavigationModel m_tree;
    RepositoryMaker *m_maker;
    QLineEdit *m_filter;
    QPushButton *m_search;
    QTreeView *m_view;
    QPushButton *m_add;
    Address m_current;
    QStringList m_collapsed;
};

} // namespace quayside::ui
