#pragma once

#include "app/services/connectionprofile.h"

#include <QtWidgets/QStyledItemDelegate>

class QStandardItem;

namespace quayside::ui {

/// Roles of the manager's list.
inline constexpr int kConnectionIdRole = Qt::UserRole + 1;
inline constexpr int kConnectionFactsRole = Qt::UserRole + 2;
inline constexpr int kConnectionLockRole = Qt::UserRole + 3;
inline constexpr int kConnectionProductionRole = Qt::UserRole + 4;

void fillConnectionItem(QStandardItem &item, const ConnectionProfile &profile);
/// The role's word in the language that is set; the user's own words stay.
QString connectionRoleWord(const QString &role);

/// A name, below it host and role, and a lock where nothing can be changed.
class ConnectionListDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace quayside::ui
