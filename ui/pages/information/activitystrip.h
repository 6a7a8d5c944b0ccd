#pragma once

#include "app/wire/repository.h"

#include <QtWidgets/QWidget>

namespace quayside::ui {

/// One bar a day, the newest at the right; what a day holds is told under the pointer and to
/// assistive programs.
class ActivityStrip : public QWidget {
    Q_OBJECT
public:
    explicit ActivityStrip(QWidget *parent = nullptr);

    void setDays(const QList<wire::RepositoryDayCount> &days);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    qreal pitch() const;

    QList<wire::RepositoryDayCount> m_days;
    qint64 m_most = 0;
};

} // namespace quayside::ui
