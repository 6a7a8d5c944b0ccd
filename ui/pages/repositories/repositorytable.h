#pragma once

#include "app/models/repositorymodel.h"
#include "ui/delegates/celldelegate.h"

namespace quayside::ui {

/// Header texts of the repository table.
class RepositoryTableModel final : public RepositoryProxyModel {
    Q_OBJECT
public:
    using RepositoryProxyModel::RepositoryProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString tagsText(const QVariant &count, int role);
    static QVariant starText(bool isStarred, int role);
};

/// Row box, namespace muted, name strong.
class RepositoryNameDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// A star to be clicked, filled where it is set.
class RepositoryStarDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// One line of plain words.
class RepositoryTextDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// How many, right aligned.
class RepositoryNumberDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

/// Visibility and state: glyph and word.
class RepositoryStateDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;
};

} // namespace quayside::ui
