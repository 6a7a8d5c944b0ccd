#pragma once

#include "app/models/logmodel.h"
#include "ui/delegates/celldelegate.h"

namespace quayside::ui {

/// Headers and words of the table of a usage log.
class LogTableModel final : public LogProxyModel {
    Q_OBJECT
public:
    using LogProxyModel::LogProxyModel;

    const wire::LogRecord &recordAt(const QModelIndex &index) const;
    /// A user, a robot, or whoever used a token.
    static QString performerIcon(const wire::LogRecord &record);
    static QString performerText(const wire::LogRecord &record);

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

class LogDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// A day or a number, of the table of totals.
class LogTotalDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace quayside::ui
