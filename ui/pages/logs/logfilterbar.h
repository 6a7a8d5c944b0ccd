#pragma once

#include "app/api/logsapi.h"
#include "app/models/logmodel.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <memory>

namespace quayside::ui {

namespace Ui {
class LogFilterBar;
}

/// What is asked of a usage log: which days, and which of the entries. Source: console.md 4.9.
class LogFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit LogFilterBar(QWidget *parent = nullptr);
    ~LogFilterBar() override;

    api::LogRange range() const;
    void setRange(QDate first, QDate last);
    /// More days than now; false when there are enough.
    bool widen();
    /// Without days and hidden kinds, which are the chart's.
    LogFilter filter() const;
    void setFilter(const LogFilter &filter);
    void addTerm(const LogTerm &term);
    void setKinds(const QStringList &kinds);
    void focusText();

Q_SIGNALS:
    void rangeChanged();
    void filterChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Range { Today, Week, Month, Custom };

    void connectParts();
    void chooseRange(int index);
    void fillPresets();
    void showTerms();
    void tellFilter();
    void retranslate();

    std::unique_ptr<Ui::LogFilterBar> m_ui;
    QList<LogTerm> m_terms;
    QTimer m_delay;
    bool m_isSetting = false;
};

} // namespace quayside::ui
