#pragma once

#include "app/core/reference.h"
#include "app/services/tagoperations.h"
#include "app/wire/tag.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QUrl>

#include <memory>

namespace quayside::ui {

class PlanSaver;

namespace Ui {
class ChangeExpirationDialog;
}

/// Change tag expiration (console.md 4.3): never, after a span, or on a date; shows what each tag
/// gets; emits the plan.
class ChangeExpirationDialog : public Dialog {
    Q_OBJECT
public:
    /// `now`: the registry's clock, which goes on from there. `timeMachine`: how long an expired
    /// tag can be restored.
    ChangeExpirationDialog(const RepositoryName &repository, const QString &connectionName,
                           const QList<wire::Tag> &tags, Instant now,
                           std::optional<std::chrono::seconds> timeMachine,
                           QWidget *parent = nullptr);
    ~ChangeExpirationDialog() override;

    /// Where the API lies, for the curl commands.
    void setApiAddress(const QUrl &url) { m_api = url; }

Q_SIGNALS:
    void submitted(const QList<quayside::ExpirationPlanItem> &plan);
    /// `text` was put on the clipboard.
    void copied(const QString &what);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void initPreview();
    void connectParts();
    void preset(Instant now);
    void retranslate() override;
    void update();
    void fit();
    void updateBanner(std::optional<Instant> end);
    QString whatFollows(std::optional<Instant> end) const;
    void copyLabel();
    void copyCurl();
    /// What would be sent, as calls of curl; empty: nothing is chosen.
    QString commands() const;
    QString planText() const;
    QList<wire::Tag> changeable() const;
    void submit();

    std::unique_ptr<Ui::ChangeExpirationDialog> m_ui;
    RepositoryName m_repository;
    QString m_connectionName;
    QList<wire::Tag> m_tags;
    QUrl m_api;
    PlanSaver *m_saver;
    std::optional<std::chrono::seconds> m_timeMachine;
};

} // namespace quayside::ui
