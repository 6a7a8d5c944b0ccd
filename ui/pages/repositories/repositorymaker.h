#pragma once

#include "ui/pages/repositories/newrepositorydialog.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace quayside {
class Jobs;
}

namespace quayside::ui {

class Connection;

/// Makes repositories: asks what is to be made, and stays with the user until it is. Where one of
/// that name is there already it leads to it.
class RepositoryMaker : public QObject {
    Q_OBJECT
public:
    /// `owner`: dialogs open over its window. What is made is told to `jobs`.
    RepositoryMaker(Jobs &jobs, QWidget &owner);

    /// Where the user may create, his own namespace first; empty: nowhere.
    static QStringList namespacesOf(const Connection &connection);
    /// `namespaces`: to choose from, one at least.
    void ask(Connection &connection, const QStringList &namespaces);

Q_SIGNALS:
    void made(const QString &connection, const quayside::RepositoryName &name);
    /// A page of one that was made, or was there.
    void openRequested(const QString &connection, const quayside::RepositoryName &name);

private:
    using Dialog = QPointer<NewRepositoryDialog>;

    void make(Connection &connection, const NewRepositoryDialog::Request &request,
              const Dialog &dialog);
    void explain(Connection &connection, const RepositoryName &name, const Error &error,
                 const Dialog &dialog);

    Jobs &m_jobs;
    QWidget &m_owner;
};

} // namespace quayside::ui
