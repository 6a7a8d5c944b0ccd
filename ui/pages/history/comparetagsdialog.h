#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/tag.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class Connection;

namespace Ui {
class CompareTagsDialog;
}

/// Asks which two tags of a repository are to be compared: the newest are offered, others are
/// typed.
class CompareTagsDialog : public Dialog {
    Q_OBJECT
public:
    CompareTagsDialog(Connection &connection, const RepositoryName &repository,
                      QWidget *parent = nullptr);
    ~CompareTagsDialog() override;

Q_SIGNALS:
    /// Both are there. It is closed then.
    void chosen(const quayside::wire::Tag &before, const quayside::wire::Tag &after);

protected:
    void retranslate() override;

private:
    enum class Problem { None, NoTag, SameTag, NotRead };

    void readNewest();
    void update();
    void submit();
    /// Looks for those that are not among the newest, one after the other.
    void look();
    void say(Problem problem, const QString &what = {});

    std::unique_ptr<Ui::CompareTagsDialog> m_ui;
    QPointer<Connection> m_connection;
    RepositoryName m_repository;
    QList<wire::Tag> m_known;
    QPointer<api::ApiCallBase> m_call;
    Problem m_problem = Problem::None;
    QString m_about; // which tag, or why it was not read
};

} // namespace quayside::ui
