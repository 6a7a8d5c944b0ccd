#pragma once

#include "ui/pages/logs/logseries.h"

#include <QtWidgets/QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace quayside::ui {

/// Says which hatch is which kind, and how often it happened; each can be taken out.
class LogLegend : public QWidget {
    Q_OBJECT
public:
    explicit LogLegend(QWidget *parent = nullptr);

    void setSeries(const QList<LogSeries> &series, const QSet<QString> &hidden);

Q_SIGNALS:
    void toggled(const QString &key, bool isShown);

private:
    QVBoxLayout *m_layout;
    QList<QAbstractButton *> m_buttons;
};

} // namespace quayside::ui
