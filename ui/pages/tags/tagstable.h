#pragma once

#include "app/models/tagproxymodel.h"

namespace quayside::ui {

/// Header texts of the tag table, in the language that is set; the sort proxy of the page.
class TagTableModel final : public TagProxyModel {
    Q_OBJECT
public:
    using TagProxyModel::TagProxyModel;

    /// Whether the registry counts pulls; the columns have no header otherwise.
    void setPullsOffered(bool areOffered);
    bool arePullsOffered() const { return m_arePullsOffered; }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    /// The other tags of its image, some of them.
    QStringList sameAs(const wire::Tag &tag) const;

    bool m_arePullsOffered = false;
};

} // namespace quayside::ui
