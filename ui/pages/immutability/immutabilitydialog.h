#pragma once

#include "app/core/error.h"
#include "app/core/tagpattern.h"
#include "app/wire/immutabilitypolicy.h"
#include "app/wire/tag.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class ImmutabilityDialog;
}

/// Makes or changes an immutability policy, and shows what it would do to each tag while it is
/// typed, by the same expressions as the server. It stays open until whoever saves it says how that
/// went. Source: console.md 5.8.
class ImmutabilityDialog : public QDialog {
    Q_OBJECT
public:
    /// `policy`: with a uuid the one to change.
    ImmutabilityDialog(const QString &window, const wire::ImmutabilityPolicy &policy,
                       QWidget *parent = nullptr);
    ~ImmutabilityDialog() override;

    /// `areAll`: there are no more than these.
    void setTags(const QList<wire::Tag> &tags, bool areAll);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::wire::ImmutabilityPolicy &policy);

private:
    void update();
    void showTags(const TagPattern &pattern);

    std::unique_ptr<Ui::ImmutabilityDialog> m_ui;
    wire::ImmutabilityPolicy m_policy;
    QList<wire::Tag> m_tags;
    bool m_areAll = false;
};

} // namespace quayside::ui
