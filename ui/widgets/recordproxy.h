#pragma once

#include "app/core/clock.h"
#include "app/models/recordmodel.h"
#include "app/models/sortkeys.h"
#include "ui/theme/tokens.h"

#include <optional>

namespace quayside::ui {

/// How one cell of a RecordList looks.
struct CellLook {
    QString text;
    QString icon = {}; ///< in the gutter; empty: no gutter
    bool keepsGutter = false; ///< also without an icon: words of the column start on one x
    Tone iconTone = Tone::Muted;
    Tone tone = Tone::Text;
    QString prefix = {}; ///< before the text, muted
    bool isStrong = false;
    bool isMono = false;
    bool isRight = false; ///< numbers
    qreal share = -1; ///< 0 to 1: a bar before the text; less than 0: none
    QString spoken = {}; ///< for screen readers; empty: prefix and text
    QString tip = {};
};

/// A time in epoch milliseconds as "2 h ago", with the moment as tip; `never`: where there is none.
CellLook agoLook(const QVariant &ms, const QString &never = {});
/// When something ends, with the glyph of how near that is; nothing: never.
CellLook expiryLook(const std::optional<Instant> &end);
/// The same as it is at that moment.
CellLook expiryLook(const std::optional<Instant> &end, Instant now);
/// `sha256:9f3c0b2c4d7e`, the whole as tip.
CellLook digestLook(const QString &digest);
/// Bytes, right; nothing where there are none.
CellLook sizeLook(const QVariant &bytes);
/// A number, right.
CellLook numberLook(const QVariant &number);

/// A column of a RecordList; the model's column of the same number has its values.
struct RecordColumn {
    std::function<QString()> header; ///< capitals in English
    int width = 140;
    /// By the model's value and the row's index in the model.
    std::function<CellLook(const QVariant &value, const QModelIndex &source)> look;
};

/// Orders and filters a RecordModel, and puts its values into words. Text is sorted in natural
/// order, rows without a value last in ascending order.
class RecordProxy final : public SortedProxyModel {
    Q_OBJECT
public:
    explicit RecordProxy(QObject *parent = nullptr);

    void setRecords(RecordModelBase &model, const QList<RecordColumn> &columns);
    void setText(const QString &text);
    void setRule(std::function<bool(int sourceRow)> rule);
    void retranslate();
    CellLook lookAt(const QModelIndex &index) const;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    int compare(const QModelIndex &left, const QModelIndex &right) const override;

private:
    RecordModelBase *m_records = nullptr;
    QList<RecordColumn> m_columns;
    QString m_text;
    std::function<bool(int)> m_rule;
};

} // namespace quayside::ui
