#pragma once

#include "app/services/localhealth.h"
#include "app/services/localserver.h"
#include "ui/widgets/fillpanel.h"

namespace quayside::ui {

namespace Ui {
class HealthCard;
}
class Glyph;
class ToneLabel;

/// What the registry says about itself, a column each.
class HealthCard : public FillPanel {
    Q_OBJECT
public:
    enum class Runner { None, Child, Service, Found };

    explicit HealthCard(QWidget *parent = nullptr);
    ~HealthCard() override;

    void setServer(const LocalServerInfo &info, Runner runner);
    /// nullopt: not known.
    void setReport(const std::optional<HealthReport> &report);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Verdict { Unknown, Good, Short, Bad };

    void showAll();
    void showCertificate();
    static void put(Glyph *glyph, ToneLabel *label, Verdict verdict, const QString &text);

    std::unique_ptr<Ui::HealthCard> m_ui;
    LocalServerInfo m_info;
    Runner m_runner = Runner::None;
    std::optional<HealthReport> m_report;
};

} // namespace quayside::ui
