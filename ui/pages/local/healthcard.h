#pragma once

#include "app/services/localhealth.h"
#include "app/services/localserver.h"
#include "app/wire/gc.h"
#include "ui/widgets/fillpanel.h"

#include <array>

namespace quayside::ui {

class Glyph;
class ToneLabel;

/// What the registry says about itself, a column each: a caption, a glyph and a word.
class HealthCard : public FillPanel {
    Q_OBJECT
public:
    enum class Runner { None, Child, Service, Found };

    explicit HealthCard(QWidget *parent = nullptr);

    void setServer(const LocalServerInfo &info, Runner runner);
    /// nullopt: not known.
    void setReport(const std::optional<HealthReport> &report);
    /// nullopt: not known, or not for this user.
    void setCollection(const std::optional<wire::GcStatus> &status);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Verdict { Unknown, Good, Short, Bad };
    enum Fact { Address, Database, Space, Certificate, Process, Collection, Waiting, FactCount };
    struct Column {
        ToneLabel *caption = nullptr;
        Glyph *glyph = nullptr;
        ToneLabel *text = nullptr;
    };

    void build();
    void retranslate();
    void showAll();
    void showReport();
    void showCertificate();
    void showProcess();
    void showCollection();
    void put(Fact fact, Verdict verdict, const QString &text);

    ToneLabel *m_title;
    std::array<Column, FactCount> m_columns;
    LocalServerInfo m_info;
    Runner m_runner = Runner::None;
    std::optional<HealthReport> m_report;
    std::optional<wire::GcStatus> m_collection;
};

} // namespace quayside::ui
