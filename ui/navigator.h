#pragma once

#include "app/models/repositorymodel.h"
#include "ui/theme/tokens.h"

#include <QtCore/QTimer>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QWidget>

class QLineEdit;
class QTreeView;

namespace quayside::ui {

/// The tree of the connection: namespaces, repositories.
class Navigator : public QWidget {
    Q_OBJECT
public:
    explicit Navigator(RepositoryModel &repositories, QWidget *parent = nullptr);

    void setConnection(const QString &name, const QString &state, Tone tone);
    void setCurrent(const QString &path);

Q_SIGNALS:
    void repositoryOpened(const QString &path);
    void homeOpened();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void retranslate();
    void open(const QModelIndex &index);

    RepositoryModel &m_repositories;
    QStandardItemModel m_tree;
    QStandardItem *m_root;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QTimer m_rebuild;
    QString m_current;
};

} // namespace quayside::ui
