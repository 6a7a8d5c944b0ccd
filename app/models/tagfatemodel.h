#pragma once

#include "app/models/recordmodel.h"
#include "app/models/tagfates.h"

namespace quayside {

enum class TagFateColumn { Tag, Fate, Why, Rule, Size };

/// Tags with what policies would do to them: what happens to them first, the newest first within.
/// Made for many tags and a verdict that changes with every key: one with other verdicts on the
/// same tags keeps the scroll place. Rows are told by their tag's name. Main thread.
class TagFateModel final : public RecordModelBase {
    Q_OBJECT
public:
    explicit TagFateModel(QObject *parent = nullptr);

    /// As many verdicts as tags.
    void setFates(const QList<wire::Tag> &tags, const QList<TagVerdict> &verdicts);
    const wire::Tag &tagAt(int row) const { return m_tags.at(m_order.at(row)); }
    const TagVerdict &verdictAt(int row) const { return m_verdicts.at(m_order.at(row)); }

    QString keyAt(int row) const override { return tagAt(row).name.toString(); }
    int rowOf(const QString &key) const override;
    bool matches(int row, const QString &text) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<int> orderOf(const QList<TagVerdict> &verdicts) const;

    QList<wire::Tag> m_tags;
    QList<TagVerdict> m_verdicts;
    QList<int> m_order; // the tag of each row
};

} // namespace quayside
