#pragma once

#include "app/models/tagproxymodel.h"

namespace quayside::ui {

/// Header texts of the tag table, in the language that is set; the sort proxy of the page.
class TagTableModel final : public TagProxyModel {
    Q_OBJECT
public:
    using TagProxyModel::TagProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace quayside::ui
