#pragma once

#include "ui/delegates/celldelegate.h"

namespace quayside::ui {

/// Bytes, right aligned.
class SizeDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// Epoch milliseconds as "2 h ago".
class DateDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// `sha256:9f3c…a01b` behind the pattern that equal digests share.
class DigestDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QString displayText(const QVariant &value, const QLocale &locale) const override;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace quayside::ui
