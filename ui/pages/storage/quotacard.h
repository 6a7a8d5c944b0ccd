#pragma once

#include "app/wire/quota.h"
#include "ui/widgets/fillpanel.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class QuotaCard;
}

/// What a namespace holds of what it may hold, and what happens at its limits.
class QuotaCard : public FillPanel {
    Q_OBJECT
public:
    explicit QuotaCard(QWidget *parent = nullptr);
    ~QuotaCard() override;

    /// `quota`: its own, or the system's default. `isCounting`: `used` is not yet all.
    void show(qint64 used, const std::optional<wire::Quota> &quota, bool isCounting);
    /// `isVisible`: the user may change it; `reason` why he cannot now.
    void setEditable(bool isVisible, const QString &reason);

Q_SIGNALS:
    void editRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWords();

    std::unique_ptr<Ui::QuotaCard> m_ui;
    qint64 m_used = 0;
    std::optional<wire::Quota> m_quota;
    bool m_isCounting = false;
};

} // namespace quayside::ui
