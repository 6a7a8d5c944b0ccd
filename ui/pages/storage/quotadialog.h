#pragma once

#include "app/core/error.h"
#include "app/wire/quota.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class QuotaDialog;
}

/// A quota as it shall be.
struct QuotaWish {
    qint64 bytes = 0;
    std::optional<int> rejectAt = {}; ///< percent; nullopt: nothing is refused
    QList<int> warnAt = {}; ///< percent, ascending

    /// As it is.
    static QuotaWish of(const wire::Quota &quota);
    /// Without the ids that the registry gives.
    wire::Quota toQuota() const;

    friend bool operator==(const QuotaWish &, const QuotaWish &) = default;
};

/// Gives a namespace a quota or changes it. It stays open until whoever saves it says how that
/// went. Source: console.md 5.6.
class QuotaDialog : public Dialog {
    Q_OBJECT
public:
    /// `quota`: the namespace's own, or nullopt.
    QuotaDialog(const QString &window, const QString &nameSpace,
                const std::optional<QuotaWish> &quota, QWidget *parent = nullptr);
    ~QuotaDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    /// nullopt: it shall have none.
    void submitted(const std::optional<quayside::ui::QuotaWish> &wish);

protected:
    void retranslate() override;

private:
    void fill(const QuotaWish &quota);
    void update();
    /// InvalidInput for a text that is no list of percentages.
    Result<QList<int>> warnings() const;
    qint64 bytes() const;
    void submit(bool isRemoved);

    std::unique_ptr<Ui::QuotaDialog> m_ui;
    QString m_nameSpace;
};

} // namespace quayside::ui
