#pragma once

#include "app/models/navigationmodel.h"
#include "ui/theme/tokens.h"

#include <QtWidgets/QWidget>

class QLineEdit;
class QTreeView;

namespace quayside {
class RepositoryModel;
}

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
    void showCurrent();
    void retranslate();
    void open(const QModelIndex &index);

    class NodeDelegate;

    NavigationModel m_tree;
    NodeDelegate *m_delegate;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QString m_current;
};

} // namespace quayside::ui
